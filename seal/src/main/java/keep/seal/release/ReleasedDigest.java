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
import keep.seal.order.Extent;

/// `released_digest`: binds a release to the passages that leave (protocol section 7). SHA-256 over
/// `L("released")`, then for each part by header the header's id, the number of passages as u32,
/// and for each passage by place the place as u32 and its leaf hash.
public final class ReleasedDigest {
  private final SortedMap<Sid, SortedMap<Integer, Hash>> parts = new TreeMap<>();

  /// The digest over everything that leaves.
  ///
  /// @param notes whose passages could be read as such
  /// @param extent the order's: pads count only where the whole note leaves
  public static Digest over(List<PackagedNote> notes, Extent extent) {
    ReleasedDigest digest = new ReleasedDigest();
    for (PackagedNote note : notes) {
      for (PackagedPassage passage : note.passages()) {
        if (extent == Extent.WHOLE || !passage.isPad()) {
          digest.add(note.sid(), passage.index(), passage.leafHash(note.header()).orElseThrow());
        }
      }
    }
    return digest.digest();
  }

  /// Adds one passage that leaves.
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
