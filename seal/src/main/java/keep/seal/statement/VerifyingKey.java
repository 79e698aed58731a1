package keep.seal.statement;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Hex;
import keep.seal.encoding.Sha256;

/// A raw Ed25519 public key of 32 bytes.
///
/// Verifiers disagree about odd keys and signatures; the verdict here is always the Java platform's
/// (protocol section 13), after the key checks that a card or policy has passed. No other library
/// decides.
public record VerifyingKey(Bytes raw) implements Comparable<VerifyingKey> {
  public static final int LENGTH = 32;

  /// The platform's own, by name: a provider that somebody puts before it would decide otherwise
  /// about odd keys and signatures.
  private static final String PROVIDER = "SunEC";

  private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  public VerifyingKey {
    if (raw.length() != LENGTH) {
      throw new IllegalArgumentException("an Ed25519 public key has 32 bytes");
    }
  }

  /// The first 8 bytes of SHA-256 over the raw key, in hex. It helps to find a key and never says
  /// which key to trust: two cards may share one.
  public String keyid() {
    return Hex.encode(Sha256.hash(raw.toArray())).substring(0, 16);
  }

  /// Whether `signature` is this key's over `message`. False, never an error, for every other byte
  /// string.
  public boolean verifies(byte[] message, Bytes signature) {
    try {
      Signature verifier = Signature.getInstance("Ed25519", PROVIDER);
      verifier.initVerify(platformKey());
      verifier.update(message);
      return verifier.verify(signature.toArray());
    } catch (SignatureException | java.security.InvalidKeyException e) {
      return false;
    } catch (GeneralSecurityException e) {
      // A key that is no point on the curve fails while it is decoded.
      return false;
    }
  }

  private PublicKey platformKey() throws GeneralSecurityException {
    byte[] encoded = new ByteBuilder().put(X509_PREFIX).put(raw).toArray();
    return KeyFactory.getInstance("Ed25519", PROVIDER)
        .generatePublic(new X509EncodedKeySpec(encoded));
  }

  @Override
  public int compareTo(VerifyingKey other) {
    return raw.compareTo(other.raw);
  }
}
