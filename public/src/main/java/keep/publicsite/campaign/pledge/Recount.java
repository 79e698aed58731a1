package keep.publicsite.campaign.pledge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import keep.publicsite.campaign.store.CampaignStore;

/// Counts every signature of a book again and compares with the running tally.
public final class Recount {
  private static final String COUNTED =
      "SELECT nation, constituency, count(*) AS n FROM campaign.signature"
          + " WHERE book = ? AND state = 'signed' GROUP BY 1, 2";

  private Recount() {}

  /// @param counted signatures counted one by one
  /// @param tallied what the running tally said at the same moment
  /// @param wrong places whose tally differed; they were put right
  public record Result(long counted, long tallied, int wrong) {}

  /// Counts while nobody is confirmed: confirmations wait until it is done.
  public static Result of(CampaignStore store, int book) {
    return store.inOne(connection -> {
      try (Statement statement = connection.createStatement()) {
        statement.execute("LOCK TABLE campaign.tally IN SHARE ROW EXCLUSIVE MODE");
        // One scan of everything: a worker a core, and room to group in memory.
        statement.execute("SET LOCAL max_parallel_workers_per_gather = 4");
      }
      long tallied =
          number(connection, "SELECT coalesce(sum(n), 0) FROM campaign.tally WHERE book = ?", book);
      try (PreparedStatement make =
          connection.prepareStatement(
              "CREATE TEMPORARY TABLE recounted ON COMMIT DROP AS " + COUNTED)) {
        make.setInt(1, book);
        make.execute();
      }
      long counted = number(connection, "SELECT coalesce(sum(n), 0) FROM recounted", -1);
      int wrong = mend(connection, book);
      return new Result(counted, tallied, wrong);
    });
  }

  private static int mend(Connection connection, int book) throws SQLException {
    try (PreparedStatement mend =
        connection.prepareStatement(
            """
            WITH places AS (
              SELECT nation, constituency FROM recounted
              UNION SELECT nation, constituency FROM campaign.tally WHERE book = ?
            ), truth AS (
              SELECT p.nation, p.constituency, coalesce(r.n, 0) AS n
              FROM places p LEFT JOIN recounted r USING (nation, constituency)
            )
            INSERT INTO campaign.tally AS c (book, nation, constituency, n)
            SELECT ?, nation, constituency, n FROM truth
            ON CONFLICT (book, nation, constituency) DO UPDATE SET n = excluded.n WHERE c.n <> excluded.n
            """)) {
      mend.setInt(1, book);
      mend.setInt(2, book);
      return mend.executeUpdate();
    }
  }

  private static long number(Connection connection, String sql, int book) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      if (book >= 0) {
        statement.setInt(1, book);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
