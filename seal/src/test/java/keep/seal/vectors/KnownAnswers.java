package keep.seal.vectors;

import java.nio.file.Path;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The project's own known answers for the protocol, one case a file in `vectors/seal`.
public final class KnownAnswers {
  private static final JsonMapper JSON = new JsonMapper();

  private KnownAnswers() {}

  public static JsonNode read(String name) {
    return read(Path.of("..", "vectors", "seal", name + ".json"));
  }

  static JsonNode read(Path file) {
    return JSON.readTree(file);
  }

  /// The bytes that a hexadecimal field stands for.
  public static byte[] hex(JsonNode known, String field) {
    return HexFormat.of().parseHex(known.get(field).asString());
  }

  public static String text(JsonNode known, String field) {
    return known.get(field).asString();
  }
}
