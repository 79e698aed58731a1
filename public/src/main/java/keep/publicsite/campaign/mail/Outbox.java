package keep.publicsite.campaign.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keep.publicsite.campaign.store.CampaignStore;

/// The queue of mail. A mail is claimed in one transaction, handed over, and noted in another: if
/// the server ends between the two, the mail is in doubt and is never sent again.
final class Outbox {
  private static final String CLAIM =
      """
      UPDATE campaign.outbox o SET state = 'sending', attempts = o.attempts + 1, claimed_at = clock_timestamp()
      FROM (
        SELECT book, kind, subject, generation FROM campaign.outbox
        WHERE state = 'queued' AND due_at <= clock_timestamp()
        ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED
      ) q
      WHERE o.book = q.book AND o.kind = q.kind AND o.subject = q.subject AND o.generation = q.generation
      RETURNING o.book, o.kind, o.subject, o.generation, o.attempts
      """;
  private static final String ROW =
      " WHERE book = ? AND kind = ? AND subject = ? AND generation = ? AND state = 'sending'";

  private final CampaignStore store;
  private final MailWriter writer;

  Outbox(CampaignStore store, MailWriter writer) {
    this.store = store;
    this.writer = writer;
  }

  /// Takes the next few for one sender; nobody else gets them.
  List<Queued> claim(int most) {
    return store.inOne(connection -> {
      List<Queued> claimed = new ArrayList<>();
      try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
        claim.setInt(1, most);
        try (ResultSet rows = claim.executeQuery()) {
          while (rows.next()) {
            claimed.add(
                new Queued(
                    rows.getInt(1),
                    Queued.Kind.of(rows.getString(2)),
                    rows.getLong(3),
                    rows.getInt(4),
                    rows.getInt(5)));
          }
        }
      }
      return claimed;
    });
  }

  /// What became of a claimed mail.
  enum Fate {
    SENT,
    /// Nothing to send any more: the person left meanwhile.
    DROPPED,
    /// Tried again later.
    LATER,
    FAILED
  }

  record Result(Queued mail, Fate fate) {}

  /// Notes what became of all of them, in one transaction.
  void note(List<Result> results) {
    store.inOne(connection -> {
      for (Map.Entry<String, List<Queued>> alike : byChange(results).entrySet()) {
        note(connection, alike.getKey(), alike.getValue());
      }
      for (Result result : results) {
        if (result.fate() == Fate.SENT) {
          writer.sent(connection, result.mail());
        }
      }
      return true;
    });
  }

  private static Map<String, List<Queued>> byChange(List<Result> results) {
    return results.stream()
        .collect(
            Collectors.groupingBy(
                Outbox::change, Collectors.mapping(Result::mail, Collectors.toList())));
  }

  private static String change(Result result) {
    return switch (result.fate()) {
      case SENT ->
          result.mail().kind().isRemembered()
              ? "UPDATE campaign.outbox SET state = 'sent'"
              : "DELETE FROM campaign.outbox";
      case DROPPED -> "DELETE FROM campaign.outbox";
      case LATER ->
          "UPDATE campaign.outbox SET state = 'queued', due_at = clock_timestamp()"
              + " + interval '1 minute' * power(2, attempts)";
      case FAILED -> "UPDATE campaign.outbox SET state = 'failed'";
    };
  }

  private static void note(Connection connection, String change, List<Queued> mails)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(change + ROW)) {
      for (Queued mail : mails) {
        statement.setInt(1, mail.book());
        statement.setString(2, mail.kind().word());
        statement.setLong(3, mail.subject());
        statement.setInt(4, mail.generation());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /// Marks what a sender that is gone may or may not have handed over.
  ///
  /// @return how many
  int doubt(Duration silence) {
    return store.inOne(connection -> {
      try (PreparedStatement doubt =
          connection.prepareStatement(
              "UPDATE campaign.outbox SET state = 'doubt' WHERE state = 'sending'"
                  + " AND claimed_at < clock_timestamp() - interval '1 second' * ?")) {
        doubt.setLong(1, silence.toSeconds());
        return doubt.executeUpdate();
      }
    });
  }
}
