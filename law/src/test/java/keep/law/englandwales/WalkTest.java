package keep.law.englandwales;

import static keep.law.englandwales.Law.facts;
import static keep.law.englandwales.Law.law;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import keep.law.FactProblem;
import keep.law.Facts;
import keep.law.Signer;
import keep.law.Step;
import keep.law.facts.LawWalkFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WalkTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Signer MEMBER = Signer.as("counsellor").withSubject("c1");
  private static final Signer RELEASER = Signer.as("releaser").withSubject("r1");

  private static Step step(String word) {
    return law().step(word).orElseThrow();
  }

  private static boolean allowed(Facts state, String word, Facts act, Signer signer) {
    Step step = step(word);
    return law().rule(law().taking(state, step, act, signer), step.gate(), DAY).isAllowed();
  }

  private static Facts then(Facts state, String word, Facts act, Signer signer) {
    Step step = step(word);
    Facts taken = law().taking(state, step, act, signer);
    assertThat(law().rule(taken, step.gate(), DAY).word()).as(word).isEqualTo("allowed");
    return law().after(state, taken, step, DAY.atTime(12, 0));
  }

  private static Facts standing(String place) {
    return Facts.none().with(LawWalkFacts.LAW_STANDING, place);
  }

  /// Facts with which a narrow release would pass every rule but the walk's.
  private static Facts releasable() {
    return facts(
        "narrowed", true,
        "twoApprovers", true,
        "article6Basis", "legitimate-interests",
        "article9Condition", "legal-claims",
        "confidenceGround", "client-consent");
  }

  private static Facts verifiedAt(String place) {
    return facts(
            "requesterVerified",
            true,
            "clientInformed",
            true,
            "adviceOffered",
            true,
            "clientPosition",
            "agrees",
            "subjectAgeBand",
            "adult")
        .with(keep.law.facts.SharingFacts.POSITION_RECORDED_BY, "c1")
        .with(LawWalkFacts.LAW_STANDING, place);
  }

  @Test
  @DisplayName("EW-W5 a request is logged, checked, told, and agreed to narrowly")
  void EW_W5_a_request_runs_its_course() {
    Facts state =
        then(Facts.none(), "request-received", facts("requesterKind", "police-ew"), MEMBER);
    assertThat(law().standing(state, DAY).id()).isEqualTo("S2");
    state = then(state, "triage", facts("requesterVerified", true), MEMBER);
    state =
        then(
            state,
            "client-informed",
            facts(
                "clientInformed",
                true,
                "adviceOffered",
                true,
                "clientPosition",
                "agrees",
                "subjectAgeBand",
                "adult"),
            MEMBER);
    state = then(state, "agree-narrowly", releasable(), RELEASER);
    assertThat(law().standing(state, DAY).id()).isEqualTo("S6");
    state =
        then(state, "close-matter", facts("caseOutcome", "acquitted", "legalHold", false), MEMBER);
    assertThat(law().standing(state, DAY).id()).isEqualTo("S13");
  }

  @ParameterizedTest(name = "EW-W5 {0} to {1} is forbidden")
  @DisplayName("EW-W5 the forbidden transitions")
  @CsvSource({
    "informal-approach,agree-narrowly",
    "request-received,agree-narrowly",
    "triage,agree-narrowly",
    "summons-application-served,produce-to-court",
    "representations-made,produce-to-court",
    "request-received,destroy",
    "declined,destroy",
    "summons-issued,destroy",
    "produced-to-court,destroy"
  })
  void EW_W5_forbidden_transitions(String from, String word) {
    Facts state = verifiedAt(from).with(keep.law.facts.CourtFacts.ORDER_VERIFIED, true);
    Facts act =
        switch (word) {
          case "agree-narrowly" -> releasable();
          case "produce-to-court" -> facts("producedTo", "court");
          default -> facts("legalHold", false);
        };
    Step step = step(word);
    var ruling = law().rule(law().taking(state, step, act, RELEASER), step.gate(), DAY);
    assertThat(ruling.isAgainst("EW-W5")).isTrue();
    assertThat(ruling.isAllowed()).isFalse();
  }

  @Test
  @DisplayName("EW-W5 from the client step, an unverified sender gets nothing")
  void EW_W5_an_unverified_sender_gets_nothing() {
    Facts state = verifiedAt("client-informed");
    assertThat(allowed(state, "agree-narrowly", releasable(), RELEASER)).isTrue();
    assertThat(
            allowed(
                state.without(keep.law.facts.RequestFacts.REQUESTER_VERIFIED),
                "agree-narrowly",
                releasable(),
                RELEASER))
        .isFalse();
    assertThat(allowed(standing("triage"), "clarify", Facts.none(), MEMBER)).isFalse();
  }

  static List<String> places() {
    return Walk.ALL.stream().map(keep.law.Standing::name).toList();
  }

  @ParameterizedTest(name = "EW-111 from {0}")
  @DisplayName("EW-111 from every place a confirmed order can be obeyed")
  @MethodSource("places")
  void EW_111_from_every_place_an_order_can_be_obeyed(String place) {
    Facts state = standing(place);
    state = then(state, "order-served", facts("instrument", "witness-summons"), MEMBER);
    assertThat(allowed(state, "produce-to-court", facts("producedTo", "court"), RELEASER))
        .isFalse();
    state = then(state, "order-confirmed", facts("orderVerified", true), MEMBER);
    state = then(state, "produce-to-court", facts("producedTo", "court"), RELEASER);
    assertThat(state.is(LawWalkFacts.LAW_STANDING, "produced-to-court").isYes()).isTrue();
    assertThat(
            allowed(
                standing("summons-issued"),
                "produce-to-court",
                facts("producedTo", "court"),
                RELEASER))
        .isFalse();
  }

  @Test
  @DisplayName("EW-111 a second order is not withdrawn because the first one was")
  void EW_111_a_second_order_stands_by_itself() {
    Facts state = then(Facts.none(), "order-served", facts(), MEMBER);
    state = then(state, "summons-refused", facts(), MEMBER);
    assertThat(state.yes(keep.law.facts.CourtFacts.SUMMONS_WITHDRAWN).isYes()).isTrue();
    state = then(state, "order-served", facts(), MEMBER);
    state = then(state, "order-confirmed", facts("orderVerified", true), MEMBER);
    then(state, "produce-to-court", facts("producedTo", "court"), RELEASER);
  }

  @Test
  @DisplayName("EW-W3 only a releaser lets documents out")
  void EW_W3_only_a_releaser_lets_documents_out() {
    assertThat(allowed(verifiedAt("client-informed"), "agree-narrowly", releasable(), MEMBER))
        .isFalse();
    assertThat(allowed(Facts.none(), "request-received", facts(), Signer.as("party"))).isFalse();
    assertThat(allowed(Facts.none(), "request-received", facts(), MEMBER)).isTrue();
    Step step = step("produce-to-court");
    assertThat(
            law()
                .rule(
                    law()
                        .taking(
                            standing("summons-issued"), step, facts("producedTo", "court"), MEMBER),
                    step.gate(),
                    DAY)
                .isAgainst("EW-W3"))
        .isTrue();
  }

  @Test
  @DisplayName("EW-52 a paper from outside puts everything on hold, until a named person lifts it")
  void EW_52_a_paper_puts_everything_on_hold() {
    Facts state = then(Facts.none(), "informal-approach", facts("channel", "telephone"), MEMBER);
    assertThat(state.yes(keep.law.facts.HolderFacts.LEGAL_HOLD).isYes()).isTrue();
    state = then(state, "decline", facts("clientConfirmedOrDenied", false), MEMBER);
    assertThat(allowed(state, "close-matter", facts("caseOutcome", "discontinued"), MEMBER))
        .isFalse();
    assertThat(
            allowed(
                state, "close-matter", facts("legalHold", false, "caseOutcome", "pending"), MEMBER))
        .isFalse();
    then(state, "close-matter", facts("legalHold", false, "caseOutcome", "discontinued"), MEMBER);
  }

  @Test
  @DisplayName(
      "An act that carries a fact its step does not carry is turned back, naming the field")
  void an_act_with_a_foreign_fact_is_turned_back() {
    assertThatThrownBy(
            () -> law().taking(Facts.none(), step("decline"), facts("orderVerified", true), MEMBER))
        .isInstanceOf(FactProblem.class)
        .hasMessageContaining("orderVerified");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Facts that cannot be read name the field and what is allowed")
  @CsvSource({
    "requesterKind,sheriff,requesterKind",
    "inWriting,maybe,inWriting",
    "requestDate,12/01/2026,requestDate",
    "askedBy,police,askedBy"
  })
  void unreadable_facts_name_the_field(String name, String value, String field) {
    assertThatThrownBy(() -> facts(name, value))
        .isInstanceOfSatisfying(
            FactProblem.class,
            problem -> {
              assertThat(problem.field()).isEqualTo(field);
              assertThat(problem.allowed()).isNotBlank();
            });
  }

  @Test
  @DisplayName("A request dated before the person concerned was born is a contradiction")
  void dates_out_of_order_are_turned_back() {
    assertThatThrownBy(() -> facts("subjectDateOfBirth", "2026-12-01", "requestDate", "2026-11-23"))
        .isInstanceOf(FactProblem.class);
  }

  @Test
  @DisplayName("EW-W9 the matter ends only when every paper is dealt with; a paper named is there")
  void EW_W9_every_paper_is_dealt_with() {
    Facts state = then(Facts.none(), "request-received", facts("requesterKind", "cica"), MEMBER);
    state = then(state, "triage", facts(), MEMBER);
    state = then(state, "decline", facts(), MEMBER);
    Facts two = then(standing("triage"), "order-served", facts(), MEMBER);
    two = then(two, "order-confirmed", facts("orderVerified", true), MEMBER);
    two = then(two, "produce-to-court", facts("producedTo", "court"), RELEASER);
    Facts over = facts("legalHold", false, "caseOutcome", "acquitted");
    assertThat(against(two, "close-matter", over, MEMBER)).isTrue();
    assertThat(against(state, "close-matter", over, MEMBER)).isFalse();
    assertThat(against(two, "produce-to-court", facts("producedTo", "court", "paper", 7), RELEASER))
        .isTrue();
  }

  private static boolean against(Facts state, String word, Facts act, Signer signer) {
    Step step = step(word);
    return law().rule(law().taking(state, step, act, signer), step.gate(), DAY).isAgainst("EW-W9");
  }
}
