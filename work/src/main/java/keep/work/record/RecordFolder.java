package keep.work.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import keep.ledger.Disk;
import keep.ledger.Evidence;
import keep.ledger.append.LogRows;
import keep.ledger.append.RowComparison;
import keep.ledger.append.SignedHeads;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.tile.FileTiles;
import keep.ledger.tile.TileSource;
import keep.database.KeepHome;

/// What lies in the folder of the record: the key, what it signed last (`signed`), the files as
/// they are served (`tiles/`), and what was found where other bytes belong (`evidence/`).
final class RecordFolder {
  static final String SIGNED = "signed";

  private RecordFolder() {}

  static FileTiles tiles(KeepHome home) {
    return new FileTiles(home.record().resolve("tiles"), Disk.REAL, evidence(home.record()));
  }

  static Evidence evidence(Path record) {
    return new Evidence(record.resolve("evidence"));
  }

  /// What was signed with the log's key, as the disk remembers it.
  static SignedHeads signed(
      Path record, TileSource published, VerifierKey key, Consumer<String> notices) {
    return new SignedHeads(
        key, record.resolve(SIGNED), published, evidence(record), Disk.REAL, notices);
  }

  static RowComparison.Result compare(
      KeepHome home, LogRows rows, VerifierKey key, Consumer<String> notices) throws IOException {
    FileTiles tiles = tiles(home);
    return RowComparison.run(rows, tiles, signed(home.record(), tiles, key, notices));
  }
}
