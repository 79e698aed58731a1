package keep.ledger;

import java.util.ArrayList;
import java.util.List;

/// A whole tree in memory, every perfect subtree kept: for short logs, notes and tests. Mutable;
/// belongs to one thread at a time.
public final class MemoryTree implements NodeSource {
  private final TreeHasher hasher = new TreeHasher();
  private final List<List<Hash>> levels = new ArrayList<>(List.of(new ArrayList<>()));

  /// How many leaves the tree has.
  public long size() {
    return levels.getFirst().size();
  }

  /// Adds one leaf, given its leaf hash, and returns its index.
  public long append(Hash leafHash) {
    long index = size();
    Hash carried = leafHash;
    int level = 0;
    levels.get(0).add(carried);
    while (levels.get(level).size() % 2 == 0) {
      List<Hash> row = levels.get(level);
      carried = hasher.node(row.get(row.size() - 2), row.getLast());
      level++;
      if (level == levels.size()) {
        levels.add(new ArrayList<>());
      }
      levels.get(level).add(carried);
    }
    return index;
  }

  @Override
  public Hash node(int level, long index) {
    if (level < 0 || level >= levels.size() || index < 0 || index >= levels.get(level).size()) {
      throw new MalformedRecordException("tree: no whole subtree " + index + " at level " + level);
    }
    return levels.get(level).get((int) index);
  }

  /// Root over the first `size` leaves.
  public Hash root(long size) {
    return Frontier.of(size, this).root();
  }

  /// Root over all leaves.
  public Hash root() {
    return root(size());
  }
}
