package keep.publicsite.campaign.pledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import keep.publicsite.campaign.store.CampaignStore;

/// The books of all campaigns, opened as they are needed.
public final class Books {
  private final CampaignStore store;
  private final KeyFolder keys;
  private final Map<String, Book> known = new ConcurrentHashMap<>();

  public Books(CampaignStore store) {
    this.store = store;
    this.keys = KeyFolder.of(store.folder());
  }

  /// The book of a campaign, made when it is first asked for.
  ///
  /// @param slug of a campaign that exists: never what a visitor typed
  /// @throws keep.publicsite.campaign.store.StoreAway if the database is not there
  public Book of(String slug) {
    Book book = known.get(slug);
    if (book == null) {
      book = store.inOne(connection -> read(connection, slug));
      known.put(slug, book);
    }
    return book;
  }

  /// The book of a campaign if it was asked for before; the database is not asked.
  Optional<Book> known(String slug) {
    return Optional.ofNullable(known.get(slug));
  }

  /// The book of a number; empty where there is none.
  ///
  /// @param number as it stands in an address, whatever somebody typed
  /// @throws keep.publicsite.campaign.store.StoreAway if the database is not there
  public Optional<Book> numbered(String number) {
    if (!number.matches("[0-9]{1,4}")) {
      return Optional.empty();
    }
    Optional<Book> seen =
        known.values().stream()
            .filter(book -> book.number() == Integer.parseInt(number))
            .findFirst();
    return seen.or(() -> store.inOne(connection -> slug(connection, number)).map(this::of));
  }

  private static Optional<String> slug(Connection connection, String number) throws SQLException {
    try (PreparedStatement read =
        connection.prepareStatement("SELECT slug FROM campaign.book WHERE book = ?")) {
      read.setInt(1, Integer.parseInt(number));
      try (ResultSet row = read.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  private Book read(Connection connection, String slug) throws SQLException {
    int number;
    try (PreparedStatement open = connection.prepareStatement("SELECT campaign.open_book(?)")) {
      open.setString(1, slug);
      try (ResultSet row = open.executeQuery()) {
        row.next();
        number = row.getInt(1);
      }
    }
    Book.State state = state(connection, number);
    // An erased book has no key any more; this one seals nothing, because nothing is taken.
    BookKey key =
        state == Book.State.ERASED
            ? keys.existing(slug).orElseGet(() -> new BookKey(BookKey.drawn()))
            : keys.key(slug);
    return new Book(number, slug, key, state);
  }

  private static Book.State state(Connection connection, int number) throws SQLException {
    try (PreparedStatement read =
        connection.prepareStatement("SELECT state FROM campaign.book WHERE book = ?")) {
      read.setInt(1, number);
      try (ResultSet row = read.executeQuery()) {
        row.next();
        return Book.State.valueOf(row.getString(1).toUpperCase(Locale.ROOT));
      }
    }
  }

  /// Forgets what was read, so that a book closed elsewhere is seen to be closed.
  void lookAgain() {
    known.clear();
  }

  /// Closes a book: nothing is taken any more; the final figures stay.
  public void close(String slug) {
    Book book = of(slug);
    store.inOne(connection -> {
      try (PreparedStatement close =
          connection.prepareStatement(
              "UPDATE campaign.book SET state = 'closed', closed_at = clock_timestamp()"
                  + " WHERE book = ? AND state = 'open'")) {
        close.setInt(1, book.number());
        return close.executeUpdate();
      }
    });
    known.remove(slug);
  }

  /// Erases who signed a closed book: rows, files and key. Counts by place stay.
  public void erase(String slug) {
    Book book = of(slug);
    store.inOne(connection -> {
      try (PreparedStatement erase =
          connection.prepareStatement("SELECT campaign.erase_book(?::smallint)")) {
        erase.setInt(1, book.number());
        erase.execute();
      }
      return true;
    });
    try {
      keys.destroy(slug);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    known.remove(slug);
  }
}
