package keep.publicsite.campaign.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import keep.publicsite.campaign.pledge.Book;
import keep.publicsite.campaign.pledge.FoldedAddress;
import keep.publicsite.campaign.store.CampaignStore;
import keep.site.Language;

/// The rows of letters in waiting: taken, confirmed, erased, answered for.
final class LetterQueue {
  /// Letters one e-mail address may hand over on one day; beyond it nothing is kept and nothing is
  /// sent, and the answer on the screen is the same.
  static final int A_DAY = 3;

  private final CampaignStore store;
  private final DayKeys keys;

  LetterQueue(CampaignStore store, DayKeys keys) {
    this.store = store;
    this.keys = keys;
  }

  /// What the writer agreed to.
  ///
  /// @param wording number of the words above the button
  /// @param question number of the words under which the question after two weeks was agreed to; 0
  ///   where it was not
  record Agreed(int wording, int question) {}

  /// Keeps a letter, sealed, until it is confirmed, and queues the mail that asks for it.
  ///
  /// @param constituency its code, or `peer`
  void take(
      Book book,
      Handed letter,
      String constituency,
      Language language,
      Agreed agreed,
      LocalDate today) {
    byte[] mac = book.key().mark(FoldedAddress.of(letter.address()));
    byte[] sealed = keys.of(today).seal(letter.sealed());
    byte[] writer = book.key().seal(letter.address().value());
    store.inOne(connection -> {
      if (today(connection, book, mac, today) >= A_DAY) {
        return false;
      }
      try (PreparedStatement insert =
          connection.prepareStatement(
              """
              WITH kept AS (
                INSERT INTO campaign.letter
                  (book, constituency, language, sealed, writer, writer_mac, wording, question, begun_on)
                SELECT book, ?, ?, ?, ?, ?, ?, NULLIF(?, 0), ? FROM campaign.book WHERE book = ? AND state = 'open'
                RETURNING book, letter
              )
              INSERT INTO campaign.outbox (book, kind, subject, generation)
              SELECT book, 'letter-confirm', letter, 1 FROM kept
              """)) {
        insert.setString(1, constituency);
        insert.setString(2, language.name());
        insert.setBytes(3, sealed);
        insert.setBytes(4, writer);
        insert.setBytes(5, mac);
        insert.setInt(6, agreed.wording());
        insert.setInt(7, agreed.question());
        insert.setObject(8, today);
        insert.setInt(9, book.number());
        return insert.executeUpdate() == 1;
      }
    });
  }

  private static long today(Connection connection, Book book, byte[] mac, LocalDate today)
      throws SQLException {
    try (PreparedStatement count =
        connection.prepareStatement(
            "SELECT count(*) FROM campaign.letter"
                + " WHERE book = ? AND writer_mac = ? AND begun_on = ?")) {
      count.setInt(1, book.number());
      count.setBytes(2, mac);
      count.setObject(3, today);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /// Lets a confirmed letter leave.
  ///
  /// @return false when it was confirmed before, was erased, or the campaign is closed
  boolean confirm(Book book, long letter) {
    return store.inOne(connection ->
        changed(
            connection,
            """
            WITH ready AS (
              UPDATE campaign.letter l SET state = 'ready' FROM campaign.book b
              WHERE l.book = ? AND l.letter = ? AND l.state = 'pending' AND b.book = l.book AND b.state = 'open'
              RETURNING l.book, l.letter
            )
            INSERT INTO campaign.outbox (book, kind, subject, generation)
            SELECT book, 'letter', letter, 1 FROM ready
            """,
            book.number(),
            letter));
  }

  /// Erases a letter nobody confirmed yet, because its writer says so.
  boolean erase(Book book, long letter) {
    return store.inOne(connection ->
        changed(
            connection,
            "DELETE FROM campaign.letter WHERE book = ? AND letter = ? AND state = 'pending'",
            book.number(),
            letter));
  }

  /// Counts whether whom a letter went to answered, once; the row goes with it.
  ///
  /// @return false when it was answered before
  boolean answered(Book book, long letter, boolean yes) {
    String column = yes ? "answered_yes" : "answered_no";
    return store.inOne(connection ->
        changed(
            connection,
            """
            WITH gone AS (
              DELETE FROM campaign.letter WHERE book = ? AND letter = ? AND state = 'asked' RETURNING book, constituency
            )
            INSERT INTO campaign.begun AS b (book, constituency, n, %1$s)
            SELECT book, constituency, 0, 1 FROM gone
            ON CONFLICT (book, constituency) DO UPDATE SET %1$s = b.%1$s + 1
            """
                .formatted(column),
            book.number(),
            letter));
  }

  private static boolean changed(Connection connection, String sql, int book, long letter)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, book);
      statement.setLong(2, letter);
      return statement.executeUpdate() == 1;
    }
  }

  /// A row as mail about it needs it.
  ///
  /// @param sealed empty once it left
  /// @param writer empty once nothing more is sent to it
  record Row(
      String slug,
      Language language,
      String state,
      Optional<byte[]> sealed,
      Optional<byte[]> writer,
      boolean question,
      LocalDate begun) {}

  Optional<Row> row(int book, long letter) {
    return store.inOne(connection -> {
      try (PreparedStatement read =
          connection.prepareStatement(
              "SELECT b.slug, l.language, l.state, l.sealed, l.writer, l.question IS NOT NULL,"
                  + " l.begun_on FROM campaign.letter l JOIN campaign.book b USING (book)"
                  + " WHERE l.book = ? AND l.letter = ?")) {
        read.setInt(1, book);
        read.setLong(2, letter);
        try (ResultSet row = read.executeQuery()) {
          return row.next()
              ? Optional.of(
                  new Row(
                      row.getString(1),
                      Language.valueOf(row.getString(2)),
                      row.getString(3),
                      Optional.ofNullable(row.getBytes(4)),
                      Optional.ofNullable(row.getBytes(5)),
                      row.getBoolean(6),
                      row.getObject(7, LocalDate.class)))
              : Optional.empty();
        }
      }
    });
  }

  /// Opens a letter with the key of its day; empty when that is gone.
  Optional<Handed> open(Row row) {
    return keys.existing(row.begun())
        .flatMap(key -> row.sealed().map(sealed -> Handed.unsealed(key.open(sealed))));
  }
}
