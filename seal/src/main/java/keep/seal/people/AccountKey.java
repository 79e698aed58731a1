package keep.seal.people;

import java.security.SecureRandom;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Hkdf;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Labels;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.OneMessage;
import keep.seal.encoding.Secret;

/// A random key under which a keyset's private parts lie; itself wrapped once for each slot.
public final class AccountKey implements AutoCloseable {
  public static final int LENGTH = 32;

  private final Secret secret;

  private AccountKey(Secret secret) {
    this.secret = secret;
  }

  public static AccountKey generate(SecureRandom random) {
    byte[] key = new byte[LENGTH];
    random.nextBytes(key);
    return new AccountKey(Secret.taking(key));
  }

  static AccountKey taking(byte[] key) {
    return new AccountKey(Secret.taking(key));
  }

  /// Encrypts a private part. A keyset's part is written once under an account key; a new account
  /// key writes it anew.
  ///
  /// @param bytes the part's bytes, as [PartName] says
  public Bytes lock(Id16 keyset, PartName name, Secret bytes) {
    try (Secret key = partKey(keyset, name)) {
      return Bytes.of(OneMessage.encrypt(key, Labels.label("part-aad"), bytes.reveal()));
    }
  }

  /// @throws MalformedInput with fault LOCK where the part lies under another account key, keyset
  ///   or name
  public Secret unlock(Id16 keyset, PartName name, Bytes ct) throws MalformedInput {
    try (Secret key = partKey(keyset, name)) {
      return Secret.taking(
          OneMessage.decrypt(key, Labels.label("part-aad"), ct.toArray(), "part " + name.word()));
    }
  }

  /// `K = HKDF(AK, "", L("part") || keyset || name, 32)`.
  private Secret partKey(Id16 keyset, PartName name) {
    return Hkdf.key(
        secret.reveal(),
        new byte[0],
        ByteBuilder.labelled("part").put(keyset).utf8(name.word()).toArray());
  }

  Secret secret() {
    return secret;
  }

  @Override
  public void close() {
    secret.close();
  }

  @Override
  public String toString() {
    return "AccountKey";
  }
}
