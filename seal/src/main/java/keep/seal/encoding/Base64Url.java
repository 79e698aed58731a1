package keep.seal.encoding;

import java.util.Base64;

/// base64url without padding (RFC 4648 section 5), in exactly one spelling per byte string.
public final class Base64Url {
  private Base64Url() {}

  public static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// Refuses padding, other alphabets and non-zero trailing bits, which the platform's decoder
  /// would let pass, by encoding again and comparing.
  public static byte[] decode(String text) throws MalformedInput {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw refused();
    }
    if (!encode(bytes).equals(text)) {
      throw refused();
    }
    return bytes;
  }

  private static MalformedInput refused() {
    return MalformedInput.form("base64url", "not base64url without padding in its one spelling");
  }
}
