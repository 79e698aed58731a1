package keep.seal.encoding;

import java.security.MessageDigest;
import java.security.GeneralSecurityException;

/// SHA-256 (FIPS 180-4).
public final class Sha256 {
  /// Never fed: copying it costs a tenth of asking the platform for another.
  private static final MessageDigest UNFED = unfed();

  private Sha256() {}

  /// The digest of the parts, one after the other.
  public static byte[] hash(byte[]... parts) {
    MessageDigest digest = copy(UNFED);
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  /// A digest that has been fed nothing yet.
  static MessageDigest fresh() {
    return copy(UNFED);
  }

  /// A digest that has been fed the same as `fed`, which stays as it is.
  static MessageDigest copy(MessageDigest fed) {
    try {
      return (MessageDigest) fed.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("every Java platform can copy a SHA-256 at work", e);
    }
  }

  private static MessageDigest unfed() {
    try {
      return MessageDigest.getInstance("SHA-256", "SUN");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
