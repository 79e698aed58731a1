package keep.law.bench;

import static org.assertj.core.api.Assertions.assertThat;

import keep.law.Regime;
import keep.law.Rule;
import keep.law.docs.Documents;
import keep.law.docs.WithoutRule;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Leaves out one rule after another and looks for facts on which a ruling changes: whether the act
/// is allowed, or, for a rule that bars nothing, what follows and what is told. A rule on which
/// nothing turns would be no rule.
class MutationTest {
  @ParameterizedTest(name = "{0}")
  @DisplayName("Every rule left out changes a ruling, and how stands in the table")
  @ValueSource(strings = {"new-south-wales", "canada", "ireland", "victoria"})
  void every_rule_left_out_changes_a_ruling(String name) {
    Regime whole = Regimes.named(name);
    StringBuilder rows = new StringBuilder();
    int barring = 0;
    for (Rule rule : whole.rules()) {
      String found = WithoutRule.changes(whole, rule);
      assertThat(found).as(rule.id().text()).isNotEmpty();
      barring += found.contains(" becomes ") ? 1 : 0;
      rows.append("| ").append(rule.id()).append(" | ").append(found).append(" |\n");
    }
    Documents.isUpToDate(
        "docs/law/" + name + "-mutation.md",
        """
        # Each rule of `%s` left out, and what changes

        Written from a run; do not edit. %d rules left out one by one, %d noticed: for %d of them an act is ruled on otherwise; the others only tell something, or bar what another rule bars as well, and their word is missed. Each is held by a test that begins with its id as well (see the table of rules).

        | Rule left out | What changes |
        |---|---|
        """
                .formatted(name, whole.rules().size(), whole.rules().size(), barring)
            + rows);
  }
}
