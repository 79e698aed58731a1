package keep.law.englandwales;

import static keep.law.englandwales.Law.answer;
import static keep.law.englandwales.Law.facts;
import static keep.law.englandwales.Law.request;
import static keep.law.englandwales.Law.summons;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import keep.law.Facts;
import keep.law.englandwales.ServiceAnswer.Letter;
import keep.law.englandwales.ServiceAnswer.May;
import keep.law.englandwales.ServiceAnswer.Must;
import keep.law.englandwales.ServiceAnswer.NeedNot;
import keep.law.englandwales.ServiceAnswer.Paper;
import keep.law.englandwales.ServiceAnswer.Should;
import keep.law.englandwales.ServiceAnswer.Validity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The nine decisions of December 2026, and what beside them a service meets that is no police
/// request and no witness summons.
class OtherPapersTest {
  @ParameterizedTest(name = "{0}={1}")
  @DisplayName("EW-G1 danger: ring 999 or the switchboard, share the least, tell her where safe")
  @CsvSource({
    "seriousHarmNow,true",
    "exceptionGround,child-protection",
    "exceptionGround,serious-harm"
  })
  void EW_G1_danger_comes_first(String fact, String value) {
    for (String sender :
        List.of("police-ew", "local-authority", "cps", "relative", "health-body")) {
      ServiceAnswer it =
          answer(facts("requesterKind", sender, "inWriting", true, fact, bool(value)));
      assertThat(it.paper()).isEqualTo(Paper.SAFEGUARDING);
      assertThat(it.validity()).isEqualTo(Validity.UNCLEAR);
      assertThat(it.letter()).isEqualTo(Letter.NONE);
      assertThat(it.may()).contains(May.SHARE_MINIMUM).doesNotContain(May.DECLINE);
      assertThat(it.must()).contains(Must.PRESERVE, Must.LAWFUL_BASIS_FIRST);
      assertThat(it.should())
          .contains(Should.RING_999_OR_SWITCHBOARD, Should.TELL_WHERE_SAFE, Should.LOG);
    }
    assertThat(answer(summons(fact, bool(value))).may()).contains(May.SHARE_MINIMUM);
    assertThat(answer(summons(fact, bool(value))).paper()).isEqualTo(Paper.WITNESS_SUMMONS);
  }

  private static Object bool(String value) {
    return value.equals("true") ? (Object) true : value;
  }

  @Test
  @DisplayName("A child at risk, not now: a named person weighs it, and it is never a decline")
  void a_child_at_risk_is_never_a_decline() {
    for (Facts facts :
        List.of(
            facts(
                "requesterKind",
                "local-authority",
                "exceptionGround",
                "child-protection",
                "seriousHarmNow",
                false),
            facts("requesterKind", "local-authority", "subjectRole", "at-risk"),
            facts("requesterKind", "health-body", "subjectAgeBand", "under-14"))) {
      ServiceAnswer it = answer(facts);
      assertThat(it.paper()).isEqualTo(Paper.NO_AUTOMATIC_ANSWER);
      assertThat(it.letter()).isEqualTo(Letter.ACKNOWLEDGE_AND_ASK);
      assertThat(it.may()).doesNotContain(May.DECLINE);
    }
  }

  @Test
  @DisplayName("EW-G2 own access: one month from receipt, a safe channel, others' data apart")
  void EW_G2_own_access_has_a_month() {
    ServiceAnswer it =
        answer(
            facts(
                "requesterKind", "survivor", "receivedAt", "2026-10-31T09:00", "inWriting", true));
    assertThat(it.paper()).isEqualTo(Paper.OWN_ACCESS);
    assertThat(it.deadline().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(it.deadline().orElseThrow().rule()).hasToString("EW-G2");
    assertThat(it.letter()).isEqualTo(Letter.LETTER_TO_SURVIVOR);
    assertThat(it.must()).contains(Must.ANSWER_ACCESS_REQUEST);
    assertThat(it.should())
        .contains(Should.SAFE_CHANNEL, Should.SEE_HER_ALONE, Should.OTHERS_DATA_APART)
        .doesNotContain(Should.CHECK_AUTHORITY_WITH_HER);
    ServiceAnswer byAnother =
        answer(
            facts(
                "requesterKind",
                "other",
                "instrument",
                "own-access-request",
                "requestDate",
                "2026-11-16"));
    assertThat(byAnother.paper()).isEqualTo(Paper.OWN_ACCESS);
    assertThat(byAnother.should()).contains(Should.CHECK_AUTHORITY_WITH_HER);
    assertThat(byAnother.deadline().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 12, 16));
    assertThat(answer(facts("requesterKind", "survivor")).deadline()).isEmpty();
  }

  @Test
  @DisplayName("Her own wish is no access request: advice offered, narrow, she sees it first")
  void her_own_wish_is_no_access_request() {
    ServiceAnswer it =
        answer(facts("requesterKind", "survivor", "clientVolunteers", true, "inWriting", true));
    assertThat(it.paper()).isEqualTo(Paper.SURVIVOR_VOLUNTEERS);
    assertThat(it.should())
        .contains(Should.OFFER_ADVICE, Should.KEEP_NARROW, Should.SHOW_HER_FIRST);
    assertThat(it.must()).contains(Must.LAWFUL_BASIS_FIRST);
    assertThat(it.letter()).isEqualTo(Letter.LETTER_TO_SURVIVOR);
    assertThat(it.deadline()).isEmpty();
    for (String spoilt : List.of("adviceOffered", "inWriting")) {
      assertThat(answer(facts("clientVolunteers", true, spoilt, false)).validity())
          .isEqualTo(Validity.UNCLEAR);
    }
    assertThat(answer(facts("clientVolunteers", true, "pressureUsed", List.of("other"))).validity())
        .isEqualTo(Validity.UNCLEAR);
  }

  @Test
  @DisplayName("A survivor whom police asked gets a letter, also where she is no provider")
  void a_survivor_who_was_asked_gets_a_letter() {
    ServiceAnswer it =
        answer(
            facts(
                "requesterKind",
                "police-ew",
                "recipientKind",
                "survivor",
                "recipientProvidesCounselling",
                false));
    assertThat(it.paper()).isEqualTo(Paper.REQUEST_TO_SURVIVOR);
    assertThat(it.letter()).isEqualTo(Letter.LETTER_TO_SURVIVOR);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @DisplayName(
      "EW-G3 another court or body: no police law, be heard by its day, advice, nothing sent")
  @CsvSource({
    "civil-application,civil-application",
    "family-application,family-application",
    "coroner-notice,coroner-notice",
    "inquiry-notice,inquiry-notice",
    "regulator-notice,regulator-notice"
  })
  void EW_G3_another_court_or_body_decides(String instrument, String paper) {
    ServiceAnswer it =
        answer(
            facts(
                "instrument",
                instrument,
                "requesterKind",
                "other",
                "deadlineStated",
                "2026-12-14",
                "inWriting",
                true));
    assertThat(it.paper().word()).isEqualTo(paper);
    assertThat(it.validity()).isEqualTo(Validity.UNCLEAR);
    assertThat(it.must()).contains(Must.PRESERVE, Must.URGENT_LEGAL_ADVICE);
    assertThat(it.may()).contains(May.MAKE_REPRESENTATIONS).doesNotContain(May.DECLINE);
    assertThat(it.letter()).isEqualTo(Letter.NONE);
    assertThat(it.deadline().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 12, 14));
    assertThat(it.needNot().contains(NeedNot.HAND_OVER)).isEqualTo(paper.endsWith("application"));
  }

  @ParameterizedTest(name = "{0} of {1}={2} is {3}")
  @DisplayName("An application or summons of another court is no matter of the criminal rules")
  @CsvSource({
    "summons-application,proceedingType,civil-family,family-application",
    "summons-application,proceedingType,civil,civil-application",
    "summons-application,proceedingType,coroner,coroner-notice",
    "none,powerCited,coroners-act,coroner-notice",
    "none,powerCited,inquiries-act,inquiry-notice",
    "none,powerCited,regulator-statute,regulator-notice",
    "witness-summons,proceedingType,civil,warrant-or-order",
    "witness-summons,proceedingType,civil-family,warrant-or-order",
    "other-court-order,proceedingType,civil-family,warrant-or-order"
  })
  void a_paper_of_another_court(String instrument, String fact, String value, String paper) {
    ServiceAnswer it = answer(facts("instrument", instrument, fact, value));
    assertThat(it.paper().word()).isEqualTo(paper);
    assertThat(it.validity()).isEqualTo(Validity.UNCLEAR);
    assertThat(it.must()).contains(Must.URGENT_LEGAL_ADVICE);
    assertThat(it.letter()).isEqualTo(Letter.NONE);
  }

  @ParameterizedTest(name = "{0}={1}")
  @DisplayName("EW-G4 no automatic answer: what is asked, by whom, her wish, the least")
  @CsvSource({
    "exceptionGround,care",
    "exceptionGround,supervision",
    "exceptionGround,own-claim",
    "exceptionGround,legal-duty",
    "instrument,risk-meeting-invitation"
  })
  void EW_G4_there_is_no_automatic_answer(String fact, String value) {
    ServiceAnswer it = answer(facts("requesterKind", "health-body", fact, value));
    assertThat(it.paper()).isEqualTo(Paper.NO_AUTOMATIC_ANSWER);
    assertThat(it.should()).contains(Should.ASK_HER_WISH, Should.NEITHER_CONFIRM_NOR_DENY);
    assertThat(it.may()).contains(May.SHARE_MINIMUM, May.ASK_FOR_MISSING);
    assertThat(it.letter()).isEqualTo(Letter.ACKNOWLEDGE_AND_ASK);
    assertThat(it.reasons().getFirst().because()).isNotBlank();
    assertThat(it.deciding()).extracting(Object::toString).contains("EW-G4");
  }

  @Test
  @DisplayName("EW-G5 death: confidence remains, nobody is told in her place, advice (L)")
  void EW_G5_confidence_remains_after_death() {
    ServiceAnswer it = answer(facts("requesterKind", "relative", "subjectDeceased", true));
    assertThat(it.paper()).isEqualTo(Paper.NO_AUTOMATIC_ANSWER);
    assertThat(it.should())
        .contains(Should.TAKE_ADVICE)
        .doesNotContain(Should.INFORM_CLIENT, Should.ASK_HER_WISH);
    assertThat(it.may()).doesNotContain(May.TELL_CLIENT, May.DECLINE);
    assertThat(it.reasons().stream().filter(each -> each.rule().text().equals("EW-G5")))
        .allSatisfy(each -> assertThat(each.because()).contains("Not established."));
    assertThat(answer(request("subjectDeceased", true)).should()).contains(Should.TAKE_ADVICE);
  }

  @Test
  @DisplayName("EW-G6 a message that asks for nothing ends no hold")
  void EW_G6_a_message_ends_no_hold() {
    ServiceAnswer it = answer(facts("requesterKind", "police-ew", "instrument", "message"));
    assertThat(it.paper()).isEqualTo(Paper.MESSAGE);
    assertThat(it.must()).contains(Must.PRESERVE);
    assertThat(it.should()).contains(Should.KEEP_HOLD, Should.LOG);
    assertThat(it.letter()).isEqualTo(Letter.NONE);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("EW-G7 pressure is recorded whoever puts it on, and may be complained of")
  @ValueSource(strings = {"police-ew", "cps", "insurer", "employer", "relative", "local-authority"})
  void EW_G7_pressure_is_recorded_whoever_puts_it_on(String sender) {
    ServiceAnswer it =
        answer(facts("requesterKind", sender, "pressureUsed", List.of("obstruction-threat")));
    assertThat(it.should()).contains(Should.RECORD_PRESSURE);
    assertThat(it.may()).contains(May.COMPLAIN);
    assertThat(it.letter()).isEqualTo(Letter.COMPLAINT_ABOUT_PRESSURE);
  }

  @Test
  @DisplayName("Decision 1: a sender outside the list is informal only where nothing is written")
  void informal_only_where_nothing_is_written() {
    assertThat(answer(facts("requesterKind", "cps", "inWriting", true)).paper())
        .isEqualTo(Paper.NO_AUTHORITY_LETTER);
    ServiceAnswer spoken = answer(facts("requesterKind", "cps", "channel", "telephone"));
    assertThat(spoken.paper()).isEqualTo(Paper.INFORMAL_APPROACH);
    assertThat(spoken.letter()).isEqualTo(Letter.ACKNOWLEDGE_AND_ASK);
  }

  @Test
  @DisplayName("Decision 2: a trawl is asked about, and may be declined; a named line shows value")
  void a_trawl_is_asked_about() {
    ServiceAnswer trawl = answer(request("credibilityTrawl", true));
    assertThat(trawl.letter()).isEqualTo(Letter.ACKNOWLEDGE_AND_ASK);
    assertThat(trawl.may()).contains(May.DECLINE, May.ASK_FOR_MISSING);
    assertThat(trawl.validity()).isEqualTo(Validity.UNCLEAR);
  }

  @Test
  @DisplayName(
      "Decision 3: a summons nobody has verified is unclear; never obeyed nor withdrawn yet")
  void an_unverified_summons_is_unclear() {
    for (Object verified : new Object[] {false, "unknown"}) {
      ServiceAnswer it =
          answer(
              summons(
                  "orderVerified",
                  verified,
                  "holderHadNotice",
                  false,
                  "holderRepresentationsBeforeIssue",
                  false));
      assertThat(it.validity()).isEqualTo(Validity.UNCLEAR);
      assertThat(it.must())
          .contains(Must.PRESERVE, Must.URGENT_LEGAL_ADVICE)
          .doesNotContain(Must.OBEY_ORDER);
      assertThat(it.letter()).isEqualTo(Letter.NONE);
      assertThat(it.may()).doesNotContain(May.APPLY_TO_WITHDRAW);
      assertThat(it.should()).contains(Should.VERIFY);
    }
  }

  @Test
  @DisplayName("Decision 5: a lawful basis is a must only where something may be handed over")
  void a_lawful_basis_only_where_something_may_go() {
    assertThat(answer(request()).must()).contains(Must.LAWFUL_BASIS_FIRST);
    for (Facts facts :
        List.of(
            request("requesterKind", "cps"),
            request("clientPosition", "refuses"),
            request("policyMode", true),
            request("informationSpecified", false),
            facts("requesterKind", "survivor"))) {
      assertThat(answer(facts).must()).doesNotContain(Must.LAWFUL_BASIS_FIRST);
    }
  }

  @Test
  @DisplayName("Decision 9: a letter for agreeing narrowly; service police grades are not known")
  void a_letter_for_agreeing_narrowly() {
    Object[] agreed = {
      "clientPosition",
      "agrees",
      "clientInformed",
      true,
      "adviceOffered",
      true,
      "narrowed",
      true,
      "twoApprovers",
      true,
      "article6Basis",
      "legitimate-interests",
      "article9Condition",
      "legal-claims",
      "confidenceGround",
      "client-consent",
      "subjectDateOfBirth",
      "1996-03-01"
    };
    assertThat(answer(request(agreed)).letter()).isEqualTo(Letter.AGREE_NARROWLY);
    for (int i = 0; i < agreed.length; i += 2) {
      Object[] one = agreed.clone();
      one[i + 1] = "unknown";
      assertThat(answer(request(one)).letter())
          .as(String.valueOf(agreed[i]))
          .isNotEqualTo(Letter.AGREE_NARROWLY);
    }
    for (String body : List.of("nca", "iopc", "contractor", "spcc", "service-police")) {
      assertThat(
              Law.finding("EW-40", request("requesterKind", body, "clearanceRank", "below"))
                  .because())
          .contains("not known to us");
    }
  }
}
