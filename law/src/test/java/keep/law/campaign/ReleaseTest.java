package keep.law.campaign;

import static keep.law.campaign.Law.clock;
import static keep.law.campaign.Law.day;
import static keep.law.campaign.Law.duty;
import static keep.law.campaign.Law.no;
import static keep.law.campaign.Law.silent;
import static keep.law.campaign.Law.unknown;
import static keep.law.campaign.Law.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import keep.law.Ruling;
import keep.law.Signer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// CP-50 to CP-57: what the order says, the survivor first, the stay, two people, the end of
/// access.
class ReleaseTest {
  private static final String ORDER =
      "orderEndsOn=2027-02-01 orderNames="
          + String.join("+", OrderRules.ORDER_MUST_NAME)
          + " factorsConsidered="
          + String.join("+", TestRules.SIX_FACTORS)
          + " fairTrialImportanceRecorded=yes balancingPerformed=yes harmConsidered=yes reasonsGiven=yes"
          + " grantBasis=test-met leaveGates=produce restLookedAt=yes passagesOrdered=";

  private static Matter found() {
    return Matter.inspected("2026-11-02", "2026-11-17")
        .finds("note:1", "y-n-y", "no", "no")
        .finds("note:2", "y-n-y", "no", "no");
  }

  @Test
  @DisplayName(
      "CP-50 the order names everything it must, within what was sought, scheduled and read")
  void CP_50_the_order_names_what_it_opens() {
    found()
        .refuses("CP-50", "judge", "order", ORDER + "none")
        .refuses("CP-50", "judge", "order", ORDER + "note:1+note:2")
        .refuses("CP-50", "judge", "order", ORDER + "note:9")
        .refuses(
            "CP-50", "judge", "order", ORDER.replace("+form", "").replace("form+", "") + "note:1")
        .refuses("CP-50", "judge", "order", ORDER.replace("2027-02-01", "2026-11-17") + "note:1")
        .does("judge", "order", ORDER + "note:1");
  }

  @Test
  @DisplayName("CP-50 nothing leaves that the order does not name")
  void CP_50_nothing_more_leaves() {
    Matter.told("2026-11-02", "2026-11-17")
        .on("2026-11-25")
        .cleared()
        .refuses("CP-50", "releaser", "release", Matter.RELEASE + "note:1+note:2")
        .leaves("note:1");
    no("CP-50", "release", "releasedWithinOrder=no passagesReleased=a passagesOrdered=a");
    unknown("CP-50", "release", "passagesOrdered=a");
  }

  @Test
  @DisplayName("CP-51 she is told and shown first, within a business day of the order")
  void CP_51_the_survivor_is_first() {
    no("CP-51", "release", "");
    no("CP-51", "clear", "survivorToldOn=2026-11-20 shownReleaseFirst=no");
    unknown("CP-51", "clear", "survivorToldOn=2026-11-20");
    yes("CP-51", "release", "survivorToldOn=2026-11-20 shownReleaseFirst=yes");
    unknown("CP-51", "tell", "");
    no("CP-51", "tell", "survivorToldOn=2026-11-24");
    Ruling order = found().asks("judge", "order", ORDER + "note:1");
    assertThat(order.duties())
        .anySatisfy(duty -> {
          assertThat(duty.rule().text()).isEqualTo("CP-51");
          assertThat(duty.by()).isEqualTo(day("2026-11-18"));
        });
  }

  @Test
  @DisplayName("CP-52 nothing moves for five business days after she is told")
  void CP_52_five_business_days() {
    Matter matter = Matter.told("2026-11-02", "2026-11-17");
    for (String early : new String[] {"2026-11-17", "2026-11-23", "2026-11-24"}) {
      matter
          .on(early)
          .refuses("CP-52", "registrar", "clear", "orderVerified=yes registrarApproved=yes");
    }
    matter.on("2026-11-25").cleared().leaves("note:1");
    assertThat(matter.stands()).isEqualTo("P10");
  }

  @Test
  @DisplayName("CP-52 a challenge holds everything until it ends")
  void CP_52_a_challenge_holds_everything() {
    Matter matter =
        Matter.told("2026-11-02", "2026-11-17")
            .does("survivor", "challenge", "challengeLodged=yes");
    matter
        .on("2026-12-09")
        .refuses("CP-52", "registrar", "clear", "orderVerified=yes registrarApproved=yes")
        .does("judge", "challenge-dismissed", "reasonsGiven=yes")
        .refuses("CP-52", "judge", "challenge-upheld", "reasonsGiven=yes")
        .cleared();
    no("CP-52", "release", "appealHoldUntil=2026-11-23 survivorToldOn=2026-10-05");
    yes("CP-52", "release", "appealHoldUntil=2026-11-22 survivorToldOn=2026-10-05");
  }

  @Test
  @DisplayName("CP-52 the judge alone ends or changes the stay, with reasons")
  void CP_52_the_judge_ends_the_stay_with_reasons() {
    String longer = "periodVaried=stay courtVariedLimit=2026-12-01 reasonsGiven=yes";
    Matter.told("2026-11-02", "2026-11-17")
        .refuses("CP-52", "judge", "lift-stay", "stayLifted=yes reasonsGiven=no")
        .refuses("CP-52", "judge", "lift-stay", "stayLifted=yes")
        .refuses("CP-03", "registrar", "lift-stay", "stayLifted=yes reasonsGiven=yes")
        .does("judge", "vary", longer)
        .on("2026-11-25")
        .refuses("CP-52", "registrar", "clear", "orderVerified=yes registrarApproved=yes")
        .does("judge", "lift-stay", "stayLifted=yes reasonsGiven=yes")
        .cleared();
  }

  @Test
  @DisplayName("CP-53 the accused holds no copy, and looks only with a lawyer, each look logged")
  void CP_53_no_copy_and_every_look_logged() {
    Matter matter = Matter.released("2026-11-02", "2026-11-17", "2026-11-25");
    matter
        .refuses(
            "CP-53",
            "releaser",
            "release",
            Matter.RELEASE.replace("accusedHoldsCopy=no", "accusedHoldsCopy=yes") + "note:1")
        .refuses("CP-53", "party", "view", "accusedHoldsCopy=yes viewLogged=yes")
        .refuses("CP-53", "party", "view", "viewLogged=no")
        .refuses("CP-53", "party", "view", "")
        .refuses("CP-53", "party", "view", "applicantRepresented=no viewLogged=yes")
        .does("party", "view", "viewLogged=yes");
  }

  @Test
  @DisplayName("CP-54 a verified order, a clearance, and a release officer who is somebody else")
  void CP_54_no_one_person_opens_notes() {
    Matter matter = Matter.told("2026-11-02", "2026-11-17").on("2026-11-25");
    Signer herself = Signer.enteredFor("releaser", "court").withSubject("releaser-1");
    matter
        .refuses("CP-54", "registrar", "clear", "orderVerified=no registrarApproved=yes")
        .refuses("CP-54", "registrar", "clear", "orderVerified=yes")
        .refuses("CP-54", "releaser", "release", Matter.RELEASE + "note:1");
    assertThat(matter.asks(herself, "clear", "orderVerified=yes registrarApproved=yes").isAllowed())
        .isTrue();
    matter
        .cleared()
        .refuses(
            "CP-54",
            "releaser",
            "release",
            Matter.RELEASE.replace("releaseOfficerApproved=yes ", "") + "note:1")
        .refuses(
            "CP-54",
            Signer.as("releaser").withSubject("registrar-1"),
            "release",
            Matter.RELEASE + "note:1")
        .leaves("note:1");
  }

  @Test
  @DisplayName("CP-54 a service of one says one person; consent needs two as well")
  void CP_54_a_service_of_one() {
    yes(
        "CP-54",
        "release",
        "releaseOfficerApproved=yes soleHolder=yes orderVerified=yes registrarApproved=yes");
    no(
        "CP-54",
        "consent-release",
        "stepTaken=release-consented releaseOfficerApproved=yes twoApprovers=no registrarApproved=no");
    yes(
        "CP-54",
        "consent-release",
        "stepTaken=release-consented releaseOfficerApproved=yes twoApprovers=yes signer=r1 releaseApprovedBy=j1");
    no(
        "CP-54",
        "consent-release",
        "stepTaken=release-consented releaseOfficerApproved=yes twoApprovers=yes signer=r1 releaseApprovedBy=r1");
    no("CP-54", "release", "releaseOfficerApproved=no");
  }

  @Test
  @DisplayName(
      "CP-55 use at trial, sexual behaviour and bad character each need a leave of their own")
  void CP_55_use_at_trial_is_a_leave_of_its_own() {
    no("CP-55", "adduce", "badCharacterLeave=no");
    no("CP-55", "adduce", "sexualBehaviourRevealed=yes section41Leave=no");
    unknown("CP-55", "adduce", "sexualBehaviourRevealed=yes");
    unknown("CP-55", "adduce", "");
    yes("CP-55", "adduce", "sexualBehaviourRevealed=yes section41Leave=yes");
    yes("CP-55", "adduce", "sexualBehaviourRevealed=no");
  }

  @Test
  @DisplayName(
      "CP-56 access ends on the order's day, at acquittal, or when the appeal period is over")
  void CP_56_access_ends() {
    no("CP-56", "view", "orderEndsOn=2026-11-22");
    yes("CP-56", "view", "orderEndsOn=2026-11-23");
    no("CP-56", "view", "caseOutcome=acquitted");
    no("CP-56", "resume", "caseOutcome=discontinued");
    no("CP-56", "view", "court=crown convictionDate=2026-10-01 sentenceDate=2026-10-25");
    yes("CP-56", "view", "court=crown convictionDate=2026-10-01 sentenceDate=2026-10-26");
    yes("CP-56", "view", "court=crown convictionDate=2026-10-01");
  }

  @Test
  @DisplayName("CP-56 a pending appeal keeps access open until it ends")
  void CP_56_a_pending_appeal_keeps_it_open() {
    yes("CP-56", "view", "convictionDate=2026-01-12 sentenceDate=2026-01-12 appealLodged=yes");
    no(
        "CP-56",
        "view",
        "convictionDate=2026-01-12 sentenceDate=2026-01-12 appealLodged=yes appealEndedOn=2026-11-20");
  }

  @Test
  @DisplayName(
      "CP-56 nobody but a judge cuts access short, and copies return within ten business days")
  void CP_56_nobody_but_a_judge_cuts_it_short() {
    Matter matter = Matter.released("2026-11-02", "2026-11-17", "2026-11-25");
    matter.refuses("CP-56", "registrar", "end", "reasonsGiven=yes");
    Ruling revoked = matter.asks("judge", "end", "reasonsGiven=yes");
    assertThat(revoked.isAllowed()).isTrue();
    assertThat(clock("CP-56", revoked, "return").ends()).isEqualTo(day("2026-12-09"));
    matter
        .does("judge", "end", "reasonsGiven=yes")
        .refuses("CP-56", "registrar", "certify", "")
        .refuses("CP-56", "registrar", "certify", "returnCertifiedOn=2026-11-26")
        .does("registrar", "certify", "returnCertifiedOn=2026-11-25");
    assertThat(matter.stands()).isEqualTo("P0");
    assertThat(
            duty("CP-56", "end", "orderEndsOn=2026-11-22", LocalDate.of(2026, 11, 23), "return")
                .by())
        .isEqualTo(day("2026-12-07"));
  }

  @Test
  @DisplayName(
      "CP-57 when the charge is dropped what is pending lapses and what is open is suspended")
  void CP_57_a_dead_charge_lapses_and_suspends() {
    Matter pending = Matter.told("2026-11-02", "2026-11-17");
    pending.does("registrar", "charge-ended", "chargeEndedOn=2026-11-17");
    assertThat(pending.stands()).isEqualTo("P13");
    Matter open = Matter.released("2026-11-02", "2026-11-17", "2026-11-25");
    open.does("registrar", "charge-ended", "chargeEndedOn=2026-11-25 caseOutcome=discontinued");
    assertThat(open.stands()).isEqualTo("P10s");
    open.refuses("CP-57", "judge", "resume", "reasonsGiven=yes");
    no("CP-57", "view", "chargeLive=no");
    no("CP-57", "view", "factInIssueGone=yes");
    unknown("CP-57", "view", "");
  }

  @Test
  @DisplayName(
      "CP-57 an altered charge suspends, and the judge may let access go on when it stands again")
  void CP_57_an_altered_charge_is_reviewed_by_the_judge() {
    Matter matter = Matter.released("2026-11-02", "2026-11-17", "2026-11-25");
    matter
        .does("registrar", "charge-altered", "factInIssueGone=yes")
        .refuses("CP-57", "judge", "resume", "reasonsGiven=yes")
        .does("registrar", "charge", "chargeLive=yes offenceKind=rape proceedingType=pre-trial")
        .does("judge", "resume", "reasonsGiven=yes");
    assertThat(matter.stands()).isEqualTo("P10");
  }

  @Test
  @DisplayName("CP-57 a charge altered to something that is no sexual offence is no charge here")
  void CP_57_altered_to_no_sexual_offence() {
    Matter matter = Matter.released("2026-11-02", "2026-11-17", "2026-11-25");
    matter.does("registrar", "charge-altered", "offenceKind=non-sexual");
    assertThat(matter.stands()).isEqualTo("P10s");
    matter.refuses("CP-57", "judge", "resume", "reasonsGiven=yes");
  }

  @Test
  @DisplayName("CP-57 an acquittal ends the charge for what is pending and what is open")
  void CP_57_an_acquittal_ends_the_charge() {
    Matter open = Matter.released("2026-11-02", "2026-11-17", "2026-11-25");
    open.does("registrar", "outcome", "caseOutcome=acquitted verdictGiven=yes");
    assertThat(open.stands()).isEqualTo("P10s");
    Matter pending = Matter.served("2026-11-02");
    pending.does("registrar", "outcome", "caseOutcome=acquitted verdictGiven=yes");
    assertThat(pending.stands()).isEqualTo("P13");
    silent("CP-57", "reply", "chargeLive=no");
  }
}
