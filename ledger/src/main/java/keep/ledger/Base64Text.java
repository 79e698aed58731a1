package keep.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Base64 with exactly one spelling for every byte string (protocol section 2): decoders write
/// again what they read and refuse if it differs, so stray trailing bits and missing padding never
/// pass.
public final class Base64Text {
  private Base64Text() {}

  /// Standard alphabet with padding, as signed notes use it.
  public static String standard(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /// URL alphabet without padding, as the protocol's `b64u`.
  public static String url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// @throws MalformedRecordException unless `text` is the one standard spelling of some bytes
  public static byte[] fromStandard(String text) {
    byte[] bytes = decode(Base64.getDecoder(), text);
    return accept(bytes, text, standard(bytes));
  }

  /// @throws MalformedRecordException unless `text` is the one `b64u` spelling of some bytes
  public static byte[] fromUrl(String text) {
    byte[] bytes = decode(Base64.getUrlDecoder(), text);
    return accept(bytes, text, url(bytes));
  }

  private static byte[] decode(Base64.Decoder decoder, String text) {
    try {
      // Not decode(String): that maps characters above U+00FF to '?', which is no base64 either,
      // but says so less clearly.
      return decoder.decode(text.getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new MalformedRecordException("base64: a character or the length is not allowed here");
    }
  }

  private static byte[] accept(byte[] bytes, String text, String canonical) {
    if (!canonical.equals(text)) {
      throw new MalformedRecordException(
          "base64: not the one spelling of these bytes (padding or trailing bits)");
    }
    return bytes;
  }
}
