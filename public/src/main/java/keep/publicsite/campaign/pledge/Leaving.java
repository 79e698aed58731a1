package keep.publicsite.campaign.pledge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import keep.publicsite.campaign.store.CampaignStore;

/// Changing one's mind: no more updates, or not signed after all. Both count from the moment of the
/// press: what is still queued is looked at again before it is sent.
public final class Leaving {
  private final CampaignStore store;

  public Leaving(CampaignStore store) {
    this.store = store;
  }

  /// Sends no more updates. The consent stays on record, with the time at which it ended.
  public void stopUpdates(int book, long signature) {
    store.inOne(connection -> {
      stop(connection, book, signature);
      return true;
    });
  }

  private static void stop(Connection connection, int book, long signature) throws SQLException {
    run(
        connection,
        "UPDATE campaign.consent SET withdrawn_at = clock_timestamp()"
            + " WHERE book = ? AND signature = ? AND withdrawn_at IS NULL",
        book,
        signature);
    run(
        connection,
        "UPDATE campaign.signature SET wants = NULL WHERE book = ? AND signature = ?",
        book,
        signature);
  }

  /// Takes a signature out as if it had never been given: row, mail and count.
  public void withdraw(int book, long signature) {
    store.inOne(connection -> {
      stop(connection, book, signature);
      run(
          connection,
          """
          WITH gone AS (
            DELETE FROM campaign.signature WHERE book = ? AND signature = ? RETURNING book, nation, constituency, state
          )
          UPDATE campaign.tally c SET n = c.n - 1 FROM gone
          WHERE gone.state = 'signed' AND c.book = gone.book AND c.nation = gone.nation AND c.constituency = gone.constituency
          """,
          book,
          signature);
      run(
          connection,
          "DELETE FROM campaign.outbox WHERE book = ? AND subject = ?"
              + " AND kind IN ('confirm', 'already', 'update')",
          book,
          signature);
      return true;
    });
  }

  private static void run(Connection connection, String sql, int book, long signature)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, book);
      statement.setLong(2, signature);
      statement.executeUpdate();
    }
  }
}
