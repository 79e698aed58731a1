package keep.law.facts;

import static keep.law.Lifetime.APPLICATION;
import static keep.law.facts.Drafting.day;
import static keep.law.facts.Drafting.findings;
import static keep.law.facts.Drafting.word;
import static keep.law.facts.Drafting.words;
import static keep.law.facts.Drafting.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.PassageFinding;
import keep.law.Supplier;

/// Findings, decision, release. Section 8 of the vocabulary.
public final class DecisionFacts {
  public static final Fact<Boolean> COURT_INSPECTED =
      yesNo(
          "courtInspected",
          "the judge read the record (the same as judgeReviewedRecord)",
          Set.of(Supplier.EVENT),
          "CP-40, 42; EW-99; NSW-10, 20, 23; CA-21, 22; QLD-4, 6");

  public static final Fact<Boolean> JUDGE_REVIEWED_RECORD =
      yesNo(
          "judgeReviewedRecord",
          "the judge read the record (the same as courtInspected); in Canada never before stage 1 is decided",
          Set.of(Supplier.EVENT),
          "CP-40, 42; EW-99; NSW-10, 20, 23; CA-21, 22; QLD-4, 6");

  public static final Fact<Boolean> RECORD_PRODUCED_TO_COURT =
      yesNo(
              "recordProducedToCourt",
              "the record was brought or delivered to the court",
              Set.of(Supplier.EVENT),
              "CP-41; IE-9")
          .of(APPLICATION);

  public static final Fact<Boolean> SEAL_INTACT =
      yesNo("sealIntact", "the seal was found whole", Set.of(Supplier.EVENT), "CP-41; IE-9")
          .of(APPLICATION);

  public static final Fact<Boolean> PARTY_INSPECTED_BEFORE_LEAVE =
      yesNo(
          "partyInspectedBeforeLeave",
          "a party or its lawyer, other than a confider, saw it first",
          Set.of(Supplier.EVENT),
          "CP-42; NSW-22; QLD-5; CA-22");

  public static final Fact<Boolean> SUBSTANTIAL_PROBATIVE_VALUE =
      yesNo(
          "substantialProbativeValue",
          "limb 1: it will have substantial probative value",
          Set.of(Supplier.COURT),
          "CP-04, 40, 43, 46; NSW-30, 31; QLD-3, 6");

  public static final Fact<Boolean> OTHER_EVIDENCE_AVAILABLE =
      yesNo(
          "otherEvidenceAvailable",
          "limb 2 fails: other evidence about the same matter is available",
          Set.of(Supplier.COURT),
          "CP-43, 46; NSW-30, 32; QLD-3");

  public static final Fact<Boolean> PUBLIC_INTEREST_SUBSTANTIALLY_OUTWEIGHS =
      yesNo(
          "publicInterestSubstantiallyOutweighs",
          "limb 3 is met: the interest in admitting substantially outweighs",
          Set.of(Supplier.COURT),
          "CP-43, 46, 49; NSW-30, 33; QLD-3");

  public static final Fact<List<PassageFinding>> PASSAGE_FINDINGS =
      findings(
              "passageFindings",
              "the three limbs for each passage; a passage without a row stays closed",
              Set.of(Supplier.COURT),
              "CP-43, 50; NSW-7")
          .of(APPLICATION);

  public static final Fact<Set<String>> FACTORS_CONSIDERED =
      words(
          "factorsConsidered",
          "factors the decision shows",
          Set.of(Supplier.COURT),
          "CP-05, 44, 45; NSW-34; CA-20, 25, 35; IE-11",
          List.of(
              "encourage-counselling",
              "confidentiality-needed",
              "effective-counselling",
              "relationship-damage",
              "bias",
              "privacy",
              "full-answer",
              "probative-value",
              "dignity",
              "reporting",
              "treatment",
              "trial-integrity",
              "harm",
              "security",
              "jury-prejudice",
              "truth-finding"));

  public static final Fact<Boolean> BALANCING_PERFORMED =
      yesNo(
          "balancingPerformed",
          "limb 3 was worked through",
          Set.of(Supplier.COURT),
          "CP-05, 43; NSW-15, 33; IE-11");

  public static final Fact<Boolean> STATUTORY_TEST_APPLIED =
      yesNo(
          "statutoryTestApplied",
          "the Act's own test was applied",
          Set.of(Supplier.COURT),
          "CP-05, 43; NSW-15, 33; IE-11");

  public static final Fact<Boolean> HARM_CONSIDERED =
      yesNo(
          "harmConsidered",
          "harm to her was weighed",
          Set.of(Supplier.COURT),
          "CP-05, 43; NSW-15, 33; IE-11");

  public static final Fact<Boolean> FAIR_TRIAL_IMPORTANCE_RECORDED =
      yesNo(
          "fairTrialImportanceRecorded",
          "the importance to the defence or to proof is recorded",
          Set.of(Supplier.COURT),
          "CP-05, 45");

  public static final Fact<Set<String>> GRANT_BASIS =
      words(
          "grantBasis",
          "why leave was granted; anything but test-met gives no power",
          Set.of(Supplier.COURT),
          "CP-48, 49; NSW-15",
          List.of("test-met", "parties-agree", "silence", "completeness", "administrative"));

  public static final Fact<Boolean> LIKELY_RELEVANT =
      yesNo(
          "likelyRelevant",
          "found likely to be relevant",
          Set.of(Supplier.COURT),
          "CA-19, 24; IE-6, 12, 13, 21");

  public static final Fact<Boolean> NECESSARY_IN_INTERESTS_OF_JUSTICE =
      yesNo(
          "necessaryInInterestsOfJustice",
          "found necessary in the interests of justice",
          Set.of(Supplier.COURT),
          "CA-19, 24; IE-6, 12, 13, 21");

  public static final Fact<Boolean> REAL_RISK_OF_UNFAIR_TRIAL =
      yesNo(
          "realRiskOfUnfairTrial",
          "a real risk of an unfair trial was found",
          Set.of(Supplier.COURT),
          "CA-19, 24; IE-6, 12, 13, 21");

  public static final Fact<Boolean> CAPABLE_OF_ADMISSION =
      yesNo(
          "capableOfAdmission",
          "the record that the accused holds and means to use is capable of admission",
          Set.of(Supplier.COURT),
          "CA-33, 34, 36");

  public static final Fact<Boolean> SIGNIFICANT_PROBATIVE_VALUE =
      yesNo(
          "significantProbativeValue",
          "that record has significant probative value",
          Set.of(Supplier.COURT),
          "CA-33, 34, 36");

  public static final Fact<Boolean> PREJUDICE_SUBSTANTIALLY_OUTWEIGHS =
      yesNo(
          "prejudiceSubstantiallyOutweighs",
          "the value of that record is substantially outweighed by prejudice",
          Set.of(Supplier.COURT),
          "CA-33, 34, 36");

  public static final Fact<String> PROBATIVE_VALUE =
      word(
          "probativeValue",
          "weight found of the probative value",
          Set.of(Supplier.COURT),
          "CA-20; IE-11",
          List.of("low", "medium", "high"));

  public static final Fact<String> PRIVACY_INTEREST =
      word(
          "privacyInterest",
          "weight found of the privacy interest",
          Set.of(Supplier.COURT),
          "CA-20; IE-11",
          List.of("low", "medium", "high"));

  public static final Fact<Boolean> SEXUAL_HISTORY_BAR_CHECKED =
      yesNo(
          "sexualHistoryBarChecked",
          "the sexual history rule was applied too",
          Set.of(Supplier.COURT),
          "NSW-47; CA-34");

  public static final Fact<Boolean> REASONS_GIVEN =
      yesNo(
          "reasonsGiven",
          "written reasons were given",
          Set.of(Supplier.COURT),
          "CP-47; NSW-36; CA-30, 38; IE-15");

  public static final Fact<Boolean> REASONS_REVEAL_CONTENTS =
      yesNo(
          "reasonsRevealContents",
          "the open reasons disclose what the notes say",
          Set.of(Supplier.COURT),
          "CP-47; NSW-36; CA-30, 38; IE-15");

  public static final Fact<Set<String>> CONDITIONS_IMPOSED =
      words(
              "conditionsImposed",
              "conditions of the order",
              Set.of(Supplier.COURT),
              "CP-50, 53; NSW-23, 42; CA-26; IE-14",
              List.of(
                  "closed-court",
                  "lawyers-only",
                  "view-only",
                  "no-copies",
                  "redaction",
                  "no-onward",
                  "return",
                  "this-case-only",
                  "non-publication",
                  "copy-not-original",
                  "unspecified"))
          .of(APPLICATION);

  public static final Fact<Boolean> UNCONTESTED_PART_EXISTS =
      yesNo(
          "uncontestedPartExists",
          "the survivor did not object to part",
          Set.of(Supplier.EVENT),
          "NSW-46");

  public static final Fact<Set<String>> ORDER_NAMES =
      words(
          "orderNames",
          "what the order names",
          Set.of(Supplier.EVENT),
          "CP-50",
          List.of(
              "records", "passages", "recipients", "use", "form", "dates", "redactions", "return"));

  public static final Fact<LocalDate> SURVIVOR_TOLD_ON =
      day(
              "survivorToldOn",
              "day on which the survivor was told the result",
              Set.of(Supplier.EVENT),
              "CP-51, 52, 56")
          .of(APPLICATION);

  public static final Fact<LocalDate> RELEASE_ON =
      day("releaseOn", "day on which the passages left", Set.of(Supplier.EVENT), "CP-51, 52, 56")
          .of(APPLICATION);

  public static final Fact<LocalDate> ORDER_ENDS_ON =
      day("orderEndsOn", "last day of the order", Set.of(Supplier.EVENT), "CP-51, 52, 56")
          .of(APPLICATION);

  public static final Fact<LocalDate> RETURN_CERTIFIED_ON =
      day(
          "returnCertifiedOn",
          "day certified for return or destruction",
          Set.of(Supplier.EVENT),
          "CP-51, 52, 56");

  public static final Fact<Boolean> SHOWN_RELEASE_FIRST =
      yesNo(
              "shownReleaseFirst",
              "she was shown first what would go, or did not wish to see it",
              Set.of(Supplier.EVENT),
              "CP-51, 52")
          .of(APPLICATION);

  public static final Fact<Boolean> CHALLENGE_LODGED =
      yesNo(
              "challengeLodged",
              "a challenge to the order is pending",
              Set.of(Supplier.EVENT),
              "CP-51, 52")
          .of(APPLICATION);

  public static final Fact<Boolean> STAY_LIFTED =
      yesNo(
              "stayLifted",
              "the judge ended the stay early, with reasons",
              Set.of(Supplier.COURT),
              "CP-51, 52")
          .of(APPLICATION);

  public static final Fact<Boolean> REGISTRAR_APPROVED =
      yesNo(
              "registrarApproved",
              "the court's office or a second person cleared the release",
              Set.of(Supplier.EVENT),
              "CP-53, 54")
          .of(APPLICATION);

  public static final Fact<Boolean> RELEASE_OFFICER_APPROVED =
      yesNo(
          "releaseOfficerApproved",
          "a release officer of the service acts",
          Set.of(Supplier.EVENT),
          "CP-53, 54");

  public static final Fact<Boolean> ACCUSED_HOLDS_COPY =
      yesNo("accusedHoldsCopy", "the accused holds a copy", Set.of(Supplier.EVENT), "CP-53, 54");

  public static final Fact<Boolean> VIEW_LOGGED =
      yesNo("viewLogged", "the look is logged", Set.of(Supplier.EVENT), "CP-53, 54");

  public static final Fact<Boolean> RELEASED_WITHIN_ORDER =
      yesNo(
          "releasedWithinOrder",
          "only what was ordered went out",
          Set.of(Supplier.EVENT),
          "CP-50; CA-24, 27, 28, 31, 39; IE-23");

  public static final Fact<Boolean> COPY_TO_PROSECUTOR =
      yesNo(
          "copyToProsecutor",
          "a copy went to the prosecutor",
          Set.of(Supplier.EVENT),
          "CP-50; CA-24, 27, 28, 31, 39; IE-23");

  public static final Fact<Boolean> USED_ELSEWHERE =
      yesNo(
          "usedElsewhere",
          "it was used in another case",
          Set.of(Supplier.EVENT),
          "CP-50; CA-24, 27, 28, 31, 39; IE-23");

  public static final Fact<Boolean> PUBLISHED =
      yesNo(
          "published",
          "it was reported publicly",
          Set.of(Supplier.EVENT),
          "CP-50; CA-24, 27, 28, 31, 39; IE-23");

  public static final Fact<Boolean> LOG_KEPT =
      yesNo("logKept", "the step is logged", Set.of(Supplier.EVENT), "CP-61, 70, 71");

  public static final Fact<Boolean> COUNTS_SUPPRESSED =
      yesNo(
          "countsSuppressed",
          "small numbers are hidden in published counts",
          Set.of(Supplier.EVENT),
          "CP-61, 70, 71");

  private DecisionFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        COURT_INSPECTED,
        JUDGE_REVIEWED_RECORD,
        RECORD_PRODUCED_TO_COURT,
        SEAL_INTACT,
        PARTY_INSPECTED_BEFORE_LEAVE,
        SUBSTANTIAL_PROBATIVE_VALUE,
        OTHER_EVIDENCE_AVAILABLE,
        PUBLIC_INTEREST_SUBSTANTIALLY_OUTWEIGHS,
        PASSAGE_FINDINGS,
        FACTORS_CONSIDERED,
        BALANCING_PERFORMED,
        STATUTORY_TEST_APPLIED,
        HARM_CONSIDERED,
        FAIR_TRIAL_IMPORTANCE_RECORDED,
        GRANT_BASIS,
        LIKELY_RELEVANT,
        NECESSARY_IN_INTERESTS_OF_JUSTICE,
        REAL_RISK_OF_UNFAIR_TRIAL,
        CAPABLE_OF_ADMISSION,
        SIGNIFICANT_PROBATIVE_VALUE,
        PREJUDICE_SUBSTANTIALLY_OUTWEIGHS,
        PROBATIVE_VALUE,
        PRIVACY_INTEREST,
        SEXUAL_HISTORY_BAR_CHECKED,
        REASONS_GIVEN,
        REASONS_REVEAL_CONTENTS,
        CONDITIONS_IMPOSED,
        UNCONTESTED_PART_EXISTS,
        ORDER_NAMES,
        SURVIVOR_TOLD_ON,
        RELEASE_ON,
        ORDER_ENDS_ON,
        RETURN_CERTIFIED_ON,
        SHOWN_RELEASE_FIRST,
        CHALLENGE_LODGED,
        STAY_LIFTED,
        REGISTRAR_APPROVED,
        RELEASE_OFFICER_APPROVED,
        ACCUSED_HOLDS_COPY,
        VIEW_LOGGED,
        RELEASED_WITHIN_ORDER,
        COPY_TO_PROSECUTOR,
        USED_ELSEWHERE,
        PUBLISHED,
        LOG_KEPT,
        COUNTS_SUPPRESSED);
  }
}
