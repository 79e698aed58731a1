package keep.casework.fold;

import java.util.List;
import java.util.Map;
import keep.law.Ruling;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;
import keep.seal.json.Json.Member;

/// A ruling as it is filed, answered and shown: docs/http.md section 6. Its form is
/// [Ruling#plain()], which the law in the browser writes too.
public final class RulingJson {
  private RulingJson() {}

  /// The whole ruling.
  public static JsonObject of(Ruling ruling) {
    return object(ruling.plain());
  }

  /// The whole evaluation, rules not asked among them, for the archive.
  public static JsonObject trace(Ruling ruling) {
    return object(ruling.trace().plain());
  }

  private static JsonObject object(Map<?, ?> plain) {
    return new JsonObject(
        plain.entrySet().stream()
            .map(entry -> new Member(String.valueOf(entry.getKey()), json(entry.getValue())))
            .toList());
  }

  private static Json json(Object plain) {
    return switch (plain) {
      case Map<?, ?> map -> object(map);
      case List<?> list -> new JsonArray(list.stream().map(RulingJson::json).toList());
      case Integer number when number >= 0 -> new JsonInteger(number);
      case Long number when number >= 0 -> new JsonInteger(number);
      default -> new JsonText(String.valueOf(plain));
    };
  }
}
