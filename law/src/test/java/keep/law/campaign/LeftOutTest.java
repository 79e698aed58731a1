package keep.law.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keep.law.RuleId;
import keep.law.explore.Exploration;
import keep.law.explore.Explorer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rules that guard the way up to the hearing, and what runs beside the walk: left out, an
/// invariant breaks at once, and the explorer tells how.
class LeftOutTest {
  /// The first invariant that breaks without the rule. The table of docs/law/campaign-mutation.md
  /// shows them; this test finds each again.
  static final Map<String, String> BREAKS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("CP-02", "Only a charge for a sexual offence against her counts"),
              Map.entry("CP-03", "Hearing, stage 1, leave and refusal are a judge's"),
              Map.entry("CP-14", "A reply never says whether somebody is a client"),
              Map.entry("CP-20", "Only a party applies, and only while a charge is live"),
              Map.entry("CP-24", "A complete application is never rejected"),
              Map.entry("CP-60", "Consent counts only when she gave it of her own accord"),
              Map.entry(
                  "CP-61", "Outside the scheme the minimum is shared, on a ground, and logged"),
              Map.entry("CP-63", "An order is obeyed only when it is real and stands, and exactly"),
              Map.entry("CP-65", "A hold keeps one file, whole"),
              Map.entry("CP-66", "No matter calls the policy the law"),
              Map.entry(
                  "CP-70", "Outside the scheme the minimum is shared, on a ground, and logged"),
              Map.entry("CP-31", "Notice reaches her only through the court or her nominee"),
              Map.entry("CP-32", "Her time is counted from the last person served"),
              Map.entry("CP-36", "No hearing without her voice or a lawyer's for her"),
              Map.entry("CP-40", "Stage 1 is decided without the notes"),
              Map.entry("CP-41", "Before leave the notes go to the court alone"),
              Map.entry("CP-42", "The hearing is private"),
              Map.entry("CP-43", "Nothing found open is refused"),
              Map.entry(
                  "CP-80", "The judge adds only what she has read, and only the issue is told"),
              Map.entry("CP-81", "A renewal states its change, before verdict or on appeal"),
              Map.entry("CP-82", "An accused without a lawyer is heard with an advocate"),
              Map.entry(
                  "CP-87", "A judge decides on consent after the pause, having looked at the rest"),
              Map.entry("CP-88", "A statement of harm is never left without a word on it"),
              Map.entry("CP-W6", "No party looks before release"),
              Map.entry("CP-83", "Whether notes exist is asked with a basis")));

  static List<String> rules() {
    return List.copyOf(BREAKS.keySet());
  }

  @ParameterizedTest(name = "without {0}")
  @DisplayName("A rule left out is told as a story")
  @MethodSource("rules")
  void a_rule_left_out_is_told_as_a_story(String rule) {
    Campaign mutant = new Campaign().without(new RuleId(rule));
    Exploration.Checked broken =
        Explorer.firstBroken(new CampaignModel(mutant, List.of(CampaignModel.MONDAY)))
            .orElseThrow(() -> new AssertionError("Nothing noticed that " + rule + " is missing."));
    assertThat(broken.name()).isEqualTo(BREAKS.get(rule));
    assertThat(broken.story()).hasSizeGreaterThan(1);
    assertThat(broken.story().getFirst()).endsWith("it begins");
    assertThat(broken.story().getLast()).startsWith("Against it: ");
  }
}
