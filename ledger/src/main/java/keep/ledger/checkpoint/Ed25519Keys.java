package keep.ledger.checkpoint;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import keep.ledger.MalformedRecordException;

/// Ed25519 from the JDK, over raw keys. The JDK's verdict decides, after the key checks.
final class Ed25519Keys {
  private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private Ed25519Keys() {}

  /// @throws MalformedRecordException for a key that is no sound point
  static PublicKey publicKey(byte[] raw) {
    if (!Ed25519Point.isSound(raw)) {
      throw new MalformedRecordException(
          "key: not a sound Ed25519 point (non-canonical, off the curve, or of small order)");
    }
    try {
      return KeyFactory.getInstance("Ed25519", Seeds.provider("Ed25519"))
          .generatePublic(new X509EncodedKeySpec(Seeds.concat(SPKI, raw)));
    } catch (GeneralSecurityException e) {
      throw new MalformedRecordException("key: the platform refuses this Ed25519 key");
    }
  }

  static PrivateKey privateKey(byte[] seed) {
    byte[] encoded = Seeds.concat(PKCS8, seed);
    try {
      return KeyFactory.getInstance("Ed25519", Seeds.provider("Ed25519"))
          .generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java platform cannot use an Ed25519 seed.", e);
    } finally {
      Arrays.fill(encoded, (byte) 0);
    }
  }

  static byte[] rawPublicKey(byte[] seed) {
    byte[] spki = Seeds.keyPair("Ed25519", seed).getPublic().getEncoded();
    return Seeds.tail(spki, 32);
  }

  static byte[] sign(PrivateKey key, byte[] message) {
    return Seeds.sign("Ed25519", key, message);
  }

  /// Whether the signature is genuine; false for any malformed one.
  static boolean verify(PublicKey key, byte[] message, byte[] signature) {
    return Seeds.verify("Ed25519", key, message, signature);
  }
}
