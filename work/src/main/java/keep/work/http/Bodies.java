package keep.work.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Budget;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.StrictJson;

/// Reads a request's body, within bounds and in the one spelling.
public final class Bodies {
  /// The most bytes of an ordinary request.
  public static final int MOST = 24 << 20;

  /// What the JSON of a body may hold: an act with as many papers and boxes as one may have. Nearly
  /// all of a long body is ciphertext, which is one string.
  private static final Budget ORDINARY = new Budget(1 << 16, MOST);

  private Bodies() {}

  /// One object with exactly these names, in this order.
  ///
  /// @param place what the body is, the first word of every error
  public static Fields fields(HttpServletRequest request, String place, String... names) {
    try {
      return Fields.of(object(request, place, MOST), place, names);
    } catch (MalformedInput e) {
      throw Refusal.of(e);
    }
  }

  /// One object whose names the caller checks.
  public static JsonObject object(HttpServletRequest request, String place, int most) {
    try {
      return StrictJson.readObject(bytes(request, place, most), place, ORDINARY);
    } catch (MalformedInput e) {
      throw Refusal.of(e);
    }
  }

  /// The body itself.
  public static byte[] bytes(HttpServletRequest request, String place, int most) {
    String type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw Refusal.other(
          415,
          "media-type",
          "Content-Type",
          "Send application/json, as docs/http.md describes it.");
    }
    if (request.getContentLengthLong() > most) {
      throw Refusal.tooLarge(place, most);
    }
    try (InputStream in = request.getInputStream()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw Refusal.tooLarge(place, most);
      }
      return bytes;
    } catch (IOException e) {
      throw Refusal.malformed(place, "The connection ended before the whole request was here.");
    }
  }
}
