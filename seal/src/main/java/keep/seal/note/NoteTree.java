package keep.seal.note;

import java.util.ArrayList;
import java.util.List;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.HmacSha256;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sha256;

/// The tree over a note's passages (RFC 6962 shape): its root is what the author signs, its paths
/// are what an excerpt shows.
public final class NoteTree {
  private static final byte[] NODE = {1};

  private final Secret saltRoot;
  private final List<List<Digest>> levels;

  private NoteTree(Secret saltRoot, List<List<Digest>> levels) {
    this.saltRoot = saltRoot;
    this.levels = levels;
  }

  /// @param saltRoot 32 bytes; every leaf's salt comes from it, so it is as secret as the whole
  ///   note
  /// @param leaves a power of two
  static NoteTree over(Id16 note, int version, Secret saltRoot, List<Passage> leaves) {
    if (Integer.bitCount(leaves.size()) != 1) {
      throw new IllegalArgumentException("a note's tree has a power of two leaves");
    }
    List<Digest> level = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      Digest commitment = PassageCommitment.of(salt(saltRoot, i), note, version, i, leaves.get(i));
      level.add(PassageCommitment.leafHash(commitment));
    }
    List<List<Digest>> levels = new ArrayList<>(List.of(level));
    while (level.size() > 1) {
      List<Digest> above = new ArrayList<>();
      for (int i = 0; i < level.size(); i += 2) {
        above.add(Digest.of(Sha256.hash(NODE, level.get(i).toArray(), level.get(i + 1).toArray())));
      }
      levels.add(above);
      level = above;
    }
    return new NoteTree(saltRoot, levels);
  }

  /// `salt_i = HMAC(salt_root, L("salt") || u32 i)`.
  private static Bytes salt(Secret saltRoot, int index) {
    return Bytes.of(
        HmacSha256.mac(saltRoot.reveal(), ByteBuilder.labelled("salt").u32(index).toArray()));
  }

  /// How many leaves there are.
  public int size() {
    return levels.get(0).size();
  }

  public Digest root() {
    return levels.getLast().get(0);
  }

  /// What opens the commitment of leaf `index`; shown only with a released passage.
  public Bytes salt(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    return salt(saltRoot, index);
  }

  public Digest leafHash(int index) {
    return levels.get(0).get(index);
  }

  /// The inclusion path of leaf `index`, from the leaf to the root.
  public List<Digest> path(int index) {
    List<Digest> path = new ArrayList<>();
    int at = index;
    for (List<Digest> level : levels.subList(0, levels.size() - 1)) {
      path.add(level.get(at ^ 1));
      at >>= 1;
    }
    return path;
  }
}
