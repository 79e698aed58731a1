package keep.seal.statement;

import keep.seal.encoding.Bytes;

/// Whoever holds the pen: an Ed25519 key that signs and does not show itself.
public interface Signer {
  VerifyingKey verifyingKey();

  /// The 64-byte Ed25519 signature over exactly `message` (RFC 8032, pure).
  Bytes sign(byte[] message);
}
