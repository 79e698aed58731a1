package keep.seal.encoding;

import java.util.Arrays;

/// HKDF with SHA-256 (RFC 5869).
public final class Hkdf {
  private static final int HASH = 32;

  private Hkdf() {}

  /// `HKDF(ikm, salt, info, length)`.
  ///
  /// @param salt may be empty: RFC 5869 then uses 32 zero bytes
  /// @param length 1..8160
  public static byte[] derive(byte[] ikm, byte[] salt, byte[] info, int length) {
    if (length < 1 || length > 255 * HASH) {
      throw new IllegalArgumentException("HKDF-SHA256 gives 1 to 8160 bytes");
    }
    byte[] pseudorandom = HmacSha256.mac(salt, ikm);
    byte[] output = new byte[length];
    byte[] block = new byte[0];
    for (int done = 0, round = 1; done < length; done += HASH, round++) {
      byte[] previous = block;
      block = HmacSha256.mac(pseudorandom, previous, info, new byte[] {(byte) round});
      Arrays.fill(previous, (byte) 0);
      System.arraycopy(block, 0, output, done, Math.min(HASH, length - done));
    }
    Arrays.fill(pseudorandom, (byte) 0);
    Arrays.fill(block, (byte) 0);
    return output;
  }

  /// As [#derive], 32 bytes, as a secret that the caller closes.
  public static Secret key(byte[] ikm, byte[] salt, byte[] info) {
    return Secret.taking(derive(ikm, salt, info, 32));
  }
}
