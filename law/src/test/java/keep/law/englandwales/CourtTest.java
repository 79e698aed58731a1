package keep.law.englandwales;

import static keep.law.Answer.NO;
import static keep.law.Answer.UNKNOWN;
import static keep.law.Answer.YES;
import static keep.law.englandwales.Law.answer;
import static keep.law.englandwales.Law.application;
import static keep.law.englandwales.Law.at;
import static keep.law.englandwales.Law.facts;
import static keep.law.englandwales.Law.finding;
import static keep.law.englandwales.Law.says;
import static keep.law.englandwales.Law.silent;
import static keep.law.englandwales.Law.summons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keep.law.englandwales.ServiceAnswer.Letter;
import keep.law.englandwales.ServiceAnswer.May;
import keep.law.englandwales.ServiceAnswer.Must;
import keep.law.englandwales.ServiceAnswer.Paper;
import keep.law.englandwales.ServiceAnswer.Validity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtTest {
  @Test
  @DisplayName("The court may issue when every gate is passed")
  void the_court_may_issue_when_every_gate_is_passed() {
    var facts =
        application(
            "materialEvidence",
            true,
            "necessaryInInterestsOfJustice",
            true,
            "rightsOutweigh",
            false,
            "vServed",
            true,
            "decisionOn",
            "2026-12-22");
    assertThat(at(Gates.ISSUE, facts).isAllowed()).isTrue();
  }

  @Test
  @DisplayName("EW-90 likely material evidence, for criminal proceedings")
  void EW_90_material_evidence_for_criminal_proceedings() {
    assertThat(says("EW-90", found(true, true))).isEqualTo(YES);
    assertThat(says("EW-90", found(true, null))).isEqualTo(UNKNOWN);
    assertThat(says("EW-90", found(true, false))).isEqualTo(NO);
    assertThat(says("EW-90", found(null, true))).isEqualTo(UNKNOWN);
    assertThat(says("EW-90", found(false, true))).isEqualTo(NO);
    assertThat(says("EW-90", found(false, null))).isEqualTo(NO);
    assertThat(says("EW-90", application())).isEqualTo(UNKNOWN);
    assertThat(says("EW-90", application("materialEvidence", true, "proceedingType", "none")))
        .isEqualTo(NO);
    assertThat(says("EW-90", application("materialEvidence", true, "court", "other")))
        .isEqualTo(UNKNOWN);
  }

  private static keep.law.Facts found(
      @org.jspecify.annotations.Nullable Boolean material,
      @org.jspecify.annotations.Nullable Boolean justice) {
    return application("materialEvidence", material, "necessaryInInterestsOfJustice", justice);
  }

  @ParameterizedTest(name = "EW-91 {0}: {1}")
  @DisplayName("EW-91 a party applies, or the court of its own motion; police are no party")
  @CsvSource({
    "accused,YES",
    "prosecutor,YES",
    "court,YES",
    "police,NO",
    "non-party,NO",
    "other-party,NO"
  })
  void EW_91_a_party_applies(String applicant, keep.law.Answer expected) {
    assertThat(says("EW-91", application("applicant", applicant))).isEqualTo(expected);
  }

  @Test
  @DisplayName("EW-91 an application by police is not in order")
  void EW_91_police_do_not_apply() {
    assertThat(answer(application("applicant", "police")).validity()).isEqualTo(Validity.UNCLEAR);
    assertThat(says("EW-91", application("applicant", null))).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("EW-92 as soon as practicable is never counted in days")
  void EW_92_never_counted_in_days() {
    assertThat(says("EW-92", application())).isEqualTo(UNKNOWN);
    assertThat(says("EW-92", application("madeAsSoonAsPracticable", true))).isEqualTo(YES);
    assertThat(at(Gates.APPLY, application("madeAsSoonAsPracticable", false)).isAgainst("EW-92"))
        .isTrue();
  }

  @Test
  @DisplayName("EW-93 holder, material, interests of justice")
  void EW_93_the_particulars() {
    assertThat(says("EW-93", application())).isEqualTo(YES);
    assertThat(says("EW-93", application("applicationItems", List.of("holder")))).isEqualTo(NO);
    assertThat(answer(application("applicationItems", List.of("holder"))).validity())
        .isEqualTo(Validity.UNCLEAR);
  }

  @Test
  @DisplayName("EW-94 in writing, in form, with a declaration of truth")
  void EW_94_written_with_a_declaration() {
    assertThat(says("EW-94", application())).isEqualTo(YES);
    assertThat(says("EW-94", application("declarationOfTruth", false))).isEqualTo(NO);
    assertThat(answer(application("applicationWritten", false)).validity())
        .isEqualTo(Validity.UNCLEAR);
  }

  @Test
  @DisplayName("EW-95 served on the holder")
  void EW_95_served_on_the_holder() {
    assertThat(says("EW-95", application("holderServed", false))).isEqualTo(NO);
    assertThat(says("EW-95", application("holderServed", null))).isEqualTo(YES);
    assertThat(says("EW-95", facts("instrument", "summons-application"))).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest(name = "EW-96 {0} decided {1}: {2}")
  @DisplayName("EW-96 business day 9, 10 and 11, over Christmas and over Easter")
  @CsvSource({
    "2026-12-21,2027-01-06,NO",
    "2026-12-21,2027-01-07,NO",
    "2026-12-21,2027-01-08,YES",
    "2026-03-25,2026-04-09,NO",
    "2026-03-25,2026-04-10,NO",
    "2026-03-25,2026-04-13,YES"
  })
  void EW_96_nine_ten_eleven(String served, String decided, keep.law.Answer expected) {
    var facts =
        application(
            "sentAt",
            served + "T10:00",
            "serviceConfirmedOn",
            served,
            "decisionOn",
            decided,
            "rightsOutweigh",
            false);
    assertThat(says("EW-96", facts)).isEqualTo(expected);
  }

  @Test
  @DisplayName("EW-96 both are needed: the time, and the court's account of confidentiality")
  void EW_96_time_and_account() {
    assertThat(says("EW-96", application("decisionOn", "2026-12-22"))).isEqualTo(UNKNOWN);
    assertThat(says("EW-96", application("decisionOn", "2026-12-22", "rightsOutweigh", false)))
        .isEqualTo(YES);
    assertThat(says("EW-96", application())).isEqualTo(UNKNOWN);
    assertThat(
            finding("EW-96", application("sentAt", "2031-01-06T10:00", "decisionOn", "2031-02-01"))
                .because())
        .contains("cannot be counted");
  }

  @Test
  @DisplayName("EW-96 everyone served: the last of them counts")
  void EW_96_the_last_served_counts() {
    var facts =
        application(
            "vServed",
            true,
            "noticeSurvivorOn",
            "2026-12-10",
            "decisionOn",
            "2026-12-22",
            "rightsOutweigh",
            false);
    assertThat(says("EW-96", facts)).isEqualTo(NO);
  }

  @Test
  @DisplayName("EW-96 deposit without notice: somebody must say when the holder was served")
  void EW_96_deposit_without_notice_is_doubtful() {
    var deposit =
        application(
            "serviceMethod",
            "deposit-no-notice",
            "decisionOn",
            "2027-02-01",
            "rightsOutweigh",
            false);
    assertThat(says("EW-96", deposit)).isEqualTo(UNKNOWN);
    var confirmed =
        application(
            "serviceMethod",
            "deposit-no-notice",
            "serviceConfirmedOn",
            "2026-12-07",
            "decisionOn",
            "2027-02-01",
            "rightsOutweigh",
            false);
    assertThat(says("EW-96", confirmed)).isEqualTo(YES);
  }

  @Test
  @DisplayName("EW-96 an application set down before the time is over is not in order")
  void EW_96_set_down_too_early() {
    assertThat(answer(application("decisionOn", "2026-12-21")).validity())
        .isEqualTo(Validity.UNCLEAR);
    assertThat(answer(application("decisionOn", "2026-12-22")).validity())
        .isEqualTo(Validity.VALID);
    assertThat(answer(application()).validity()).isEqualTo(Validity.VALID);
    assertThat(answer(application()).deadline())
        .hasValueSatisfying(it -> {
          assertThat(it.day()).hasToString("2026-12-21");
          assertThat(it.rule()).hasToString("EW-96");
        });
    assertThat(answer(application()).may()).contains(May.MAKE_REPRESENTATIONS);
  }

  @Test
  @DisplayName("EW-97 the client has notice and a chance to be heard; the holder is no substitute")
  void EW_97_her_own_voice() {
    assertThat(says("EW-97", application("vServed", true))).isEqualTo(YES);
    assertThat(
            says(
                "EW-97",
                application(
                    "vServed",
                    false,
                    "confiderAppeared",
                    false,
                    "complainantAppearedByCounsel",
                    false)))
        .isEqualTo(NO);
    assertThat(says("EW-97", application())).isEqualTo(UNKNOWN);
    assertThat(says("EW-97", application("vServed", true, "confiderDeniedHearing", true)))
        .isEqualTo(NO);
    assertThat(answer(application()).may()).contains(May.ASK_SERVICE_ON_CLIENT);
    assertThat(answer(application("vServed", true)).may())
        .doesNotContain(May.ASK_SERVICE_ON_CLIENT);
    assertThat(at(Gates.ISSUE, application()).duties())
        .anyMatch(duty -> duty.word().equals("ask-service-on-client"));
  }

  @Test
  @DisplayName("EW-98 not material, or rights outweigh the reasons")
  void EW_98_the_grounds_of_objection() {
    assertThat(says("EW-98", application("rightsOutweigh", true, "materialEvidence", true)))
        .isEqualTo(NO);
    assertThat(says("EW-98", application("rightsOutweigh", false, "materialEvidence", false)))
        .isEqualTo(NO);
    assertThat(says("EW-98", application("rightsOutweigh", false, "materialEvidence", true)))
        .isEqualTo(YES);
    assertThat(says("EW-98", application())).isEqualTo(UNKNOWN);
    assertThat(answer(application()).may()).contains(May.OBJECT_TO_PRODUCTION);
  }

  @Test
  @DisplayName("EW-99 the documents go to the court and to nobody else")
  void EW_99_to_the_court_only() {
    assertThat(at(Gates.PRODUCE, summons("producedTo", "court")).isAllowed()).isTrue();
    assertThat(at(Gates.PRODUCE, summons("producedTo", "applicant")).isAllowed()).isFalse();
    assertThat(at(Gates.PRODUCE, summons("producedTo", "police")).isAgainst("EW-99")).isTrue();
    assertThat(at(Gates.PRODUCE, summons()).isAgainst("EW-99")).isTrue();
  }

  @Test
  @DisplayName("EW-100 hearings are in private unless directed; ask for one")
  void EW_100_in_private() {
    assertThat(says("EW-100", application("hearingClosed", true))).isEqualTo(YES);
    assertThat(says("EW-100", application())).isEqualTo(UNKNOWN);
    assertThat(answer(application()).may()).contains(May.ASK_HEARING);
  }

  @Test
  @DisplayName("EW-101 time, place and document; a whole file is open to objection")
  void EW_101_what_a_summons_states() {
    assertThat(says("EW-101", summons())).isEqualTo(YES);
    assertThat(says("EW-101", summons("summonsStates", List.of("time", "place")))).isEqualTo(NO);
    assertThat(says("EW-101", summons("blanketRequest", true))).isEqualTo(NO);
    assertThat(answer(summons("blanketRequest", true)).validity()).isEqualTo(Validity.UNCLEAR);
    assertThat(answer(summons("blanketRequest", true)).letter())
        .isEqualTo(Letter.OBJECTION_TO_PRODUCTION);
    assertThat(says("EW-101", summons("summonsStates", null))).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("EW-102 inspection by the applicant first is objected to")
  void EW_102_no_early_look() {
    assertThat(says("EW-102", summons())).isEqualTo(YES);
    assertThat(says("EW-102", summons("advanceInspectionOrdered", true))).isEqualTo(NO);
    assertThat(answer(summons("advanceInspectionOrdered", true)).must())
        .contains(Must.URGENT_LEGAL_ADVICE, Must.OBEY_ORDER);
  }

  @Test
  @DisplayName("EW-103 the right to take legal advice is notified")
  void EW_103_advice_is_notified() {
    assertThat(says("EW-103", summons("rightToAdviceNotified", false))).isEqualTo(NO);
    assertThat(says("EW-103", summons())).isEqualTo(YES);
  }

  @ParameterizedTest(name = "EW-104 {0}: notice {1}, representations {2}: {3}")
  @DisplayName(
      "EW-104 the holder may ask for withdrawal: no representations and, in the Crown Court, no notice")
  @CsvSource({
    "crown,false,false,YES",
    "crown,true,false,NO",
    "crown,false,true,NO",
    "crown,,false,UNKNOWN",
    "magistrates,true,false,YES",
    "youth,true,false,YES"
  })
  void EW_104_the_holder_may_ask(
      String court, Boolean notice, Boolean representations, keep.law.Answer expected) {
    var facts =
        summons(
            "court",
            court,
            "holderHadNotice",
            notice,
            "holderRepresentationsBeforeIssue",
            representations);
    assertThat(says("EW-104", facts)).isEqualTo(expected);
    assertThat(answer(facts).validity() == Validity.INVALID).isEqualTo(expected == YES);
    assertThat(answer(facts).letter() == Letter.APPLICATION_TO_WITHDRAW).isEqualTo(expected == YES);
  }

  @ParameterizedTest(name = "{0}: material {1}, rights outweigh {2}: {3}")
  @DisplayName("EW-104, EW-105 the second limb: not material, or rights that outweigh")
  @CsvSource(
      nullValues = "null",
      value = {
        "EW-104,true,false,NO",
        "EW-104,false,false,YES",
        "EW-104,true,true,YES",
        "EW-104,null,null,YES",
        "EW-104,true,null,YES",
        "EW-105,true,false,NO",
        "EW-105,false,null,YES",
        "EW-105,null,true,YES",
        "EW-105,null,null,YES"
      })
  void EW_104_a_ground_must_be_left(
      String rule, Boolean material, Boolean outweigh, keep.law.Answer expected) {
    var facts =
        summons(
            "holderHadNotice",
            false,
            "holderRepresentationsBeforeIssue",
            false,
            "vRepresentationsBeforeIssue",
            false,
            "materialEvidence",
            material,
            "rightsOutweigh",
            outweigh);
    assertThat(says(rule, facts)).isEqualTo(expected);
  }

  @Test
  @DisplayName("EW-105 the client may ask for withdrawal if the court did not hear from her")
  void EW_105_the_client_may_ask() {
    var facts = summons("vRepresentationsBeforeIssue", false, "vServed", false);
    assertThat(says("EW-105", facts)).isEqualTo(YES);
    assertThat(answer(facts).validity()).isEqualTo(Validity.INVALID);
    assertThat(answer(facts).letter()).isEqualTo(Letter.OBJECTION_TO_PRODUCTION);
    assertThat(answer(facts).may()).contains(May.APPLY_TO_WITHDRAW);
    assertThat(says("EW-105", summons())).isEqualTo(NO);
    assertThat(
            at(Gates.WITHDRAW_BY_CLIENT, summons("vRepresentationsBeforeIssue", null)).isAllowed())
        .isFalse();
  }

  @Test
  @DisplayName("EW-106 the application to withdraw is in writing, with reasons")
  void EW_106_withdrawal_in_writing() {
    assertThat(says("EW-106", facts("applicationWritten", true))).isEqualTo(YES);
    assertThat(says("EW-106", facts("applicationWritten", false))).isEqualTo(NO);
    assertThat(says("EW-106", facts())).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("EW-107 the court may shorten or extend the time, and its day replaces the count")
  void EW_107_the_court_may_vary() {
    var shorter =
        application(
            "courtVariedLimit", "2026-12-10", "decisionOn", "2026-12-11", "rightsOutweigh", false);
    assertThat(says("EW-107", shorter)).isEqualTo(YES);
    assertThat(says("EW-96", shorter)).isEqualTo(YES);
    assertThat(
            says(
                "EW-96", application("courtVariedLimit", "2027-01-15", "decisionOn", "2027-01-15")))
        .isEqualTo(NO);
    assertThat(silent("EW-107", application())).isTrue();
    assertThat(answer(shorter).deadline())
        .hasValueSatisfying(it -> assertThat(it.rule()).hasToString("EW-107"));
  }

  @Test
  @DisplayName("EW-108 disobeying without just excuse is contempt")
  void EW_108_disobeying_is_contempt() {
    assertThat(finding("EW-108", summons()).because()).contains("3 months");
    assertThat(at(Gates.ORDER, summons()).duties())
        .anyMatch(duty -> duty.word().equals("obey-order") && duty.by().isPresent());
  }

  @Test
  @DisplayName("EW-109 the deposition route: sent, evidence not served, the prosecutor asks")
  void EW_109_the_deposition_route() {
    var route =
        facts(
            "instrument",
            "deposition-order",
            "sentToCrownCourt",
            true,
            "prosecutionEvidenceServed",
            false,
            "applicant",
            "prosecutor");
    assertThat(says("EW-109", route)).isEqualTo(YES);
    assertThat(
            says(
                "EW-109",
                facts(
                    "instrument",
                    "deposition-order",
                    "sentToCrownCourt",
                    true,
                    "prosecutionEvidenceServed",
                    true)))
        .isEqualTo(NO);
    assertThat(
            says(
                "EW-109",
                facts(
                    "instrument",
                    "deposition-order",
                    "sentToCrownCourt",
                    true,
                    "prosecutionEvidenceServed",
                    false,
                    "applicant",
                    "accused")))
        .isEqualTo(NO);
    assertThat(says("EW-109", facts("instrument", "deposition-order"))).isEqualTo(UNKNOWN);
    assertThat(silent("EW-109", facts("instrument", "warrant"))).isTrue();
  }

  @Test
  @DisplayName("EW-110 a summons is for evidence, not for a search")
  void EW_110_not_for_fishing() {
    assertThat(says("EW-110", application("credibilityTrawl", true))).isEqualTo(UNKNOWN);
    assertThat(says("EW-110", application("blanketRequest", true))).isEqualTo(UNKNOWN);
    assertThat(says("EW-110", application())).isEqualTo(YES);
  }

  @Test
  @DisplayName("EW-111 a confirmed order that has not been withdrawn is obeyed")
  void EW_111_a_valid_order_is_obeyed() {
    assertThat(answer(summons()).must()).contains(Must.OBEY_ORDER);
    assertThat(answer(summons()).deadline())
        .hasValueSatisfying(it -> assertThat(it.day()).hasToString("2027-01-20"));
    assertThat(answer(summons("orderVerified", null)).must()).doesNotContain(Must.OBEY_ORDER);
    assertThat(answer(summons("summonsWithdrawn", true)).must()).doesNotContain(Must.OBEY_ORDER);
    assertThat(answer(summons("summonsWithdrawn", true)).validity())
        .isEqualTo(Validity.NO_AUTHORITY);
    assertThat(says("EW-111", summons("summonsWithdrawn", true))).isEqualTo(NO);
  }

  @Test
  @DisplayName("EW-120 the judge looks first, and only what is ordered goes further")
  void EW_120_only_what_is_ordered_goes_further() {
    assertThat(
            at(Gates.DISCLOSE, facts("judgeReviewedRecord", true, "releasedWithinOrder", true))
                .isAllowed())
        .isTrue();
    assertThat(
            at(Gates.DISCLOSE, facts("judgeReviewedRecord", true, "releasedWithinOrder", false))
                .isAllowed())
        .isFalse();
    assertThat(says("EW-120", facts())).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("EW-121 sexual behaviour needs leave under section 41")
  void EW_121_section_41() {
    assertThat(
            at(Gates.ADDUCE, facts("sexualBehaviourRevealed", true, "section41Leave", true))
                .isAllowed())
        .isTrue();
    assertThat(says("EW-121", facts("sexualBehaviourRevealed", true, "section41Leave", false)))
        .isEqualTo(NO);
    assertThat(says("EW-121", facts("sexualBehaviourRevealed", true))).isEqualTo(UNKNOWN);
    assertThat(says("EW-121", facts())).isEqualTo(UNKNOWN);
    assertThat(silent("EW-121", facts("sexualBehaviourRevealed", false))).isTrue();
  }

  @Test
  @DisplayName("EW-122 bad character needs leave under section 100")
  void EW_122_section_100() {
    assertThat(says("EW-122", facts("badCharacterLeave", false))).isEqualTo(NO);
    assertThat(says("EW-122", facts("badCharacterLeave", true))).isEqualTo(YES);
    assertThat(says("EW-122", facts())).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("A paper is classed by what it is, before who sent it")
  void papers_are_classed_in_order() {
    assertThat(answer(summons("requesterKind", "cps", "seriousHarmNow", true)).paper())
        .isEqualTo(Paper.WITNESS_SUMMONS);
    assertThat(answer(application("seriousHarmNow", true)).paper())
        .isEqualTo(Paper.WITNESS_SUMMONS_APPLICATION);
    assertThat(answer(facts("instrument", "deposition-order", "clientVolunteers", true)).paper())
        .isEqualTo(Paper.WARRANT_OR_ORDER);
    assertThat(answer(facts("instrument", "own-access-request")).paper())
        .isEqualTo(Paper.OWN_ACCESS);
    assertThat(answer(summons()).letter()).isEqualTo(Letter.NONE);
    assertThat(answer(application()).letter()).isEqualTo(Letter.REPRESENTATIONS_ON_SUMMONS);
    assertThat(answer(Law.request("policyMode", true)).letter()).isEqualTo(Letter.POLICY_REPLY);
    assertThat(answer(Law.request("policyMode", true)).may()).doesNotContain(May.AGREE_NARROWLY);
    assertThat(answer(Law.request("recipientProvidesCounselling", false)).letter())
        .isEqualTo(Letter.NONE);
  }
}
