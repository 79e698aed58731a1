package keep.seal.people;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import keep.seal.box.BoxSeed;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;

/// A keyset as it is stored: its private parts under an account key.
///
/// @param id the keyset
/// @param signing the part `sig-ed25519`
/// @param boxes the part `kem-xwing-seed`
public record LockedKeyset(Id16 id, Bytes signing, Bytes boxes) {
  private static final byte[] PKCS8_ED25519 =
      HexFormat.of().parseHex("302e020100300506032b657004220420");

  /// Locks both parts of `keyset`.
  public static LockedKeyset of(Keyset keyset, AccountKey accountKey) {
    try (Secret pkcs8 = Secret.taking(pkcs8(keyset.pen()))) {
      return new LockedKeyset(
          keyset.id(),
          accountKey.lock(keyset.id(), PartName.SIG_ED25519, pkcs8),
          accountKey.lock(keyset.id(), PartName.KEM_XWING_SEED, keyset.seed().seed()));
    }
  }

  /// The private keys again, for as long as the caller keeps them open.
  public Keyset unlock(AccountKey accountKey) throws MalformedInput {
    try (Secret pkcs8 = accountKey.unlock(id, PartName.SIG_ED25519, signing);
        Secret seed = accountKey.unlock(id, PartName.KEM_XWING_SEED, boxes)) {
      byte[] pen = rawEd25519(pkcs8.reveal());
      try {
        if (seed.length() != BoxSeed.LENGTH) {
          throw MalformedInput.form("part kem-xwing-seed", "is not 32 bytes");
        }
        return Keyset.of(id, SigningKey.of(pen), BoxSeed.of(seed.reveal()));
      } finally {
        Arrays.fill(pen, (byte) 0);
      }
    }
  }

  /// Written straight into its array: a builder would keep a copy.
  private static byte[] pkcs8(SigningKey pen) {
    byte[] encoded = Arrays.copyOf(PKCS8_ED25519, PKCS8_ED25519.length + SigningKey.LENGTH);
    System.arraycopy(pen.seed().reveal(), 0, encoded, PKCS8_ED25519.length, SigningKey.LENGTH);
    return encoded;
  }

  private static byte[] rawEd25519(byte[] pkcs8) throws MalformedInput {
    int prefix = PKCS8_ED25519.length;
    if (pkcs8.length != prefix + SigningKey.LENGTH
        || !MessageDigest.isEqual(Arrays.copyOf(pkcs8, prefix), PKCS8_ED25519)) {
      throw MalformedInput.form("part sig-ed25519", "is no Ed25519 key in PKCS#8");
    }
    return Arrays.copyOfRange(pkcs8, prefix, pkcs8.length);
  }
}
