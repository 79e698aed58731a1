package keep.publicsite.campaign.load;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import keep.publicsite.campaign.store.CampaignStore;
import keep.publicsite.campaign.store.StoreAway;

/// What an operator has switched off for now, the same on every node within a second. There is no
/// flag for help pages.
public final class Flags implements AutoCloseable {
  private static final long EVERY_MILLIS = 1000;

  private final CampaignStore store;
  private final Set<Flag> always;
  private final ScheduledExecutorService clock;
  private volatile Set<Flag> off = EnumSet.noneOf(Flag.class);

  /// What can be switched off.
  public enum Flag {
    /// Taking new signatures.
    SIGNING,
    /// Confirming them.
    CONFIRMING,
    /// Counts by place; the total stays.
    COUNTS,
    /// Letters through our queue; finding one's MP and the own mail programme stay.
    LETTERS,
    /// Sending mail.
    MAIL;

    /// As on the command line and in the database.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Flags(CampaignStore store) {
    this(store, EnumSet.noneOf(Flag.class));
  }

  /// @param always what is off whatever an operator switches
  public Flags(CampaignStore store, Set<Flag> always) {
    this.store = store;
    this.always = always;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("campaign-flags").daemon(true).factory());
    clock.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /// Whether something is switched off.
  public boolean isOff(Flag flag) {
    return off.contains(flag) || always.contains(flag);
  }

  private void look() {
    if (!store.isOpen()) {
      return;
    }
    try {
      off = read(store);
    } catch (StoreAway away) {
      // What was switched off stays off.
    }
  }

  /// What is switched off in the database now.
  public static Set<Flag> read(CampaignStore store) {
    return store.inOne(connection -> {
      Set<Flag> found = EnumSet.noneOf(Flag.class);
      try (PreparedStatement read =
              connection.prepareStatement("SELECT flag FROM campaign.shed WHERE off");
          ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          found.add(Flag.valueOf(rows.getString(1).toUpperCase(Locale.ROOT)));
        }
      }
      return found;
    });
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
