package keep.law.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keep.law.FactProblem;
import keep.law.FactProblem.Wrong;
import keep.law.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Facts that cannot be used: the field is named, with what is allowed there, and nothing is read.
class BadFactsTest {
  private static final FactReader READER = new FactReader(ZoneId.of("Europe/London"));

  private static Map<String, @Nullable Object> facts(@Nullable Object... pairs) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      plain.put(String.valueOf(pairs[at]), pairs[at + 1]);
    }
    return plain;
  }

  private static void turnedBack(
      String field, Wrong wrong, String allowed, @Nullable Object... pairs) {
    assertThatThrownBy(() -> READER.read(facts(pairs)))
        .isInstanceOfSatisfying(
            FactProblem.class,
            problem -> {
              assertThat(problem.wrong()).isEqualTo(wrong);
              assertThat(problem.getMessage()).startsWith(field + ": ").contains(allowed);
            });
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Left out, null, unknown and not-found are unknown, never no")
  @ValueSource(strings = {"leaveSought", "noticeDays", "proceedingType", "decisionOn", "heldBy"})
  void unknown_is_unknown(String name) {
    assertThat(READER.read(facts(name, null))).isEqualTo(Facts.none());
    assertThat(READER.read(facts(name, "unknown"))).isEqualTo(Facts.none());
    assertThat(READER.read(facts(name, "not-found"))).isEqualTo(Facts.none());
  }

  @Test
  @DisplayName("An unknown name is turned back, with the one that was meant")
  void an_unknown_name_is_turned_back() {
    turnedBack("moonPhase", Wrong.UNKNOWN_NAME, "docs/law-facts.md", "moonPhase", "full");
    turnedBack(
        "proceedingtype",
        Wrong.UNKNOWN_NAME,
        "Did you mean proceedingType?",
        "proceedingtype",
        "trial");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @DisplayName("A value of the wrong type, or out of its list, is turned back with what is allowed")
  @CsvSource(
      delimiter = '|',
      value = {
        "leaveSought | perhaps | yes, no or unknown",
        "noticeDays | fourteen | a whole number, 0 or more",
        "proceedingType | Trial | one of none, bail, committal",
        "decisionOn | 2026-02-30 | a date as yyyy-mm-dd",
        "decisionOn | 30/03/2026 | a date as yyyy-mm-dd",
        "receivedAt | 2026-02-01 | a date and time",
        "statedBelief | holds | a list of words out of holds"
      })
  void a_wrong_value_is_turned_back(String field, String value, String allowed) {
    assertThatThrownBy(() -> READER.read(facts(field, value)))
        .isInstanceOf(FactProblem.class)
        .hasMessageStartingWith(field + ": ")
        .hasMessageContaining(allowed);
  }

  @Test
  @DisplayName("Numbers below nought, fractions, and words out of a set's list are turned back")
  void numbers_and_sets_are_checked() {
    turnedBack("noticeDays", Wrong.VALUE_NOT_ALLOWED, "0 or more", "noticeDays", -3);
    turnedBack("noticeDays", Wrong.VALUE_NOT_ALLOWED, "0 or more", "noticeDays", 13.5);
    turnedBack(
        "statedBelief",
        Wrong.VALUE_NOT_ALLOWED,
        "\"nonsense\"",
        "statedBelief",
        List.of("holds", "nonsense"));
  }

  @ParameterizedTest(name = "{0} {1} then {2} {3}")
  @DisplayName("Days in an impossible order are turned back; the same day is not")
  @CsvSource({
    "chargeDate,2026-03-02,chargeEndedOn,2026-03-01",
    "chargeDate,2026-03-02,convictionDate,2026-03-01",
    "chargeDate,2026-03-02,sentenceDate,2026-03-01",
    "convictionDate,2026-03-02,sentenceDate,2026-03-01",
    "convictionDate,2026-03-02,appealEndedOn,2026-03-01",
    "requestDate,2026-03-02,decisionOn,2026-03-01",
    "requestDate,2026-03-02,asOf,2026-03-01",
    "releaseOn,2026-03-02,returnCertifiedOn,2026-03-01",
    "subjectDateOfBirth,2026-03-02,requestDate,2026-03-01",
    "subjectDateOfBirth,2026-03-02,consentDate,2026-03-01"
  })
  void days_out_of_order_are_turned_back(String first, String day, String second, String earlier) {
    turnedBack(
        second,
        Wrong.DATES_OUT_OF_ORDER,
        "a day on or after " + first,
        first,
        day,
        second,
        earlier);
    assertThat(READER.read(facts(first, day, second, day)).known()).hasSize(2);
  }

  @Test
  @DisplayName("A paper received before it was written, or answered before it was sent")
  void papers_out_of_order_are_turned_back() {
    turnedBack(
        "receivedAt",
        Wrong.DATES_OUT_OF_ORDER,
        "on or after requestDate",
        "requestDate",
        "2026-03-02",
        "receivedAt",
        "2026-03-01T10:00");
    for (String later : List.of("respondedOn", "serviceConfirmedOn")) {
      turnedBack(
          later,
          Wrong.DATES_OUT_OF_ORDER,
          "on or after sentAt",
          "sentAt",
          "2026-03-02T10:00",
          later,
          "2026-03-01");
    }
  }

  @ParameterizedTest(name = "{0}={1} and {2}={3}")
  @DisplayName("Facts that contradict each other are turned back, and named")
  @CsvSource({
    "leaveSought,no,leaveBeforeSubpoena,yes",
    "noticeGiven,no,noticeWritten,yes",
    "vNoticeGiven,no,vNoticeWritten,yes",
    "hearingHeld,no,hearingClosed,yes",
    "courtInspected,yes,judgeReviewedRecord,no",
    "courtInspected,no,judgeReviewedRecord,yes",
    "confidentialHarmStatementFiled,no,harmStatementShown,yes",
    "foundNotProtected,yes,documentIdentifiedAsProtectedConfidence,yes",
    "summonsIssued,no,summonsWithdrawn,yes"
  })
  void contradictions_are_turned_back(String first, String one, String second, String other) {
    turnedBack(second, Wrong.CONTRADICTION, first + " is " + one, first, one, second, other);
  }

  @Test
  @DisplayName(
      "An ended case with a live charge, a sentence without conviction, notice never given")
  void contradictions_between_kinds_are_turned_back() {
    turnedBack(
        "chargeLive",
        Wrong.CONTRADICTION,
        "caseOutcome is acquitted",
        "chargeLive",
        true,
        "caseOutcome",
        "acquitted");
    turnedBack(
        "chargeLive",
        Wrong.CONTRADICTION,
        "chargeEndedOn",
        "chargeLive",
        true,
        "chargeEndedOn",
        "2026-03-01");
    turnedBack(
        "caseOutcome",
        Wrong.CONTRADICTION,
        "sentenceDate is known",
        "caseOutcome",
        "acquitted",
        "sentenceDate",
        "2026-03-01");
    turnedBack(
        "caseOutcome",
        Wrong.CONTRADICTION,
        "convictionDate is known",
        "caseOutcome",
        "pending",
        "convictionDate",
        "2026-03-01");
    turnedBack(
        "noticeDays",
        Wrong.CONTRADICTION,
        "noticeGiven is no",
        "noticeGiven",
        false,
        "noticeDays",
        14);
    turnedBack(
        "onlyInsufficientGrounds",
        Wrong.CONTRADICTION,
        "case-specific",
        "groundsPleaded",
        List.of("a", "b"),
        "onlyInsufficientGrounds",
        false);
  }
}
