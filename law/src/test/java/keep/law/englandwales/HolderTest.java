package keep.law.englandwales;

import static keep.law.Answer.NO;
import static keep.law.Answer.UNKNOWN;
import static keep.law.Answer.YES;
import static keep.law.englandwales.Law.answer;
import static keep.law.englandwales.Law.at;
import static keep.law.englandwales.Law.facts;
import static keep.law.englandwales.Law.finding;
import static keep.law.englandwales.Law.request;
import static keep.law.englandwales.Law.says;
import static keep.law.englandwales.Law.silent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

class HolderTest {
  private static final Object[] AGREEING = {
    "requesterVerified",
    true,
    "clientInformed",
    true,
    "adviceOffered",
    true,
    "clientPosition",
    "agrees",
    "article6Basis",
    "legitimate-interests",
    "article9Condition",
    "legal-claims",
    "confidenceGround",
    "client-consent",
    "narrowed",
    true,
    "twoApprovers",
    true,
    "subjectAgeBand",
    "adult"
  };

  private static keep.law.Facts agreeing(Object... changes) {
    Object[] all = new Object[AGREEING.length + changes.length];
    System.arraycopy(AGREEING, 0, all, 0, AGREEING.length);
    System.arraycopy(changes, 0, all, AGREEING.length, changes.length);
    return facts(all);
  }

  @Test
  @DisplayName("A narrow voluntary release needs every recorded condition, and then may go")
  void a_narrow_release_may_go_when_all_is_recorded() {
    assertThat(at(Gates.AGREE_NARROWLY, agreeing()).isAllowed()).isTrue();
    assertThat(at(Gates.AGREE_NARROWLY, facts()).isAllowed()).isFalse();
  }

  private static keep.law.Facts over(@Nullable Object... changes) {
    return Law.with(Map.of("legalHold", false, "caseOutcome", "acquitted"), changes);
  }

  @Test
  @DisplayName("EW-50 there is no duty to hand over on any request")
  void EW_50_there_is_no_duty_to_hand_over() {
    assertThat(says("EW-50", request())).isEqualTo(YES);
    assertThat(answer(request()).needNot()).contains(NeedNot.HAND_OVER);
    assertThat(answer(request()).may()).contains(May.DECLINE);
    assertThat(at(Gates.DECLINE, request()).isAllowed()).isTrue();
  }

  @Test
  @DisplayName("EW-51 every answer is logged, and a reply is due without a day")
  void EW_51_answers_are_logged() {
    assertThat(answer(request()).should()).contains(Should.LOG);
    assertThat(at(Gates.REQUEST_RECEIVED, request()).duties())
        .anyMatch(duty -> duty.word().equals("reply") && duty.by().isEmpty());
  }

  @Test
  @DisplayName("EW-52 notes on hold are neither deleted nor edited")
  void EW_52_notes_on_hold_are_not_deleted() {
    assertThat(at(Gates.DESTROY, facts("legalHold", true)).isAllowed()).isFalse();
    assertThat(at(Gates.DESTROY, facts()).isAllowed()).isFalse();
    assertThat(at(Gates.DESTROY, facts("legalHold", false)).isAllowed()).isFalse();
    assertThat(at(Gates.DESTROY, over("requestExpected", false)).isAllowed()).isTrue();
    assertThat(at(Gates.DESTROY, over()).word()).isEqualTo("not-assessed");
    assertThat(at(Gates.DESTROY, over("requestExpected", true)).isAllowed()).isFalse();
    assertThat(says("EW-52", over("chargeLive", true, "caseOutcome", null))).isEqualTo(NO);
    assertThat(says("EW-52", over("caseOutcome", null))).isEqualTo(UNKNOWN);
    assertThat(says("EW-52", over("caseOutcome", "convicted"))).isEqualTo(UNKNOWN);
    assertThat(says("EW-52", over("caseOutcome", "convicted", "appealLodged", true))).isEqualTo(NO);
    assertThat(says("EW-52", facts("legalHold", false, "secondFileKept", true))).isEqualTo(NO);
    assertThat(
            says("EW-52", facts("legalHold", false, "recordDestroyedToDefeatApplications", true)))
        .isEqualTo(NO);
    assertThat(says("EW-52", facts("legalHold", false, "caseOutcome", "pending"))).isEqualTo(NO);
    assertThat(answer(request()).must()).contains(Must.PRESERVE);
  }

  @Test
  @DisplayName("EW-53 she is told and offered advice, or a reason not to is recorded")
  void EW_53_she_is_told_or_a_reason_is_recorded() {
    assertThat(says("EW-53", facts("clientInformed", true, "adviceOffered", true))).isEqualTo(YES);
    assertThat(says("EW-53", facts("clientInformed", true, "adviceOffered", false))).isEqualTo(NO);
    assertThat(says("EW-53", facts("reasonNotToInform", "serious-harm"))).isEqualTo(YES);
    assertThat(says("EW-53", facts("reasonNotToInform", "prejudice"))).isEqualTo(YES);
    assertThat(says("EW-53", facts("reasonNotToInform", "none"))).isEqualTo(UNKNOWN);
    assertThat(answer(request()).should()).contains(Should.INFORM_CLIENT);
    assertThat(answer(request()).may()).contains(May.TELL_CLIENT);
  }

  @Test
  @DisplayName("EW-54 never confirm or deny before the sender is verified")
  void EW_54_neither_confirm_nor_deny() {
    assertThat(says("EW-54", facts("clientConfirmedOrDenied", true))).isEqualTo(NO);
    assertThat(at(Gates.DECLINE, facts("clientConfirmedOrDenied", true)).isAllowed()).isFalse();
    assertThat(says("EW-54", facts("clientConfirmedOrDenied", false))).isEqualTo(YES);
    assertThat(says("EW-54", facts())).isEqualTo(UNKNOWN);
    assertThat(silent("EW-54", facts("requesterVerified", true))).isTrue();
    assertThat(answer(request()).needNot()).contains(NeedNot.CONFIRM_CLIENT);
    assertThat(answer(request()).should()).contains(Should.NEITHER_CONFIRM_NOR_DENY);
  }

  @Test
  @DisplayName("EW-55 an unverified sender gets nothing, and the request is unclear")
  void EW_55_an_unverified_sender_gets_nothing() {
    assertThat(at(Gates.AGREE_NARROWLY, agreeing("requesterVerified", false)).isAllowed())
        .isFalse();
    assertThat(says("EW-55", facts())).isEqualTo(UNKNOWN);
    assertThat(answer(request("requesterVerified", false)).validity()).isEqualTo(Validity.UNCLEAR);
    assertThat(answer(request("requesterVerified", null)).should()).contains(Should.VERIFY);
    assertThat(answer(request()).should()).doesNotContain(Should.VERIFY);
  }

  @Test
  @DisplayName(
      "EW-56 the narrowest extract, approved by two; by one only where the policy is a sole practitioner's")
  void EW_56_narrowest_and_two_people() {
    assertThat(says("EW-56", facts("narrowed", true, "twoApprovers", true))).isEqualTo(YES);
    assertThat(says("EW-56", facts("narrowed", true, "twoApprovers", false))).isEqualTo(NO);
    assertThat(says("EW-56", facts("narrowed", true, "soleHolder", true))).isEqualTo(YES);
    assertThat(finding("EW-56", facts("narrowed", true, "soleHolder", true)).because())
        .contains("one person");
    assertThat(says("EW-56", facts("narrowed", false, "soleHolder", true))).isEqualTo(NO);
  }

  @Test
  @DisplayName("EW-57 she is told where it may go before she decides")
  void EW_57_she_is_told_where_it_may_go() {
    assertThat(says("EW-57", facts())).isEqualTo(YES);
    assertThat(at(Gates.CLIENT_INFORMED, facts()).duties())
        .anyMatch(duty -> duty.word().equals("tell-where-it-may-go"));
  }

  @Test
  @DisplayName(
      "EW-58 volunteering is her own initiative, in writing, for named documents, after an offer of advice")
  void EW_58_volunteering_is_hers() {
    assertThat(says("EW-58", facts("clientVolunteers", true))).isEqualTo(YES);
    assertThat(says("EW-58", facts("clientVolunteers", false))).isEqualTo(NO);
    assertThat(says("EW-58", facts())).isEqualTo(UNKNOWN);
    assertThat(
            says(
                "EW-58",
                facts(
                    "consentInitiative",
                    "own",
                    "confiderConsentsInWriting",
                    true,
                    "consentExpress",
                    true,
                    "adviceOfferedBeforeConsent",
                    true)))
        .isEqualTo(YES);
    assertThat(says("EW-58", facts("consentInitiative", "asked-before-charge"))).isEqualTo(NO);
    assertThat(says("EW-58", facts("clientVolunteers", true, "consentRevoked", true)))
        .isEqualTo(NO);
    assertThat(answer(facts("clientVolunteers", true)).paper())
        .isEqualTo(Paper.SURVIVOR_VOLUNTEERS);
    assertThat(answer(facts("clientVolunteers", true)).validity()).isEqualTo(Validity.VALID);
    assertThat(answer(facts("clientVolunteers", true, "consentRevoked", true)).validity())
        .isEqualTo(Validity.UNCLEAR);
  }

  @Test
  @DisplayName("EW-60 both a basis and a condition of the service's own")
  void EW_60_a_basis_and_a_condition() {
    assertThat(at(Gates.AGREE_NARROWLY, agreeing("article9Condition", "none")).isAllowed())
        .isFalse();
    assertThat(says("EW-60", facts("article6Basis", "legitimate-interests"))).isEqualTo(UNKNOWN);
    assertThat(answer(request()).must()).contains(Must.LAWFUL_BASIS_FIRST);
  }

  @Test
  @DisplayName("EW-61 preventing unlawful acts serves only where asking her would prejudice it")
  void EW_61_only_where_consent_would_prejudice() {
    assertThat(
            says(
                "EW-61",
                agreeing(
                    "article9Condition",
                    "substantial-public-interest",
                    "consentWouldPrejudice",
                    false)))
        .isEqualTo(NO);
    assertThat(
            says(
                "EW-61",
                agreeing(
                    "article9Condition",
                    "substantial-public-interest",
                    "consentWouldPrejudice",
                    true)))
        .isEqualTo(YES);
    assertThat(says("EW-61", agreeing("article9Condition", "substantial-public-interest")))
        .isEqualTo(UNKNOWN);
    assertThat(silent("EW-61", agreeing())).isTrue();
  }

  @ParameterizedTest(name = "EW-62 {0}")
  @DisplayName("EW-62 an exemption alone is neither a power nor a basis")
  @CsvSource({"schedule-2-letter", "section-29-form"})
  void EW_62_an_exemption_is_no_power(String form) {
    var facts = request("instrument", form, "legalBasisCited", null);
    assertThat(says("EW-62", facts)).isEqualTo(NO);
    assertThat(answer(facts).letter()).isEqualTo(Letter.DECLINE);
    assertThat(answer(facts).needNot()).contains(NeedNot.TREAT_AS_ORDER);
    assertThat(says("EW-62", request("legalBasisCited", List.of("dpa-sch2-para2")))).isEqualTo(NO);
    assertThat(says("EW-62", request("legalBasisCited", List.of("dpa-sch2-para2", "chapter-3a"))))
        .isEqualTo(YES);
  }

  @ParameterizedTest(name = "EW-63 on {0}: {1}")
  @DisplayName("EW-63 recognised legitimate interests began on 5 February 2026")
  @CsvSource({"2026-02-04,NO", "2026-02-05,YES"})
  void EW_63_recognised_interests_began(String day, keep.law.Answer expected) {
    var facts = agreeing("article6Basis", "recognised-legitimate-interest");
    assertThat(finding("EW-63", facts, LocalDate.parse(day)).answer()).isEqualTo(expected);
    assertThat(finding("EW-63", facts).asked()).isTrue();
  }

  @Test
  @DisplayName("EW-64 an order gives its own basis")
  void EW_64_an_order_gives_a_basis() {
    assertThat(says("EW-64", facts("orderVerified", true))).isEqualTo(YES);
    assertThat(says("EW-64", facts())).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("EW-65 her agreement is not presented as data-protection consent")
  void EW_65_agreement_is_not_consent() {
    assertThat(says("EW-65", agreeing("article6Basis", "consent"))).isEqualTo(UNKNOWN);
    assertThat(says("EW-65", agreeing("article9Condition", "explicit-consent"))).isEqualTo(UNKNOWN);
    assertThat(at(Gates.AGREE_NARROWLY, agreeing("article6Basis", "consent")).isAllowed())
        .isFalse();
    assertThat(says("EW-65", agreeing())).isEqualTo(YES);
  }

  @Test
  @DisplayName("EW-66 confidence needs consent, an order, or an overriding public interest")
  void EW_66_confidence_needs_a_ground() {
    assertThat(says("EW-66", agreeing("confidenceGround", "none"))).isEqualTo(NO);
    assertThat(says("EW-66", agreeing("clientPosition", "no-answer"))).isEqualTo(NO);
    assertThat(says("EW-66", facts("confidenceGround", "compulsion", "orderVerified", true)))
        .isEqualTo(YES);
    assertThat(says("EW-66", facts("confidenceGround", "compulsion"))).isEqualTo(UNKNOWN);
    assertThat(says("EW-66", facts("confidenceGround", "overriding-public-interest")))
        .isEqualTo(YES);
    assertThat(says("EW-66", facts())).isEqualTo(UNKNOWN);
    var harm = facts("seriousHarmNow", true, "confidenceGround", "overriding-public-interest");
    assertThat(answer(harm).paper()).isEqualTo(Paper.SAFEGUARDING);
    assertThat(answer(harm).validity()).isEqualTo(Validity.VALID);
    assertThat(answer(harm).may()).contains(May.SHARE_MINIMUM);
    assertThat(answer(facts("seriousHarmNow", true)).validity()).isEqualTo(Validity.UNCLEAR);
  }

  @ParameterizedTest(name = "EW-67 she {0}: {1}")
  @DisplayName("EW-67 the confidence is the client's, and silence is never agreement")
  @CsvSource({
    "agrees,YES",
    "refuses,NO",
    "no-answer,UNKNOWN",
    "not-asked,UNKNOWN",
    "unreachable,UNKNOWN"
  })
  void EW_67_the_confidence_is_hers(String position, keep.law.Answer expected) {
    assertThat(says("EW-67", facts("clientPosition", position))).isEqualTo(expected);
    assertThat(
            says(
                "EW-67",
                facts(
                    "clientPosition", position, "confidenceGround", "overriding-public-interest")))
        .isEqualTo(YES);
  }

  @Test
  @DisplayName("EW-67 when she does not agree, the letter declines and nothing narrow is offered")
  void EW_67_her_refusal_declines() {
    var facts = request("clientPosition", "refuses");
    assertThat(answer(facts).letter()).isEqualTo(Letter.DECLINE);
    assertThat(answer(facts).may()).doesNotContain(May.AGREE_NARROWLY);
    assertThat(says("EW-67", facts("clientPosition", "refuses"))).isEqualTo(NO);
  }

  @Test
  @DisplayName("EW-70 a named line of enquiry")
  void EW_70_a_named_line() {
    assertThat(says("EW-70", request())).isEqualTo(YES);
    assertThat(says("EW-70", request("lineOfEnquiryNamed", null))).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName(
      "EW-71 least intrusive, step by step: not shown by a trawl or a request without limits")
  void EW_71_least_intrusive() {
    assertThat(says("EW-71", request())).isEqualTo(YES);
    assertThat(says("EW-71", request("credibilityTrawl", true))).isEqualTo(UNKNOWN);
    assertThat(says("EW-71", request("blanketRequest", true))).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("EW-72 the prosecution's disclosure test is told to whoever hands over")
  void EW_72_the_disclosure_test_is_told() {
    assertThat(finding("EW-72", facts()).because())
        .contains("undermining its case or assisting the accused");
  }

  @Test
  @DisplayName("EW-73 unused material may be used for the case only")
  void EW_73_for_the_case_only() {
    assertThat(finding("EW-73", facts()).because()).contains("contempt");
  }

  @Test
  @DisplayName("EW-74 counselling goes on, and asking needs an identifiable foundation")
  void EW_74_counselling_goes_on() {
    assertThat(says("EW-74", request())).isEqualTo(YES);
    assertThat(says("EW-74", request("lineOfEnquiryNamed", false))).isEqualTo(UNKNOWN);
    assertThat(finding("EW-74", request()).because()).startsWith("Counselling is her choice");
  }

  @Test
  @DisplayName("EW-75 notes of counselling before a trial have no special immunity")
  void EW_75_no_special_immunity() {
    assertThat(says("EW-75", request())).isEqualTo(YES);
  }

  @Test
  @DisplayName("EW-80 a magistrate's warrant cannot cover counselling notes")
  void EW_80_a_warrant_cannot_cover_notes() {
    assertThat(says("EW-80", facts("instrument", "warrant"))).isEqualTo(NO);
    assertThat(answer(facts("instrument", "warrant")).must()).contains(Must.URGENT_LEGAL_ADVICE);
    assertThat(answer(facts("instrument", "warrant")).validity()).isEqualTo(Validity.UNCLEAR);
    assertThat(says("EW-80", facts("instrument", "deposition-order"))).isEqualTo(YES);
  }

  @Test
  @DisplayName("EW-81 a Schedule 1 order needs an older power, and none is known for rape")
  void EW_81_schedule_1_needs_an_older_power() {
    assertThat(says("EW-81", facts("instrument", "pace-sch1-order"))).isEqualTo(UNKNOWN);
    assertThat(silent("EW-81", facts("instrument", "warrant"))).isTrue();
  }

  @Test
  @DisplayName("EW-82 a copy in her own hands is not obviously excluded material")
  void EW_82_a_copy_in_her_hands() {
    assertThat(says("EW-82", facts("heldBy", List.of("survivor")))).isEqualTo(UNKNOWN);
    assertThat(says("EW-82", facts("heldBy", List.of("third-party")))).isEqualTo(YES);
    assertThat(
            at(
                    Gates.VOLUNTEER,
                    facts(
                        "heldBy",
                        List.of("survivor"),
                        "clientVolunteers",
                        true,
                        "subjectAgeBand",
                        "adult"))
                .isAllowed())
        .isTrue();
  }

  @Test
  @DisplayName("EW-83 an order is confirmed with the court's office before anything happens")
  void EW_83_an_order_is_confirmed() {
    assertThat(says("EW-83", facts("orderVerified", true))).isEqualTo(YES);
    assertThat(says("EW-83", facts("orderVerified", false))).isEqualTo(NO);
    assertThat(at(Gates.PRODUCE, facts("producedTo", "court")).isAllowed()).isFalse();
    assertThat(answer(Law.summons("orderVerified", null)).should()).contains(Should.VERIFY);
  }

  @Test
  @DisplayName("EW-130 a breach is no offence; the service may say no and complain")
  void EW_130_a_breach_is_no_offence() {
    assertThat(says("EW-130", request())).isEqualTo(YES);
    var pressed = request("pressureUsed", List.of("obstruction-threat"));
    assertThat(answer(pressed).may()).contains(May.COMPLAIN);
    assertThat(answer(pressed).letter()).isEqualTo(Letter.COMPLAINT_ABOUT_PRESSURE);
    assertThat(answer(request()).may()).doesNotContain(May.COMPLAIN);
  }

  @Test
  @DisplayName("EW-131 handing over wrongly has consequences for the service")
  void EW_131_handing_over_wrongly() {
    assertThat(says("EW-131", facts())).isEqualTo(YES);
  }

  @ParameterizedTest(name = "EW-132 a request of {0}")
  @DisplayName("EW-132 the review period ends on 11 January 2029")
  @CsvSource({"2029-01-11,true", "2029-01-12,false"})
  void EW_132_the_review_period(String made, boolean within) {
    assertThat(finding("EW-132", request("requestDate", made, "vNoticeDate", made)).asked())
        .isEqualTo(within);
  }
}
