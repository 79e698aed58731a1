package keep.work.record;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import keep.ledger.Hash;
import keep.ledger.RecordConflictException;
import keep.ledger.TreeHasher;
import keep.ledger.append.Batch;
import keep.ledger.append.Head;
import keep.ledger.append.LogRows;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.Witnessing;
import keep.seal.encoding.Bytes;
import keep.work.record.Cover.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The log's rows in PostgreSQL: leaves with dense indices, the head, signed checkpoints,
/// cosignatures.
public final class DatabaseRows implements LogRows {
  /// A database belongs to one log; the number is there for the day when one holds several.
  static final int LOG = 1;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Cover cover;

  /// @param cover when a batch is due and what it shows
  DatabaseRows(JdbcClient jdbc, TransactionTemplate transaction, Cover cover) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.cover = cover;
  }

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

  /// Rows of a database of one's own, published at once: for measuring.
  ///
  /// @param source connections of the application's role
  public static DatabaseRows atOnce(DataSource source, String origin, String vkey) {
    DatabaseRows rows =
        new DatabaseRows(
            JdbcClient.create(source),
            new TransactionTemplate(new DataSourceTransactionManager(source)),
            new Cover(0, System::currentTimeMillis, new SecureRandom()));
    rows.claim(origin, vkey);
    return rows;
  }

  /// The key of the log that this database belongs to; empty before the first start.
  static Optional<String> claimedBy(JdbcClient jdbc) {
    return jdbc.sql("SELECT vkey FROM record.log WHERE log_id = ?")
        .param(LOG)
        .query(String.class)
        .optional();
  }

  @Override
  public Head head() {
    return jdbc.sql("SELECT size, root FROM record.head WHERE log_id = ?")
        .param(LOG)
        .query((row, n) -> new Head(row.getLong(1), Hash.of(row.getBytes(2))))
        .single();
  }

  @Override
  public Optional<Batch> next() {
    if (!cover.due()) {
      return Optional.empty();
    }
    long waiting = jdbc.sql("SELECT count(*) FROM record.waiting").query(Long.class).single();
    List<Entry> taken =
        jdbc.sql(
                "SELECT w.entry_id, e.leaf, e.form <> 'sealed' FROM record.waiting w JOIN"
                    + " record.entry e USING (entry_id) ORDER BY w.entry_id LIMIT ?")
            .param(cover.take(waiting))
            .query(
                (row, n) -> new Entry(row.getLong(1), Bytes.of(row.getBytes(2)), row.getBoolean(3)))
            .list();
    List<Entry> batch = cover.arrange(taken, Cover.size(waiting));
    return batch.isEmpty() ? Optional.empty() : Optional.of(new Taken(batch));
  }

  /// Entries taken together, in the order of the indices they are to have.
  private final class Taken implements Batch {
    private final List<Entry> entries;

    Taken(List<Entry> entries) {
      this.entries = entries;
    }

    @Override
    public List<byte[]> leaves() {
      return entries.stream().map(one -> one.leaf().toArray()).toList();
    }

    @Override
    public boolean sequence(Head from, Head to) {
      return Boolean.TRUE.equals(
          transaction.execute(status -> {
            int moved =
                jdbc.sql(
                        "UPDATE record.head SET size = ?, root = ? WHERE log_id = ? AND size = ? AND"
                            + " root = ?")
                    .params(to.size(), to.root().bytes(), LOG, from.size(), from.root().bytes())
                    .update();
            if (moved == 1) {
              insert(from.size());
            }
            return moved == 1;
          }));
    }

    /// One statement for all rows: a statement a row costs twenty times as much.
    private void insert(long first) {
      TreeHasher hasher = new TreeHasher();
      byte[][] filling =
          entries.stream()
              .filter(one -> one.id() == Entry.NONE)
              .map(one -> one.leaf().toArray())
              .toArray(byte[][]::new);
      Map<Bytes, Long> filled = new HashMap<>();
      if (filling.length > 0) {
        jdbc.sql(
                "INSERT INTO record.entry (form, kind, leaf) SELECT 'sealed', 'cover', unnest(?)"
                    + " RETURNING entry_id, leaf")
            .param(filling)
            .query((row, n) -> Map.entry(Bytes.of(row.getBytes(2)), row.getLong(1)))
            .list()
            .forEach(one -> filled.put(one.getKey(), one.getValue()));
      }
      Long[] ids =
          entries.stream()
              .map(one ->
                  one.id() == Entry.NONE
                      ? Objects.requireNonNull(filled.get(one.leaf()))
                      : Long.valueOf(one.id()))
              .toArray(Long[]::new);
      byte[][] hashes =
          entries.stream()
              .map(one -> hasher.leaf(one.leaf().toArray()).bytes())
              .toArray(byte[][]::new);
      jdbc.sql(
              "INSERT INTO record.leaf (log_id, index, entry_id, hash) SELECT ?, ? + row.n - 1,"
                  + " row.id, row.hash FROM unnest(?, ?) WITH ORDINALITY AS row (id, hash, n)")
          .params(LOG, first, ids, hashes)
          .update();
      jdbc.sql("DELETE FROM record.waiting WHERE entry_id = ANY (?)").param(ids).update();
    }
  }

  @Override
  public List<byte[]> leaves(long from, long to) {
    return jdbc.sql(
            "SELECT e.leaf FROM record.leaf l JOIN record.entry e USING (entry_id) WHERE l.log_id ="
                + " ? AND l.index >= ? AND l.index < ? ORDER BY l.index")
        .params(LOG, from, to)
        .query((row, n) -> row.getBytes(1))
        .list();
  }

  @Override
  public Optional<SignedCheckpoint> newestSigned() {
    return jdbc.sql(
            "SELECT body FROM record.checkpoint WHERE log_id = ? ORDER BY size DESC LIMIT 1")
        .param(LOG)
        .query(byte[].class)
        .optional()
        .map(SignedCheckpoint::parse);
  }

  @Override
  public List<SignedCheckpoint> signedAbove(long size, int most) {
    return jdbc.sql(
            "SELECT body FROM record.checkpoint WHERE log_id = ? AND size > ? ORDER BY size LIMIT ?")
        .params(LOG, size, most)
        .query((row, n) -> SignedCheckpoint.parse(row.getBytes(1)))
        .list();
  }

  @Override
  public Optional<Hash> rootSigned(long size) {
    return jdbc.sql("SELECT root FROM record.checkpoint WHERE log_id = ? AND size = ?")
        .params(LOG, size)
        .query((row, n) -> Hash.of(row.getBytes(1)))
        .optional();
  }

  @Override
  public void store(SignedCheckpoint signed) {
    long size = signed.checkpoint().size();
    byte[] root = signed.checkpoint().root().bytes();
    jdbc.sql(
            "INSERT INTO record.checkpoint (log_id, size, root, body) VALUES (?, ?, ?, ?) ON CONFLICT"
                + " DO NOTHING")
        .params(LOG, size, root, signed.bytes())
        .update();
    if (!rootSigned(size).equals(Optional.of(signed.checkpoint().root()))) {
      throw new RecordConflictException(
          "Another root was already signed for size " + size + "; this one is not stored.");
    }
  }

  @Override
  public void storeCosignature(long size, Witnessing witnessing, String line) {
    jdbc.sql(
            "INSERT INTO record.cosignature (log_id, size, witness, at, line) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT (log_id, size, witness) DO UPDATE SET at = excluded.at, line ="
                + " excluded.line WHERE cosignature.at < excluded.at")
        .params(
            LOG, size, witnessing.name() + " " + witnessing.type().name(), witnessing.time(), line)
        .update();
  }

  @Override
  public Optional<Long> newestCosignature(long size) {
    return jdbc.sql(
            "SELECT at FROM record.cosignature WHERE log_id = ? AND size = ? ORDER BY at DESC LIMIT"
                + " 1")
        .params(LOG, size)
        .query(Long.class)
        .optional();
  }

  @Override
  public List<String> cosignatures(long size) {
    return jdbc.sql(
            "SELECT line FROM record.cosignature WHERE log_id = ? AND size = ? ORDER BY witness")
        .params(LOG, size)
        .query((row, n) -> row.getString(1))
        .list();
  }

  /// The first rows whose hash is not that of their leaf: it is by hash that a leaf is looked up.
  List<Long> wrongHashes(int most) {
    return jdbc.sql(
            "SELECT l.index FROM record.leaf l JOIN record.entry e USING (entry_id) WHERE l.log_id"
                + " = ? AND l.hash <> sha256('\\x00'::bytea || e.leaf) ORDER BY l.index LIMIT ?")
        .params(LOG, most)
        .query((row, n) -> row.getLong(1))
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
