package keep.work.record;

import java.util.List;
import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.RecordConflictException;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.Witnessing;
import keep.seal.encoding.Bytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The sequencer's rows: leaves with dense indices, the head, signed checkpoints, cosignatures.
final class LogRows {
  /// A database belongs to one log; the number is there for the day when one holds several.
  static final int LOG = 1;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  LogRows(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /// How far the log has grown.
  record Head(long size, Hash root) {}

  /// One entry that has no index yet.
  record Waiting(long entry, Bytes leaf) {}

  /// Claims the database for this log, or finds that it is this log's already.
  ///
  /// @throws RecordConflictException if it belongs to another log
  void claim(String origin, String vkey) {
    transaction.executeWithoutResult(status -> {
      jdbc.sql(
              "INSERT INTO record.log (log_id, origin, vkey) VALUES (?, ?, ?) ON CONFLICT DO"
                  + " NOTHING")
          .params(LOG, origin, vkey)
          .update();
      String known =
          jdbc.sql("SELECT vkey FROM record.log WHERE log_id = ?")
              .param(LOG)
              .query(String.class)
              .single();
      if (!known.equals(vkey)) {
        throw new RecordConflictException(
            "This database belongs to another log than the key in the data folder. Restore the"
                + " log.key that was made with it.");
      }
      jdbc.sql(
              "INSERT INTO record.head (log_id, size, root) VALUES (?, 0, ?) ON CONFLICT DO"
                  + " NOTHING")
          .params(LOG, TreeHasher.EMPTY_ROOT.bytes())
          .update();
    });
  }

  Head head() {
    return jdbc.sql("SELECT size, root FROM record.head WHERE log_id = ?")
        .param(LOG)
        .query((row, n) -> new Head(row.getLong(1), Hash.of(row.getBytes(2))))
        .single();
  }

  /// The oldest entries without an index, in the order of queueing.
  List<Waiting> waiting(int most) {
    return jdbc.sql(
            "SELECT w.entry_id, e.leaf FROM record.waiting w JOIN record.entry e USING (entry_id)"
                + " ORDER BY w.entry_id LIMIT ?")
        .param(most)
        .query((row, n) -> new Waiting(row.getLong(1), Bytes.of(row.getBytes(2))))
        .list();
  }

  /// Gives the batch its indices and moves the head, in one transaction, only if the head still is
  /// where this sequencer believes it to be.
  void grow(Head from, List<Waiting> batch, Head to) {
    transaction.executeWithoutResult(status -> {
      int moved =
          jdbc.sql(
                  "UPDATE record.head SET size = ?, root = ? WHERE log_id = ? AND size = ? AND"
                      + " root = ?")
              .params(to.size(), to.root().bytes(), LOG, from.size(), from.root().bytes())
              .update();
      if (moved != 1) {
        throw new RecordConflictException(
            "Another sequencer has moved the head; this one stops and looks again.");
      }
      TreeHasher hasher = new TreeHasher();
      long index = from.size();
      for (Waiting one : batch) {
        jdbc.sql("INSERT INTO record.leaf (log_id, index, entry_id, hash) VALUES (?, ?, ?, ?)")
            .params(LOG, index++, one.entry(), hasher.leaf(one.leaf().toArray()).bytes())
            .update();
        jdbc.sql("DELETE FROM record.waiting WHERE entry_id = ?").param(one.entry()).update();
      }
    });
  }

  /// Leaves `from` up to, not including, `to`, in order.
  List<byte[]> leaves(long from, long to) {
    return jdbc.sql(
            "SELECT e.leaf FROM record.leaf l JOIN record.entry e USING (entry_id) WHERE l.log_id ="
                + " ? AND l.index >= ? AND l.index < ? ORDER BY l.index")
        .params(LOG, from, to)
        .query((row, n) -> row.getBytes(1))
        .list();
  }

  /// The newest checkpoint that was signed, with the log's line alone.
  Optional<SignedCheckpoint> newestSigned() {
    return jdbc.sql(
            "SELECT body FROM record.checkpoint WHERE log_id = ? ORDER BY size DESC LIMIT 1")
        .param(LOG)
        .query(byte[].class)
        .optional()
        .map(SignedCheckpoint::parse);
  }

  /// Stores a signed checkpoint before anybody sees it.
  ///
  /// @throws RecordConflictException if another root was signed for this size
  void store(SignedCheckpoint signed) {
    long size = signed.checkpoint().size();
    byte[] root = signed.checkpoint().root().bytes();
    jdbc.sql(
            "INSERT INTO record.checkpoint (log_id, size, root, body) VALUES (?, ?, ?, ?) ON CONFLICT"
                + " DO NOTHING")
        .params(LOG, size, root, signed.bytes())
        .update();
    Hash there =
        jdbc.sql("SELECT root FROM record.checkpoint WHERE log_id = ? AND size = ?")
            .params(LOG, size)
            .query((row, n) -> Hash.of(row.getBytes(1)))
            .single();
    if (!there.equals(signed.checkpoint().root())) {
      throw new RecordConflictException(
          "Another root was already signed for size " + size + "; this one is not stored.");
    }
  }

  /// Keeps a witness's line; a later one for the same checkpoint takes its place.
  void storeCosignature(long size, Witnessing witnessing, String line) {
    jdbc.sql(
            "INSERT INTO record.cosignature (log_id, size, witness, at, line) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT (log_id, size, witness) DO UPDATE SET at = excluded.at, line ="
                + " excluded.line WHERE cosignature.at < excluded.at")
        .params(
            LOG,
            size,
            witnessing.name() + " " + witnessing.type().name(),
            witnessing.time(),
            line.strip())
        .update();
  }

  /// When the newest cosignature on this size was given, in Unix seconds.
  Optional<Long> newestCosignature(long size) {
    return jdbc.sql(
            "SELECT at FROM record.cosignature WHERE log_id = ? AND size = ? ORDER BY at DESC LIMIT"
                + " 1")
        .params(LOG, size)
        .query(Long.class)
        .optional();
  }

  /// The lines that witnesses gave for this size.
  List<String> cosignatures(long size) {
    return jdbc.sql(
            "SELECT line FROM record.cosignature WHERE log_id = ? AND size = ? ORDER BY witness")
        .params(LOG, size)
        .query((row, n) -> row.getString(1))
        .list();
  }

  /// Where the leaf with this hash stands, whether published or not.
  Optional<Long> index(Hash leaf) {
    return jdbc.sql("SELECT index FROM record.leaf WHERE log_id = ? AND hash = ?")
        .params(LOG, leaf.bytes())
        .query(Long.class)
        .optional();
  }

  /// Where this entry stands, whether published or not.
  Optional<Long> indexOfEntry(long entry) {
    return jdbc.sql("SELECT index FROM record.leaf WHERE entry_id = ?")
        .param(entry)
        .query(Long.class)
        .optional();
  }
}
