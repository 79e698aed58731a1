package keep.bench.campaign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import keep.publicsite.campaign.pledge.Book;
import keep.publicsite.campaign.pledge.Books;
import keep.publicsite.campaign.pledge.Recount;
import keep.publicsite.campaign.store.CampaignStore;
import keep.database.DatabaseAccess;
import keep.database.DatabaseVisit;
import keep.database.KeepHome;

/// Counts a full book again, or erases who signed it, on a PostgreSQL of its own with fsync on.
///
/// Options: `--what recount --rows 6100000`, `--what erase --rows 1000000`. Prints one line of
/// JSON: `value` seconds, `limit` seconds that the database needs for one bare `count(*)` over the
/// same rows, `ratio` value by limit.
public final class BookBench {
  private BookBench() {}

  public static void main(String[] args) throws Exception {
    int rows = StormBench.option(args, "--rows", 1_000_000);
    boolean recount = !String.join(" ", args).contains("--what erase");
    Path home = Files.createTempDirectory("keep-book-");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().removeIf(name -> name.startsWith("KEEP_"));
    try (DatabaseVisit visit = DatabaseVisit.open(new KeepHome(home), environment);
        CampaignStore store = CampaignStore.on(visit.access(), home.resolve("campaign"))) {
      Books books = new Books(store);
      Book book = books.of("bench");
      fill(visit.access(), book.number(), rows);
      double limit = seconds(() -> count(visit.access()));
      double value;
      boolean right;
      if (recount) {
        Recount.Result[] first = new Recount.Result[1];
        value = seconds(() -> first[0] = Recount.of(store, book.number()));
        right = first[0].counted() == rows && Recount.of(store, book.number()).wrong() == 0;
      } else {
        books.close("bench");
        value = seconds(() -> books.erase("bench"));
        right = count(visit.access()) == 0;
      }
      System.out.printf(
          Locale.ROOT,
          "{\"name\":\"%s\",\"value\":%.2f,\"unit\":\"s\",\"limit\":%.2f,\"ratio\":%.2f,\"rows\":%d,"
              + "\"right\":%b,\"machine\":\"%s %s, %d processors, Java %s\"}%n",
          recount ? "recount" : "erase-signers",
          value,
          limit,
          value / limit,
          rows,
          right,
          System.getProperty("os.name"),
          System.getProperty("os.arch"),
          Runtime.getRuntime().availableProcessors(),
          Runtime.version());
    } finally {
      try (var files = Files.walk(home)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static void fill(DatabaseAccess access, int book, int rows) throws SQLException {
    try (Connection owner = access.openAsOwner();
        Statement statement = owner.createStatement()) {
      statement.execute(
          """
          INSERT INTO campaign.signature
            (book, address_mac, sealed, language, constituency, nation, state, signed_at, wording)
          SELECT %d, decode(md5(i::text), 'hex'), decode(repeat(md5((i + 1)::text), 4), 'hex'), 'EN',
            'E14' || lpad((i %% 650)::text, 6, '0'), 'E', 'signed', clock_timestamp(), 1
          FROM generate_series(1, %d) AS i
          """
              .formatted(book, rows));
      statement.execute("ANALYZE campaign.signature");
    }
  }

  private static long count(DatabaseAccess access) throws SQLException {
    try (Connection owner = access.openAsOwner();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM campaign.signature")) {
      row.next();
      return row.getLong(1);
    }
  }

  private interface Work {
    void run() throws SQLException;
  }

  private static double seconds(Work work) throws SQLException {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e9;
  }
}
