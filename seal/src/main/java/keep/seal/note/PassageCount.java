package keep.seal.note;

import java.util.List;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.HmacSha256;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Secret;

/// How many passages a note has beside leaf 0, opened (protocol section 5). The header commits to
/// it, so that whoever may be told how much stays closed is told what the author signed, and nobody
/// else learns anything from a header.
///
/// @param passages leaves that are neither pad nor leaf 0: 0 to 65,535
/// @param salt 32 bytes that hide the number from whoever tries them all
public record PassageCount(int passages, Bytes salt) {
  /// The most a note can have.
  public static final int MOST = Scatter.MOST_LEAVES - 1;

  /// The count of a note's own author.
  static PassageCount of(Secret saltRoot, List<Passage> leaves) {
    int passages = (int) leaves.stream().filter(leaf -> leaf.kind().isCounted()).count();
    byte[] salt = HmacSha256.mac(saltRoot.reveal(), ByteBuilder.labelled("count-salt").toArray());
    return new PassageCount(passages, Bytes.of(salt));
  }

  /// `count_commit = HMAC(salt, L("count") || note || u32 ver || u32 passages)`.
  public Digest commitment(Id16 note, int version) {
    byte[] message = ByteBuilder.labelled("count").put(note).u32(version).u32(passages).toArray();
    return Digest.of(HmacSha256.mac(salt.toArray(), message));
  }

  /// Never the number: it is for those who may be told.
  @Override
  public String toString() {
    return "PassageCount";
  }
}
