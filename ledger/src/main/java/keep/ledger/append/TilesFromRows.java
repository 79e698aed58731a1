package keep.ledger.append;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keep.ledger.Frontier;
import keep.ledger.Hash;
import keep.ledger.TreeHasher;
import keep.ledger.tile.EntryBundle;
import keep.ledger.tile.TilePath;
import keep.ledger.tile.TileStore;
import keep.ledger.tile.TileSweep;

/// Tiles are a copy of the rows: lost, rotten or behind, they are put right from them. Nothing is
/// mended before the rows have shown that they give the root they should.
final class TilesFromRows {
  /// Rows read at a time: whole bundles.
  static final int PAGE = 16 * TilePath.FULL;

  private final LogRows rows;
  private final TileStore tiles;

  TilesFromRows(LogRows rows, TileStore tiles) {
    this.rows = rows;
    this.tiles = tiles;
  }

  /// Does something with every leaf below `size`.
  @FunctionalInterface
  interface Take {
    void leaf(byte[] leaf) throws IOException;
  }

  /// @throws SigningRefusedException if a leaf is missing
  void each(long size, Take take) throws IOException {
    for (long at = 0; at < size; ) {
      List<byte[]> page = rows.leaves(at, Math.min(at + PAGE, size));
      for (byte[] leaf : page) {
        take.leaf(leaf);
      }
      at += page.size();
      if (page.isEmpty()) {
        throw SigningRefusedException.rowsChanged(size, "entry " + at + " is missing.");
      }
    }
  }

  /// The root that the rows give for `size`, read from the first to the last.
  Hash root(long size) throws IOException {
    Frontier frontier = new Frontier();
    TreeHasher hasher = new TreeHasher();
    each(size, leaf -> frontier.append(hasher.leaf(leaf)));
    return frontier.root();
  }

  /// Makes every tile what the rows give.
  ///
  /// @return the tiles that held something else; those that were only missing are not told
  /// @throws SigningRefusedException if the rows do not give the head's root; then nothing is
  ///   written
  List<TilePath> mend(Head head) throws IOException {
    if (!root(head.size()).equals(head.root())) {
      throw SigningRefusedException.rowsChanged(head.size(), "a leaf was changed or moved.");
    }
    List<TilePath> mended = new ArrayList<>();
    TileSweep sweep = new TileSweep((path, bytes) -> put(path, bytes, mended));
    List<byte[]> bundle = new ArrayList<>();
    each(
        head.size(),
        leaf -> {
          bundle.add(leaf);
          sweep.take(leaf);
          if (bundle.size() == TilePath.FULL || sweep.size() == head.size()) {
            long index = (sweep.size() - 1) / TilePath.FULL;
            put(TilePath.entries(index, bundle.size()), EntryBundle.write(bundle), mended);
            bundle.clear();
          }
        });
    sweep.finish();
    return mended;
  }

  private void put(TilePath path, byte[] bytes, List<TilePath> mended) throws IOException {
    Optional<byte[]> there = tiles.read(path.path());
    if (there.isPresent() && Arrays.equals(there.get(), bytes)) {
      return;
    }
    if (there.isPresent()) {
      mended.add(path);
    }
    tiles.mendTile(path, bytes);
    if (path.isFull()) {
      tiles.forgetPartials(path);
    }
  }
}
