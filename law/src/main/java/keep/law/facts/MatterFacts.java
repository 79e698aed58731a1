package keep.law.facts;

import static keep.law.Lifetime.APPLICATION;
import static keep.law.Lifetime.CHARGE;
import static keep.law.Lifetime.ORDER;
import static keep.law.Lifetime.REQUEST;
import static keep.law.facts.Drafting.day;
import static keep.law.facts.Drafting.moment;
import static keep.law.facts.Drafting.word;
import static keep.law.facts.Drafting.yesNo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.Supplier;

/// The matter, the day, the charge. Section 2 of the vocabulary.
public final class MatterFacts {
  public static final Fact<LocalDate> AS_OF =
      day(
          "asOf",
          "the day the question is asked; picks dated law, lists, periods",
          Set.of(Supplier.EVENT),
          "EW-01, 08, 43, 63, 132");

  public static final Fact<LocalDate> REQUEST_DATE =
      day(
              "requestDate",
              "day the request, application or order was made; a chaser that asks again is a new request",
              Set.of(Supplier.EVENT),
              "EW-01, 32; CP-12; CA-12, 45")
          .of(REQUEST);

  public static final Fact<LocalDateTime> RECEIVED_AT =
      moment("receivedAt", "when it reached the holder", Set.of(Supplier.EVENT), "EW-51, 52; CP-12")
          .of(REQUEST, APPLICATION, ORDER);

  public static final Fact<String> NATION =
      word(
          "nation",
          "where the holder is (picks the calendar)",
          Set.of(Supplier.EVENT),
          "EW-01",
          List.of("england", "wales", "scotland", "northern-ireland", "outside-uk"));

  public static final Fact<Boolean> POLICY_MODE =
      yesNo(
          "policyMode",
          "the service has adopted the campaign process for voluntary disclosure",
          Set.of(Supplier.SERVICE),
          "CP-63, 64, 66");

  public static final Fact<Boolean> MODE_SHOWN =
      yesNo("modeShown", "users see which mode applies", Set.of(Supplier.EVENT), "CP-66");

  public static final Fact<Boolean> POLICY_CALLED_LAW =
      yesNo(
          "policyCalledLaw", "the policy is described as statute", Set.of(Supplier.EVENT), "CP-66");

  public static final Fact<String> PROCEEDING_TYPE =
      word(
              "proceedingType",
              "what the step is in or for; avo = NSW apprehended violence order; none = no proceedings yet",
              Set.of(Supplier.EVENT),
              "CP-11; EW-90; NSW-1, 8, 9, 11, 12, 13, 49; CA-8, 9; IE-1",
              List.of(
                  "none",
                  "bail",
                  "committal",
                  "preliminary-inquiry",
                  "sending",
                  "allocation",
                  "pre-trial",
                  "trial",
                  "sentence",
                  "avo",
                  "appeal",
                  "civil",
                  "civil-family",
                  "coroner",
                  "inquiry",
                  "tribunal"))
          .of(ORDER, CHARGE);

  public static final Fact<String> COURT =
      word(
              "court",
              "the court that has the case",
              Set.of(Supplier.EVENT),
              "EW-90, 91, 109; CP-20, 56; IE-1",
              List.of(
                  "magistrates",
                  "youth",
                  "crown",
                  "high-court",
                  "appeal-court",
                  "nsw-court",
                  "Circuit Criminal Court",
                  "Central Criminal Court",
                  "District Court",
                  "other"))
          .of(ORDER, CHARGE);

  public static final Fact<Boolean> TRIAL_JUDGE_SEIZED =
      yesNo(
          "trialJudgeSeized",
          "the application is to the judge who is to try, or is trying, the accused",
          Set.of(Supplier.EVENT),
          "CA-8, 9");

  public static final Fact<LocalDate> PROCEEDING_BEGUN_ON =
      day("proceedingBegunOn", "day the proceedings began", Set.of(Supplier.EVENT), "IE-25; CA-12");

  public static final Fact<Boolean> TRIAL_STARTED =
      yesNo("trialStarted", "the trial has begun", Set.of(Supplier.EVENT), "IE-16").of(CHARGE);

  public static final Fact<Boolean> LATE_APPLICATION_DIRECTED =
      yesNo(
          "lateApplicationDirected",
          "the court, asked by the accused, allowed a late application",
          Set.of(Supplier.COURT),
          "IE-16");

  public static final Fact<String> OFFENCE_KIND =
      word(
              "offenceKind",
              "the offence investigated or charged",
              Set.of(Supplier.EVENT),
              "EW-02; CP-02; NSW-1",
              List.of("rape", "other-sexual", "non-sexual"))
          .of(CHARGE);

  public static final Fact<Boolean> OFFENCE_LISTED =
      yesNo(
          "offenceListed",
          "Canada: listed; Ireland: scheduled; NSW: the protected person is a victim or alleged victim of a prescribed sexual offence",
          Set.of(Supplier.EVENT),
          "CA-1; IE-1; NSW-2");

  public static final Fact<Boolean> CHARGE_LIVE =
      yesNo(
              "chargeLive",
              "charged (campaign meaning) for the sexual offence against this survivor, and not ended",
              Set.of(Supplier.EVENT),
              "CP-02, 12, 20, 54, 57; EW-17")
          .of(CHARGE);

  public static final Fact<LocalDate> CHARGE_DATE =
      day("chargeDate", "day of charge", Set.of(Supplier.EVENT), "CP-02, 56, 57").of(CHARGE);

  public static final Fact<LocalDate> CHARGE_ENDED_ON =
      day(
              "chargeEndedOn",
              "day it was dropped, dismissed, stayed or replaced",
              Set.of(Supplier.EVENT),
              "CP-02, 56, 57")
          .of(CHARGE);

  public static final Fact<Boolean> FACT_IN_ISSUE_GONE =
      yesNo(
              "factInIssueGone",
              "a change of charge removed the fact in issue",
              Set.of(Supplier.COURT),
              "CP-57")
          .of(APPLICATION, CHARGE);

  public static final Fact<String> CASE_OUTCOME =
      word(
              "caseOutcome",
              "where the case stands",
              Set.of(Supplier.EVENT),
              "CP-56; CA-29",
              List.of("pending", "discontinued", "acquitted", "convicted"))
          .of(CHARGE);

  public static final Fact<LocalDate> CONVICTION_DATE =
      day("convictionDate", "day of conviction", Set.of(Supplier.EVENT), "CP-56; CA-29").of(CHARGE);

  public static final Fact<LocalDate> SENTENCE_DATE =
      day("sentenceDate", "day of sentence", Set.of(Supplier.EVENT), "CP-56; CA-29").of(CHARGE);

  public static final Fact<LocalDate> APPEAL_ENDED_ON =
      day("appealEndedOn", "day on which the appeal ended", Set.of(Supplier.EVENT), "CP-56; CA-29")
          .of(CHARGE);

  public static final Fact<Boolean> APPEAL_LODGED =
      yesNo(
              "appealLodged",
              "an appeal is pending",
              Set.of(Supplier.EVENT),
              "CP-52, 56; NSW-44; CA-29, 32")
          .of(CHARGE);

  public static final Fact<LocalDate> APPEAL_HOLD_UNTIL =
      day(
              "appealHoldUntil",
              "last day to which release is held for an appeal",
              Set.of(Supplier.COURT),
              "CP-52, 56; NSW-44; CA-29, 32")
          .of(CHARGE);

  public static final Fact<String> APPEAL_BY =
      word(
          "appealBy",
          "who took the decision to an appeal court",
          Set.of(Supplier.EVENT),
          "NSW-44, 45; CA-32",
          List.of("party", "confider", "holder", "none"));

  private MatterFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        AS_OF,
        REQUEST_DATE,
        RECEIVED_AT,
        NATION,
        POLICY_MODE,
        MODE_SHOWN,
        POLICY_CALLED_LAW,
        PROCEEDING_TYPE,
        COURT,
        TRIAL_JUDGE_SEIZED,
        PROCEEDING_BEGUN_ON,
        TRIAL_STARTED,
        LATE_APPLICATION_DIRECTED,
        OFFENCE_KIND,
        OFFENCE_LISTED,
        CHARGE_LIVE,
        CHARGE_DATE,
        CHARGE_ENDED_ON,
        FACT_IN_ISSUE_GONE,
        CASE_OUTCOME,
        CONVICTION_DATE,
        SENTENCE_DATE,
        APPEAL_ENDED_ON,
        APPEAL_LODGED,
        APPEAL_HOLD_UNTIL,
        APPEAL_BY);
  }
}
