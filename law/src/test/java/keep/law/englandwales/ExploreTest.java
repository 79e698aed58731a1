package keep.law.englandwales;

import static org.assertj.core.api.Assertions.assertThat;

import keep.law.explore.Exploration;
import keep.law.explore.Explorer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExploreTest {
  @Test
  @DisplayName("Every invariant of the law in force holds in every reachable state")
  void every_invariant_holds() {
    Exploration seen = Explorer.explore(new EnglandWalesModel(new EnglandWales()));
    assertThat(seen.checks())
        .allSatisfy(check -> assertThat(check.story()).as(check.name()).isEmpty());
    assertThat(seen.states()).isGreaterThan(500);
  }
}
