package keep.law.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import keep.law.Facts;
import keep.law.Judgement;
import keep.law.Judgement.Release;
import keep.law.Reason;
import keep.law.Regime;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Published decisions, their facts in our own words, and cases invented beside them.
class DecisionsTest {
  static List<String> rows() throws IOException {
    try (InputStream in = DecisionsTest.class.getResourceAsStream("/decisions/decisions.txt")) {
      if (in == null) {
        throw new AssertionError("The table of decisions is missing.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("The court's answer comes out, with a deciding rule, and nothing is guessed")
  @MethodSource("rows")
  void the_courts_answer_comes_out(String row) {
    List<String> cells = List.of(row.split("\\|", -1)).stream().map(String::strip).toList();
    Regime regime =
        cells.get(1).isEmpty()
            ? Regimes.named(cells.get(0))
            : Regimes.named(cells.get(0), cells.get(1));
    Judgement judgement = regime.judge(cells.get(2), facts(cells.get(6), regime));
    assertThat(judgement.lawful().map(yes -> yes ? "yes" : "no").orElse("open"))
        .isEqualTo(cells.get(3));
    assertThat(word(judgement.release())).isEqualTo(cells.get(4));
    assertThat(judgement.reasons().stream().map(Reason::rule).map(Object::toString))
        .containsAnyElementsOf(List.of(cells.get(5).split(" ")));
    assertThat(judgement.abstains().isEmpty()).isEqualTo(judgement.lawful().isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Every word is judged or answered with why not; on no facts nothing is released")
  @ValueSource(
      strings = {
        "new-south-wales",
        "queensland",
        "canada",
        "ireland",
        "south-australia",
        "scotland",
        "pennsylvania",
        "australian-capital-territory"
      })
  void every_word_is_answered(String name) {
    Regime regime = Regimes.named(name);
    assertThat(regime.judgedSteps()).hasSize(21);
    for (String word : regime.judgedSteps()) {
      Judgement judgement = regime.judge(word, Facts.none());
      assertThat(judgement.release()).as(word).isNotIn(Release.ALLOWED, Release.PARTIAL);
      assertThat(judgement.lawful().isPresent() || !judgement.abstains().isEmpty())
          .as(word)
          .isTrue();
    }
  }

  @ParameterizedTest(name = "a prosecution request in {0}")
  @DisplayName("A prosecution request for leave meets the same rules as the accused's")
  @ValueSource(strings = {"new-south-wales", "queensland"})
  void a_prosecution_request_meets_the_same_rules(String name) {
    Regime regime = Regimes.named(name);
    for (String rest :
        List.of(
            "proceedingType=trial",
            "proceedingType=bail leaveSought=yes",
            "proceedingType=trial leaveBeforeSubpoena=no",
            "proceedingType=trial noticeGiven=yes noticeDays=14 substantialProbativeValue=yes otherEvidenceAvailable=no publicInterestSubstantiallyOutweighs=yes leaveBeforeSubpoena=yes")) {
      for (String step : List.of("compel-production", "grant-leave", "refuse-leave")) {
        Judgement accused = regime.judge(step, facts(rest + " applicant=accused", regime));
        Judgement prosecutor = regime.judge(step, facts(rest + " applicant=prosecutor", regime));
        assertThat(prosecutor.lawful()).as(rest + " " + step).isEqualTo(accused.lawful());
        assertThat(prosecutor.release()).isEqualTo(accused.release());
      }
    }
  }

  private static String word(Release release) {
    return switch (release) {
      case ALLOWED -> "yes";
      case NOT_ALLOWED -> "no";
      case PARTIAL -> "part";
      case NOT_DECIDED -> "open";
    };
  }

  private static Facts facts(String text, Regime regime) {
    return Cases.facts(text, regime);
  }
}
