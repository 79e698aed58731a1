package keep.seal.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
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

  /// The lines of a published text file.
  public static List<String> lines(String path, int cases) {
    try {
      return Files.readAllLines(at(path, cases));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A published folder.
  public static Path folder(String path, int cases) {
    return at(path, cases);
  }

  /// Hands every case of a Wycheproof file to `check`, with its group, and returns how many there
  /// were.
  public static int wycheproof(String file, int cases, BiConsumer<JsonNode, JsonNode> check) {
    List<JsonNode> seen = new ArrayList<>();
    for (JsonNode group : file("wycheproof/" + file, cases).get("testGroups")) {
      for (JsonNode test : group.get("tests")) {
        check.accept(group, test);
        seen.add(test);
      }
    }
    return seen.size();
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
