package keep.ledger.checkpoint;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import keep.ledger.MalformedRecordException;

/// ML-DSA-44 (FIPS 204, pure, empty context) from the JDK, over raw keys.
final class MlDsa44Keys {
  private static final byte[] SPKI =
      HexFormat.of().parseHex("30820532300b06096086480165030403110382052100");

  private MlDsa44Keys() {}

  static PublicKey publicKey(byte[] raw) {
    try {
      return KeyFactory.getInstance("ML-DSA-44", Seeds.provider("ML-DSA-44"))
          .generatePublic(new X509EncodedKeySpec(Seeds.concat(SPKI, raw)));
    } catch (GeneralSecurityException e) {
      throw new MalformedRecordException("key: the platform refuses this ML-DSA-44 key");
    }
  }

  /// Whether the signature is genuine; false for any malformed one.
  static boolean verify(PublicKey key, byte[] message, byte[] signature) {
    return Seeds.verify("ML-DSA-44", key, message, signature);
  }
}
