package keep.law.campaign;

import static keep.law.campaign.Law.at;
import static keep.law.campaign.Law.clock;
import static keep.law.campaign.Law.duty;
import static keep.law.campaign.Law.no;
import static keep.law.campaign.Law.noDuty;
import static keep.law.campaign.Law.silent;
import static keep.law.campaign.Law.unknown;
import static keep.law.campaign.Law.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import keep.law.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// CP-80 to CP-90 and CP-92: fairness to the accused, and to the truth.
class FairnessTest {
  private static Matter refused() {
    return Matter.served("2026-11-02")
        .on("2026-11-17")
        .heard()
        .does("judge", "stage-1", "stage=1 substantialProbativeValue=no reasonsGiven=yes");
  }

  private static String again(String more) {
    return "applicant=accused applicantRepresented=yes applicationWritten=yes declarationOfTruth=yes blanketRequest=no "
        + more;
  }

  @Test
  @DisplayName(
      "CP-80 the judge adds what nobody asked for, from what she has read; the issue is told, not the words")
  void CP_80_the_judge_adds_of_her_own_motion() {
    Matter.inspected("2026-11-02", "2026-11-17")
        .refuses("CP-80", "judge", "add", "passagesAddedByJudge=note:9 partiesToldIssueOnly=yes")
        .refuses("CP-80", "judge", "add", "passagesAddedByJudge=note:2 partiesToldIssueOnly=no")
        .refuses("CP-80", "judge", "add", "passagesAddedByJudge=note:2")
        .refuses("CP-80", "judge", "add", "passagesAddedByJudge=none partiesToldIssueOnly=yes")
        .does("judge", "add", "passagesAddedByJudge=note:2 partiesToldIssueOnly=yes");
  }

  @Test
  @DisplayName("CP-80 survivor and service are heard on every added passage that is ordered")
  void CP_80_they_are_heard_on_the_addition() {
    String ordered = "passagesAddedByJudge=b partiesToldIssueOnly=yes passagesOrdered=a+b ";
    unknown("CP-80", "grant", ordered);
    no("CP-80", "grant", ordered + "heardOnAddition=no");
    yes("CP-80", "grant", ordered + "heardOnAddition=yes");
    silent("CP-80", "grant", "passagesAddedByJudge=b passagesOrdered=a");
    unknown(
        "CP-80",
        "add",
        "stepTaken=hear-addition passagesAddedByJudge=b passagesInspected=b partiesToldIssueOnly=yes");
  }

  @Test
  @DisplayName("CP-81 a refusal is renewed on a stated change, until verdict, and on appeal")
  void CP_81_a_refusal_can_be_renewed() {
    Matter matter = refused();
    matter
        .refuses("CP-81", "party", "renew", again(""))
        .refuses("CP-81", "party", "renew", again("changeOfCircumstances=no"));
    assertThat(matter.asks("party", "renew", again("changeOfCircumstances=yes")).isAllowed())
        .isTrue();
    matter
        .does("registrar", "outcome", "verdictGiven=yes")
        .refuses("CP-81", "party", "renew", again("changeOfCircumstances=yes"))
        .does("registrar", "outcome", "appealLodged=yes")
        .does("party", "renew", again("changeOfCircumstances=yes"));
    assertThat(matter.stands()).isEqualTo("P2");
    silent("CP-81", "lodge", "stepTaken=apply");
  }

  @Test
  @DisplayName("CP-81 how an earlier case ended does not shut out somebody charged anew")
  void CP_81_a_new_charge_begins_a_new_case() {
    Matter matter = refused();
    matter
        .does("registrar", "outcome", "verdictGiven=yes")
        .does("registrar", "charge-ended", "chargeEndedOn=2026-11-17")
        .does("registrar", "charge", "chargeLive=yes offenceKind=rape proceedingType=pre-trial")
        .does("party", "renew", again("changeOfCircumstances=yes"));
  }

  @Test
  @DisplayName(
      "CP-82 an accused without a lawyer is not shut out: his application waits, its clocks running")
  void CP_82_an_accused_without_a_lawyer_waits_for_an_advocate() {
    Matter matter =
        Matter.charged("2026-11-02")
            .applied("accused", false)
            .does("registrar", "accept", "")
            .serve("2026-11-02")
            .reached("2026-11-02")
            .on("2026-11-17");
    assertThat(matter.stands()).isEqualTo("P5");
    matter
        .refuses("CP-82", "judge", "hear", Matter.HEARING)
        .refuses("CP-03", "registrar", "appoint-advocate", "advocateAppointed=yes")
        .does("judge", "appoint-advocate", "advocateAppointed=yes")
        .heard();
    String alone =
        "applicant=accused applicantRepresented=no chargeLive=yes proceedingType=pre-trial";
    assertThat(duty("CP-82", "lodge", alone, Law.TODAY, "appoint-advocate").who())
        .isEqualTo("judge");
    assertThat(
            noDuty(
                "CP-82",
                "lodge",
                alone.replace("Represented=no", "Represented=yes"),
                "appoint-advocate"))
        .isTrue();
    silent("CP-82", "hearing", "applicant=prosecutor");
  }

  @Test
  @DisplayName(
      "CP-83 a party with a basis asks the judge whether notes exist, and the service answers her alone")
  void CP_83_whether_notes_exist_is_asked_of_the_judge() {
    Matter.charged("2026-11-02")
        .refuses("CP-83", "releaser", "answer-existence", "existenceAnswered=yes producedTo=court")
        .refuses("CP-83", "party", "ask-existence", "applicant=accused existenceBasisStated=no")
        .refuses("CP-83", "party", "ask-existence", "applicant=accused")
        .does("party", "ask-existence", "applicant=accused existenceBasisStated=yes")
        .refuses(
            "CP-83", "releaser", "answer-existence", "existenceAnswered=yes producedTo=applicant")
        .does("releaser", "answer-existence", "existenceAnswered=yes producedTo=court");
  }

  @Test
  @DisplayName("CP-83 then a described class is enough: nobody must name what he may not know")
  void CP_83_a_described_class_is_then_enough() {
    java.util.TreeSet<String> rest = new java.util.TreeSet<>(ApplicationRules.ITEMS);
    rest.remove("exact-records");
    String items = "applicationItems=" + String.join("+", rest);
    no("CP-22", "intake", items);
    yes("CP-22", "intake", items + " existenceAnswered=yes");
    no("CP-83", "existence-answer", "producedTo=police");
    yes("CP-83", "existence-answer", "producedTo=court");
  }

  @Test
  @DisplayName(
      "CP-84 two questions for every passage read, and a sealed reason for what is marked and kept closed")
  void CP_84_two_questions_for_every_passage() {
    String read = "passagesInspected=a+b passagesOrdered=a ";
    no("CP-84", "grant", read + "assistsAccused=a/yes underminesProsecution=a/yes");
    no("CP-84", "grant", read + "assistsAccused=a/yes+b/yes underminesProsecution=a/no+b/no");
    no("CP-84", "refuse", "passagesInspected=b assistsAccused=b/no underminesProsecution=b/yes");
    yes(
        "CP-84",
        "grant",
        read
            + "assistsAccused=a/yes+b/yes underminesProsecution=a/no+b/no reasonForWithholding=b/yes");
    yes("CP-84", "grant", read + "assistsAccused=a/no+b/no underminesProsecution=a/no+b/no");
    silent("CP-84", "refuse", "");
  }

  @Test
  @DisplayName("CP-85 the defence's sealed note binds the judge to look for what it asks")
  void CP_85_the_issues_note_binds_the_inspection() {
    no("CP-85", "grant", "issuesNoteLodged=yes passagesInspected=a+b assistsAccused=a/yes");
    yes("CP-85", "refuse", "issuesNoteLodged=yes passagesInspected=a assistsAccused=a/no");
    silent("CP-85", "grant", "issuesNoteLodged=no passagesInspected=a");
    Matter.served("2026-11-02").does("party", "issues-note", "issuesNoteLodged=yes");
  }

  @Test
  @DisplayName(
      "CP-86 for each passage that goes out it is answered whether it misleads without another")
  void CP_86_nothing_goes_out_that_misleads() {
    no("CP-86", "grant", "passagesOrdered=a+b misleadingWithout=a");
    yes("CP-86", "grant", "passagesOrdered=a+b misleadingWithout=a/b+b");
    silent("CP-86", "grant", "");
  }

  @Test
  @DisplayName(
      "CP-87 before consent or the prosecution opens a part, the rest is read for the accused's side")
  void CP_87_no_cherry_picking() {
    no("CP-87", "grant", "applicant=prosecutor restLookedAt=no");
    unknown("CP-87", "grant", "applicant=prosecutor");
    yes("CP-87", "grant", "applicant=prosecutor restLookedAt=yes");
    silent("CP-87", "grant", "applicant=accused");
    no("CP-87", "consent-decision", "restLookedAt=no");
    unknown("CP-87", "consent-decision", "");
  }

  @Test
  @DisplayName("CP-89 a note of integrity goes to both sides with the release")
  void CP_89_a_note_of_integrity_goes_with_it() {
    no("CP-89", "release", "integrityNoteGiven=no");
    yes("CP-89", "release", "integrityNoteGiven=yes");
    unknown("CP-89", "release", "");
    Matter.told("2026-11-02", "2026-11-17")
        .on("2026-11-25")
        .cleared()
        .refuses(
            "CP-89",
            "releaser",
            "release",
            Matter.RELEASE.replace("integrityNoteGiven=yes ", "") + "note:1");
  }

  @Test
  @DisplayName("CP-90 every clock shows the days left before the custody limit and the trial")
  void CP_90_custody_and_trial_beside_every_clock() {
    String dates = "custodyLimitOn=2026-12-23 trialOn=2027-02-01";
    for (String gate :
        new String[] {
          "lodge", "intake", "notice", "extend", "hearing", "stage-1", "grant", "tell"
        }) {
      Clock custody = clock("CP-90", at(gate, dates), "custody");
      assertThat(custody.ends()).contains(LocalDate.of(2026, 12, 23));
      assertThat(custody.what()).startsWith("30 days left");
      assertThat(clock("CP-90", at(gate, dates), "trial").what()).startsWith("70 days left");
    }
  }

  @Test
  @DisplayName(
      "CP-90 a custody limit inside her time is a reason by itself to shorten it; refusing to give reasons is not")
  void CP_90_custody_is_a_reason_to_shorten() {
    Matter matter =
        Matter.served("2026-12-21").does("registrar", "dates", "custodyLimitOn=2026-12-31");
    String shorter = "periodVaried=notice courtVariedLimit=2026-12-29";
    assertThat(matter.asks("judge", "vary", shorter).isAllowed()).isTrue();
    matter.refuses("CP-32", "judge", "vary", shorter + " reasonsGiven=no");
    Matter.served("2026-12-21")
        .does("registrar", "dates", "custodyLimitOn=2027-01-08")
        .refuses("CP-32", "judge", "vary", shorter);
    assertThat(clock("CP-90", at("notice", "custodyLimitOn=2026-11-20"), "custody").what())
        .startsWith("0 days left");
  }

  @Test
  @DisplayName("CP-92 published counts show each side alike and rank nothing as success")
  void CP_92_the_same_figures_for_both_sides() {
    no("CP-92", "publish", "sameFiguresForBothSides=no");
    yes("CP-92", "publish", "sameFiguresForBothSides=yes");
    unknown("CP-92", "publish", "countsSuppressed=yes");
    assertThat(at("publish", "countsSuppressed=yes sameFiguresForBothSides=yes").isAllowed())
        .isTrue();
  }
}
