package keep.seal.note;

import keep.ledger.Hash;
import keep.ledger.TreeHasher;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.HmacSha256;
import keep.seal.encoding.Id16;

/// One leaf of a note's tree, as anybody computes it who was shown the passage and its salt.
public final class PassageCommitment {
  /// Bytes of a salt.
  public static final int SALT = 32;

  private PassageCommitment() {}

  /// `HMAC(salt_i, L("passage") || note || u32 ver || u32 i || u8 kind || utf8 text)`. The note,
  /// its version, the place and the kind are inside, so a commitment says nothing about any other
  /// passage anywhere.
  public static Digest of(Bytes salt, Id16 note, int version, int index, Passage passage) {
    byte[] content =
        ByteBuilder.labelled("passage")
            .put(note)
            .u32(version)
            .u32(index)
            .u8(passage.kind().code())
            .utf8(passage.text())
            .toArray();
    return Digest.of(HmacSha256.mac(salt.toArray(), content));
  }

  /// RFC 6962's leaf hash: SHA-256 over a zero byte and the commitment.
  public static Hash leafHash(Digest commitment) {
    return new TreeHasher().leaf(commitment.toArray());
  }
}
