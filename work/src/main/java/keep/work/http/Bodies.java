package keep.work.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.StrictJson;
import keep.site.doors.BytesInHand;
import keep.site.doors.FormDoor;

/// Reads a request's body, within bounds and in the one spelling.
public final class Bodies {
  private Bodies() {}

  /// One object with exactly these names, in this order.
  ///
  /// @param place what the body is, the first word of every error
  /// @param bounds what this place takes
  public static Fields fields(
      HttpServletRequest request, String place, Bounds bounds, String... names) {
    try {
      return Fields.of(object(request, place, bounds), place, names);
    } catch (MalformedInput e) {
      throw Refusal.of(e);
    }
  }

  /// One object whose names the caller checks.
  public static JsonObject object(HttpServletRequest request, String place, Bounds bounds) {
    try {
      return StrictJson.readObject(bytes(request, place, bounds.bytes()), place, bounds.values());
    } catch (MalformedInput e) {
      throw Refusal.of(e);
    }
  }

  /// The body itself, within bounds, for a reader of its own.
  public static byte[] bytes(HttpServletRequest request, String place, Bounds bounds) {
    byte[] bytes = bytes(request, place, bounds.bytes());
    try {
      bounds.values().demand(bytes, place);
      return bytes;
    } catch (MalformedInput e) {
      throw Refusal.of(e);
    }
  }

  /// The body itself. It is held on the account of all requests until this one is answered.
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
      return FormDoor.share(request).read(in, most);
    } catch (BytesInHand.NotTaken e) {
      throw switch (e.status()) {
        case 413 -> Refusal.tooLarge(place, most);
        case 503 ->
            Refusal.other(
                503,
                "busy",
                place,
                "Too much is in hand just now. Send the same in half a minute.");
        default -> Refusal.malformed(place, "It came too slowly. Send it again.");
      };
    } catch (IOException e) {
      throw Refusal.malformed(place, "The connection ended before the whole request was here.");
    }
  }
}
