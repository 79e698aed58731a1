package keep.law.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keep.law.Fact;
import keep.law.FactProblem;
import keep.law.FactProblem.Wrong;
import keep.law.Facts;
import keep.law.Kind;
import keep.law.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
    "subjectDateOfBirth,2026-03-02,consentDate,2026-03-01",
    "subjectDateOfBirth,2026-03-02,noticeSurvivorOn,2026-03-01",
    "chargeDate,2026-03-02,trialOn,2026-03-01",
    "chargeDate,2026-03-02,custodyLimitOn,2026-03-01",
    "chargeDate,2026-03-02,reviewPeriodEndedOn,2026-03-01",
    "convictionDate,2026-03-02,reviewPeriodEndedOn,2026-03-01",
    "proceedingBegunOn,2026-03-02,convictionDate,2026-03-01",
    "proceedingBegunOn,2026-03-02,sentenceDate,2026-03-01",
    "noticePartiesOn,2026-03-02,decisionOn,2026-03-01",
    "noticeHolderOn,2026-03-02,decisionOn,2026-03-01",
    "noticeSurvivorOn,2026-03-02,decisionOn,2026-03-01",
    "noticeOthersOn,2026-03-02,decisionOn,2026-03-01",
    "consentDate,2026-03-02,decisionOn,2026-03-01",
    "survivorToldOn,2026-03-02,releaseOn,2026-03-01",
    "survivorToldOn,2026-03-02,returnCertifiedOn,2026-03-01",
    "releaseOn,2026-03-02,orderEndsOn,2026-03-01"
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
  @DisplayName(
      "A paper received before it was written or after the day asked, or answered before it was sent")
  void papers_out_of_order_are_turned_back() {
    turnedBack(
        "receivedAt",
        Wrong.DATES_OUT_OF_ORDER,
        "on or after requestDate",
        "requestDate",
        "2026-03-02",
        "receivedAt",
        "2026-03-01T10:00");
    turnedBack(
        "asOf",
        Wrong.DATES_OUT_OF_ORDER,
        "on or after receivedAt",
        "receivedAt",
        "2026-03-02T10:00",
        "asOf",
        "2026-03-01");
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
    "summonsIssued,no,summonsWithdrawn,yes",
    "summonsIssued,no,advanceInspectionOrdered,yes",
    "hearingHeld,no,juryPresent,yes",
    "reasonsGiven,no,reasonsRevealContents,yes",
    "trialStarted,no,verdictGiven,yes"
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

  @ParameterizedTest(name = "{0} beside {2}")
  @DisplayName(
      "A value that another fact leaves no room for is turned back; without either it is not")
  @CsvSource(
      delimiter = '|',
      value = {
        "leaveGates | compel+produce | leaveSought=no",
        "noticeGiven | no | noticePartiesOn=2026-03-02 noticeHolderOn=2026-03-02 noticeSurvivorOn=2026-03-02",
        "noticeDays | 14 | noticeSurvivorOn=2026-03-02 decisionOn=2026-03-16",
        "noticeDays | 14 | noticePartiesOn=2026-02-02 noticeOthersOn=2026-03-02 decisionOn=2026-03-16",
        "noticeWaiverGround | exceptional | noticeWaived=no",
        "harmStatementTreatment | used | confidentialHarmStatementFiled=no",
        "passagesInspected | p1+p2 | courtInspected=no",
        "passagesInspected | p1+p2 | judgeReviewedRecord=no",
        "producedTo | court | recordProducedToCourt=no",
        "producedTo | nobody | recordProducedToCourt=yes",
        "passagesReleased | none | releaseOn=2026-03-02",
        "passagesAddedByJudge | p2 | passagesAppliedFor=p1+p2",
        "heardOnAddition | yes | passagesAddedByJudge=none",
        "summonsStates | time+place | summonsIssued=no",
        "vNoticeDate | 2026-03-02 | vNoticeGiven=no",
        "vNoticeItems | information | vNoticeGiven=no",
        "inWriting | yes | channel=telephone",
        "accusedApplied | no | applicant=accused",
        "appealBy | none | appealLodged=yes",
        "chargeLive | yes | chargeDate=2026-03-02 asOf=2026-03-01",
        "subjectAgeBand | adult | subjectDateOfBirth=2012-06-10 asOf=2026-06-09",
        "onlyInsufficientGrounds | yes | groundsPleaded=case-specific",
        "onlyInsufficientGrounds | yes | groundsPleaded=a+case-specific",
        "onlyInsufficientGrounds | no | groundsPleaded=none"
      })
  void what_another_fact_leaves_no_room_for_is_turned_back(
      String field, String value, String beside) {
    Map<String, @Nullable Object> other = new LinkedHashMap<>();
    for (String pair : beside.split(" ")) {
      String[] parts = pair.split("=");
      other.put(parts[0], plain(parts[0], parts[1]));
    }
    Map<String, @Nullable Object> both = new LinkedHashMap<>(other);
    both.put(field, plain(field, value));
    assertThatThrownBy(() -> READER.read(both))
        .isInstanceOfSatisfying(
            FactProblem.class,
            problem -> {
              assertThat(problem.wrong()).isEqualTo(Wrong.CONTRADICTION);
              assertThat(problem.getMessage()).startsWith(field + ": It contradicts");
            });
    assertThat(READER.read(other).known()).hasSize(other.size());
    assertThat(READER.read(facts(field, plain(field, value))).known()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName(
      "What may be so together is read: a wrong step, a service to one alone, another's notice")
  @ValueSource(
      strings = {
        "noticeGiven=no noticePartiesOn=2026-03-02",
        "noticeGiven=no noticePartiesOn=2026-03-02 noticeHolderOn=2026-03-02",
        "noticeDays=13 noticeSurvivorOn=2026-03-02 decisionOn=2026-03-16",
        "vNoticeGiven=no vNoticeTo=parent-guardian vNoticeDate=2026-03-02",
        "leaveSought=no applicant=accused leaveGates=none",
        "chargeLive=yes chargeEndedOn=2026-03-02 asOf=2026-03-01",
        "subjectAgeBand=under-14 subjectDateOfBirth=2012-06-10 consentDate=2026-06-09 asOf=2026-06-10",
        "groundsPleaded=a+case-specific onlyInsufficientGrounds=no",
        "legalBasisCited=none",
        "passagesAddedByJudge=p3 passagesAppliedFor=p1+p2 passagesReleased=none"
      })
  void what_may_be_so_together_is_read(String text) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    for (String pair : text.split(" ")) {
      String[] parts = pair.split("=");
      all.put(parts[0], plain(parts[0], parts[1]));
    }
    assertThat(READER.read(all).known()).hasSize(all.size());
  }

  @Test
  @DisplayName("No basis beside a basis is turned back")
  void no_basis_beside_a_basis_is_turned_back() {
    turnedBack(
        "legalBasisCited",
        Wrong.CONTRADICTION,
        "none alone",
        "legalBasisCited",
        List.of("none", "cpia"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("What the record keeps is turned back from outside, and read inside a matter")
  @MethodSource("kept")
  void what_the_record_keeps_is_turned_back_from_outside(Fact<?> fact) {
    Map<String, @Nullable Object> said = facts(fact.name(), example(fact));
    assertThatThrownBy(() -> READER.readSupplied(said))
        .isInstanceOfSatisfying(
            FactProblem.class,
            problem -> {
              assertThat(problem.wrong()).isEqualTo(Wrong.KEPT_BY_THE_RECORD);
              assertThat(problem.getMessage())
                  .startsWith(fact.name() + ": ")
                  .contains("leave it out");
            });
    assertThat(READER.read(said).known()).hasSize(1);
    assertThat(READER.readSupplied(facts(fact.name(), "unknown"))).isEqualTo(Facts.none());
  }

  static List<Fact<?>> kept() {
    List<Fact<?>> kept =
        Vocabulary.all().stream()
            .filter(fact -> fact.suppliers().contains(Supplier.RECORD))
            .toList();
    assertThat(kept).extracting(Fact::name).contains("walk", "campaignTestMet", "lawStanding");
    return kept;
  }

  private static Object example(Fact<?> fact) {
    return switch (fact.kind()) {
      case Kind.YesNo yesNo -> true;
      case Kind.Day day -> "2026-03-02";
      case Kind.Count count -> 1;
      case Kind.Word word -> word.words().getFirst();
      case Kind.Labels labels -> List.of("a");
      case Kind.Label label -> "a";
      case Kind.Moment kind -> throw new AssertionError(fact.name());
      case Kind.Words kind -> throw new AssertionError(fact.name());
      case Kind.Passages kind -> throw new AssertionError(fact.name());
      case Kind.Findings kind -> throw new AssertionError(fact.name());
      case Kind.Answers kind -> throw new AssertionError(fact.name());
      case Kind.Links kind -> throw new AssertionError(fact.name());
    };
  }

  private static Object plain(String name, String value) {
    return switch (Vocabulary.named(name).orElseThrow().kind()) {
      case Kind.Count count -> Integer.valueOf(value);
      case Kind.Words words -> list(value);
      case Kind.Passages passages -> list(value);
      default -> value;
    };
  }

  private static List<String> list(String value) {
    return value.equals("none") ? List.of() : List.of(value.split("\\+"));
  }
}
