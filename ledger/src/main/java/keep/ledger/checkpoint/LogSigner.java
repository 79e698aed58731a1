package keep.ledger.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.List;

/// A log's own key. Whoever holds it must sign one root per size and never a smaller tree: this
/// class only signs, the sequencer decides.
public final class LogSigner {
  private final VerifierKey verifierKey;
  private final PrivateKey privateKey;

  /// @param origin the log's name
  /// @param seed the Ed25519 seed, 32 secret bytes
  public LogSigner(String origin, byte[] seed) {
    this.verifierKey = VerifierKey.of(origin, KeyType.LOG_ED25519, Ed25519Keys.rawPublicKey(seed));
    this.privateKey = Ed25519Keys.privateKey(seed);
  }

  /// The key others check with.
  public VerifierKey verifierKey() {
    return verifierKey;
  }

  /// The checkpoint with this log's signature line alone.
  ///
  /// @throws IllegalArgumentException if the checkpoint is another log's
  public SignedCheckpoint sign(Checkpoint checkpoint) {
    if (!checkpoint.origin().equals(verifierKey.name())) {
      throw new IllegalArgumentException("This key signs for its own log only.");
    }
    byte[] signature =
        Ed25519Keys.sign(privateKey, checkpoint.text().getBytes(StandardCharsets.UTF_8));
    return new SignedCheckpoint(checkpoint, List.of(NoteSignature.of(verifierKey, signature)));
  }

  @Override
  public String toString() {
    return "LogSigner[" + verifierKey.name() + "]";
  }
}
