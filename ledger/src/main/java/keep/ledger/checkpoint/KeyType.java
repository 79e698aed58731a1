package keep.ledger.checkpoint;

import keep.ledger.MalformedRecordException;

/// What a key signs and how, by the first byte of its encoded key (C2SP signed-note,
/// tlog-cosignature).
public enum KeyType {
  /// A log's own Ed25519 signature over the note's text.
  LOG_ED25519(0x01, 32, 64, "Ed25519"),
  /// A witness's Ed25519 signature over `cosignature/v1`, with its time.
  COSIGNATURE_ED25519(0x04, 32, 8 + 64, "Ed25519"),
  /// A witness's ML-DSA-44 signature over `subtree/v1`, with its time.
  COSIGNATURE_ML_DSA_44(0x06, 1312, 8 + 2420, "ML-DSA-44");

  private final int code;
  private final int publicKeyBytes;
  private final int signatureBytes;
  private final String algorithm;

  KeyType(int code, int publicKeyBytes, int signatureBytes, String algorithm) {
    this.code = code;
    this.publicKeyBytes = publicKeyBytes;
    this.signatureBytes = signatureBytes;
    this.algorithm = algorithm;
  }

  /// The byte that stands before the public key.
  public int code() {
    return code;
  }

  /// Length of the raw public key in bytes.
  public int publicKeyBytes() {
    return publicKeyBytes;
  }

  /// Length in bytes of what follows the key id in a signature line, time included.
  public int signatureBytes() {
    return signatureBytes;
  }

  /// The signature algorithm's usual name; ML-DSA-44 still holds against quantum computers.
  public String algorithm() {
    return algorithm;
  }

  /// Whether keys of this type cosign, with a time, what another signed.
  public boolean isWitness() {
    return this != LOG_ED25519;
  }

  /// @throws MalformedRecordException for a code that is none of the three
  static KeyType of(int code) {
    for (KeyType type : values()) {
      if (type.code == code) {
        return type;
      }
    }
    throw new MalformedRecordException("key: type " + code + " is not one this reader knows");
  }
}
