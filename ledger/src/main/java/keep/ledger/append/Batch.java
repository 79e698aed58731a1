package keep.ledger.append;

import java.io.IOException;
import java.util.List;

/// Entries that were taken together and get their indices together.
public interface Batch {
  /// Their bytes, in the order of the indices they are to have; at least one.
  List<byte[]> leaves();

  /// Gives them the indices from `from.size()` on and moves the head, all at once or not at all.
  ///
  /// @return false, and nothing changed, if the head is not where `from` says: somebody else grew
  ///   the log
  boolean sequence(Head from, Head to) throws IOException;
}
