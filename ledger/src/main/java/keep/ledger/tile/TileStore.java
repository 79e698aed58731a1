package keep.ledger.tile;

import java.io.IOException;

/// Where a record's files are written to. Every write is durable when the call returns, and a
/// reader never sees a part of a file.
public interface TileStore extends TileSource {
  /// Writes a tile. A tile is written once: the same bytes again are fine, other bytes never.
  ///
  /// @throws keep.ledger.RecordConflictException if other bytes stand under this path
  void writeTile(TilePath tile, byte[] bytes) throws IOException;

  /// Puts a tile right that does not hold what the leaves give. Other bytes that stood there are
  /// kept as evidence.
  void mendTile(TilePath tile, byte[] bytes) throws IOException;

  /// Forgets the partial tiles that a full tile contains. Readers then fall back to the full one.
  void forgetPartials(TilePath full) throws IOException;

  /// How many hashes or leaves the widest file of a tile holds, 0 if there is none: what this store
  /// has seen, whatever the database says.
  ///
  /// @param full the tile's path when full
  int widest(TilePath full) throws IOException;

  /// Publishes a checkpoint: the last step, once everything it speaks of can be read.
  ///
  /// @throws keep.ledger.RecordConflictException if a larger one stands there, or one of this size
  ///   with another root: what was published is not taken back
  void publish(byte[] checkpoint) throws IOException;
}
