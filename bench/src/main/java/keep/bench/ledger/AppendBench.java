package keep.bench.ledger;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import keep.database.DatabaseOpening;
import keep.database.KeepHome;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.ledger.TreeHasher;
import keep.ledger.append.Batch;
import keep.ledger.append.Head;
import keep.ledger.append.LogRows;
import keep.work.record.DatabaseRows;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Giving indices to waiting entries in batches of 1,024, beside PostgreSQL's COPY of the same rows
/// into the same table, in the same run on a database of its own.
public final class AppendBench {
  private static final int BATCH = 1024;
  private static final int BATCHES = 100;
  private static final int ROUNDS = 3;

  private AppendBench() {}

  /// Prints one JSON object.
  public static void main(String[] args) throws IOException, SQLException {
    Path home = Files.createTempDirectory("append-bench");
    try (DatabaseOpening database = DatabaseOpening.begin(new KeepHome(home), System.getenv());
        Connection owner = database.access().openAsOwner()) {
      SingleConnectionDataSource source =
          new SingleConnectionDataSource(database.access().openAsApplication(), true);
      LogRows rows = DatabaseRows.atOnce(source, "bench.example/log", "bench");
      double value = 0;
      double limit = 0;
      for (int round = 0; round < ROUNDS; round++) {
        queue(owner, round);
        limit = Math.max(limit, copied(owner));
        value = Math.max(value, sequenced(rows));
      }
      source.destroy();
      System.out.printf(
          Locale.ROOT,
          "{\"name\":\"record-sequence\",\"value\":%.0f,\"unit\":\"entries/s\",\"limit\":%.0f,"
              + "\"ratio\":%.3f,\"batch\":%d,\"machine\":\"%s, %d processors, Java %s\"}%n",
          value,
          limit,
          limit / value,
          BATCH,
          System.getProperty("os.name"),
          Runtime.getRuntime().availableProcessors(),
          Runtime.version());
    } finally {
      try (Stream<Path> all = Files.walk(home)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(one);
        }
      }
    }
  }

  private static void queue(Connection owner, int seed) throws SQLException, IOException {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < BATCH * BATCHES; i++) {
      byte[] commit = new byte[Hash.LENGTH];
      random.nextBytes(commit);
      String leaf = HexFormat.of().formatHex(new LeafText.Sealed(Hash.of(commit)).bytes());
      entries.append("sealed\tact\t\\\\x").append(leaf).append('\n');
    }
    copy(owner, "COPY record.entry (form, kind, leaf) FROM STDIN", entries.toString());
    try (Statement statement = owner.createStatement()) {
      statement.execute(
          "INSERT INTO record.waiting SELECT entry_id FROM record.entry e WHERE NOT EXISTS (SELECT"
              + " FROM record.leaf l WHERE l.entry_id = e.entry_id) ORDER BY entry_id");
      statement.execute("ANALYZE record.entry, record.waiting");
    }
  }

  /// The same rows into the same table with all it demands, one transaction a batch, and taken back
  /// afterwards.
  private static double copied(Connection owner) throws SQLException, IOException {
    TreeHasher hasher = new TreeHasher();
    List<String> batches = new ArrayList<>();
    long head;
    try (Statement statement = owner.createStatement();
        var size = statement.executeQuery("SELECT size FROM record.head")) {
      size.next();
      head = size.getLong(1);
    }
    try (Statement statement = owner.createStatement();
        var waiting =
            statement.executeQuery(
                "SELECT entry_id, leaf FROM record.waiting JOIN record.entry USING (entry_id) ORDER"
                    + " BY entry_id")) {
      StringBuilder rows = new StringBuilder();
      for (long index = head; waiting.next(); index++) {
        String hash = hasher.leaf(waiting.getBytes(2)).hex();
        rows.append("1\t").append(index).append('\t').append(waiting.getLong(1));
        rows.append("\t\\\\x").append(hash).append('\n');
        if ((index - head + 1) % BATCH == 0) {
          batches.add(rows.toString());
          rows.setLength(0);
        }
      }
    }
    long start = System.nanoTime();
    for (String batch : batches) {
      copy(owner, "COPY record.leaf (log_id, index, entry_id, hash) FROM STDIN", batch);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    try (Statement statement = owner.createStatement()) {
      statement.execute("DELETE FROM record.leaf WHERE index >= " + head);
      statement.execute("VACUUM record.leaf");
    }
    return BATCH * BATCHES / seconds;
  }

  private static double sequenced(LogRows rows) throws IOException {
    long start = System.nanoTime();
    for (int i = 0; i < BATCHES; i++) {
      Head from = rows.head();
      Batch batch = rows.next().orElseThrow();
      Head to = new Head(from.size() + batch.leaves().size(), from.root());
      if (!batch.sequence(from, to)) {
        throw new IllegalStateException("the head was moved by somebody else");
      }
    }
    return BATCH * BATCHES / ((System.nanoTime() - start) / 1e9);
  }

  private static void copy(Connection owner, String statement, String rows)
      throws SQLException, IOException {
    CopyManager copies = owner.unwrap(PGConnection.class).getCopyAPI();
    try (Reader reader = new StringReader(rows)) {
      copies.copyIn(statement, reader);
    }
  }
}
