package keep.law.regimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keep.law.Regime;
import keep.law.facts.FactReader;
import keep.law.regimes.Comparison.Side;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The same facts side by side.
class ComparisonTest {
  private static final Map<String, Object> ALL_LIMBS =
      Map.of(
          "proceedingType", "trial",
          "chargeLive", false,
          "leaveBeforeSubpoena", true,
          "noticeGiven", true,
          "noticeDays", 14,
          "substantialProbativeValue", true,
          "otherEvidenceAvailable", false,
          "publicInterestSubstantiallyOutweighs", true);

  private static Comparison compare(String step, Map<String, Object> facts, String... names) {
    return new Comparison(
        step,
        Stream.of(names)
            .map(name -> {
              Regime law = Regimes.named(name);
              return new Side(name, law.judge(step, new FactReader(law.zone()).read(facts)));
            })
            .toList());
  }

  @Test
  @DisplayName("Without a charge the policy refuses what New South Wales would grant")
  void they_part_over_the_charge() {
    Comparison both = compare("grant-leave", ALL_LIMBS, "campaign", "new-south-wales");
    assertThat(both.parts()).isTrue();
    assertThat(both.byAnswer())
        .containsEntry("no", List.of("campaign"))
        .containsEntry("yes", List.of("new-south-wales"));
    assertThat(both.sides().getFirst().deciding())
        .anySatisfy(reason -> assertThat(reason.rule().text()).isEqualTo("CP-02"));
    assertThat(both.sides().getLast().deciding())
        .anySatisfy(reason -> assertThat(reason.rule().text()).isEqualTo("NSW-30"));
  }

  @Test
  @DisplayName("They agree that nobody but a confider looks first")
  void they_agree_on_an_early_look() {
    Comparison both =
        compare("party-inspection-before-leave", ALL_LIMBS, "canada", "new-south-wales");
    assertThat(both.parts()).isFalse();
    assertThat(both.byAnswer()).containsOnlyKeys("no");
  }

  @Test
  @DisplayName("England and Wales has no leave to give, and says so rather than guess")
  void a_stage_that_does_not_exist_is_not_guessed() {
    Side law = compare("grant-leave", ALL_LIMBS, "england-wales").sides().getFirst();
    assertThat(law.lawful()).isEqualTo("undecided");
    assertThat(law.judgement().abstains()).contains("no stage of leave");
  }
}
