package keep.ledger;

import java.util.ArrayList;
import java.util.List;

/// Inclusion and consistency proofs of an RFC 6962 tree: made from subtrees, checked against roots.
///
/// Checks answer yes or no and never throw for what a stranger may send: a wrong proof is a result.
/// Every hash in a path is 32 bytes by its type, so a path or root of another length cannot be fed
/// in.
public final class Proofs {
  private Proofs() {}

  /// The path from leaf `index` to the root over the first `size` leaves, leaf end first (RFC 6962
  /// section 2.1.1).
  ///
  /// @throws IllegalArgumentException unless `0 <= index < size`
  public static List<Hash> inclusion(long index, long size, NodeSource nodes) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException(
          "Leaf "
              + index
              + " is not in a tree of "
              + size
              + " leaves; ask for one below its size.");
    }
    List<Hash> path = new ArrayList<>();
    inclusion(index, 0, size, nodes, path);
    return List.copyOf(path);
  }

  /// The proof that the tree over the first `newSize` leaves extends the one over the first
  /// `oldSize` (RFC 6962 section 2.1.2). Empty where the sizes are equal.
  ///
  /// @throws IllegalArgumentException unless `1 <= oldSize <= newSize`: nothing needs proof from
  ///   zero
  public static List<Hash> consistency(long oldSize, long newSize, NodeSource nodes) {
    if (oldSize < 1 || oldSize > newSize) {
      throw new IllegalArgumentException(
          "No proof from size "
              + oldSize
              + " to "
              + newSize
              + "; the old size is 1 to the new one.");
    }
    List<Hash> proof = new ArrayList<>();
    consistency(oldSize, 0, newSize, true, nodes, proof);
    return List.copyOf(proof);
  }

  /// Whether `path` shows that `leafHash` stands at `index` of the tree of `size` leaves with
  /// `root`. The path must have exactly the length that index and size demand.
  public static boolean includes(Hash root, long size, long index, Hash leafHash, List<Hash> path) {
    if (index < 0 || index >= size) {
      return false;
    }
    TreeHasher hasher = new TreeHasher();
    long node = index;
    long last = size - 1;
    Hash hash = leafHash;
    for (Hash sibling : path) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = hasher.node(sibling, hash);
        // A node without right neighbour is carried up unchanged until it becomes a right child.
        int carried = Long.numberOfTrailingZeros(node);
        node >>>= carried;
        last >>>= carried;
      } else {
        hash = hasher.node(hash, sibling);
      }
      node >>>= 1;
      last >>>= 1;
    }
    return last == 0 && hash.equals(root);
  }

  /// Whether `proof` shows that the tree `newRoot` of `newSize` leaves extends `oldRoot` of
  /// `oldSize`. Equal sizes need equal roots and no proof; from size zero nothing is ever shown, so
  /// the answer is no (a caller that knows nothing yet has nothing to compare).
  public static boolean extendsTree(
      long oldSize, Hash oldRoot, long newSize, Hash newRoot, List<Hash> proof) {
    if (oldSize < 1 || oldSize > newSize) {
      return false;
    }
    if (oldSize == newSize) {
      return proof.isEmpty() && oldRoot.equals(newRoot);
    }
    if (proof.isEmpty()) {
      return false;
    }
    TreeHasher hasher = new TreeHasher();
    int whole = Long.numberOfTrailingZeros(oldSize);
    long node = (oldSize - 1) >>> whole;
    long last = (newSize - 1) >>> whole;
    // An old tree that is one perfect subtree starts the proof itself and is not repeated in it.
    boolean perfect = Long.bitCount(oldSize) == 1;
    Hash start = perfect ? oldRoot : proof.getFirst();
    Hash older = start;
    Hash newer = start;
    for (Hash step : perfect ? proof : proof.subList(1, proof.size())) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        older = hasher.node(step, older);
        newer = hasher.node(step, newer);
        int carried = Long.numberOfTrailingZeros(node);
        node >>>= carried;
        last >>>= carried;
      } else {
        newer = hasher.node(newer, step);
      }
      node >>>= 1;
      last >>>= 1;
    }
    return last == 0 && older.equals(oldRoot) && newer.equals(newRoot);
  }

  private static void inclusion(long index, long from, long to, NodeSource nodes, List<Hash> path) {
    if (to - from == 1) {
      return;
    }
    long split = from + splitOf(to - from);
    if (index < split) {
      inclusion(index, from, split, nodes, path);
      path.add(root(split, to, nodes));
    } else {
      inclusion(index, split, to, nodes, path);
      path.add(root(from, split, nodes));
    }
  }

  private static void consistency(
      long oldSize, long from, long to, boolean known, NodeSource nodes, List<Hash> proof) {
    if (oldSize == to) {
      if (!known) {
        proof.add(root(from, to, nodes));
      }
      return;
    }
    long split = from + splitOf(to - from);
    if (oldSize <= split) {
      consistency(oldSize, from, split, known, nodes, proof);
      proof.add(root(split, to, nodes));
    } else {
      consistency(oldSize, split, to, false, nodes, proof);
      proof.add(root(from, split, nodes));
    }
  }

  /// Root over leaves `from` to `to`; `from` is a multiple of the largest power of two within.
  private static Hash root(long from, long to, NodeSource nodes) {
    long width = to - from;
    if (Long.bitCount(width) == 1) {
      int level = Long.numberOfTrailingZeros(width);
      return nodes.node(level, from >>> level);
    }
    long split = from + splitOf(width);
    return new TreeHasher().node(root(from, split, nodes), root(split, to, nodes));
  }

  /// The largest power of two below `width` (at least 2).
  private static long splitOf(long width) {
    return Long.highestOneBit(width - 1);
  }
}
