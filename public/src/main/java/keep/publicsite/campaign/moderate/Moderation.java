package keep.publicsite.campaign.moderate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import keep.publicsite.campaign.pledge.Book;
import keep.publicsite.campaign.pledge.Signer;
import keep.publicsite.campaign.store.CampaignStore;
import keep.site.OneLine;

/// Takes signatures out by rule, and puts them back: proposed by one person, applied by the same
/// or, beyond [#ALONE] signatures, by another.
public final class Moderation {
  /// As many one person may take out alone.
  public static final int ALONE = 50;

  private static final int PAGE = 5000;
  private final CampaignStore store;

  public Moderation(CampaignStore store) {
    this.store = store;
  }

  /// Something that the desk does not do; the message says what to do instead.
  public static final class NotDone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotDone(String message) {
      super(message);
    }
  }

  /// A rule on record.
  ///
  /// @param state `proposed`, `applied` or `lifted`
  /// @param matched signatures it met when it was last held against the book
  public record Held(
      long number,
      String slug,
      String kind,
      String state,
      long matched,
      String proposedBy,
      String appliedBy,
      String why) {}

  /// Records a rule and says how many signatures it meets. Nothing is taken out yet.
  ///
  /// @param who a person's name
  /// @param why the reason, for the journal
  public Held propose(Book book, SignatureRule rule, String who, String why) {
    return store.inOne(connection -> {
      long matched = matching(connection, book, rule).size();
      long number;
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO campaign.rule (book, kind, pattern, state, matched, proposed_by, why)"
                  + " VALUES (?, ?, ?, 'proposed', ?, ?, ?) RETURNING rule")) {
        insert.setInt(1, book.number());
        insert.setString(2, rule.kind().word());
        insert.setString(3, rule.pattern());
        insert.setLong(4, matched);
        insert.setString(5, who);
        insert.setString(6, why);
        try (ResultSet row = insert.executeQuery()) {
          row.next();
          number = row.getLong(1);
        }
      }
      Journal.add(
          connection, who, "", "propose", "rule " + number + " meets " + matched + ": " + why);
      return new Held(number, book.slug(), rule.kind().word(), "proposed", matched, who, "", why);
    });
  }

  /// Takes out what a rule meets now. May be repeated: what came in since is taken out too.
  ///
  /// @return how many were taken out
  /// @throws NotDone if a second person is needed
  public int apply(Book book, long number, String who) {
    return store.inOne(connection -> {
      Stored stored = stored(connection, book, number);
      List<Long> met = matching(connection, book, stored.rule());
      boolean alone = OneLine.same(stored.proposedBy(), who);
      if (alone && met.size() > ALONE) {
        throw new NotDone(
            "Rule %d meets %d signatures. Beyond %d, somebody other than %s applies it."
                .formatted(number, met.size(), ALONE, stored.proposedBy()));
      }
      int out = takeOut(connection, book, number, met);
      try (PreparedStatement update =
          connection.prepareStatement(
              "UPDATE campaign.rule SET state = 'applied', applied_by = ?, matched = ?"
                  + " WHERE rule = ?")) {
        update.setString(1, who);
        update.setLong(2, met.size());
        update.setLong(3, number);
        update.executeUpdate();
      }
      Journal.add(
          connection,
          stored.proposedBy(),
          who,
          "apply",
          "rule " + number + " took out " + out + " signatures");
      return out;
    });
  }

  /// Puts back what a rule took out.
  ///
  /// @return how many came back
  public int lift(Book book, long number, String who) {
    return store.inOne(connection -> {
      stored(connection, book, number);
      int back =
          count(
              connection,
              """
              WITH back AS (
                UPDATE campaign.signature SET rule = NULL,
                  state = CASE WHEN signed_at IS NULL THEN 'pending' ELSE 'signed' END
                WHERE book = ? AND rule = ? AND state = 'invalidated'
                RETURNING book, nation, constituency, state
              ), counted AS (
                INSERT INTO campaign.tally AS c (book, nation, constituency, n)
                SELECT book, nation, constituency, count(*) FROM back WHERE state = 'signed' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
                ON CONFLICT (book, nation, constituency) DO UPDATE SET n = c.n + excluded.n
              )
              SELECT count(*) FROM back
              """,
              book.number(),
              number);
      try (PreparedStatement update =
          connection.prepareStatement("UPDATE campaign.rule SET state = 'lifted' WHERE rule = ?")) {
        update.setLong(1, number);
        update.executeUpdate();
      }
      Journal.add(
          connection, who, "", "lift", "rule " + number + " gave back " + back + " signatures");
      return back;
    });
  }

  /// All rules, newest first.
  public List<Held> rules() {
    return store.inOne(connection -> {
      List<Held> rules = new ArrayList<>();
      try (PreparedStatement read =
              connection.prepareStatement(
                  "SELECT r.rule, b.slug, r.kind, r.state, r.matched, r.proposed_by,"
                      + " coalesce(r.applied_by, ''), r.why FROM campaign.rule r"
                      + " JOIN campaign.book b USING (book) ORDER BY r.rule DESC");
          ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          rules.add(
              new Held(
                  rows.getLong(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getLong(5),
                  rows.getString(6),
                  rows.getString(7),
                  rows.getString(8)));
        }
      }
      return rules;
    });
  }

  private record Stored(SignatureRule rule, String proposedBy) {}

  private static Stored stored(Connection connection, Book book, long number) throws SQLException {
    try (PreparedStatement read =
        connection.prepareStatement(
            "SELECT kind, pattern, proposed_by FROM campaign.rule"
                + " WHERE rule = ? AND book = ? AND pattern IS NOT NULL FOR UPDATE")) {
      read.setLong(1, number);
      read.setInt(2, book.number());
      try (ResultSet row = read.executeQuery()) {
        if (!row.next()) {
          throw new NotDone("There is no rule " + number + " for this campaign.");
        }
        return new Stored(
            new SignatureRule(
                SignatureRule.Kind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                row.getString(2)),
            row.getString(3));
      }
    }
  }

  /// Opens every signature of a book, page by page, and keeps the numbers of those that match.
  private static List<Long> matching(Connection connection, Book book, SignatureRule rule)
      throws SQLException {
    List<Long> found = new ArrayList<>();
    long after = 0;
    while (true) {
      int read = 0;
      try (PreparedStatement page =
          connection.prepareStatement(
              "SELECT signature, sealed, constituency FROM campaign.signature"
                  + " WHERE book = ? AND signature > ? AND state <> 'invalidated'"
                  + " ORDER BY signature LIMIT "
                  + PAGE)) {
        page.setInt(1, book.number());
        page.setLong(2, after);
        try (ResultSet rows = page.executeQuery()) {
          while (rows.next()) {
            read++;
            after = rows.getLong(1);
            Signer signer = Signer.unsealed(book.key().open(rows.getBytes(2)));
            if (rule.matches(signer, rows.getString(3))) {
              found.add(after);
            }
          }
        }
      }
      if (read < PAGE) {
        return found;
      }
    }
  }

  private static int takeOut(Connection connection, Book book, long rule, List<Long> signatures)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            WITH old AS (
              SELECT signature, state FROM campaign.signature
              WHERE book = ? AND signature = ANY (?::bigint[]) AND state <> 'invalidated'
              ORDER BY signature FOR UPDATE
            ), gone AS (
              UPDATE campaign.signature s SET state = 'invalidated', rule = ? FROM old
              WHERE s.book = ? AND s.signature = old.signature
              RETURNING s.nation, s.constituency, old.state AS was
            ), counted AS (
              UPDATE campaign.tally c SET n = c.n - g.n
              FROM (SELECT nation, constituency, count(*) AS n FROM gone WHERE was = 'signed' GROUP BY 1, 2) g
              WHERE c.book = ? AND c.nation = g.nation AND c.constituency = g.constituency
            )
            SELECT count(*) FROM gone
            """)) {
      update.setInt(1, book.number());
      update.setArray(2, connection.createArrayOf("int8", signatures.toArray()));
      update.setLong(3, rule);
      update.setInt(4, book.number());
      update.setInt(5, book.number());
      try (ResultSet row = update.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static int count(Connection connection, String sql, int book, long rule)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, book);
      statement.setLong(2, rule);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
