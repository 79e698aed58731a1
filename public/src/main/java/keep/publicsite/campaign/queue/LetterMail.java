package keep.publicsite.campaign.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.publicsite.campaign.mail.Mail.Part;
import keep.publicsite.campaign.mail.Mail;
import keep.publicsite.campaign.mail.MailAddress;
import keep.publicsite.campaign.mail.MailSettings;
import keep.publicsite.campaign.mail.MailWriter;
import keep.publicsite.campaign.mail.Queued;
import keep.publicsite.campaign.pledge.Book;
import keep.publicsite.campaign.pledge.BookKey;
import keep.publicsite.campaign.pledge.Books;
import keep.publicsite.campaign.pledge.PledgeMail;
import keep.publicsite.campaign.queue.LetterQueue.Row;
import keep.site.Language;
import keep.site.WordSet;
import keep.site.words.Words;
import org.jspecify.annotations.Nullable;

/// Writes the mail about letters: to their writers in both languages and without a word of what it
/// is for; and the letter itself, as its writer wrote it.
final class LetterMail implements MailWriter {
  private final Books books;
  private final LetterQueue queue;
  private final MailSettings settings;
  private final Words words = Words.load();

  LetterMail(Books books, LetterQueue queue, MailSettings settings) {
    this.books = books;
    this.queue = queue;
    this.settings = settings;
  }

  @Override
  public Optional<Mail> write(Queued queued) {
    Optional<Row> row = queue.row(queued.book(), queued.subject());
    return switch (queued.kind()) {
      case LETTER_CONFIRM -> in(row, "pending").flatMap(found -> confirm(queued, found));
      case LETTER -> in(row, "ready").flatMap(found -> letter(queued, found));
      case LETTER_BACK -> in(row, "back").flatMap(found -> back(queued, found));
      case ANSWERED -> in(row, "sent").flatMap(found -> question(queued, found));
      case CONFIRM, ALREADY, UPDATE -> Optional.empty();
    };
  }

  private static Optional<Row> in(Optional<Row> row, String state) {
    return row.filter(found -> found.state().equals(state));
  }

  /// What is handed over is not kept: the letter goes at once, the address with the last mail to
  /// it.
  @Override
  public void sent(Connection connection, Queued queued) throws SQLException {
    String sql =
        switch (queued.kind()) {
          case LETTER ->
              "UPDATE campaign.letter SET state = 'sent', sealed = NULL, sent_on = current_date,"
                  + " writer = CASE WHEN question IS NULL THEN NULL ELSE writer END"
                  + " WHERE book = ? AND letter = ? AND state = 'ready'";
          case LETTER_BACK ->
              "UPDATE campaign.letter SET writer = NULL WHERE book = ? AND letter = ?";
          case ANSWERED ->
              "UPDATE campaign.letter SET state = 'asked', writer = NULL"
                  + " WHERE book = ? AND letter = ? AND state = 'sent'";
          case LETTER_CONFIRM, CONFIRM, ALREADY, UPDATE -> "";
        };
    if (!sql.isEmpty()) {
      try (PreparedStatement update = connection.prepareStatement(sql)) {
        update.setInt(1, queued.book());
        update.setLong(2, queued.subject());
        update.executeUpdate();
      }
    }
  }

  private Optional<Mail> letter(Queued queued, Row row) {
    return queue
        .open(row)
        .map(letter ->
            new Mail(
                Optional.of(letter.name()),
                letter.to(),
                Optional.of(letter.address()),
                letter.subject(),
                List.of(
                    new Part.Words(row.language().tag(), letter.text()),
                    new Part.Line(),
                    new Part.Words(row.language().tag(), say(row.language(), "mail.letter.from"))),
                Optional.empty(),
                PledgeMail.messageId(books.of(row.slug()), queued, settings)));
  }

  private Optional<Mail> confirm(Queued queued, Row row) {
    return mail(
        queued,
        row,
        "mail.subject",
        language ->
            List.of(
                says(language, "mail.confirm.hello"),
                link(
                    queued, row, language, BookKey.Purpose.LETTER, "/letter/", "mail.confirm.link"),
                says(language, "mail.letter.not")));
  }

  private Optional<Mail> back(Queued queued, Row row) {
    return mail(
        queued,
        row,
        "mail.news.subject",
        language -> List.of(says(language, "mail.back.words"), says(language, "mail.back.erased")));
  }

  private Optional<Mail> question(Queued queued, Row row) {
    return mail(
        queued,
        row,
        "mail.question.subject",
        language ->
            List.of(
                says(language, "mail.question.hello"),
                link(
                    queued,
                    row,
                    language,
                    BookKey.Purpose.ANSWERED,
                    "/answered/",
                    "mail.question.link"),
                says(language, "mail.question.last")));
  }

  /// The paragraphs of a mail in one language.
  private interface Saying {
    List<Part> in(Language language);
  }

  private Optional<Mail> mail(Queued queued, Row row, String subject, Saying saying) {
    Book book = books.of(row.slug());
    List<Part> parts = new ArrayList<>(saying.in(row.language()));
    parts.add(new Part.Line());
    parts.addAll(saying.in(row.language().other()));
    return row.writer()
        .map(writer ->
            new Mail(
                new MailAddress(book.key().open(writer)),
                Optional.empty(),
                say(row.language(), subject),
                parts,
                Optional.empty(),
                PledgeMail.messageId(book, queued, settings)));
  }

  private Part link(
      Queued queued,
      Row row,
      Language language,
      BookKey.Purpose purpose,
      String path,
      String words) {
    String text =
        books
            .of(row.slug())
            .key()
            .write(new BookKey.Link(purpose, queued.subject(), queued.generation()));
    return new Part.Link(
        language.tag(),
        say(language, words),
        settings.site() + language.address("/go/" + queued.book() + path + text));
  }

  private Part says(Language language, String key) {
    return new Part.Words(language.tag(), say(language, key));
  }

  private String say(Language language, String key) {
    return words.say(language, WordSet.SERVICE, key, Map.<String, @Nullable Object>of());
  }
}
