package keep.seal.encoding;

import java.nio.charset.StandardCharsets;

/// 32 random bytes that make a commitment unguessable until whoever holds them shows them: to a
/// name, a docket number, an order's words, a sealed entry of the record.
public record Blind(Bytes bytes) {
  public static final int LENGTH = 32;

  public Blind {
    if (bytes.length() != LENGTH) {
      throw new IllegalArgumentException("a blind has 32 bytes");
    }
  }

  public static Blind of(byte[] value) {
    return new Blind(Bytes.of(value));
  }

  /// `HMAC(blind, L(label) || utf8 text)`.
  public Digest commit(String label, String text) {
    return commit(label, text.getBytes(StandardCharsets.UTF_8));
  }

  /// `HMAC(blind, L(label) || content)`.
  public Digest commit(String label, byte[] content) {
    return Digest.of(HmacSha256.mac(bytes.toArray(), Labels.label(label), content));
  }

  @Override
  public String toString() {
    return "Blind";
  }
}
