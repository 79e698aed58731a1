package keep.publicsite.campaign.pledge;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import keep.publicsite.campaign.store.CampaignStore;
import keep.publicsite.campaign.store.StoreAway;

/// How many signed, kept in memory and read anew every two seconds. It is what was committed when
/// it was read: late by seconds, never ahead.
public final class Counts implements AutoCloseable {
  private static final long EVERY_MILLIS = 2000;

  /// Counts by place change seldom, so that two looks in a row do not show where one person lives.
  private static final Duration PLACES_STAY = Duration.ofMinutes(15);

  private final CampaignStore store;
  private final BooleanSupplier paused;
  private final Map<String, Count> counts = new ConcurrentHashMap<>();
  private final ScheduledExecutorService clock;

  /// One campaign's figures.
  ///
  /// @param total confirmed signatures
  /// @param nations counts that may be shown, by `E`, `W`, `S`, `N`
  /// @param constituencies counts that may be shown, by code
  /// @param placesAsAt when the counts by place were made
  /// @param paused counts by place are switched off for now
  public record Count(
      long total,
      Map<String, Long> nations,
      Map<String, Long> constituencies,
      Instant placesAsAt,
      boolean paused) {
    /// Nobody yet, or nobody could look.
    public static final Count NONE = new Count(0, Map.of(), Map.of(), Instant.EPOCH, false);
  }

  public Counts(CampaignStore store) {
    this(store, () -> false);
  }

  /// @param paused whether counts by place are switched off for now
  public Counts(CampaignStore store, BooleanSupplier paused) {
    this.store = store;
    this.paused = paused;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("campaign-counts").daemon(true).factory());
    clock.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /// The figures of a campaign as last read.
  public Count of(String slug) {
    return counts.getOrDefault(slug, Count.NONE);
  }

  private void look() {
    if (!store.isOpen()) {
      return;
    }
    try {
      read(Instant.now());
    } catch (StoreAway away) {
      // The last figures stay: they are late, and true for when they were read.
    }
  }

  /// Reads all counts now; while those by place are switched off, the totals alone.
  void read(Instant now) {
    if (paused.getAsBoolean()) {
      totals()
          .forEach((slug, total) ->
              counts.put(slug, new Count(total, Map.of(), Map.of(), Instant.EPOCH, true)));
    } else {
      places().forEach((slug, places) -> counts.merge(slug, count(places, now), Counts::next));
    }
  }

  private Map<String, Long> totals() {
    Map<String, Long> totals = new HashMap<>();
    store.inOne(connection -> {
      try (PreparedStatement read =
              connection.prepareStatement(
                  "SELECT slug, sum(n) FROM campaign.tally JOIN campaign.book USING (book)"
                      + " GROUP BY slug");
          ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          totals.put(rows.getString(1), rows.getLong(2));
        }
      }
      return true;
    });
    return totals;
  }

  private Map<String, Map<String, Map<String, Long>>> places() {
    Map<String, Map<String, Map<String, Long>>> all = new HashMap<>();
    store.inOne(connection -> {
      try (PreparedStatement read =
              connection.prepareStatement(
                  "SELECT slug, nation, constituency, n FROM campaign.tally JOIN campaign.book USING (book)");
          ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          all.computeIfAbsent(rows.getString(1), book -> new TreeMap<>())
              .computeIfAbsent(rows.getString(2), nation -> new TreeMap<>())
              .put(rows.getString(3), rows.getLong(4));
        }
      }
      return true;
    });
    return all;
  }

  private static Count next(Count before, Count now) {
    boolean stays =
        !before.paused()
            && before.total() >= Suppression.LEAST
            && Duration.between(before.placesAsAt(), now.placesAsAt()).compareTo(PLACES_STAY) < 0;
    return stays
        ? new Count(
            now.total(), before.nations(), before.constituencies(), before.placesAsAt(), false)
        : now;
  }

  /// @param places by nation, then by constituency; the empty name is "not known"
  static Count count(Map<String, Map<String, Long>> places, Instant now) {
    Map<String, Long> nations = new TreeMap<>();
    for (String nation : new String[] {"", "E", "N", "S", "W"}) {
      nations.put(
          nation,
          places.getOrDefault(nation, Map.of()).values().stream().mapToLong(Long::longValue).sum());
    }
    long total = nations.values().stream().mapToLong(Long::longValue).sum();
    Map<String, Long> shownNations = new TreeMap<>(Suppression.shown(nations));
    Map<String, Long> constituencies = new TreeMap<>();
    for (Map.Entry<String, Map<String, Long>> nation : places.entrySet()) {
      // The empty constituency always stands for some that are not known, and for all in which
      // nobody signed: it is a part like any other.
      Map<String, Long> parts = new TreeMap<>(nation.getValue());
      parts.putIfAbsent("", 0L);
      constituencies.putAll(Suppression.shown(parts));
    }
    constituencies.remove("");
    shownNations.remove("");
    return new Count(total, shownNations, constituencies, now, false);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
