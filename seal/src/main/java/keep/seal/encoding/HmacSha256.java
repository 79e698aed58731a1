package keep.seal.encoding;

import java.security.MessageDigest;
import java.util.Arrays;

/// HMAC with SHA-256 (RFC 2104): the protocol's commitments and salts.
///
/// Stands on the platform's SHA-256 and not on its `Mac`, because a note is hundreds of short
/// messages: asking for a `Mac` and setting its key took longer than the hashing.
public final class HmacSha256 {
  private static final int BLOCK = 64;
  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  /// SHA-256 fed the key's inner block, and SHA-256 fed its outer one.
  private final MessageDigest inner;

  private final MessageDigest outer;

  private HmacSha256(byte[] key) {
    byte[] block = Arrays.copyOf(key.length > BLOCK ? Sha256.hash(key) : key, BLOCK);
    inner = fed(block, INNER);
    outer = fed(block, OUTER);
    Arrays.fill(block, (byte) 0);
  }

  /// A key for many messages; its two blocks are hashed once.
  ///
  /// @param key any length; the empty key is that of RFC 2104, a block of zeros
  public static HmacSha256 keyed(byte[] key) {
    return new HmacSha256(key);
  }

  /// @param key as for [#keyed]
  /// @return 32 bytes over the parts, one after the other
  public static byte[] mac(byte[] key, byte[]... parts) {
    return new HmacSha256(key).over(parts);
  }

  /// @return 32 bytes over the parts, one after the other
  public byte[] over(byte[]... parts) {
    MessageDigest message = Sha256.copy(inner);
    for (byte[] part : parts) {
      message.update(part);
    }
    MessageDigest whole = Sha256.copy(outer);
    whole.update(message.digest());
    return whole.digest();
  }

  private static MessageDigest fed(byte[] block, byte mask) {
    byte[] masked = new byte[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      masked[i] = (byte) (block[i] ^ mask);
    }
    MessageDigest digest = Sha256.fresh();
    digest.update(masked);
    Arrays.fill(masked, (byte) 0);
    return digest;
  }
}
