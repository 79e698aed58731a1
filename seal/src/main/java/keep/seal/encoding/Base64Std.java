package keep.seal.encoding;

import java.util.Base64;

/// Standard base64 with padding (RFC 4648 section 4), in exactly one spelling per byte string.
public final class Base64Std {
  private Base64Std() {}

  public static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /// Refuses line breaks, missing padding and non-zero trailing bits by encoding again and
  /// comparing.
  public static byte[] decode(String text) throws MalformedInput {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw refused();
    }
    if (!encode(bytes).equals(text)) {
      throw refused();
    }
    return bytes;
  }

  private static MalformedInput refused() {
    return MalformedInput.form("base64", "not padded standard base64 in its one spelling");
  }
}
