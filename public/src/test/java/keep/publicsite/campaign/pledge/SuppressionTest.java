package keep.publicsite.campaign.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SuppressionTest {
  @Test
  void no_count_below_ten_is_shown_and_none_can_be_worked_out_from_the_total() {
    Random random = new Random(8);
    for (int round = 0; round < 5000; round++) {
      Map<String, Long> parts = new TreeMap<>();
      for (int at = random.nextInt(1, 9); at > 0; at--) {
        parts.put("part" + at, (long) random.nextInt(random.nextBoolean() ? 12 : 60));
      }
      Map<String, Long> shown = Suppression.shown(parts);
      assertThat(shown.values()).allMatch(n -> n >= Suppression.LEAST);
      shown.forEach((name, n) -> assertThat(n).isEqualTo(parts.get(name)));
      int hidden = parts.size() - shown.size();
      long people =
          parts.values().stream().mapToLong(n -> n).sum()
              - shown.values().stream().mapToLong(n -> n).sum();
      boolean small = parts.values().stream().anyMatch(n -> n < Suppression.LEAST);
      if (small) {
        assertThat(hidden == parts.size() || hidden >= 2 && people >= Suppression.LEAST)
            .as("%s shows %s", parts, shown)
            .isTrue();
      } else {
        assertThat(hidden).isZero();
      }
    }
  }

  @Test
  void the_one_small_part_takes_the_next_smallest_with_it() {
    assertThat(Suppression.shown(Map.of("E", 500L, "W", 40L, "S", 3L)))
        .containsExactly(Map.entry("E", 500L));
  }
}
