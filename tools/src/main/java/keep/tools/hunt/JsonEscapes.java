package keep.tools.hunt;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// The forms in which JSON writers escape a character (RFC 8259 section 7).
final class JsonEscapes {
  private JsonEscapes() {}

  /// Short escapes (backslash n and its like), numeric ones for the other controls, all else raw.
  static byte[] shortForms(String character) {
    return write(character, true, false, false, false);
  }

  static byte[] lowerCase(String character) {
    return write(character, true, true, false, false);
  }

  static byte[] upperCase(String character) {
    return write(character, true, true, false, true);
  }

  static byte[] numericLowerCase(String character) {
    return write(character, false, true, false, false);
  }

  static byte[] numericUpperCase(String character) {
    return write(character, false, true, false, true);
  }

  static byte[] allLowerCase(String character) {
    return write(character, false, true, true, false);
  }

  static byte[] allUpperCase(String character) {
    return write(character, false, true, true, true);
  }

  private static byte[] write(
      String character, boolean named, boolean asciiOnly, boolean all, boolean upper) {
    int c = character.codePointAt(0);
    if (named) {
      String name = named(c);
      if (!name.isEmpty()) {
        return name.getBytes(StandardCharsets.US_ASCII);
      }
    }
    boolean escape = all || c < 0x20 || c == '"' || c == '\\' || (asciiOnly && c > 0x7e);
    if (!escape) {
      return character.getBytes(StandardCharsets.UTF_8);
    }
    StringBuilder written = new StringBuilder(12);
    for (int i = 0; i < character.length(); i++) {
      HexFormat hex = upper ? HexFormat.of().withUpperCase() : HexFormat.of();
      written.append("\\u").append(hex.toHexDigits(character.charAt(i)));
    }
    return written.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String named(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> "";
    };
  }
}
