package keep.publicsite.campaign.pledge;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import keep.publicsite.campaign.load.Batches;
import keep.publicsite.campaign.store.CampaignStore;

/// Takes signatures and confirmations, many in one transaction. What it answers was committed.
public final class SigningDesk implements AutoCloseable {
  /// How many may wait to be written: about two seconds of the busiest hour.
  private static final int ROOM = 2000;

  /// A second form with the same address brings a second mail only after ten minutes, and five at
  /// most, so that nobody's mailbox can be flooded from here. Until the address is proved, the last
  /// form is the one that counts: a stranger may have sent the first. Once it is proved, no form
  /// changes anything.
  private static final String TAKE =
      """
      WITH incoming AS (
        SELECT DISTINCT ON (t.book, t.mark) t.*
        FROM unnest(?::smallint[], ?::bytea[], ?::bytea[], ?::text[], ?::text[], ?::text[], ?::int[], ?::int[])
          WITH ORDINALITY AS t(book, mark, sealed, language, constituency, nation, wording, wants, nth)
        JOIN campaign.book b ON b.book = t.book AND b.state = 'open'
        ORDER BY t.book, t.mark, t.nth DESC
      ), written AS (
        INSERT INTO campaign.signature AS s (book, address_mac, sealed, language, constituency, nation, wording, wants, boxed)
        SELECT book, mark, sealed, language, constituency, nation, wording, NULLIF(wants, 0), CASE WHEN wants > 0 THEN 2 ELSE 0 END
        FROM incoming
        ON CONFLICT (book, address_mac) DO UPDATE SET
          sealed = CASE s.state WHEN 'pending' THEN excluded.sealed ELSE s.sealed END,
          language = CASE s.state WHEN 'pending' THEN excluded.language ELSE s.language END,
          constituency = CASE s.state WHEN 'pending' THEN excluded.constituency ELSE s.constituency END,
          nation = CASE s.state WHEN 'pending' THEN excluded.nation ELSE s.nation END,
          wording = CASE s.state WHEN 'pending' THEN excluded.wording ELSE s.wording END,
          wants = CASE s.state WHEN 'pending' THEN excluded.wants ELSE s.wants END,
          mails = CASE WHEN s.asked_at < now() - interval '10 minutes' AND s.mails < 5 THEN s.mails + 1 ELSE s.mails END,
          asked_at = CASE WHEN s.asked_at < now() - interval '10 minutes' AND s.mails < 5 THEN clock_timestamp() ELSE s.asked_at END,
          boxed = CASE WHEN s.asked_at < now() - interval '10 minutes' AND s.mails < 5 AND excluded.wants IS NOT NULL THEN s.boxed | (1 << (s.mails + 1)) ELSE s.boxed END
          WHERE s.state <> 'invalidated'
        RETURNING s.book, s.signature, s.mails, s.state, s.asked_at >= statement_timestamp() AS due
      )
      INSERT INTO campaign.outbox (book, kind, subject, generation)
      SELECT book, CASE state WHEN 'pending' THEN 'confirm' ELSE 'already' END, signature, mails FROM written WHERE due
      -- Another server may have asked in the moment between: its mail is the one.
      ON CONFLICT DO NOTHING
      """;

  private static final String CONFIRM =
      """
      WITH asked AS (
        SELECT t.book, t.signature, min(t.generation) AS generation
        FROM unnest(?::smallint[], ?::bigint[], ?::int[]) AS t(book, signature, generation)
        JOIN campaign.book b ON b.book = t.book AND b.state = 'open'
        GROUP BY t.book, t.signature
      ), done AS (
        UPDATE campaign.signature s SET state = 'signed', signed_at = clock_timestamp(),
          wants = CASE WHEN s.boxed & (1 << LEAST(asked.generation, 14)) <> 0 THEN s.wants END
        FROM asked WHERE s.book = asked.book AND s.signature = asked.signature AND s.state = 'pending'
        RETURNING s.book, s.signature, s.nation, s.constituency, s.wants
      ), agreed AS (
        INSERT INTO campaign.consent (book, signature, wording, channel, given_at)
        SELECT book, signature, wants, 'signing', clock_timestamp() FROM done WHERE wants IS NOT NULL
        ON CONFLICT DO NOTHING
      ), counted AS (
        INSERT INTO campaign.tally AS c (book, nation, constituency, n)
        SELECT book, nation, constituency, count(*) FROM done GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
        ON CONFLICT (book, nation, constituency) DO UPDATE SET n = c.n + excluded.n
      )
      SELECT book, signature FROM done
      """;

  private final CampaignStore store;
  private final Batches<SignUp, Boolean> taking;
  private final Batches<Reference, Confirmed> confirming;

  /// A signature by number, and which of the mails about it a link came in.
  public record Reference(int book, long signature, int generation) {}

  /// What a link stands for now.
  public enum Standing {
    /// A signature that can be confirmed.
    WAITING,
    /// One that counts already.
    SIGNED,
    /// None any more: withdrawn, taken out, or never confirmed in 14 days.
    GONE,
    /// The campaign takes no more.
    CLOSED
  }

  /// What became of a link that somebody pressed.
  public enum Confirmed {
    /// Counted, by this press.
    NOW,
    /// Counted before.
    BEFORE,
    /// Not there: withdrawn, expired or taken out.
    GONE
  }

  public SigningDesk(CampaignStore store) {
    this.store = store;
    this.taking = new Batches<>("campaign-signing", ROOM, this::take);
    this.confirming = new Batches<>("campaign-confirming", ROOM, this::confirm);
  }

  /// Takes one form. The answer comes after the commit and does not say whether the address was
  /// known: nobody learns here who signed.
  ///
  /// @throws keep.publicsite.campaign.store.StoreAway at once when too many wait
  public CompletableFuture<Boolean> take(SignUp form) {
    return taking.send(form);
  }

  /// Counts one signature.
  ///
  /// @throws keep.publicsite.campaign.store.StoreAway at once when too many wait
  public CompletableFuture<Confirmed> confirm(Reference reference) {
    return confirming.send(reference);
  }

  private List<Boolean> take(List<SignUp> forms) {
    store.inOne(connection -> {
      try (PreparedStatement insert = connection.prepareStatement(TAKE)) {
        insert.setArray(1, array(connection, "int2", forms, SignUp::book));
        insert.setArray(2, bytes(connection, forms, SignUp::mark));
        insert.setArray(3, bytes(connection, forms, SignUp::sealed));
        insert.setArray(4, array(connection, "text", forms, form -> form.language().name()));
        insert.setArray(5, array(connection, "text", forms, SignUp::constituency));
        insert.setArray(6, array(connection, "text", forms, SignUp::nation));
        insert.setArray(7, array(connection, "int4", forms, SignUp::wording));
        insert.setArray(8, array(connection, "int4", forms, SignUp::wants));
        return insert.executeUpdate();
      }
    });
    return Collections.nCopies(forms.size(), true);
  }

  /// What a link would find if its button were pressed now. Nothing is changed.
  public Standing standing(Reference reference) {
    return store.inOne(connection -> {
      try (PreparedStatement read =
          connection.prepareStatement(
              "SELECT s.state, b.state FROM campaign.book b LEFT JOIN campaign.signature s"
                  + " ON s.book = b.book AND s.signature = ? WHERE b.book = ?")) {
        read.setLong(1, reference.signature());
        read.setInt(2, reference.book());
        try (ResultSet row = read.executeQuery()) {
          if (!row.next()) {
            return Standing.GONE;
          }
          String state = row.getString(1);
          if ("signed".equals(state)) {
            return Standing.SIGNED;
          }
          if (!row.getString(2).equals("open")) {
            return Standing.CLOSED;
          }
          return "pending".equals(state) ? Standing.WAITING : Standing.GONE;
        }
      }
    });
  }

  /// A row, whichever of its links was pressed.
  private record Row(int book, long signature) {}

  private List<Confirmed> confirm(List<Reference> references) {
    Map<Row, Confirmed> found = new HashMap<>();
    store.inOne(connection -> {
      read(connection, CONFIRM, references, found, Confirmed.NOW);
      if (found.size() < references.size()) {
        read(
            connection,
            "SELECT s.book, s.signature FROM campaign.signature s"
                + " JOIN unnest(?::smallint[], ?::bigint[], ?::int[])"
                + " AS t(book, signature, generation)"
                + " ON s.book = t.book AND s.signature = t.signature WHERE s.state = 'signed'",
            references,
            found,
            Confirmed.BEFORE);
      }
      return true;
    });
    return references.stream()
        .map(reference ->
            found.getOrDefault(new Row(reference.book(), reference.signature()), Confirmed.GONE))
        .toList();
  }

  private static void read(
      Connection connection,
      String sql,
      List<Reference> references,
      Map<Row, Confirmed> found,
      Confirmed as)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, array(connection, "int2", references, Reference::book));
      statement.setArray(2, array(connection, "int8", references, Reference::signature));
      statement.setArray(3, array(connection, "int4", references, Reference::generation));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.putIfAbsent(new Row(rows.getInt(1), rows.getLong(2)), as);
        }
      }
    }
  }

  private static Array bytes(
      Connection connection, List<SignUp> forms, Function<SignUp, byte[]> part)
      throws SQLException {
    return connection.createArrayOf("bytea", forms.stream().map(part).toArray(byte[][]::new));
  }

  private static <T> Array array(
      Connection connection, String type, List<T> all, Function<T, ?> part) throws SQLException {
    return connection.createArrayOf(type, all.stream().map(part).toArray());
  }

  @Override
  public void close() {
    taking.close();
    confirming.close();
  }
}
