package keep.law.campaign;

import static keep.law.campaign.Law.at;
import static keep.law.campaign.Law.day;
import static keep.law.campaign.Law.duty;
import static keep.law.campaign.Law.no;
import static keep.law.campaign.Law.silent;
import static keep.law.campaign.Law.unknown;
import static keep.law.campaign.Law.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// CP-01 to CP-06 and CP-10 to CP-15: what the campaign asks for, and what nobody may do.
class CoreTest {
  @Test
  @DisplayName("CP-01 notes are closed by default and open only to a judge's verified order")
  void CP_01_notes_are_closed_by_default() {
    no("CP-01", "release", "campaignTestMet=no");
    no("CP-01", "release", "campaignTestMet=yes orderVerified=no");
    unknown("CP-01", "release", "");
    assertThat(at("release", "").isAllowed()).isFalse();
    yes("CP-01", "release", "campaignTestMet=yes orderVerified=yes");
  }

  @Test
  @DisplayName("CP-01 an order that nobody verified releases nothing")
  void CP_01_an_unverified_order_releases_nothing() {
    Matter.told("2026-11-02", "2026-11-17")
        .on("2026-11-25")
        .refuses("CP-01", "releaser", "release", Matter.RELEASE + "note:1");
  }

  @Test
  @DisplayName(
      "CP-02 a reported, arrested or bailed suspect is not charged, and unknown is not charged")
  void CP_02_unknown_is_not_charged() {
    no("CP-02", "lodge", "chargeLive=no");
    unknown("CP-02", "lodge", "");
    assertThat(at("lodge", "applicant=accused proceedingType=pre-trial").isAgainst("CP-02"))
        .isTrue();
    yes("CP-02", "lodge", "chargeLive=yes");
  }

  @Test
  @DisplayName(
      "CP-02 a charge that ended, is not yet made, or is for something else does not count")
  void CP_02_only_a_live_charge_for_the_sexual_offence_counts() {
    no("CP-02", "lodge", "chargeDate=2026-11-01 chargeEndedOn=2026-11-23");
    yes("CP-02", "lodge", "asOf=2026-11-23 chargeLive=yes chargeEndedOn=2026-11-24");
    no("CP-02", "lodge", "chargeLive=yes chargeDate=2026-11-24");
    no("CP-02", "lodge", "chargeLive=yes offenceKind=non-sexual");
    no("CP-02", "record-charge", "chargeLive=yes offenceKind=non-sexual");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("CP-02 the charge is asked for at every gate from the application to the release")
  @ValueSource(
      strings = {
        "ask",
        "lodge",
        "existence",
        "hearing",
        "stage-1",
        "production",
        "inspect",
        "find",
        "grant",
        "compel",
        "produce",
        "adduce",
        "release"
      })
  void CP_02_the_charge_is_asked_for_at_every_gate(String gate) {
    no("CP-02", gate, "chargeLive=no");
    yes("CP-02", gate, "chargeLive=yes");
  }

  @ParameterizedTest(name = "{0} is not a judge")
  @DisplayName("CP-03 nobody but a judge decides")
  @ValueSource(strings = {"justices", "court-officer", "police", "cps", "service", "nobody"})
  void CP_03_nobody_but_a_judge_decides(String who) {
    no("CP-03", "grant", "decisionMaker=" + who);
    no("CP-03", "refuse", "decisionMaker=" + who);
    no("CP-03", "vary", "decisionMaker=" + who);
    yes("CP-03", "grant", "decisionMaker=judge");
    unknown("CP-03", "grant", "");
  }

  @Test
  @DisplayName(
      "CP-03 agreement, urgency or a small extract make no exception: a letter does not go to a judge")
  void CP_03_a_request_goes_to_a_judge() {
    unknown("CP-03", "ask", "channel=letter");
    no("CP-03", "ask", "leaveSought=no instrument=informal");
    yes("CP-03", "ask", "leaveSought=yes");
    yes("CP-03", "ask", "instrument=summons-application");
  }

  @Test
  @DisplayName("CP-03 whose card signs decides who decides, whatever the act says")
  void CP_03_the_card_says_who_decides() {
    Matter.served("2026-11-02")
        .on("2026-11-17")
        .refuses("CP-03", "registrar", "hear", Matter.HEARING + " decisionMaker=judge");
  }

  @Test
  @DisplayName("CP-04 without substantial probative value nothing opens")
  void CP_04_without_substantial_value_nothing_opens() {
    no("CP-04", "grant", "substantialProbativeValue=no");
    unknown("CP-04", "grant", "");
    yes("CP-04", "grant", "substantialProbativeValue=yes");
    no("CP-04", "grant", "passagesOrdered=a+b passageFindings=a/y-n-y+b/n-n-y");
    unknown("CP-04", "grant", "passagesOrdered=a+b passageFindings=a/y-n-y");
  }

  @Test
  @DisplayName("CP-05 both sides of the balance are weighed")
  void CP_05_both_sides_are_weighed() {
    yes(
        "CP-05",
        "grant",
        "fairTrialImportanceRecorded=yes balancingPerformed=yes harmConsidered=yes");
    no("CP-05", "grant", "fairTrialImportanceRecorded=no balancingPerformed=yes");
    no(
        "CP-05",
        "grant",
        "fairTrialImportanceRecorded=yes balancingPerformed=yes harmConsidered=no");
    unknown("CP-05", "grant", "fairTrialImportanceRecorded=yes");
  }

  @Test
  @DisplayName(
      "CP-06 a request that calls refusal obstruction, or counts it against her, is not answered with notes")
  void CP_06_refusing_is_no_obstruction() {
    no("CP-06", "ask", "pressureUsed=obstruction-threat");
    no("CP-06", "ask", "pressureUsed=recorded-as-non-cooperation");
    yes("CP-06", "ask", "pressureUsed=deadline-as-duty");
    unknown("CP-06", "ask", "");
    silent("CP-06", "ask", "stepTaken=apply");
  }

  @Test
  @DisplayName("CP-10 leave for one act is not leave for the next")
  void CP_10_three_gates_are_three_leaves() {
    no("CP-10", "compel", "leaveGates=produce");
    no("CP-10", "produce", "leaveGates=adduce");
    no("CP-10", "adduce", "leaveGates=compel+produce");
    yes("CP-10", "compel", "leaveGates=compel");
    yes("CP-10", "adduce", "leaveGates=produce+adduce");
    no("CP-10", "compel", "leaveSought=no");
    unknown("CP-10", "produce", "");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("CP-11 leave is never available for a preliminary step")
  @ValueSource(
      strings = {"none", "bail", "committal", "preliminary-inquiry", "sending", "allocation"})
  void CP_11_never_for_a_preliminary_step(String step) {
    no("CP-11", "lodge", "proceedingType=" + step);
    no("CP-11", "grant", "proceedingType=" + step);
    silent("CP-11", "grant", "earlyStageBar=no proceedingType=" + step);
  }

  @Test
  @DisplayName(
      "CP-11 the trial and what prepares it are no preliminary step; an unknown step waits")
  void CP_11_the_trial_is_no_preliminary_step() {
    yes("CP-11", "lodge", "proceedingType=pre-trial");
    yes("CP-11", "grant", "proceedingType=trial");
    unknown("CP-11", "lodge", "");
  }

  @Test
  @DisplayName("CP-12 a request before charge is refused and answered, and never comes alive later")
  void CP_12_a_request_before_charge_is_refused_and_not_queued() {
    no("CP-12", "ask", "chargeLive=no");
    unknown("CP-12", "ask", "");
    no("CP-12", "ask", "chargeLive=yes requestQueued=yes");
    yes("CP-12", "ask", "chargeLive=yes requestQueued=no");
    no("CP-12", "lodge", "requestDate=2026-11-02 chargeDate=2026-11-03");
    yes("CP-12", "lodge", "requestDate=2026-11-03 chargeDate=2026-11-03");
  }

  @Test
  @DisplayName("CP-12 the reply goes out within two business days: Easter (P1)")
  void CP_12_the_reply_is_due_in_two_business_days() {
    LocalDate received = LocalDate.of(2026, 4, 2);
    assertThat(
            duty("CP-12", "ask", "chargeLive=no receivedAt=2026-04-02T16:00", received, "reply")
                .by())
        .isEqualTo(day("2026-04-08"));
  }

  @Test
  @DisplayName("CP-12 after the charge a new application is needed, and it is open")
  void CP_12_a_new_application_is_open_after_charge() {
    Matter matter = Matter.charged("2026-11-09");
    matter
        .refuses("CP-12", "counsellor", "ask", "requesterKind=defence requestQueued=yes")
        .applied("accused", true);
    assertThat(matter.stands()).isEqualTo("P2");
  }

  @Test
  @DisplayName("CP-13 asking the survivor to bring or sign for her notes is a request")
  void CP_13_asking_her_is_a_request() {
    no("CP-13", "ask", "recipientKind=survivor");
    no("CP-13", "lodge", "recipientKind=survivor");
    yes("CP-13", "ask", "recipientKind=counselling-service");
    unknown("CP-13", "ask", "");
  }

  @Test
  @DisplayName("CP-14 a reply neither confirms nor denies that anybody is a client")
  void CP_14_neither_confirms_nor_denies() {
    no("CP-14", "reply", "clientConfirmedOrDenied=yes");
    yes("CP-14", "reply", "clientConfirmedOrDenied=no");
    unknown("CP-14", "reply", "");
    assertThat(at("reply", "").isAllowed()).isFalse();
    yes("CP-14", "existence-answer", "producedTo=court");
    no("CP-14", "existence-answer", "producedTo=court clientConfirmedOrDenied=yes");
  }

  @Test
  @DisplayName("CP-15 notes already in police or prosecution hands need leave for each further act")
  void CP_15_notes_in_their_hands_need_leave() {
    no("CP-15", "produce", "heldBy=police leaveGates=none");
    no("CP-15", "adduce", "heldBy=prosecutor leaveGates=produce");
    unknown("CP-15", "adduce", "heldBy=police");
    yes("CP-15", "adduce", "heldBy=police leaveGates=adduce");
    silent("CP-15", "produce", "heldBy=third-party leaveGates=none");
  }
}
