package keep.publicsite.campaign.pledge;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import keep.publicsite.campaign.store.CampaignStore;
import keep.site.OneLine;

/// A message to everybody who asked for updates, in both languages, agreed by two people.
public final class News {
  private News() {}

  /// Queues it, once for each person who wants it now; who stops before it is sent does not get it.
  ///
  /// @param english paragraphs with empty lines between them
  /// @param writer name of who wrote it
  /// @param second name of the other person who agreed to it
  /// @return how many will get it
  /// @throws IllegalArgumentException if one person is both
  public static int send(
      CampaignStore store, Book book, String english, String welsh, String writer, String second) {
    if (OneLine.same(writer, second)
        || OneLine.of(writer).isEmpty()
        || OneLine.of(second).isEmpty()) {
      throw new IllegalArgumentException(
          "Two people agree to a message: name the writer and somebody else.");
    }
    return store.inOne(connection -> {
      long number;
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO campaign.news (book, english, welsh, written_by, second)"
                  + " VALUES (?, ?, ?, ?, ?) RETURNING news")) {
        insert.setInt(1, book.number());
        insert.setString(2, english);
        insert.setString(3, welsh);
        insert.setString(4, OneLine.of(writer));
        insert.setString(5, OneLine.of(second));
        try (ResultSet row = insert.executeQuery()) {
          row.next();
          number = row.getLong(1);
        }
      }
      try (PreparedStatement queue =
          connection.prepareStatement(
              "INSERT INTO campaign.outbox (book, kind, subject, generation)"
                  + " SELECT book, 'update', signature, ? FROM campaign.signature"
                  + " WHERE book = ? AND state = 'signed' AND wants IS NOT NULL")) {
        queue.setInt(1, Math.toIntExact(number));
        queue.setInt(2, book.number());
        return queue.executeUpdate();
      }
    });
  }
}
