package keep.seal.box;

import org.bouncycastle.crypto.hpke.HPKE;

/// The one suite: KEM 0x647a (MLKEM768-X25519, X-Wing), KDF 0x0001, AEAD 0x0002. There is no
/// negotiation; another suite would be `cns2`.
final class Hpke {
  private Hpke() {}

  static HPKE suite() {
    return new HPKE(HPKE.mode_base, HPKE.kem_X_WING, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
  }
}
