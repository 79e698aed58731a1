package keep.seal.json;

import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;

/// Writes the one spelling: what ECMAScript's `JSON.stringify` writes for the same value.
final class Spelling {
  private static final String HEX = "0123456789abcdef";

  /// Where it is written, character by character.
  interface Out {
    void put(char c);
  }

  private final Out out;

  private Spelling(Out out) {
    this.out = out;
  }

  static void write(Json value, Out out) {
    new Spelling(out).write(value);
  }

  /// Whether these bytes are the one spelling of `value`. Compares as it writes and keeps nothing:
  /// the bytes may be a large file.
  static boolean matches(Json value, byte[] bytes) {
    Comparison comparison = new Comparison(bytes);
    write(value, comparison);
    return comparison.wholeAndEqual();
  }

  private void write(Json value) {
    switch (value) {
      case JsonObject object -> writeObject(object);
      case JsonArray array -> writeArray(array);
      case JsonText text -> writeText(text.value());
      case JsonInteger integer -> writeAll(Long.toString(integer.value()));
    }
  }

  private void writeObject(JsonObject object) {
    char before = '{';
    for (Json.Member member : object.members()) {
      out.put(before);
      writeText(member.name());
      out.put(':');
      write(member.value());
      before = ',';
    }
    writeAll(before == '{' ? "{}" : "}");
  }

  private void writeArray(JsonArray array) {
    char before = '[';
    for (Json item : array.items()) {
      out.put(before);
      write(item);
      before = ',';
    }
    writeAll(before == '[' ? "[]" : "]");
  }

  private void writeText(String text) {
    out.put('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> writeAll("\\\"");
        case '\\' -> writeAll("\\\\");
        case '\b' -> writeAll("\\b");
        case '\t' -> writeAll("\\t");
        case '\n' -> writeAll("\\n");
        case '\f' -> writeAll("\\f");
        case '\r' -> writeAll("\\r");
        default -> {
          if (c < 0x20) {
            writeAll("\\u00");
            out.put(HEX.charAt(c >> 4));
            out.put(HEX.charAt(c & 15));
          } else {
            out.put(c);
          }
        }
      }
    }
    out.put('"');
  }

  private void writeAll(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      out.put(ascii.charAt(i));
    }
  }

  /// Compares what is written with the UTF-8 that is there.
  private static final class Comparison implements Out {
    private final byte[] bytes;
    private int at;
    private char high;
    private boolean equal = true;

    Comparison(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean wholeAndEqual() {
      return equal && at == bytes.length;
    }

    @Override
    public void put(char c) {
      if (c < 0x80) {
        next(c);
      } else if (c < 0x800) {
        next(0xc0 | c >> 6);
        next(0x80 | c & 0x3f);
      } else if (Character.isHighSurrogate(c)) {
        high = c;
      } else if (Character.isLowSurrogate(c)) {
        int point = Character.toCodePoint(high, c);
        next(0xf0 | point >> 18);
        next(0x80 | point >> 12 & 0x3f);
        next(0x80 | point >> 6 & 0x3f);
        next(0x80 | point & 0x3f);
      } else {
        next(0xe0 | c >> 12);
        next(0x80 | c >> 6 & 0x3f);
        next(0x80 | c & 0x3f);
      }
    }

    private void next(int unit) {
      equal &= at < bytes.length && bytes[at] == (byte) unit;
      at++;
    }
  }
}
