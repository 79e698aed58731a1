package keep.ledger.append;

import keep.ledger.Hash;
import keep.ledger.TreeHasher;

/// How far a log has grown.
///
/// @param size how many leaves have an index
/// @param root the root over exactly those
public record Head(long size, Hash root) {
  /// The log before its first leaf.
  public static final Head EMPTY = new Head(0, TreeHasher.EMPTY_ROOT);
}
