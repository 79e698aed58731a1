package keep.seal.people;

import keep.seal.json.Word;

/// What a private part of a keyset holds. The parts for native browser cryptography are reserved.
public enum PartName implements Word {
  /// The Ed25519 key as 48 bytes of PKCS#8.
  SIG_ED25519("sig-ed25519"),
  /// The X-Wing seed, 32 bytes.
  KEM_XWING_SEED("kem-xwing-seed");

  private final String word;

  PartName(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
