package keep.publicsite.campaign.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import keep.publicsite.campaign.store.CampaignStore;

/// What time does to letters: those nobody confirmed are erased, those that could not be handed
/// over are erased and their writers told, and after two weeks those who agreed are asked once.
final class LetterKeeping {
  /// Days for pressing the button.
  static final int CONFIRM_DAYS = 3;

  /// Days after which the question is asked.
  static final int QUESTION_DAYS = 14;

  private static final int ANSWER_DAYS = 30;
  private final CampaignStore store;
  private final DayKeys keys;

  LetterKeeping(CampaignStore store, DayKeys keys) {
    this.store = store;
    this.keys = keys;
  }

  /// Does all that is due.
  void clean(LocalDate today) {
    store.inOne(connection -> {
      run(
          connection,
          """
          WITH gone AS (
            DELETE FROM campaign.letter
            WHERE state = 'pending' AND begun_on < ?
              OR state IN ('sent', 'back') AND writer IS NULL AND begun_on < ?
              OR state = 'asked' AND sent_on < ?
            RETURNING book, letter
          )
          DELETE FROM campaign.outbox o USING gone
          WHERE o.book = gone.book AND o.subject = gone.letter
            AND o.kind IN ('letter-confirm', 'letter', 'letter-back', 'answered')
          """,
          today.minusDays(CONFIRM_DAYS),
          today,
          today.minusDays(QUESTION_DAYS + ANSWER_DAYS));
      run(
          connection,
          """
          WITH back AS (
            UPDATE campaign.letter l SET state = 'back', sealed = NULL, question = NULL
            WHERE l.state = 'ready' AND (l.begun_on < ? OR EXISTS (
              SELECT FROM campaign.outbox o WHERE o.book = l.book AND o.kind = 'letter'
                AND o.subject = l.letter AND o.state IN ('failed', 'doubt')))
            RETURNING l.book, l.letter
          )
          INSERT INTO campaign.outbox (book, kind, subject, generation)
          SELECT book, 'letter-back', letter, 1 FROM back
          """,
          today.minusDays(DayKeys.DAYS));
      run(
          connection,
          """
          INSERT INTO campaign.outbox (book, kind, subject, generation)
          SELECT book, 'answered', letter, 1 FROM campaign.letter
          WHERE state = 'sent' AND question IS NOT NULL AND writer IS NOT NULL AND sent_on <= ?
          ON CONFLICT DO NOTHING
          """,
          today.minusDays(QUESTION_DAYS));
      // A question that was not taken is not asked again: the address is not kept for it.
      run(
          connection,
          """
          UPDATE campaign.letter SET writer = NULL
          WHERE state IN ('sent', 'back') AND coalesce(sent_on, begun_on) < ?
          """,
          today.minusDays(QUESTION_DAYS + CONFIRM_DAYS));
      return true;
    });
    keys.destroyBefore(today);
  }

  private static void run(Connection connection, String sql, LocalDate... days)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int at = 0; at < days.length; at++) {
        statement.setObject(at + 1, days[at]);
      }
      statement.executeUpdate();
    }
  }
}
