package keep.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import keep.database.KeepHome;

/// Folders for tests that PostgreSQL's own user can reach, wherever the project lies.
public final class TestFolders {
  private TestFolders() {}

  /// An empty folder; whoever asks deletes it.
  public static Path fresh() throws IOException {
    Path folder = Files.createTempDirectory("keep-test-");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    return folder;
  }

  /// Deletes a folder and all below it.
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /// The environment without a database or data folder of its own.
  public static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.remove("KEEP_DATABASE_URL");
    environment.remove("KEEP_DATABASE_OWNER_URL");
    environment.remove(KeepHome.VARIABLE);
    return environment;
  }
}
