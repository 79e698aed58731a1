package keep.publicsite.campaign.moderate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import keep.publicsite.campaign.store.CampaignStore;

/// What the desk did, only ever added to. It names staff and numbers, never signers.
public final class Journal {
  private Journal() {}

  /// One line.
  ///
  /// @param second the other person, where two were needed; empty otherwise
  /// @param what a word such as `apply`
  /// @param detail numbers and names of things
  public record Entry(Instant at, String who, String second, String what, String detail) {}

  /// Adds a line in the transaction of what it tells.
  static void add(Connection connection, String who, String second, String what, String detail)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO campaign.journal (who, second, what, detail)"
                + " VALUES (?, NULLIF(?, ''), ?, ?)")) {
      insert.setString(1, who);
      insert.setString(2, second);
      insert.setString(3, what);
      insert.setString(4, detail);
      insert.executeUpdate();
    }
  }

  /// The last lines, newest first.
  public static List<Entry> last(CampaignStore store, int most) {
    return store.inOne(connection -> {
      List<Entry> entries = new ArrayList<>();
      try (PreparedStatement read =
          connection.prepareStatement(
              "SELECT at, who, coalesce(second, ''), what, detail FROM campaign.journal"
                  + " ORDER BY entry DESC LIMIT ?")) {
        read.setInt(1, most);
        try (ResultSet rows = read.executeQuery()) {
          while (rows.next()) {
            entries.add(
                new Entry(
                    rows.getObject(1, OffsetDateTime.class).toInstant(),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getString(4),
                    rows.getString(5)));
          }
        }
      }
      return entries;
    });
  }
}
