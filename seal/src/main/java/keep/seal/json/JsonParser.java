package keep.seal.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;

/// A recursive reader of the protocol's JSON grammar, which has no optional part: each value has
/// one way to be written.
///
/// It reads the bytes where they lie: a second copy of a large file as characters would cost twice
/// its size. Outside strings only ASCII can stand; inside them UTF-8 is checked strictly, without
/// overlong forms or encoded surrogates.
final class JsonParser {
  private final byte[] bytes;
  private int at;

  JsonParser(byte[] bytes) {
    this.bytes = bytes;
  }

  Json parseAll() throws MalformedInput {
    Json value = parseValue(1);
    if (at != bytes.length) {
      throw fault("something follows the value");
    }
    return value;
  }

  private Json parseValue(int depth) throws MalformedInput {
    byte b = peek();
    if (b == '{' || b == '[') {
      if (depth > Json.DEEPEST) {
        throw fault("nested more than " + Json.DEEPEST + " deep");
      }
      return b == '{' ? parseObject(depth) : parseArray(depth);
    }
    if (b == '"') {
      return new JsonText(parseString());
    }
    if (b >= '0' && b <= '9') {
      return parseInteger();
    }
    throw fault("no object, list, text or non-negative integer begins here");
  }

  private JsonObject parseObject(int depth) throws MalformedInput {
    at++;
    if (accept('}')) {
      return new JsonObject(List.of());
    }
    List<Json.Member> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    do {
      int start = at;
      if (peek() != '"') {
        throw fault("a name in quotes is required");
      }
      String name = parseString();
      if (!names.add(name)) {
        at = start;
        throw fault("this name stands twice in one object");
      }
      if (!accept(':')) {
        throw fault("a colon is required");
      }
      members.add(new Json.Member(name, parseValue(depth + 1)));
    } while (accept(','));
    if (!accept('}')) {
      throw fault("a comma or the end of the object is required");
    }
    return new JsonObject(members);
  }

  private JsonArray parseArray(int depth) throws MalformedInput {
    at++;
    if (accept(']')) {
      return new JsonArray(List.of());
    }
    List<Json> items = new ArrayList<>();
    do {
      items.add(parseValue(depth + 1));
    } while (accept(','));
    if (!accept(']')) {
      throw fault("a comma or the end of the list is required");
    }
    return new JsonArray(items);
  }

  private JsonInteger parseInteger() throws MalformedInput {
    int start = at;
    long value = 0;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      value = value * 10 + (bytes[at] - '0');
      at++;
      if (value > Json.GREATEST_INTEGER) {
        at = start;
        throw fault("the integer is greater than 2^53 - 1");
      }
    }
    if (bytes[start] == '0' && at - start > 1) {
      at = start;
      throw fault("an integer has no leading zero");
    }
    return new JsonInteger(value);
  }

  /// The usual string has no escape and is copied once; one with escapes is put together from the
  /// runs between them.
  private String parseString() throws MalformedInput {
    at++;
    String run = parseRun();
    if (bytes[at] == '"') {
      at++;
      return run;
    }
    StringBuilder out = new StringBuilder(run);
    while (bytes[at] == '\\') {
      out.append(parseEscape()).append(parseRun());
    }
    at++;
    return out.toString();
  }

  /// What stands up to the next quote or escape, which is not consumed.
  private String parseRun() throws MalformedInput {
    int start = at;
    boolean ascii = true;
    while (true) {
      byte b = peek();
      if (b == '"' || b == '\\') {
        break;
      }
      if (b >= 0 && b < 0x20) {
        throw fault("a control character stands unescaped");
      }
      ascii &= b >= 0;
      at++;
    }
    return ascii
        ? new String(bytes, start, at - start, StandardCharsets.ISO_8859_1)
        : decode(start, at - start);
  }

  private String decode(int start, int length) throws MalformedInput {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, length);
    CharBuffer out = CharBuffer.allocate(length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      at = in.position();
      throw fault("is not UTF-8");
    }
    return out.flip().toString();
  }

  private char parseEscape() throws MalformedInput {
    int start = at;
    at++;
    byte named = peek();
    at++;
    return switch (named) {
      case '"', '\\' -> (char) named;
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'u' -> parseControl(start);
      default -> {
        at = start;
        throw fault("this escape is not in the one spelling");
      }
    };
  }

  /// Only controls without a short escape are written as `\\u00xx`, in lower case.
  private char parseControl(int start) throws MalformedInput {
    if (at + 4 <= bytes.length && bytes[at] == '0' && bytes[at + 1] == '0') {
      int high = bytes[at + 2] - '0';
      int low = "0123456789abcdef".indexOf(bytes[at + 3]);
      boolean control = (high == 0 || high == 1) && low >= 0;
      if (control && "\b\t\n\f\r".indexOf(high * 16 + low) < 0) {
        at += 4;
        return (char) (high * 16 + low);
      }
    }
    at = start;
    throw fault("this escape is not in the one spelling");
  }

  private boolean accept(char wanted) {
    if (at < bytes.length && bytes[at] == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private byte peek() throws MalformedInput {
    if (at >= bytes.length) {
      throw fault("the text ends too early");
    }
    return bytes[at];
  }

  private MalformedInput fault(String problem) {
    return MalformedInput.form("byte " + at, problem);
  }
}
