package keep.seal.encoding;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC with SHA-256 (RFC 2104): the protocol's commitments and salts.
public final class HmacSha256 {
  private HmacSha256() {}

  /// @param key any length; the empty key is that of RFC 2104, a block of zeros
  /// @return 32 bytes over the parts, one after the other
  public static byte[] mac(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      // The platform refuses an empty key; HMAC fills every key with zeros up to the block, so one
      // zero byte is the same key.
      mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, "HmacSHA256"));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
