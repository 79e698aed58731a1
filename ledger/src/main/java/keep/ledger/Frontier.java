package keep.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The right edge of a growing tree: all that is needed to append leaves and to name the root, in
/// at most 63 hashes however long the log is. Mutable; belongs to one thread at a time.
public final class Frontier {
  private static final int LEVELS = 63;

  private final TreeHasher hasher = new TreeHasher();
  // perfect[l] is the root of the perfect subtree of 2^l leaves on the edge; present iff bit l of
  // size is set.
  private final @Nullable Hash[] perfect = new @Nullable Hash[LEVELS];
  private long size;

  /// The edge of the empty tree.
  public Frontier() {}

  /// The edge of the tree of `size` leaves, read from its perfect subtrees.
  ///
  /// @throws MalformedRecordException if `size` is negative or the source lacks a subtree
  public static Frontier of(long size, NodeSource nodes) {
    if (size < 0) {
      throw new MalformedRecordException("tree size: below zero");
    }
    Frontier frontier = new Frontier();
    frontier.size = size;
    long leavesBefore = 0;
    for (int level = LEVELS - 1; level >= 0; level--) {
      if ((size >>> level & 1) == 1) {
        frontier.perfect[level] = nodes.node(level, leavesBefore >>> level);
        leavesBefore += 1L << level;
      }
    }
    return frontier;
  }

  /// How many leaves the tree has.
  public long size() {
    return size;
  }

  /// Adds one leaf, given its leaf hash, and returns its index.
  public long append(Hash leafHash) {
    Hash carried = leafHash;
    int level = 0;
    while (perfect[level] instanceof Hash left) {
      carried = hasher.node(left, carried);
      perfect[level] = null;
      level++;
    }
    perfect[level] = carried;
    return size++;
  }

  /// Root of the tree as it stands.
  public Hash root() {
    Hash root = null;
    for (Hash edge : perfect) {
      if (edge != null) {
        root = root == null ? edge : hasher.node(edge, root);
      }
    }
    return root == null ? TreeHasher.EMPTY_ROOT : root;
  }

  /// The edge's perfect subtrees, largest first.
  public List<Hash> edge() {
    List<Hash> edge = new ArrayList<>();
    for (int level = LEVELS - 1; level >= 0; level--) {
      if (perfect[level] instanceof Hash hash) {
        edge.add(hash);
      }
    }
    return List.copyOf(edge);
  }
}
