package keep.ledger.tile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import keep.ledger.Frontier;
import keep.ledger.Hash;
import keep.ledger.RecordConflictException;
import keep.ledger.TreeHasher;

/// Grows a record: writes the tiles of new leaves, and gives the root to be signed.
///
/// For the sequencer: give the leaves their indices in the database, call [#append], sign and store
/// the checkpoint, ask the witnesses, [#publish]. Any step may be repeated after a crash: the same
/// leaves write the same bytes, and other bytes are refused.
public final class TileWriter {
  private final TileStore store;

  public TileWriter(TileStore store) {
    this.store = store;
  }

  /// Writes all tiles of the tree that has `leaves` behind its first `size` ones.
  ///
  /// @param size how many leaves the tree has that is grown
  /// @param root the root over those, so that tiles of another tree are never grown
  /// @param leaves the new leaves' bytes, in order, each at most 65,535 bytes
  /// @return the root over all of them
  /// @throws RecordConflictException if the tiles on disk are another tree's
  public Hash append(long size, Hash root, List<byte[]> leaves) throws IOException {
    TileNodes nodes = new TileNodes(store, size);
    Frontier frontier = Frontier.of(size, nodes);
    if (!frontier.root().equals(root)) {
      throw new RecordConflictException(
          "The tiles on disk are not those of the tree of size "
              + size
              + " that is to be grown; rebuild them from the database.");
    }
    TreeHasher hasher = new TreeHasher();
    List<Hash> row = new ArrayList<>();
    for (byte[] leaf : leaves) {
      Hash hash = hasher.leaf(leaf);
      row.add(hash);
      frontier.append(hash);
    }
    writeEntries(size, leaves, nodes);
    long from = size;
    for (int level = 0; level < TilePath.LEVELS && !row.isEmpty(); level++) {
      row = writeHashes(level, from, row, nodes);
      from = from / TilePath.FULL;
    }
    return frontier.root();
  }

  /// Makes the checkpoint the record's newest.
  public void publish(byte[] checkpoint) throws IOException {
    store.publish(checkpoint);
  }

  private void writeEntries(long from, List<byte[]> leaves, TileNodes nodes) throws IOException {
    int at = 0;
    long index = from / TilePath.FULL;
    int kept = (int) (from % TilePath.FULL);
    while (at < leaves.size()) {
      List<byte[]> bundle = new ArrayList<>();
      if (kept > 0) {
        bundle.addAll(authentic(index, kept, nodes));
      }
      int take = Math.min(TilePath.FULL - kept, leaves.size() - at);
      bundle.addAll(leaves.subList(at, at + take));
      write(TilePath.entries(index, bundle.size()), EntryBundle.write(bundle));
      at += take;
      kept = 0;
      index++;
    }
  }

  /// The leaves of the bundle that is grown, each held against its hash in the tile that the root
  /// vouches for: a rotten byte must not be copied into a bundle that is written once.
  private List<byte[]> authentic(long index, int kept, TileNodes nodes) {
    TilePath path = TilePath.entries(index, kept);
    List<byte[]> leaves = EntryBundle.read(TileNodes.bytes(store, path), kept);
    List<Hash> hashes = nodes.tile(TilePath.hashes(0, index, kept)).hashes();
    TreeHasher hasher = new TreeHasher();
    for (int i = 0; i < kept; i++) {
      if (!hasher.leaf(leaves.get(i)).equals(hashes.get(i))) {
        throw new RecordConflictException(
            path.path()
                + " does not hold leaf "
                + (index * TilePath.FULL + i)
                + " as it was recorded; mend it from the database.");
      }
    }
    return leaves;
  }

  /// Writes one level's tiles and returns the roots of those that became full.
  private List<Hash> writeHashes(int level, long from, List<Hash> row, TileNodes nodes)
      throws IOException {
    List<Hash> above = new ArrayList<>();
    int at = 0;
    long index = from / TilePath.FULL;
    int kept = (int) (from % TilePath.FULL);
    while (at < row.size()) {
      List<Hash> hashes = new ArrayList<>();
      if (kept > 0) {
        // Read through the nodes whose root was compared: all hashes on the edge are under it.
        hashes.addAll(nodes.tile(TilePath.hashes(level, index, kept)).hashes());
      }
      int take = Math.min(TilePath.FULL - kept, row.size() - at);
      hashes.addAll(row.subList(at, at + take));
      HashTile tile = new HashTile(hashes);
      write(TilePath.hashes(level, index, hashes.size()), tile.bytes());
      if (hashes.size() == TilePath.FULL) {
        above.add(tile.root());
      }
      at += take;
      kept = 0;
      index++;
    }
    return above;
  }

  private void write(TilePath path, byte[] bytes) throws IOException {
    store.writeTile(path, bytes);
    if (path.isFull()) {
      store.forgetPartials(path);
    }
  }
}
