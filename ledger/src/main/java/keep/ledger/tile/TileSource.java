package keep.ledger.tile;

import java.io.IOException;
import java.util.Optional;

/// Where a record's files are read from: a folder, a web server, a database.
public interface TileSource {
  /// Path of the file that holds the newest checkpoint.
  String CHECKPOINT = "checkpoint";

  /// The bytes under this path (a [TilePath#path] or [#CHECKPOINT]); empty if there is no such
  /// file.
  ///
  /// @throws IOException if that cannot be found out
  Optional<byte[]> read(String path) throws IOException;
}
