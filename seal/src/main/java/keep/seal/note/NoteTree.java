package keep.seal.note;

import java.util.List;
import keep.ledger.Hash;
import keep.ledger.MemoryTree;
import keep.ledger.Proofs;
import keep.ledger.TreeHasher;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.HmacSha256;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Secret;

/// The tree over a note's passages (RFC 6962): its root is what the author signs, its paths are
/// what an excerpt shows.
public final class NoteTree {
  private final Secret saltRoot;
  private final MemoryTree tree;
  private final PassageCount count;
  private final Digest countCommitment;

  private NoteTree(Secret saltRoot, MemoryTree tree, PassageCount count, Digest countCommitment) {
    this.saltRoot = saltRoot;
    this.tree = tree;
    this.count = count;
    this.countCommitment = countCommitment;
  }

  /// @param saltRoot 32 bytes; every leaf's salt comes from it, so it is as secret as the whole
  ///   note
  /// @param leaves a power of two
  static NoteTree over(Id16 note, int version, Secret saltRoot, List<Passage> leaves) {
    if (Integer.bitCount(leaves.size()) != 1) {
      throw new IllegalArgumentException("a note's tree has a power of two leaves");
    }
    MemoryTree tree = new MemoryTree();
    TreeHasher hasher = new TreeHasher();
    HmacSha256 salts = HmacSha256.keyed(saltRoot.reveal());
    for (int i = 0; i < leaves.size(); i++) {
      Digest commitment = PassageCommitment.of(salt(salts, i), note, version, i, leaves.get(i));
      tree.append(hasher.leaf(commitment.toArray()));
    }
    PassageCount count = PassageCount.of(saltRoot, leaves);
    return new NoteTree(saltRoot, tree, count, count.commitment(note, version));
  }

  /// `salt_i = HMAC(salt_root, L("salt") || u32 i)`.
  private static Bytes salt(HmacSha256 saltRoot, int index) {
    return Bytes.of(saltRoot.over(ByteBuilder.labelled("salt").u32(index).toArray()));
  }

  /// How many leaves there are.
  public int size() {
    return (int) tree.size();
  }

  public Digest root() {
    return Digest.of(tree.root().bytes());
  }

  /// How many passages there are, opened: for those only who may be told how much stays closed.
  public PassageCount count() {
    return count;
  }

  /// What the header says of the count.
  public Digest countCommitment() {
    return countCommitment;
  }

  /// What opens the commitment of leaf `index`; shown only with a released passage.
  public Bytes salt(int index) {
    demand(index);
    return salt(HmacSha256.keyed(saltRoot.reveal()), index);
  }

  public Hash leafHash(int index) {
    demand(index);
    return tree.node(0, index);
  }

  /// The inclusion path of leaf `index`, from the leaf to the root.
  public List<Hash> path(int index) {
    demand(index);
    return Proofs.inclusion(index, tree.size(), tree);
  }

  private void demand(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
  }
}
