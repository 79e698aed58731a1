package keep.ledger.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The project's own known answers for the ledger, one case a file.
public final class KnownAnswers {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path FOLDER = Path.of("..", "vectors", "ledger");

  private KnownAnswers() {}

  public static JsonNode read(String name) {
    return read(FOLDER.resolve(name + ".json"));
  }

  /// All cases of one type, by file name.
  public static List<JsonNode> ofType(String type) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .sorted()
          .map(KnownAnswers::read)
          .filter(known -> known.get("type").asString().equals(type))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode read(Path file) {
    return JSON.readTree(file);
  }
}
