package keep.ledger.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/// Vectors that others published, from the folder that `KEEP_PUBLISHED_VECTORS` names
/// (docs/vectors.md).
public final class PublishedVectors {
  private PublishedVectors() {}

  /// One published file.
  ///
  /// @param cases how many cases are skipped where it is not at hand
  public static JsonNode file(String path, int cases) {
    return KnownAnswers.read(at(path, cases));
  }

  /// Every `.json` below a published folder.
  public static List<Path> below(String path, int cases) {
    try (Stream<Path> files = Files.walk(at(path, cases))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode read(Path file) {
    return KnownAnswers.read(file);
  }

  private static Path at(String path, int cases) {
    String folder = System.getenv("KEEP_PUBLISHED_VECTORS");
    if (folder == null || !Files.exists(Path.of(folder, path))) {
      String message = "published vectors not at hand, " + cases + " cases skipped (" + path + ")";
      System.out.println(message);
      Assumptions.abort(message);
    }
    return Path.of(folder, path);
  }
}
