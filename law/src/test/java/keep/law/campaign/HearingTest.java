package keep.law.campaign;

import static keep.law.campaign.Law.at;
import static keep.law.campaign.Law.clock;
import static keep.law.campaign.Law.day;
import static keep.law.campaign.Law.duty;
import static keep.law.campaign.Law.no;
import static keep.law.campaign.Law.silent;
import static keep.law.campaign.Law.unknown;
import static keep.law.campaign.Law.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// CP-34 to CP-36, CP-40 to CP-49 and CP-88: her voice, the two stages, the test, the reasons.
class HearingTest {
  private static final String SIX = "factorsConsidered=" + String.join("+", TestRules.SIX_FACTORS);
  private static final String STAGE_1 = "stage=1 substantialProbativeValue=yes reasonsGiven=yes";

  @Test
  @DisplayName("CP-34 she may appear, herself or by a lawyer, though she is no party")
  void CP_34_she_may_appear() {
    no("CP-34", "hearing", "confiderDeniedHearing=yes");
    yes("CP-34", "hearing", "confiderDeniedHearing=no");
    no("CP-34", "grant", "confiderDeniedHearing=yes");
    unknown("CP-34", "hearing", "");
  }

  @Test
  @DisplayName("CP-35 no party sees her statement of harm")
  void CP_35_no_party_sees_her_statement() {
    no("CP-35", "grant", "harmStatementShown=yes");
    no("CP-35", "harm-statement", "harmStatementShown=yes");
    yes("CP-35", "grant", "harmStatementShown=no");
    unknown("CP-35", "grant", "");
  }

  @Test
  @DisplayName("CP-36 if she is absent a lawyer puts the confidentiality case")
  void CP_36_somebody_speaks_for_her() {
    Matter matter = Matter.served("2026-11-02").on("2026-11-17");
    String absent =
        "hearingHeld=yes hearingClosed=yes confiderAppeared=no complainantAppearedByCounsel=no";
    matter
        .refuses("CP-36", "judge", "hear", absent)
        .refuses("CP-36", "judge", "hear", absent + " lawyerAppointedForAbsent=no")
        .does("judge", "appoint-counsel", "lawyerAppointedForAbsent=yes")
        .does("judge", "hear", absent);
    yes("CP-36", "stage-1", "complainantAppearedByCounsel=yes");
  }

  @Test
  @DisplayName("CP-36 her silence is not consent")
  void CP_36_silence_counts_for_nothing() {
    no("CP-36", "grant", "silenceTreatedAsConsent=yes");
    yes("CP-36", "grant", "silenceTreatedAsConsent=no");
    unknown("CP-36", "grant", "");
  }

  @Test
  @DisplayName("CP-40 stage 1 is decided on paper, without the notes, after the hearing")
  void CP_40_stage_one_is_decided_without_the_notes() {
    no("CP-40", "stage-1", "courtInspected=yes substantialProbativeValue=yes");
    no("CP-40", "stage-1", "judgeReviewedRecord=yes substantialProbativeValue=yes");
    no("CP-40", "stage-1", "passagesInspected=a substantialProbativeValue=yes");
    unknown("CP-40", "stage-1", "courtInspected=no");
    yes("CP-40", "stage-1", "substantialProbativeValue=no");
    Matter.served("2026-11-02").on("2026-11-17").refuses("CP-W6", "judge", "stage-1", STAGE_1);
  }

  @Test
  @DisplayName("CP-41 nothing is scheduled, ordered, delivered or read before stage 1 is passed")
  void CP_41_stage_one_comes_first() {
    for (String gate : new String[] {"schedule", "production", "deliver", "inspect"}) {
      no("CP-41", gate, "substantialProbativeValue=no");
      unknown("CP-41", gate, "");
    }
    yes("CP-41", "schedule", "substantialProbativeValue=yes");
  }

  @Test
  @DisplayName(
      "CP-41 the service certifies its schedule, the judge orders, and the notes go to the court alone")
  void CP_41_sealed_production_to_the_court_alone() {
    Matter matter = Matter.stageOnePassed("2026-11-02", "2026-11-17");
    String scheduled =
        "passagesScheduled=note:1+note:2 passagesAppliedFor=note:1 scheduleComplete=";
    String delivered = "recordProducedToCourt=yes producedTo=";
    matter
        .refuses("CP-41", "judge", "inspect-order", "stage=2")
        .does("releaser", "schedule", scheduled + "no")
        .refuses("CP-41", "judge", "inspect-order", "stage=2")
        .does("releaser", "schedule", scheduled + "yes")
        .refuses("CP-41", "releaser", "deliver", delivered + "court")
        .does("judge", "inspect-order", "stage=2")
        .refuses("CP-41", "releaser", "deliver", delivered + "applicant")
        .refuses("CP-41", "releaser", "deliver", delivered + "police");
    assertThat(matter.asks("releaser", "deliver", delivered + "court").isAllowed()).isTrue();
  }

  @Test
  @DisplayName(
      "CP-41 a schedule that is taken back after the order is certified again before delivery")
  void CP_41_a_schedule_taken_back_is_certified_again() {
    Matter.stageOnePassed("2026-11-02", "2026-11-17")
        .does(
            "releaser",
            "schedule",
            "passagesScheduled=note:1 passagesAppliedFor=note:1 scheduleComplete=yes")
        .does("judge", "inspect-order", "stage=2")
        .does(
            "releaser",
            "schedule",
            "passagesScheduled=note:1 passagesAppliedFor=note:1 scheduleComplete=no")
        .refuses("CP-41", "releaser", "deliver", "recordProducedToCourt=yes producedTo=court");
  }

  @Test
  @DisplayName(
      "CP-41 a broken seal means that the notes are delivered again; nothing unscheduled is read")
  void CP_41_a_broken_seal_goes_back() {
    Matter matter =
        Matter.stageOnePassed("2026-11-02", "2026-11-17")
            .does(
                "releaser",
                "schedule",
                "passagesScheduled=note:1 passagesAppliedFor=note:1 scheduleComplete=yes")
            .does("judge", "inspect-order", "stage=2")
            .refuses("CP-41", "judge", "inspect", "passagesInspected=note:1 sealIntact=yes")
            .does("releaser", "deliver", "recordProducedToCourt=yes producedTo=court")
            .refuses("CP-41", "judge", "inspect", "passagesInspected=note:1")
            .refuses("CP-41", "judge", "inspect", "passagesInspected=note:1+note:9 sealIntact=yes")
            .does("judge", "inspect", "sealIntact=no");
    assertThat(matter.stands()).isEqualTo("P7");
    matter
        .does("releaser", "deliver", "recordProducedToCourt=yes producedTo=court")
        .does("judge", "inspect", "passagesInspected=note:1 sealIntact=yes");
    assertThat(matter.stands()).isEqualTo("P8");
  }

  @Test
  @DisplayName(
      "CP-41 delivery is due five business days after the order (P4), unless a judge sets another day")
  void CP_41_production_is_due_in_five_business_days() {
    String ready =
        "stage1Passed=yes substantialProbativeValue=yes scheduleComplete=yes decisionMaker=judge chargeLive=yes";
    LocalDate ordered = LocalDate.of(2026, 8, 27);
    assertThat(clock("CP-41", at("production", ready, ordered), "production").ends())
        .isEqualTo(day("2026-09-04"));
    assertThat(
            clock(
                    "CP-41",
                    at("production", ready + " productionLimit=2026-09-11", ordered),
                    "production")
                .ends())
        .isEqualTo(day("2026-09-11"));
  }

  @Test
  @DisplayName("CP-42 the hearing is private and without a jury")
  void CP_42_the_hearing_is_private() {
    no("CP-42", "hearing", "hearingClosed=no");
    no("CP-42", "hearing", "hearingClosed=yes juryPresent=yes");
    yes("CP-42", "hearing", "hearingClosed=yes");
    unknown("CP-42", "hearing", "");
  }

  @Test
  @DisplayName(
      "CP-42 nobody but the judge sees the notes before leave, and she finds only on what she read")
  void CP_42_the_judge_looks_alone() {
    no("CP-42", "grant", "partyInspectedBeforeLeave=yes");
    no("CP-42", "inspect", "juryPresent=yes");
    yes("CP-42", "inspect", "partyInspectedBeforeLeave=no juryPresent=no");
    Matter.inspected("2026-11-02", "2026-11-17")
        .refuses("CP-42", "judge", "find", "passageFindings=note:9/y-n-y");
  }

  @Test
  @DisplayName("CP-43 all three limbs, for every passage")
  void CP_43_all_three_limbs_for_every_passage() {
    yes("CP-43", "grant", "passagesOrdered=a+b passageFindings=a/y-n-y+b/y-n-y");
    no("CP-43", "grant", "passagesOrdered=a+b passageFindings=a/y-n-y+b/n-n-y");
    no("CP-43", "grant", "passagesOrdered=a passageFindings=a/y-y-y");
    no("CP-43", "grant", "passagesOrdered=a passageFindings=a/y-n-n");
    unknown("CP-43", "grant", "passagesOrdered=a+b passageFindings=a/y-n-y");
    yes(
        "CP-43",
        "grant",
        "substantialProbativeValue=yes otherEvidenceAvailable=no publicInterestSubstantiallyOutweighs=yes");
    no("CP-43", "grant", "otherEvidenceAvailable=yes");
    unknown("CP-43", "grant", "");
  }

  @Test
  @DisplayName("CP-43 what was found open is not refused; doubt is")
  void CP_43_what_was_found_open_is_not_refused() {
    no("CP-43", "refuse", "passageFindings=a/n-n-n+b/y-n-y");
    yes("CP-43", "refuse", "passageFindings=a/n-n-n+b/y-n-u");
    yes("CP-43", "refuse", "");
    unknown(
        "CP-43",
        "refuse",
        "substantialProbativeValue=yes otherEvidenceAvailable=no publicInterestSubstantiallyOutweighs=yes");
  }

  static TreeSet<String> factors() {
    return new TreeSet<>(TestRules.SIX_FACTORS);
  }

  @ParameterizedTest(name = "without {0}")
  @DisplayName("CP-44 each of the six factors must be considered")
  @MethodSource("factors")
  void CP_44_each_of_the_six_factors(String factor) {
    TreeSet<String> rest = factors();
    rest.remove(factor);
    no("CP-44", "grant", "factorsConsidered=" + String.join("+", rest));
    yes("CP-44", "grant", SIX);
    unknown("CP-44", "grant", "");
  }

  @Test
  @DisplayName("CP-45 the importance to the defence or to proof is recorded")
  void CP_45_the_other_side_of_the_balance() {
    no("CP-45", "grant", "fairTrialImportanceRecorded=no");
    yes("CP-45", "grant", "fairTrialImportanceRecorded=yes");
    yes("CP-45", "grant", "factorsConsidered=full-answer");
    unknown("CP-45", "grant", "");
  }

  @Test
  @DisplayName("CP-46 doubt goes to refusal: the applicant bears the burden")
  void CP_46_doubt_goes_to_refusal() {
    no("CP-46", "grant", "passagesOrdered=a passageFindings=a/y-u-y");
    no("CP-46", "grant", "passagesOrdered=a+b passageFindings=a/y-n-y");
    yes("CP-46", "grant", "passagesOrdered=a passageFindings=a/y-n-y");
    no("CP-46", "grant", "substantialProbativeValue=yes");
    yes("CP-46", "grant", "substantialProbativeValue=no");
  }

  @Test
  @DisplayName(
      "CP-47 grant and refusal, at either stage, have reasons that do not reveal the notes")
  void CP_47_reasons_that_do_not_reveal_the_notes() {
    for (String gate : new String[] {"stage-1", "grant", "refuse"}) {
      no("CP-47", gate, "reasonsGiven=no");
      no("CP-47", gate, "reasonsGiven=yes reasonsRevealContents=yes");
      yes("CP-47", gate, "reasonsGiven=yes reasonsRevealContents=no");
      unknown("CP-47", gate, "");
    }
  }

  @Test
  @DisplayName("CP-47 the target is ten business days after the hearing, over Easter")
  void CP_47_the_target_is_ten_business_days() {
    String hearing =
        "noticeGiven=yes noticeDays=21 chargeLive=yes decisionMaker=judge hearingClosed=yes confiderAppeared=yes confiderDeniedHearing=no";
    assertThat(duty("CP-47", "hearing", hearing, LocalDate.of(2027, 3, 24), "decision").by())
        .isEqualTo(day("2027-04-09"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("CP-48 agreement, silence and completeness give no power to grant")
  @ValueSource(strings = {"parties-agree", "silence", "completeness", "test-met+parties-agree"})
  void CP_48_agreement_gives_no_power(String basis) {
    no("CP-48", "grant", "grantBasis=" + basis);
    yes("CP-48", "grant", "grantBasis=test-met");
    unknown("CP-48", "grant", "");
  }

  @Test
  @DisplayName("CP-49 there is no administrative override")
  void CP_49_no_administrative_override() {
    no("CP-49", "grant", "grantBasis=administrative");
    yes("CP-49", "grant", "grantBasis=test-met");
    unknown("CP-49", "grant", "");
  }

  @Test
  @DisplayName(
      "CP-88 her statement of harm is used, put aside, handed back or given in gist, and it is said which")
  void CP_88_it_is_said_what_became_of_her_statement() {
    no("CP-88", "grant", "confidentialHarmStatementFiled=yes");
    no("CP-88", "refuse", "confidentialHarmStatementFiled=yes");
    yes("CP-88", "grant", "confidentialHarmStatementFiled=yes harmStatementTreatment=put-aside");
    silent("CP-88", "grant", "confidentialHarmStatementFiled=no");
  }
}
