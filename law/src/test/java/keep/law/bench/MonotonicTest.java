package keep.law.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import keep.law.explore.Learning;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Knowing more never undoes what was decided on other grounds.
class MonotonicTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @ParameterizedTest(name = "{0}")
  @DisplayName("Turning an unknown into a fact never flips a refusal that did not depend on it")
  @CsvSource({"new-south-wales,NSW-", "queensland,NSW-", "canada,CA-", "ireland,IE-"})
  void learning_never_flips_an_unrelated_refusal(String name, String ids) {
    Learning learning = new Learning(Regimes.named(name), ids, DAY);
    assertThat(learning.neverFlipsARefusal(200)).isGreaterThan(500);
  }
}
