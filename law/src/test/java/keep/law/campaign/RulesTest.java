package keep.law.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import keep.law.Rule;
import keep.law.Step;
import keep.law.Tag.Origin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The rules as a list: where each comes from, and that none guards nothing.
class RulesTest {
  private static final Campaign LAW = new Campaign();

  @Test
  @DisplayName(
      "Each rule says what the notes say of where it comes from: the campaign's page, or our default")
  void each_rule_says_where_it_comes_from() throws Exception {
    Map<String, String> notes = notes();
    for (Rule rule : LAW.rules()) {
      Set<Origin> from =
          switch (notes.getOrDefault(rule.id().text(), "C")) {
            case "A" -> Set.of(Origin.SEED);
            case "A/C" -> Set.of(Origin.SEED, Origin.OUR_DEFAULT);
            default -> Set.of(Origin.OUR_DEFAULT);
          };
      assertThat(from).as(rule.id().text()).contains(rule.tag().origin());
    }
  }

  @Test
  @DisplayName(
      "No rule calls a default the law: each names the page, a default, or the rule it is taken from")
  void no_rule_calls_a_default_the_law() {
    assertThat(LAW.rules())
        .allSatisfy(rule -> {
          assertThat(rule.question()).as(rule.id().text()).contains("?").doesNotContain("statute");
          assertThat(rule.source().text())
              .as(rule.id().text())
              .containsAnyOf("campaign's page", "default", "CrimPR", "YJCEA", "Law in force");
          assertThat(rule.gates()).as(rule.id().text()).isNotEmpty();
        });
  }

  @Test
  @DisplayName(
      "Every step's gate is guarded by more than whose hands and whose turn, or only records")
  void every_gate_is_guarded() {
    Set<String> recording = Set.of("record", "submit", "challenge");
    for (Step step : LAW.steps()) {
      List<String> guards =
          LAW.rules().stream()
              .filter(rule -> rule.gates().contains(step.gate()))
              .map(rule -> rule.id().text())
              .filter(id -> !id.startsWith("CP-W"))
              .toList();
      if (recording.contains(step.gate().word())) {
        assertThat(guards).as(step.word()).isEmpty();
      } else {
        assertThat(guards).as(step.word()).isNotEmpty();
      }
    }
  }

  private static Map<String, String> notes() throws Exception {
    try (InputStream in = RulesTest.class.getResourceAsStream("/notes/campaign.txt")) {
      if (in == null) {
        throw new AssertionError("There is no list of ids.");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> line.startsWith("CP-"))
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> a, TreeMap::new));
    }
  }
}
