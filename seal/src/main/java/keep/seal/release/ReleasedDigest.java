package keep.seal.release;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import keep.ledger.Hash;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Sha256;
import keep.seal.encoding.Sid;

/// `released_digest`: binds a release to every place of a note that is shown, empty ones too
/// (protocol section 7). SHA-256 over `L("released")`, then for each part by header the header's
/// id, the number of places shown as u32, and for each of them by place the place as u32 and its
/// leaf hash.
public final class ReleasedDigest {
  private final SortedMap<Sid, SortedMap<Integer, Hash>> parts = new TreeMap<>();

  /// The digest over everything that these notes show, empty places too.
  ///
  /// @param notes whose passages could be read as such
  public static Digest over(List<PackagedNote> notes) {
    ReleasedDigest digest = new ReleasedDigest();
    for (PackagedNote note : notes) {
      for (PackagedPassage passage : note.passages()) {
        digest.add(note.sid(), passage.index(), passage.leafHash(note.header()).orElseThrow());
      }
    }
    return digest.digest();
  }

  /// Adds one place that is shown.
  public ReleasedDigest add(Sid header, int index, Hash leafHash) {
    parts.computeIfAbsent(header, none -> new TreeMap<>()).put(index, leafHash);
    return this;
  }

  public Digest digest() {
    ByteBuilder bytes = ByteBuilder.labelled("released");
    for (Map.Entry<Sid, SortedMap<Integer, Hash>> part : parts.entrySet()) {
      bytes.put(part.getKey()).u32(part.getValue().size());
      part.getValue().forEach((index, hash) -> bytes.u32(index).put(hash.bytes()));
    }
    return Digest.of(Sha256.hash(bytes.toArray()));
  }
}
