package keep.server.campaign.letter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keep.server.campaign.store.CampaignStore;
import keep.server.campaign.store.StoreAway;

/// Counts letters that were begun here, and keeps what tells one letter from another: 64 minima,
/// out of which no word can be read. Whether a letter was sent only its writer knows.
final class Begun {
  private static final int SKETCH = 128;
  private static final int SHOWN = 200;
  private static final int FEWEST = 10;
  private final CampaignStore store;

  Begun(CampaignStore store) {
    this.store = store;
  }

  /// Counts one letter. Where the store is away it is not counted, and the letter is written all
  /// the same.
  ///
  /// @param constituency its code, or `peer`
  /// @param minima base64 of the sketch; empty where the device made none
  void count(int book, String constituency, String minima) {
    byte[] sketch = sketch(minima);
    try {
      store.inOne(connection -> {
        add(connection, book, constituency);
        if (sketch.length == SKETCH) {
          keep(connection, book, sketch);
        }
        return true;
      });
    } catch (StoreAway away) {
      // A number that is one too small hurts nobody.
    }
  }

  private static byte[] sketch(String minima) {
    try {
      return Base64.getDecoder().decode(minima);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static void add(Connection connection, int book, String constituency)
      throws SQLException {
    try (PreparedStatement add =
        connection.prepareStatement(
            "INSERT INTO campaign.begun AS b (book, constituency, n) VALUES (?, ?, 1)"
                + " ON CONFLICT (book, constituency) DO UPDATE SET n = b.n + 1")) {
      add.setInt(1, book);
      add.setString(2, constituency);
      add.executeUpdate();
    }
  }

  private static void keep(Connection connection, int book, byte[] sketch) throws SQLException {
    try (PreparedStatement keep =
        connection.prepareStatement("INSERT INTO campaign.sketch (book, minima) VALUES (?, ?)")) {
      keep.setInt(1, book);
      keep.setBytes(2, sketch);
      keep.executeUpdate();
    }
  }

  /// Sketches of the last letters, base64; none before there are ten.
  List<String> sketches(int book) {
    return store.inOne(connection -> {
      List<String> found = new ArrayList<>();
      try (PreparedStatement read =
          connection.prepareStatement(
              "SELECT minima FROM campaign.sketch WHERE book = ? ORDER BY sketch DESC LIMIT ?")) {
        read.setInt(1, book);
        read.setInt(2, SHOWN);
        try (ResultSet rows = read.executeQuery()) {
          while (rows.next()) {
            found.add(Base64.getEncoder().encodeToString(rows.getBytes(1)));
          }
        }
      }
      return found.size() < FEWEST ? List.of() : found;
    });
  }

  /// Letters begun, by constituency.
  Map<String, Long> counts(int book) {
    return store.inOne(connection -> {
      Map<String, Long> counts = new TreeMap<>();
      try (PreparedStatement read =
          connection.prepareStatement(
              "SELECT constituency, n FROM campaign.begun WHERE book = ?")) {
        read.setInt(1, book);
        try (ResultSet rows = read.executeQuery()) {
          while (rows.next()) {
            counts.put(rows.getString(1), rows.getLong(2));
          }
        }
      }
      return counts;
    });
  }
}
