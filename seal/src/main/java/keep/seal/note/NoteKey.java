package keep.seal.note;

import java.util.Arrays;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Hkdf;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.OneMessage;
import keep.seal.encoding.Padding;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sid;

/// The content key (CEK) of one seal: 32 random bytes. It leaves a device only inside a box.
public final class NoteKey implements AutoCloseable {
  public static final int LENGTH = 32;

  private final Secret cek;

  private NoteKey(Secret cek) {
    this.cek = cek;
  }

  static NoteKey taking(Secret cek) {
    if (cek.length() != LENGTH) {
      throw new IllegalArgumentException("a content key has 32 bytes");
    }
    return new NoteKey(cek);
  }

  /// `cek_commit = HKDF(CEK, header_sid, L("cek-commit") || seal, 32)`.
  Digest commitment(Sid header, Id16 seal) {
    return Digest.of(derive(header, "cek-commit", seal));
  }

  Bytes encrypt(byte[] body, Sid header, Id16 seal) {
    byte[] padded = Padding.pad(body);
    try (Secret key = bodyKey(header, seal)) {
      return Bytes.of(OneMessage.encrypt(key, aad(header, seal, padded.length), padded));
    } finally {
      Arrays.fill(padded, (byte) 0);
    }
  }

  byte[] decrypt(Bytes ciphertext, Sid header, Id16 seal) throws MalformedInput {
    int length = ciphertext.length() - OneMessage.TAG;
    try (Secret key = bodyKey(header, seal)) {
      return Padding.unpad(
          OneMessage.decrypt(key, aad(header, seal, length), ciphertext.toArray(), "note"));
    }
  }

  /// `K = HKDF(CEK, header_sid, L("body") || seal, 32)`.
  Secret bodyKey(Sid header, Id16 seal) {
    return Secret.taking(derive(header, "body", seal));
  }

  private static byte[] aad(Sid header, Id16 seal, int paddedLength) {
    return ByteBuilder.labelled("body-aad").put(header).put(seal).u32(paddedLength).toArray();
  }

  private byte[] derive(Sid header, String label, Id16 seal) {
    return Hkdf.derive(
        cek.reveal(), header.toArray(), ByteBuilder.labelled(label).put(seal).toArray(), LENGTH);
  }

  /// What is sealed into a reader's box.
  Secret cek() {
    return cek;
  }

  @Override
  public void close() {
    cek.close();
  }

  @Override
  public String toString() {
    return "NoteKey";
  }
}
