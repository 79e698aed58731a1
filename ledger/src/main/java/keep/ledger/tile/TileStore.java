package keep.ledger.tile;

import java.io.IOException;

/// Where a record's files are written to. Every write is durable when the call returns, and a
/// reader never sees a part of a file.
public interface TileStore extends TileSource {
  /// Writes a tile. A tile is written once: the same bytes again are fine, other bytes never.
  ///
  /// @throws keep.ledger.RecordConflictException if other bytes stand under this path
  void writeTile(TilePath tile, byte[] bytes) throws IOException;

  /// Forgets the partial tiles that a full tile contains. Readers then fall back to the full one.
  void forgetPartials(TilePath full) throws IOException;

  /// Publishes a checkpoint: the last step, once everything it speaks of can be read.
  void publish(byte[] checkpoint) throws IOException;
}
