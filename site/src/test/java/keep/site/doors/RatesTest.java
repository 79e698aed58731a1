package keep.site.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RatesTest {
  private final AtomicLong nanos = new AtomicLong(5);
  private final Rates rates = new Rates(Duration.ofMinutes(10), nanos::get);

  @Test
  void beyond_the_limit_one_network_waits_for_the_next_window_and_others_do_not() {
    for (int at = 0; at < 3; at++) {
      assertThat(rates.allows("sign", Origin.read("192.0.2.1"), 3)).isTrue();
    }
    assertThat(rates.allows("sign", Origin.read("192.0.2.1"), 3)).isFalse();
    assertThat(rates.allows("sign", Origin.read("192.0.2.2"), 3)).isTrue();
    assertThat(rates.allows("letter", Origin.read("192.0.2.1"), 3))
        .as("each purpose by itself")
        .isTrue();
    nanos.addAndGet(Duration.ofMinutes(10).toNanos());
    assertThat(rates.allows("sign", Origin.read("192.0.2.1"), 3)).isTrue();
  }

  @Test
  void one_household_of_the_new_addresses_is_one_network() {
    assertThat(rates.allows("sign", Origin.read("2001:db8:1:2:3:4:5:6"), 1)).isTrue();
    assertThat(rates.allows("sign", Origin.read("2001:db8:1:2:ffff:1:1:1"), 1)).isFalse();
    assertThat(rates.allows("sign", Origin.read("2001:db8:1:3:3:4:5:6"), 1)).isTrue();
  }
}
