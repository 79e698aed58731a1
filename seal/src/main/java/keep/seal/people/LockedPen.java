package keep.seal.people;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;

/// A signing key as it is stored: the part `sig-ed25519` under an account key (protocol section 4).
///
/// @param keyset what its part key is bound to
/// @param ct the part
public record LockedPen(Id16 keyset, Bytes ct) {
  private static final byte[] PKCS8_ED25519 =
      HexFormat.of().parseHex("302e020100300506032b657004220420");

  public static LockedPen of(Id16 keyset, SigningKey pen, AccountKey accountKey) {
    try (Secret pkcs8 = Secret.taking(pkcs8(pen))) {
      return new LockedPen(keyset, accountKey.lock(keyset, PartName.SIG_ED25519, pkcs8));
    }
  }

  /// The private key again, for as long as the caller keeps it open.
  public SigningKey unlock(AccountKey accountKey) throws MalformedInput {
    try (Secret pkcs8 = accountKey.unlock(keyset, PartName.SIG_ED25519, ct)) {
      byte[] seed = raw(pkcs8.reveal());
      try {
        return SigningKey.of(seed);
      } finally {
        Arrays.fill(seed, (byte) 0);
      }
    }
  }

  /// Written straight into its array: a builder would keep a copy.
  private static byte[] pkcs8(SigningKey pen) {
    byte[] encoded = Arrays.copyOf(PKCS8_ED25519, PKCS8_ED25519.length + SigningKey.LENGTH);
    System.arraycopy(pen.seed().reveal(), 0, encoded, PKCS8_ED25519.length, SigningKey.LENGTH);
    return encoded;
  }

  private static byte[] raw(byte[] pkcs8) throws MalformedInput {
    int prefix = PKCS8_ED25519.length;
    if (pkcs8.length != prefix + SigningKey.LENGTH
        || !MessageDigest.isEqual(Arrays.copyOf(pkcs8, prefix), PKCS8_ED25519)) {
      throw MalformedInput.form("part sig-ed25519", "is no Ed25519 key in PKCS#8");
    }
    return Arrays.copyOfRange(pkcs8, prefix, pkcs8.length);
  }
}
