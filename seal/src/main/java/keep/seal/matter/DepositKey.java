package keep.seal.matter;

import java.util.Arrays;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Hkdf;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.OneMessage;
import keep.seal.encoding.Padding;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sid;

/// The key (DK) of one deposit: 32 random bytes that leave a device only inside a box.
final class DepositKey implements AutoCloseable {
  static final int LENGTH = 32;

  private final Secret dk;

  /// Takes the secret over.
  DepositKey(Secret dk) {
    this.dk = dk;
  }

  Secret secret() {
    return dk;
  }

  /// `K = HKDF(DK, matter || deposit, L("deposit-body"), 32)`.
  Secret bodyKey(Id16 matter, Id16 deposit) {
    return derive(matter, deposit, "deposit-body");
  }

  /// `key_commit = HKDF(DK, matter || deposit, L("deposit-commit"), 32)`.
  Digest commitment(Id16 matter, Id16 deposit) {
    try (Secret commit = derive(matter, deposit, "deposit-commit")) {
      return Digest.of(commit.reveal());
    }
  }

  private Secret derive(Id16 matter, Id16 deposit, String label) {
    byte[] salt = new ByteBuilder().put(matter).put(deposit).toArray();
    return Hkdf.key(dk.reveal(), salt, ByteBuilder.labelled(label).toArray());
  }

  byte[] encrypt(byte[] plain, Id16 matter, Id16 deposit) {
    byte[] padded = Padding.pad(plain);
    try (Secret key = bodyKey(matter, deposit)) {
      return OneMessage.encrypt(key, aad(matter, deposit, padded.length), padded);
    } finally {
      Arrays.fill(padded, (byte) 0);
    }
  }

  byte[] decrypt(byte[] ciphertext, Id16 matter, Id16 deposit) throws MalformedInput {
    try (Secret key = bodyKey(matter, deposit)) {
      int length = ciphertext.length - OneMessage.TAG;
      return Padding.unpad(
          OneMessage.decrypt(key, aad(matter, deposit, length), ciphertext, "deposit"));
    }
  }

  private static byte[] aad(Id16 matter, Id16 deposit, int length) {
    return ByteBuilder.labelled("deposit-aad").put(matter).put(deposit).u32(length).toArray();
  }

  /// What a reader's box is bound to.
  static byte[] boxInfo(Sid deposit, Sid card) {
    return ByteBuilder.labelled("deposit-grant").put(deposit).put(card).toArray();
  }

  @Override
  public void close() {
    dk.close();
  }

  @Override
  public String toString() {
    return "DepositKey";
  }
}
