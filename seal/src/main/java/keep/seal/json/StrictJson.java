package keep.seal.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Json.JsonObject;

/// Reads the one spelling and refuses every other.
///
/// Nothing else in the project parses signed or sealed JSON. General readers guess encodings, keep
/// the last of two equal names, accept overlong UTF-8 or lone surrogates; two of them then see
/// different statements behind one signature.
public final class StrictJson {
  private StrictJson() {}

  /// Reads one value that fills `bytes` exactly.
  ///
  /// @throws MalformedInput naming the byte offset, for anything but the one spelling of a value of
  ///   depth at most [Json#DEEPEST]
  public static Json read(byte[] bytes) throws MalformedInput {
    Json value = new JsonParser(decode(bytes)).parseAll();
    if (!Arrays.equals(value.bytes(), bytes)) {
      // The parser accepts nothing that could end here; this is the protocol's own check and the
      // second wall behind it.
      throw MalformedInput.form("byte 0", "is not written in the one spelling");
    }
    return value;
  }

  /// Reads one object.
  ///
  /// @param place what is being read, the first word of every error: `header`, `order`
  public static JsonObject readObject(byte[] bytes, String place) throws MalformedInput {
    Json value;
    try {
      value = read(bytes);
    } catch (MalformedInput e) {
      throw e.within(place);
    }
    if (value instanceof JsonObject object) {
      return object;
    }
    throw MalformedInput.form(place, "is not a JSON object");
  }

  /// Strict UTF-8: no overlong forms, no encoded surrogates. A byte order mark survives as U+FEFF
  /// and then fails as JSON.
  private static String decode(byte[] bytes) throws MalformedInput {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    var result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw MalformedInput.form("byte " + in.position(), "is not UTF-8");
    }
    try {
      decoder.flush(out);
      if (result.isOverflow()) {
        result.throwException();
      }
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("UTF-8 never gives more characters than bytes", e);
    }
    return out.flip().toString();
  }
}
