package keep.seal.json;

import keep.seal.encoding.MalformedInput;
import keep.seal.json.Json.JsonObject;

/// Reads the one spelling and refuses every other.
///
/// Nothing else in the project parses signed or sealed JSON. General readers guess encodings, keep
/// the last of two equal names, accept overlong UTF-8 or lone surrogates; two of them then see
/// different statements behind one signature.
public final class StrictJson {
  private StrictJson() {}

  /// Reads one value that fills `bytes` exactly, within [Budget#USUAL].
  ///
  /// @throws MalformedInput naming the byte offset, for anything but the one spelling of a value of
  ///   depth at most [Json#DEEPEST]; with fault LIMIT where it is over the budget
  public static Json read(byte[] bytes) throws MalformedInput {
    return read(bytes, Budget.USUAL);
  }

  /// Reads one value that fills `bytes` exactly.
  ///
  /// @param budget what it may hold, looked at before anything is built
  public static Json read(byte[] bytes, Budget budget) throws MalformedInput {
    budget.demand(bytes, "json");
    Json value = new JsonParser(bytes).parseAll();
    if (!Spelling.matches(value, bytes)) {
      // The parser accepts nothing that could end here; this is the protocol's own check and the
      // second wall behind it.
      throw MalformedInput.form("byte 0", "is not written in the one spelling");
    }
    return value;
  }

  /// Reads one object, within [Budget#USUAL].
  ///
  /// @param place what is being read, the first word of every error: `header`, `order`
  public static JsonObject readObject(byte[] bytes, String place) throws MalformedInput {
    return readObject(bytes, place, Budget.USUAL);
  }

  /// Reads one object.
  ///
  /// @param place what is being read, the first word of every error: `header`, `order`
  /// @param budget what it may hold, looked at before anything is built
  public static JsonObject readObject(byte[] bytes, String place, Budget budget)
      throws MalformedInput {
    Json value;
    try {
      value = read(bytes, budget);
    } catch (MalformedInput e) {
      throw e.within(place);
    }
    if (value instanceof JsonObject object) {
      return object;
    }
    throw MalformedInput.form(place, "is not a JSON object");
  }
}
