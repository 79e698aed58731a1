package keep.seal.json;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A value of the protocol's JSON: there is no null, no boolean and no fraction.
public sealed interface Json {
  /// The greatest integer: 2^53 - 1, the last one JavaScript holds exactly.
  long GREATEST_INTEGER = (1L << 53) - 1;

  /// How deeply objects and lists may lie in one another; the outermost counts as 1.
  int DEEPEST = 8;

  /// Names in their order. The order is part of the value: two objects with the same members in
  /// another order are not equal.
  record JsonObject(List<Member> members) implements Json {
    public JsonObject {
      members = List.copyOf(members);
    }

    /// Starts an object to be written.
    public static ObjectWriter with() {
      return new ObjectWriter();
    }
  }

  /// One name and its value.
  record Member(String name, Json value) {}

  /// A list in its order.
  record JsonArray(List<Json> items) implements Json {
    public JsonArray {
      items = List.copyOf(items);
    }
  }

  /// A string of well-formed Unicode.
  record JsonText(String value) implements Json {
    public JsonText {
      if (!WellFormed.isWellFormed(value)) {
        throw new IllegalArgumentException("a lone surrogate is no text");
      }
    }

    /// Says how long it is and not what: it may be somebody's words.
    @Override
    public String toString() {
      return "JsonText[" + value.length() + "]";
    }
  }

  /// An integer from 0 to 2^53 - 1.
  record JsonInteger(long value) implements Json {
    public JsonInteger {
      if (value < 0 || value > GREATEST_INTEGER) {
        throw new IllegalArgumentException("an integer is 0 to 2^53 - 1");
      }
    }
  }

  /// The one spelling, as text.
  default String spelling() {
    StringBuilder out = new StringBuilder();
    Spelling.write(this, out::append);
    return out.toString();
  }

  /// The one spelling, in UTF-8: the bytes that are signed, sealed and stored.
  default byte[] bytes() {
    return spelling().getBytes(StandardCharsets.UTF_8);
  }
}
