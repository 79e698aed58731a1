package keep.publicsite.campaign.pledge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.publicsite.campaign.mail.Mail;
import keep.publicsite.campaign.mail.Mail.Part;
import keep.publicsite.campaign.mail.MailSettings;
import keep.publicsite.campaign.mail.MailWriter;
import keep.publicsite.campaign.mail.Queued;
import keep.publicsite.campaign.store.CampaignStore;
import keep.site.Language;
import keep.site.WordSet;
import keep.site.words.Words;
import org.jspecify.annotations.Nullable;

/// Writes to people who signed: in their language first, then in the other. Sender and subject say
/// nothing about what it is for.
public final class PledgeMail implements MailWriter {
  private final CampaignStore store;
  private final Books books;
  private final MailSettings settings;
  private final Words words = Words.load();
  private final MailWriter letters;

  /// @param letters writes what is not about a signature
  public PledgeMail(CampaignStore store, Books books, MailSettings settings, MailWriter letters) {
    this.store = store;
    this.books = books;
    this.settings = settings;
    this.letters = letters;
  }

  private record Row(String slug, byte[] sealed, Language language, String state, boolean wants) {}

  @Override
  public Optional<Mail> write(Queued queued) {
    return switch (queued.kind()) {
      case CONFIRM ->
          row(queued).filter(row -> row.state().equals("pending")).map(row -> confirm(queued, row));
      case ALREADY ->
          row(queued).filter(row -> row.state().equals("signed")).map(row -> already(queued, row));
      case UPDATE ->
          row(queued)
              .filter(row -> row.wants() && row.state().equals("signed"))
              .flatMap(row -> news(queued, row));
      case LETTER_CONFIRM, LETTER, LETTER_BACK, ANSWERED -> letters.write(queued);
    };
  }

  @Override
  public void sent(Connection connection, Queued queued) throws SQLException {
    switch (queued.kind()) {
      case LETTER_CONFIRM, LETTER, LETTER_BACK, ANSWERED -> letters.sent(connection, queued);
      case CONFIRM, ALREADY, UPDATE -> {}
    }
  }

  private Optional<Row> row(Queued queued) {
    return store.inOne(connection -> {
      try (PreparedStatement read =
          connection.prepareStatement(
              "SELECT b.slug, s.sealed, s.language, s.state, s.wants IS NOT NULL"
                  + " FROM campaign.signature s JOIN campaign.book b USING (book)"
                  + " WHERE s.book = ? AND s.signature = ?")) {
        read.setInt(1, queued.book());
        read.setLong(2, queued.subject());
        try (ResultSet row = read.executeQuery()) {
          return row.next()
              ? Optional.of(
                  new Row(
                      row.getString(1),
                      row.getBytes(2),
                      Language.valueOf(row.getString(3)),
                      row.getString(4),
                      row.getBoolean(5)))
              : Optional.empty();
        }
      }
    });
  }

  private Mail confirm(Queued queued, Row row) {
    List<Part> parts = new ArrayList<>();
    for (Language language : inOrder(row.language())) {
      parts.add(says(language, "mail.confirm.hello"));
      parts.add(
          new Part.Link(
              language.tag(),
              say(language, "mail.confirm.link"),
              link(queued, row, BookKey.Purpose.CONFIRM, "/confirm/", language)));
      parts.add(says(language, "mail.confirm.not"));
      between(parts, language, row);
    }
    return mail(queued, row, say(row.language(), "mail.subject"), parts, Optional.empty());
  }

  private Mail already(Queued queued, Row row) {
    List<Part> parts = new ArrayList<>();
    for (Language language : inOrder(row.language())) {
      parts.add(says(language, "mail.already.words"));
      parts.add(
          new Part.Link(
              language.tag(),
              say(language, "mail.stop"),
              link(queued, row, BookKey.Purpose.STOP, "/stop/", language)));
      between(parts, language, row);
    }
    return mail(queued, row, say(row.language(), "mail.already.subject"), parts, Optional.empty());
  }

  private Optional<Mail> news(Queued queued, Row row) {
    return newsText(queued.generation())
        .map(text -> {
          List<Part> parts = new ArrayList<>();
          for (Language language : inOrder(row.language())) {
            String written = language == Language.EN ? text.english() : text.welsh();
            for (String paragraph : written.strip().split("\n\\s*\n")) {
              parts.add(new Part.Words(language.tag(), paragraph));
            }
            parts.add(says(language, "mail.news.why"));
            parts.add(
                new Part.Link(
                    language.tag(),
                    say(language, "mail.stop"),
                    link(queued, row, BookKey.Purpose.STOP, "/stop/", language)));
            between(parts, language, row);
          }
          return mail(
              queued,
              row,
              say(row.language(), "mail.news.subject"),
              parts,
              Optional.of(link(queued, row, BookKey.Purpose.STOP, "/stop/", row.language())));
        });
  }

  private record NewsText(String english, String welsh) {}

  private Optional<NewsText> newsText(long news) {
    return store.inOne(connection -> {
      try (PreparedStatement read =
          connection.prepareStatement("SELECT english, welsh FROM campaign.news WHERE news = ?")) {
        read.setLong(1, news);
        try (ResultSet row = read.executeQuery()) {
          return row.next()
              ? Optional.of(new NewsText(row.getString(1), row.getString(2)))
              : Optional.empty();
        }
      }
    });
  }

  private Mail mail(
      Queued queued, Row row, String subject, List<Part> parts, Optional<String> stop) {
    Book book = books.of(row.slug());
    return new Mail(
        Signer.unsealed(book.key().open(row.sealed())).address(),
        Optional.empty(),
        subject,
        parts,
        stop,
        messageId(book, queued));
  }

  private String messageId(Book book, Queued queued) {
    return messageId(book, queued, settings);
  }

  /// The same for the same mail however often it is tried; says nothing about the row.
  public static String messageId(Book book, Queued queued, MailSettings settings) {
    String name = queued.kind().word() + " " + queued.subject() + " " + queued.generation();
    byte[] mark = book.key().mark(new FoldedAddress("message " + name));
    String sender = settings.sender().getAddress();
    String domain = sender.substring(sender.lastIndexOf('@') + 1);
    return "<" + java.util.HexFormat.of().formatHex(mark) + "@" + domain + ">";
  }

  private String link(
      Queued queued, Row row, BookKey.Purpose purpose, String path, Language language) {
    String text =
        books
            .of(row.slug())
            .key()
            .write(new BookKey.Link(purpose, queued.subject(), queued.generation()));
    return settings.site() + language.address("/go/" + queued.book() + path + text);
  }

  private static List<Language> inOrder(Language first) {
    return List.of(first, first.other());
  }

  private static void between(List<Part> parts, Language language, Row row) {
    if (language == row.language()) {
      parts.add(new Part.Line());
    }
  }

  private Part says(Language language, String key) {
    return new Part.Words(language.tag(), say(language, key));
  }

  private String say(Language language, String key) {
    return words.say(language, WordSet.SERVICE, key, Map.<String, @Nullable Object>of());
  }
}
