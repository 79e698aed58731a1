package keep.ledger.tile;

import java.io.IOException;
import java.util.Arrays;
import keep.ledger.Hash;
import keep.ledger.TreeHasher;

/// All hash tiles of a tree, computed once more from its leaves in one pass, in memory that does
/// not grow with the tree. Whoever holds the leaves compares or mends with it; belongs to one
/// thread.
public final class TileSweep {
  /// What to do with a tile as it should be.
  @FunctionalInterface
  public interface Visit {
    /// @param tile where it belongs
    /// @param bytes what it should hold
    void tile(TilePath tile, byte[] bytes) throws IOException;
  }

  private final Visit visit;
  private final TreeHasher hasher = new TreeHasher();
  private final byte[][] rows = new byte[TilePath.LEVELS][];
  private final int[] widths = new int[TilePath.LEVELS];
  private final long[] done = new long[TilePath.LEVELS];
  private final byte[] fold = new byte[(TilePath.FULL + 1) * Hash.LENGTH];
  private long size;

  public TileSweep(Visit visit) {
    this.visit = visit;
    for (int level = 0; level < TilePath.LEVELS; level++) {
      rows[level] = new byte[TilePath.FULL * Hash.LENGTH];
    }
  }

  /// Takes the next leaf.
  public void take(byte[] leaf) throws IOException {
    take(leaf, 0, leaf.length);
  }

  /// Takes the next leaf, where it lies in a bundle.
  public void take(byte[] bytes, int from, int length) throws IOException {
    hasher.leaf(bytes, from, length, rows[0], widths[0] * Hash.LENGTH);
    widths[0]++;
    size++;
    for (int level = 0; level < TilePath.LEVELS && widths[level] == TilePath.FULL; level++) {
      if (level + 1 < TilePath.LEVELS) {
        fold(level, 0);
        System.arraycopy(fold, 0, rows[level + 1], widths[level + 1] * Hash.LENGTH, Hash.LENGTH);
        widths[level + 1]++;
      }
      visit(level);
    }
  }

  /// Copies the hash of the leaf that was taken last.
  ///
  /// @param into takes 32 bytes
  public void lastLeaf(byte[] into) {
    int last = (int) ((size - 1) % TilePath.FULL);
    System.arraycopy(rows[0], last * Hash.LENGTH, into, 0, Hash.LENGTH);
  }

  /// Ends with the tiles that are not full.
  ///
  /// @return the root over all leaves taken
  public Hash finish() throws IOException {
    Hash root = root();
    for (int level = 0; level < TilePath.LEVELS; level++) {
      if (widths[level] > 0) {
        visit(level);
      }
    }
    return root;
  }

  /// How many leaves were taken.
  public long size() {
    return size;
  }

  /// Root over the leaves taken so far; costs a few hundred hashes.
  public Hash root() {
    int carried = 0;
    for (int level = 0; level < TilePath.LEVELS; level++) {
      if (widths[level] + carried > 0) {
        fold(level, carried);
        carried = 1;
      }
    }
    return carried == 0 ? TreeHasher.EMPTY_ROOT : Hash.at(fold, 0);
  }

  /// Leaves at the start of `fold` the root over this level's hashes and, behind them, the one that
  /// is carried there from below.
  private void fold(int level, int carried) {
    int width = widths[level];
    if (carried > 0) {
      System.arraycopy(fold, 0, fold, width * Hash.LENGTH, Hash.LENGTH);
    }
    System.arraycopy(rows[level], 0, fold, 0, width * Hash.LENGTH);
    for (int count = width + carried; count > 1; count = (count + 1) / 2) {
      for (int i = 0; i + 1 < count; i += 2) {
        hasher.node(fold, i * Hash.LENGTH, fold, i / 2 * Hash.LENGTH);
      }
      if (count % 2 == 1) {
        System.arraycopy(
            fold, (count - 1) * Hash.LENGTH, fold, (count - 1) / 2 * Hash.LENGTH, Hash.LENGTH);
      }
    }
  }

  private void visit(int level) throws IOException {
    byte[] bytes = Arrays.copyOf(rows[level], widths[level] * Hash.LENGTH);
    TilePath path = TilePath.hashes(level, done[level], widths[level]);
    widths[level] = 0;
    done[level]++;
    visit.tile(path, bytes);
  }
}
