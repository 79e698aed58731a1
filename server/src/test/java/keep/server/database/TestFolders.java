package keep.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

/// Folders for tests that PostgreSQL's own user can reach, wherever the project lies.
public final class TestFolders {
  private TestFolders() {}

  /// An empty folder; whoever asks deletes it.
  public static Path fresh() throws IOException {
    Path folder = Files.createTempDirectory("keep-test-");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    return folder;
  }

  /// The environment without a database of its own, and with one unpacked copy of PostgreSQL's
  /// programs for all tests of a user on this machine.
  public static Map<String, String> sharedPrograms() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.remove(ExternalDatabase.VARIABLE);
    environment.remove(KeepHome.VARIABLE);
    environment.put(EmbeddedPostgres.PROGRAMS_VARIABLE, programs().toString());
    return environment;
  }

  private static synchronized Path programs() {
    Path target = Path.of("target").toAbsolutePath().resolve("postgres");
    try {
      Files.createDirectories(target);
      DatabaseUser.choose(System.getenv())
          .ifPresent(user -> {
            try {
              user.checkCanReach(target);
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          });
      return target;
    } catch (IOException | DatabaseTrouble e) {
      return fallback();
    }
  }

  /// A project below a folder that others may not enter, such as root's home.
  private static Path fallback() {
    try {
      Path folder = fresh();
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
