package keep.law.facts;

import static keep.law.Lifetime.APPLICATION;
import static keep.law.Lifetime.COMPULSION;
import static keep.law.Lifetime.CONSENT;
import static keep.law.Lifetime.EXISTENCE;
import static keep.law.facts.Drafting.count;
import static keep.law.facts.Drafting.day;
import static keep.law.facts.Drafting.label;
import static keep.law.facts.Drafting.labels;
import static keep.law.facts.Drafting.passages;
import static keep.law.facts.Drafting.word;
import static keep.law.facts.Drafting.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.Supplier;

/// What a running matter needs beyond the facts of a single question: which regime it runs under,
/// where it stands, and the periods a judge has set. Section 9c of the vocabulary. Facts of
/// supplier R are kept by the record as acts take effect and are never supplied from outside.
public final class ProcessFacts {
  private static final Set<Supplier> EVENT = Set.of(Supplier.EVENT);
  private static final Set<Supplier> SERVICE = Set.of(Supplier.SERVICE);
  private static final Set<Supplier> COURT = Set.of(Supplier.COURT);
  private static final Set<Supplier> RECORD = Set.of(Supplier.RECORD);

  public static final Fact<String> REGIME =
      label("regime", "the regime the matter runs under", EVENT, "CP-66");
  public static final Fact<String> REGIME_VERSION =
      label("regimeVersion", "the version of its rules", EVENT, "CP-66");
  public static final Fact<String> SUBJECT_AGE_BAND =
      word(
          "subjectAgeBand",
          "age on the day of the act, computed on the device so that no date of birth travels",
          EVENT,
          "CP-37; EW-33; NSW-39",
          List.of("under-14", "14-15", "16-17", "adult"));
  public static final Fact<Boolean> SOLE_HOLDER =
      yesNo(
          "soleHolder",
          "the service is one practitioner and its policy says so",
          SERVICE,
          "CP-54, 63");
  public static final Fact<Boolean> EARLY_STAGE_BAR =
      yesNo(
          "earlyStageBar",
          "the setting that shuts bail, allocation, sending and other preliminary steps; unknown counts as on",
          SERVICE,
          "CP-11");
  public static final Fact<Set<String>> PASSAGES_SCHEDULED =
      passages(
              "passagesScheduled",
              "the passages of the notes named in the service's schedule",
              EVENT,
              "CP-41, 50")
          .of(APPLICATION);
  public static final Fact<Boolean> SCHEDULE_COMPLETE =
      yesNo(
              "scheduleComplete",
              "the service certifies that the schedule answers the application",
              SERVICE,
              "CP-41")
          .of(APPLICATION);
  public static final Fact<String> PERIOD_VARIED =
      word(
          "periodVaried",
          "the period a judge's order changes",
          COURT,
          "CP-32",
          List.of("notice", "production", "stay", "return", "consent-pause"));
  public static final Fact<Set<String>> CONSENT_PASSAGES =
      passages("consentPassages", "the passages her consent names", EVENT, "CP-60").of(CONSENT);

  public static final Fact<String> STEP =
      label("stepTaken", "the step word of the act being ruled on", RECORD, "CP-W6");
  public static final Fact<String> SIGNER_ROLE =
      label("signerRole", "the role of the card that signs the act", RECORD, "CP-W4");
  public static final Fact<String> SIGNER_FOR =
      label("signerFor", "the person for whom the act is entered", RECORD, "CP-W4");
  public static final Fact<String> SIGNER =
      label("signer", "pseudonym of the signer of the act", RECORD, "CP-54, 63");
  public static final Fact<String> CLEARED_BY =
      label("clearedBy", "pseudonym of the second person who cleared the release", RECORD, "CP-54")
          .of(APPLICATION);
  public static final Fact<String> WALK =
      word(
          "walk",
          "where the matter stands in the walk",
          RECORD,
          "CP-W6",
          List.of(
              "sealed",
              "application-lodged",
              "rejected-at-intake",
              "notice-served",
              "stage1-hearing",
              "sealed-production",
              "judge-inspects",
              "leave-granted-stayed",
              "released-on-conditions",
              "access-suspended",
              "trial-use-decided",
              "refused",
              "closed-returned"));
  public static final Fact<Boolean> INTAKE_PASSED =
      yesNo("intakePassed", "the application was found complete", RECORD, "CP-22, 24, 30")
          .of(APPLICATION);
  public static final Fact<Boolean> STAGE_1_PASSED =
      yesNo("stage1Passed", "the judge found stage 1 shown", RECORD, "CP-41").of(APPLICATION);
  public static final Fact<Boolean> PRODUCTION_ORDERED =
      yesNo(
              "productionOrdered",
              "the judge has ordered the scheduled notes to the court",
              RECORD,
              "CP-41")
          .of(APPLICATION);
  public static final Fact<Boolean> CAMPAIGN_TEST_MET =
      yesNo(
              "campaignTestMet",
              "a judge's order under the campaign test stands; never set by a compelled order",
              RECORD,
              "CP-63")
          .of(APPLICATION);
  public static final Fact<Boolean> LAPSED =
      yesNo("lapsed", "the application lapsed when the charge ended", RECORD, "CP-57")
          .of(APPLICATION);
  public static final Fact<LocalDate> APPLIED_ON =
      day("appliedOn", "day the application was lodged", RECORD, "CP-24, 30, 89").of(APPLICATION);
  public static final Fact<LocalDate> HEARD_ON =
      day("heardOn", "day of the stage 1 hearing", RECORD, "CP-47").of(APPLICATION);
  public static final Fact<LocalDate> STAGE_1_ON =
      day("stage1On", "day stage 1 was decided", RECORD, "CP-41").of(APPLICATION);
  public static final Fact<LocalDate> ACCESS_ENDED_ON =
      day("accessEndedOn", "day access ended", RECORD, "CP-56").of(APPLICATION);
  public static final Fact<LocalDate> NOTICE_LIMIT =
      day("noticeLimit", "last day of the notice period as a judge set it", RECORD, "CP-32")
          .of(APPLICATION);
  public static final Fact<LocalDate> PRODUCTION_LIMIT =
      day("productionLimit", "last day for sealed production as a judge set it", RECORD, "CP-41")
          .of(APPLICATION);
  public static final Fact<LocalDate> STAY_LIMIT =
      day("stayLimit", "last day of the stay as a judge set it", RECORD, "CP-52").of(APPLICATION);
  public static final Fact<LocalDate> RETURN_LIMIT =
      day("returnLimit", "last day for return or destruction as a judge set it", RECORD, "CP-56")
          .of(APPLICATION);
  public static final Fact<LocalDate> CONSENT_LIMIT =
      day("consentLimit", "last day of the consent pause as a judge set it", RECORD, "CP-60")
          .of(CONSENT);
  public static final Fact<Boolean> EXISTENCE_ASKED =
      yesNo("existenceAsked", "a judge was asked whether notes exist for a period", RECORD, "CP-83")
          .of(EXISTENCE);
  public static final Fact<String> COMPELLED_STANDING =
      word(
              "compelledStanding",
              "where an order under the law in force stands",
              RECORD,
              "CP-63",
              List.of("received", "obeyed", "withdrawn"))
          .of(COMPULSION);
  public static final Fact<Set<String>> ORDER_CONFIRMED_BY =
      labels(
              "orderConfirmedBy",
              "pseudonyms of those who each confirmed the order with the court office by a road of their own",
              RECORD,
              "CP-63")
          .of(COMPULSION);
  public static final Fact<Boolean> COMPELLED_VERIFIED =
      yesNo(
              "compelledVerified",
              "the court's office or a judge has countersigned an order under the law in force",
              RECORD,
              "CP-63")
          .of(COMPULSION);
  public static final Fact<String> CONSENT_STANDING =
      word(
              "consentStanding",
              "where a consent of the survivor stands",
              RECORD,
              "CP-60",
              List.of("given", "decided", "released", "revoked"))
          .of(CONSENT);
  public static final Fact<Integer> VIEWS =
      count("views", "views logged since release", RECORD, "CP-53, 70").of(APPLICATION);

  public static final Fact<Integer> APPLICATION_IN_FRONT =
      count("applicationInFront", "the application that the last act was about", RECORD, "CP-W6");

  public static final Fact<Integer> ORDER_IN_FRONT =
      count("orderInFront", "the order that the last act was about", RECORD, "CP-W6");

  private ProcessFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        REGIME,
        REGIME_VERSION,
        SUBJECT_AGE_BAND,
        SOLE_HOLDER,
        EARLY_STAGE_BAR,
        PASSAGES_SCHEDULED,
        SCHEDULE_COMPLETE,
        PERIOD_VARIED,
        CONSENT_PASSAGES,
        STEP,
        SIGNER_ROLE,
        SIGNER_FOR,
        SIGNER,
        CLEARED_BY,
        WALK,
        INTAKE_PASSED,
        STAGE_1_PASSED,
        PRODUCTION_ORDERED,
        CAMPAIGN_TEST_MET,
        LAPSED,
        APPLIED_ON,
        HEARD_ON,
        STAGE_1_ON,
        ACCESS_ENDED_ON,
        NOTICE_LIMIT,
        PRODUCTION_LIMIT,
        STAY_LIMIT,
        RETURN_LIMIT,
        CONSENT_LIMIT,
        EXISTENCE_ASKED,
        COMPELLED_STANDING,
        ORDER_CONFIRMED_BY,
        COMPELLED_VERIFIED,
        CONSENT_STANDING,
        VIEWS,
        APPLICATION_IN_FRONT,
        ORDER_IN_FRONT);
  }
}
