package keep.seal.people;

import java.security.SecureRandom;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;
import keep.seal.statement.Signer;
import keep.seal.statement.VerifyingKey;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/// A private Ed25519 key: somebody's pen, an authority's or a root's.
public final class SigningKey implements Signer, AutoCloseable {
  public static final int LENGTH = 32;

  private final Secret seed;
  private final byte[] publicKey = new byte[Ed25519.PUBLIC_KEY_SIZE];

  private SigningKey(Secret seed) {
    this.seed = seed;
    Ed25519.generatePublicKey(seed.reveal(), 0, publicKey, 0);
  }

  public static SigningKey generate(SecureRandom random) {
    byte[] seed = new byte[LENGTH];
    random.nextBytes(seed);
    return new SigningKey(Secret.taking(seed));
  }

  /// @param seed the 32-byte private key of RFC 8032, copied
  public static SigningKey of(byte[] seed) {
    if (seed.length != LENGTH) {
      throw new IllegalArgumentException("an Ed25519 private key has 32 bytes");
    }
    return new SigningKey(Secret.of(seed));
  }

  @Override
  public VerifyingKey verifyingKey() {
    return new VerifyingKey(Bytes.of(publicKey));
  }

  @Override
  public Bytes sign(byte[] message) {
    byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
    Ed25519.sign(seed.reveal(), 0, publicKey, 0, message, 0, message.length, signature, 0);
    return Bytes.of(signature);
  }

  /// The private key itself, to be wrapped under an account key and for nothing else.
  public Secret seed() {
    return seed;
  }

  /// Refuses an Ed25519 public key that is non-canonical, of small order or not torsion-free
  /// (protocol section 3).
  ///
  /// @param place the field, for the error
  static void demandSound(VerifyingKey key, String place) throws MalformedInput {
    if (!Ed25519.validatePublicKeyFull(key.raw().toArray(), 0)) {
      throw new MalformedInput(
          MalformedInput.Fault.KEY,
          place,
          "is no sound Ed25519 key",
          "Have the keys made again; accept nothing signed with them.");
    }
  }

  @Override
  public void close() {
    seed.close();
  }

  @Override
  public String toString() {
    return "SigningKey";
  }
}
