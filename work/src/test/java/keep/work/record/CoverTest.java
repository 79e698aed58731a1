package keep.work.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.seal.encoding.Bytes;
import org.junit.jupiter.api.Test;

/// What the sizes and times of batches tell somebody who watches them for a month.
class CoverTest {
  private static final int SLOTS = 30 * 24 * 6;
  private static final long SLOT = 600_000;

  /// Sizes of batches and the milliseconds between them.
  private record Month(double[] sizes, double[] gaps, int filed, int longestWait) {}

  /// How much a centre files.
  private enum Activity {
    NOTHING,
    ONE_CENTRE,
    A_HEARING_EVERY_DAY
  }

  private static Month month(Activity activity, long interval, long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    long[] now = {1_802_000_400_000L};
    Cover cover = new Cover(interval, () -> now[0], random);
    List<Double> sizes = new ArrayList<>();
    List<Double> gaps = new ArrayList<>();
    long published = now[0];
    int waiting = 0;
    int filed = 0;
    int longest = 0;
    for (int minute = 0; minute < SLOTS * 10; minute++) {
      now[0] += SLOT / 10;
      int more = filed(activity, minute, random);
      filed += more;
      waiting += more;
      longest = Math.max(longest, waiting);
      int taken = cover.take(waiting);
      boolean due = cover.due() && (!cover.atOnce() || taken > 0);
      if (due) {
        waiting -= taken;
        sizes.add((double) (cover.atOnce() ? taken : Cover.size(waiting + taken)));
        gaps.add((double) (now[0] - published));
        published = now[0];
      }
    }
    return new Month(array(sizes), array(gaps), filed, longest);
  }

  /// A note is three entries, an order with its papers five; more in office hours.
  private static int filed(Activity activity, int minute, RandomGenerator random) {
    int hour = minute / 60 % 24;
    boolean office = hour >= 9 && hour < 18;
    return switch (activity) {
      case NOTHING -> 0;
      case ONE_CENTRE -> random.nextInt(office ? 20 : 400) == 0 ? 3 : 0;
      case A_HEARING_EVERY_DAY ->
          (random.nextInt(office ? 10 : 400) == 0 ? 3 : 0)
              + (hour == 14 && minute % 60 < 8 ? 5 : 0);
    };
  }

  private static double[] array(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// Kolmogorov and Smirnov's statistic: the largest distance between two distributions, 0 to 1.
  private static double distance(double[] one, double[] other) {
    double[] all =
        DoubleStream.concat(Arrays.stream(one), Arrays.stream(other)).distinct().toArray();
    double most = 0;
    for (double at : all) {
      most = Math.max(most, Math.abs(below(one, at) - below(other, at)));
    }
    return most;
  }

  private static double below(double[] values, double at) {
    return (double) Arrays.stream(values).filter(one -> one <= at).count() / values.length;
  }

  @Test
  void a_month_with_activity_looks_like_one_without() {
    Month quiet = month(Activity.NOTHING, 600, 1);
    for (Activity activity : List.of(Activity.ONE_CENTRE, Activity.A_HEARING_EVERY_DAY)) {
      Month busy = month(activity, 600, 2);
      double sizes = distance(quiet.sizes(), busy.sizes());
      double gaps = distance(quiet.gaps(), busy.gaps());
      System.out.printf(
          Locale.ROOT,
          "Cover, a month, %s: %d entries in %d batches; distance of sizes %.4f, of times %.4f (at"
              + " once: %.4f, %.4f)%n",
          activity,
          busy.filed(),
          busy.sizes().length,
          sizes,
          gaps,
          distance(month(Activity.ONE_CENTRE, 0, 3).sizes(), month(activity, 0, 4).sizes()),
          distance(month(Activity.ONE_CENTRE, 0, 3).gaps(), quiet.gaps()));
      assertThat(busy.filed()).isGreaterThan(500);
      assertThat(sizes).isZero();
      assertThat(gaps).isZero();
      assertThat(busy.sizes()).hasSize(SLOTS).containsOnly(16);
    }
    // Without cover the same activity shows itself.
    assertThat(distance(month(Activity.ONE_CENTRE, 0, 3).gaps(), quiet.gaps())).isGreaterThan(0.5);
  }

  @Test
  void what_no_cover_hides_is_a_day_on_which_more_than_sixty_four_wait() {
    assertThat(Cover.size(0)).isEqualTo(16);
    assertThat(Cover.size(64)).isEqualTo(16);
    assertThat(Cover.size(65)).isEqualTo(64);
    assertThat(Cover.size(256)).isEqualTo(64);
    assertThat(Cover.size(257)).isEqualTo(256);
    assertThat(Cover.size(Long.MAX_VALUE)).isPositive();
  }

  @Test
  void public_leaves_keep_their_place_sealed_ones_are_shuffled_between_them_and_filled_up() {
    Cover cover = new Cover(600, () -> 0, new SplittableRandom(9));
    Set<List<Long>> orders = new HashSet<>();
    for (int round = 0; round < 200; round++) {
      List<Cover.Entry> taken = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        taken.add(entry(i, i == 4));
      }
      List<Cover.Entry> batch = cover.arrange(taken, 16);
      assertThat(batch).hasSize(16).containsAll(taken);
      List<Long> ids = batch.stream().map(Cover.Entry::id).filter(id -> id >= 0).toList();
      assertThat(ids.subList(0, 4)).containsExactlyInAnyOrder(0L, 1L, 2L, 3L);
      assertThat(ids.get(4)).isEqualTo(4);
      orders.add(ids);
      for (Cover.Entry one : batch) {
        assertThat(LeafText.parse(one.leaf().toArray()))
            .isInstanceOf(one.keepsPlace() ? LeafText.Public.class : LeafText.Sealed.class);
      }
    }
    assertThat(orders).hasSizeGreaterThan(100);
  }

  private static Cover.Entry entry(int id, boolean open) {
    byte[] value = new byte[Hash.LENGTH];
    value[0] = (byte) id;
    LeafText leaf =
        open ? new LeafText.Public("card", Hash.of(value)) : new LeafText.Sealed(Hash.of(value));
    return new Cover.Entry(id, Bytes.of(leaf.bytes()), open);
  }
}
