package keep.law.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A document in `docs/` that is written from the code.
///
/// With the environment variable `KEEP_WRITE_DOCS` set to 1 it is written; otherwise a test
/// compares it and fails when it is stale.
public final class Documents {
  private Documents() {}

  public static void isUpToDate(String path, String text) {
    Path file = root().resolve(path);
    try {
      if ("1".equals(System.getenv("KEEP_WRITE_DOCS"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertThat(Files.exists(file) ? Files.readString(file) : "")
          .as("%s is stale: run KEEP_WRITE_DOCS=1 ./mvnw -q -pl law test -Dtest='*Document*'", path)
          .isEqualTo(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The project's root, seen from a module's folder.
  static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("docs")) || Files.isDirectory(here.resolve("law"))
        ? here
        : here.resolveSibling("").normalize();
  }
}
