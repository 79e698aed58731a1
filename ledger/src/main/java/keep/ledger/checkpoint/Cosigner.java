package keep.ledger.checkpoint;

import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.security.PrivateKey;

/// A witness's key. It says: at this time I knew this tree, and none that contradicts it.
public final class Cosigner {
  private final VerifierKey verifierKey;
  private final PrivateKey privateKey;

  private Cosigner(VerifierKey verifierKey, PrivateKey privateKey) {
    this.verifierKey = verifierKey;
    this.privateKey = privateKey;
  }

  /// A `cosignature/v1` key.
  ///
  /// @param seed the Ed25519 seed, 32 secret bytes
  public static Cosigner ed25519(String name, byte[] seed) {
    return new Cosigner(
        VerifierKey.of(name, KeyType.COSIGNATURE_ED25519, Ed25519Keys.rawPublicKey(seed)),
        Ed25519Keys.privateKey(seed));
  }

  /// An ML-DSA-44 key, whose cosignatures outlive Ed25519.
  ///
  /// @param seed the FIPS 204 key generation seed, 32 secret bytes
  public static Cosigner mlDsa44(String name, byte[] seed) {
    KeyPair pair = Seeds.keyPair("ML-DSA-44", seed);
    byte[] raw =
        Seeds.tail(pair.getPublic().getEncoded(), KeyType.COSIGNATURE_ML_DSA_44.publicKeyBytes());
    return new Cosigner(
        VerifierKey.of(name, KeyType.COSIGNATURE_ML_DSA_44, raw), pair.getPrivate());
  }

  /// The key others check with.
  public VerifierKey verifierKey() {
    return verifierKey;
  }

  /// The signature line over `checkpoint` at `time`.
  ///
  /// @param time Unix seconds, 1 to 2^53-1
  public NoteSignature cosign(Checkpoint checkpoint, long time) {
    if (time < 1 || time > Checkpoint.MAX_SIZE) {
      throw new IllegalArgumentException("A cosignature's time is in Unix seconds, not " + time);
    }
    KeyType type = verifierKey.type();
    byte[] message = CosignedMessage.of(type, verifierKey.name(), checkpoint, time);
    String algorithm =
        switch (type) {
          case COSIGNATURE_ML_DSA_44 -> "ML-DSA-44";
          case LOG_ED25519, COSIGNATURE_ED25519 -> "Ed25519";
        };
    byte[] signature = Seeds.sign(algorithm, privateKey, message);
    return NoteSignature.of(
        verifierKey,
        ByteBuffer.allocate(8 + signature.length).putLong(time).put(signature).array());
  }

  @Override
  public String toString() {
    return "Cosigner[" + verifierKey.name() + ", " + verifierKey.type() + "]";
  }
}
