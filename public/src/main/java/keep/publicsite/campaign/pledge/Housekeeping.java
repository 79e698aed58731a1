package keep.publicsite.campaign.pledge;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import keep.publicsite.campaign.mail.LaidMail;
import keep.publicsite.campaign.store.CampaignStore;
import keep.publicsite.campaign.store.StoreAway;

/// Erases on time: signatures nobody confirmed after 14 days, what is due of letters, and
/// everything personal of a campaign on the day after it closes.
public final class Housekeeping implements AutoCloseable {
  private static final int LOOK_SECONDS = 5;
  private static final int CLEAN_SECONDS = 600;
  private final CampaignStore store;
  private final Books books;
  private final LaidMail laid;
  private final Consumer<LocalDate> letters;
  private final ScheduledExecutorService clock;

  public Housekeeping(CampaignStore store, Books books, java.time.Clock today) {
    this(store, books, today, new LaidMail(store.folder().resolve("mail")), day -> {});
  }

  /// @param laid e-mails that lie in a folder; looked at every few seconds
  /// @param letters does what is due of letters on a day
  public Housekeeping(
      CampaignStore store,
      Books books,
      java.time.Clock today,
      LaidMail laid,
      Consumer<LocalDate> letters) {
    this.laid = laid;
    this.letters = letters;
    this.store = store;
    this.books = books;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("campaign-housekeeping").daemon(true).factory());
    clock.scheduleWithFixedDelay(books::lookAgain, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    clock.scheduleWithFixedDelay(
        () -> sweep(Instant.now()), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    clock.scheduleWithFixedDelay(
        () -> quietly(LocalDate.now(today)), LOOK_SECONDS, CLEAN_SECONDS, TimeUnit.SECONDS);
  }

  private void quietly(LocalDate today) {
    if (!store.isOpen()) {
      return;
    }
    try {
      clean(today);
    } catch (StoreAway away) {
      // Next time.
    }
  }

  /// Erases e-mails in a folder whose signature was confirmed, or is gone, or whose campaign is.
  void sweep(Instant now) {
    if (!store.isOpen() || laid.isEmpty()) {
      return;
    }
    try {
      store.inOne(connection -> {
        try (PreparedStatement waits =
            connection.prepareStatement(
                "SELECT 1 FROM campaign.signature WHERE book = ? AND signature = ? AND state ="
                    + " 'pending'")) {
          laid.sweep(now, about -> isOver(waits, about));
        }
        return true;
      });
    } catch (StoreAway | UncheckedIOException away) {
      // Next time.
    }
  }

  /// A mail that asks for a confirmation is over when nothing waits for it; every other is for a
  /// letter or for news, and lies there as long as any may.
  private static boolean isOver(PreparedStatement waits, LaidMail.About about) {
    if (!about.kind().equals("confirm")) {
      return false;
    }
    try {
      waits.setInt(1, about.book());
      waits.setLong(2, about.subject());
      try (ResultSet rows = waits.executeQuery()) {
        return !rows.next();
      }
    } catch (SQLException e) {
      throw new StoreAway(e);
    }
  }

  /// Does all that is due.
  void clean(LocalDate today) {
    store.inOne(connection -> {
      expire(connection);
      return true;
    });
    letters.accept(today);
    for (String slug : due(today, "open")) {
      books.close(slug);
    }
    for (String slug : due(today, "closed")) {
      books.erase(slug);
    }
  }

  private static void expire(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          WITH gone AS (
            DELETE FROM campaign.signature WHERE state = 'pending' AND asked_at < clock_timestamp() - interval '14 days'
            RETURNING book, signature
          )
          DELETE FROM campaign.outbox o USING gone
          WHERE o.book = gone.book AND o.subject = gone.signature AND o.kind IN ('confirm', 'already')
          """);
    }
  }

  private List<String> due(LocalDate today, String state) {
    return store.inOne(connection -> {
      List<String> slugs = new ArrayList<>();
      try (PreparedStatement read =
          connection.prepareStatement(
              "SELECT slug FROM campaign.book WHERE state = ? AND closes_on < ?")) {
        read.setString(1, state);
        read.setObject(2, today);
        try (ResultSet rows = read.executeQuery()) {
          while (rows.next()) {
            slugs.add(rows.getString(1));
          }
        }
      }
      return slugs;
    });
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
