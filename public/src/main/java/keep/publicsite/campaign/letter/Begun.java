package keep.publicsite.campaign.letter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import keep.publicsite.campaign.store.CampaignStore;
import keep.publicsite.campaign.store.StoreAway;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Counts letters that were begun here, and keeps what tells one letter from another: 64 minima,
/// out of which no word can be read. Whether a letter was sent only its writer knows.
public final class Begun {
  private static final int SKETCH = 128;
  private static final int SHOWN = 200;
  private static final int FEWEST = 10;
  private final CampaignStore store;

  public Begun(CampaignStore store) {
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

  /// How many letters were begun, and what those who sent one through us answered two weeks later.
  ///
  /// @param begun letters begun, by constituency
  /// @param yes members of whom somebody said that they answered, by constituency
  /// @param no the others
  record Numbers(Map<String, Long> begun, Map<String, Long> yes, Map<String, Long> no) {}

  Numbers numbers(int book) {
    return store.inOne(connection -> {
      Numbers numbers = new Numbers(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
      try (PreparedStatement read =
          connection.prepareStatement(
              "SELECT constituency, n, answered_yes, answered_no FROM campaign.begun"
                  + " WHERE book = ?")) {
        read.setInt(1, book);
        try (ResultSet rows = read.executeQuery()) {
          while (rows.next()) {
            numbers.begun().put(rows.getString(1), rows.getLong(2));
            numbers.yes().put(rows.getString(1), rows.getLong(3));
            numbers.no().put(rows.getString(1), rows.getLong(4));
          }
        }
      }
      return numbers;
    });
  }

  /// For programs on the device: what tells one letter from another.
  byte[] sketchesJson(int book) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    ArrayNode all = json.putArray("sketches");
    sketches(book).forEach(all::add);
    return JsonMapper.shared().writeValueAsBytes(json);
  }

  /// The public counts; each of the three is held back by itself, for no sum of them is shown.
  ///
  /// @param visible which parts of a known total may be shown
  byte[] countsJson(int book, UnaryOperator<Map<String, Long>> visible) {
    Numbers numbers = numbers(book);
    ObjectNode json = JsonMapper.shared().createObjectNode();
    total(json, "letters_begun", numbers.begun());
    total(json, "answered_yes", numbers.yes());
    total(json, "answered_no", numbers.no());
    Map<String, ObjectNode> places = new TreeMap<>();
    places(places, "letters_begun", visible.apply(with(numbers.begun())));
    places(places, "answered_yes", visible.apply(with(numbers.yes())));
    places(places, "answered_no", visible.apply(with(numbers.no())));
    ArrayNode all = json.putArray("by_constituency");
    places.values().forEach(all::add);
    return JsonMapper.shared().writeValueAsBytes(json);
  }

  /// With a part for all places in which there is nobody.
  private static Map<String, Long> with(Map<String, Long> parts) {
    Map<String, Long> all = new TreeMap<>(parts);
    all.putIfAbsent("", 0L);
    return all;
  }

  private static void total(ObjectNode json, String name, Map<String, Long> parts) {
    long total = parts.values().stream().mapToLong(Long::longValue).sum();
    if (total >= FEWEST) {
      json.put(name, total);
    } else {
      json.putNull(name);
    }
  }

  private static void places(Map<String, ObjectNode> places, String name, Map<String, Long> some) {
    some.forEach((code, n) -> {
      if (!code.isEmpty()) {
        places
            .computeIfAbsent(
                code, each -> JsonMapper.shared().createObjectNode().put("ons_code", code))
            .put(name, n);
      }
    });
  }
}
