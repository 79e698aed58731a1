package keep.law.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import keep.law.explore.Exploration;
import keep.law.explore.Explorer;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CampaignExplorationTest {
  @Test
  @Disabled(
      "The model still reaches too many states to finish in time: not proved. Abstract it further, then switch this on.")
  @DisplayName("Every invariant of the campaign process holds in every reachable state")
  void every_invariant_holds_in_every_reachable_state() {
    long before = System.nanoTime();
    Exploration all = Explorer.explore(new CampaignModel(new Campaign()));
    System.out.printf(
        "%d states, %d changes, %d attempts, %d ms%n",
        all.states(), all.changes(), all.attempts(), (System.nanoTime() - before) / 1_000_000);
    all.checks().stream()
        .filter(check -> !check.held())
        .forEach(check ->
            System.out.println(check.name() + "\n  " + String.join("\n  ", check.story())));
    assertThat(all.checks()).allMatch(Exploration.Checked::held);
    assertThat(all.states()).isGreaterThan(1_000);
  }
}
