package keep.seal.json;

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
final class JsonParser {
  private final String text;
  private int at;

  JsonParser(String text) {
    this.text = text;
  }

  Json parseAll() throws MalformedInput {
    Json value = parseValue(1);
    if (at != text.length()) {
      throw fault("something follows the value");
    }
    return value;
  }

  private Json parseValue(int depth) throws MalformedInput {
    char c = peek();
    if (c == '{' || c == '[') {
      if (depth > Json.DEEPEST) {
        throw fault("nested more than " + Json.DEEPEST + " deep");
      }
      return c == '{' ? parseObject(depth) : parseArray(depth);
    }
    if (c == '"') {
      return new JsonText(parseString());
    }
    if (c >= '0' && c <= '9') {
      return parseInteger();
    }
    throw fault("no object, list, text or non-negative integer begins here");
  }

  private JsonObject parseObject(int depth) throws MalformedInput {
    at++;
    List<Json.Member> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    if (accept('}')) {
      return new JsonObject(members);
    }
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
    List<Json> items = new ArrayList<>();
    if (accept(']')) {
      return new JsonArray(items);
    }
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
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = value * 10 + (text.charAt(at) - '0');
      at++;
      if (value > Json.GREATEST_INTEGER) {
        at = start;
        throw fault("the integer is greater than 2^53 - 1");
      }
    }
    if (text.charAt(start) == '0' && at - start > 1) {
      at = start;
      throw fault("an integer has no leading zero");
    }
    return new JsonInteger(value);
  }

  private String parseString() throws MalformedInput {
    at++;
    StringBuilder out = new StringBuilder();
    while (true) {
      char c = peek();
      if (c == '"') {
        at++;
        return out.toString();
      }
      if (c < 0x20) {
        throw fault("a control character stands unescaped");
      }
      if (c == '\\') {
        out.append(parseEscape());
      } else {
        out.append(c);
        at++;
      }
    }
  }

  private char parseEscape() throws MalformedInput {
    int start = at;
    at++;
    char named = peek();
    at++;
    return switch (named) {
      case '"', '\\' -> named;
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
    if (at + 4 <= text.length() && text.startsWith("00", at)) {
      int high = text.charAt(at + 2) - '0';
      int low = "0123456789abcdef".indexOf(text.charAt(at + 3));
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
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private char peek() throws MalformedInput {
    if (at >= text.length()) {
      throw fault("the text ends too early");
    }
    return text.charAt(at);
  }

  private MalformedInput fault(String problem) {
    int offset = text.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
    return MalformedInput.form("byte " + offset, problem);
  }
}
