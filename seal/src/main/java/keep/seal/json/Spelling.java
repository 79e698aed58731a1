package keep.seal.json;

import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;

/// Writes the one spelling: what ECMAScript's `JSON.stringify` writes for the same value.
final class Spelling {
  private static final String HEX = "0123456789abcdef";

  private Spelling() {}

  static void write(Json value, StringBuilder out) {
    switch (value) {
      case JsonObject object -> writeObject(object, out);
      case JsonArray array -> writeArray(array, out);
      case JsonText text -> writeText(text.value(), out);
      case JsonInteger integer -> out.append(integer.value());
    }
  }

  private static void writeObject(JsonObject object, StringBuilder out) {
    char before = '{';
    for (Json.Member member : object.members()) {
      out.append(before);
      writeText(member.name(), out);
      out.append(':');
      write(member.value(), out);
      before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
  }

  private static void writeArray(JsonArray array, StringBuilder out) {
    char before = '[';
    for (Json item : array.items()) {
      out.append(before);
      write(item, out);
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
  }

  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < 0x20) {
            out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
