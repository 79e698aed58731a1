package keep.ledger;

/// Where proofs take their hashes from: the perfect subtrees of a tree, in memory or in tiles.
@FunctionalInterface
public interface NodeSource {
  /// The root of the perfect subtree over leaves `index * 2^level` up to, not including, `(index +
  /// 1)
  /// * 2^level`.
  ///
  /// @param level 0 for leaf hashes
  /// @throws MalformedRecordException if the source does not hold that whole subtree
  Hash node(int level, long index);
}
