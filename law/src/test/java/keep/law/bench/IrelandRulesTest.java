package keep.law.bench;

import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// One fact a lawyer could check for every rule of `ireland`.
class IrelandRulesTest {
  private static final Cases LAW = new Cases(Regimes.named("ireland"));

  @Test
  @DisplayName("IE-1 is for two courts and scheduled offences")
  void IE_1_is_for_two_courts_and_scheduled_offences() {
    LAW.yes("IE-1", "court=Circuit-Criminal-Court offenceListed=yes proceedingType=trial");
    LAW.no("IE-1", "court=District-Court");
    LAW.no("IE-1", "offenceListed=no");
    LAW.unknown("IE-1", "");
  }

  @Test
  @DisplayName("IE-2 reaches only what the prosecutor knows of")
  void IE_2_reaches_only_what_the_prosecutor_knows_of() {
    LAW.no("IE-2", "prosecutorKnowsOfRecord=no");
    LAW.yes("IE-2", "withinDefinitionOfRecord=yes");
    LAW.yes(
        "IE-2",
        "prosecutorKnowsOfRecord=yes counsellorFunction=yes reasonableExpectationOfPrivacy=yes");
    LAW.unknown("IE-2", "");
  }

  @Test
  @DisplayName("IE-3 tells existence and not content")
  void IE_3_tells_existence_and_not_content() {
    LAW.no("IE-3", "contentRevealed=yes");
    LAW.yes("IE-3", "prosecutorNotifiedExistence=yes");
    LAW.unknown("IE-3", "");
  }

  @Test
  @DisplayName("IE-4 wants writing and reasons")
  void IE_4_wants_writing_and_reasons() {
    LAW.no("IE-4", "applicationWritten=no");
    LAW.no("IE-4", "applicationItems=holder");
    LAW.yes("IE-4", "applicationWritten=yes");
    LAW.unknown("IE-4", "");
  }

  @Test
  @DisplayName("IE-5 does not assume the days of notice")
  void IE_5_does_not_assume_the_days_of_notice() {
    LAW.unknown("IE-5", "applicant=accused noticeGiven=yes noticeDays=30");
    LAW.yes("IE-5", "applicant=accused noticePeriodByRules=7 noticeDays=7");
    LAW.no("IE-5", "applicant=accused noticeGiven=no");
    LAW.silent("IE-5", "applicant=prosecutor");
  }

  @Test
  @DisplayName("IE-6 lets the prosecutor apply if the accused has not")
  void IE_6_lets_the_prosecutor_apply_if_the_accused_has_not() {
    LAW.no("IE-6", "applicant=prosecutor accusedApplied=yes");
    LAW.yes("IE-6", "applicant=prosecutor accusedApplied=no necessaryInInterestsOfJustice=yes");
    LAW.silent("IE-6", "applicant=accused");
  }

  @Test
  @DisplayName("IE-7 wants the prosecutor's notice too")
  void IE_7_wants_the_prosecutor_s_notice_too() {
    LAW.no("IE-7", "applicant=prosecutor noticeGiven=no");
    LAW.unknown("IE-7", "applicant=prosecutor");
    LAW.silent("IE-7", "applicant=accused");
  }

  @Test
  @DisplayName("IE-8 tells the others whom the court named")
  void IE_8_tells_the_others_whom_the_court_named() {
    LAW.no("IE-8", "widerServiceOrdered=no");
    LAW.yes("IE-8", "widerServiceOrdered=yes");
    LAW.silent("IE-8", "");
  }

  @Test
  @DisplayName("IE-9 brings the record to a hearing")
  void IE_9_brings_the_record_to_a_hearing() {
    LAW.no("IE-9", "hearingHeld=no");
    LAW.no("IE-9", "recordProducedToCourt=no");
    LAW.yes("IE-9", "hearingHeld=yes recordProducedToCourt=yes");
    LAW.unknown("IE-9", "");
  }

  @Test
  @DisplayName("IE-10 hears her")
  void IE_10_hears_her() {
    LAW.no("IE-10", "confiderDeniedHearing=yes");
    LAW.yes("IE-10", "confiderAppeared=yes");
    LAW.unknown("IE-10", "");
  }

  @Test
  @DisplayName("IE-11 wants eight matters considered")
  void IE_11_wants_eight_matters_considered() {
    LAW.no("IE-11", "factorsConsidered=bias");
    LAW.no("IE-11", "harmConsidered=no");
    LAW.yes(
        "IE-11",
        "factorsConsidered=full-answer+probative-value+privacy+dignity+reporting+treatment+trial-integrity+harm");
    LAW.unknown("IE-11", "");
  }

  @Test
  @DisplayName("IE-12 may be ordered in the interests of justice")
  void IE_12_may_be_ordered_in_the_interests_of_justice() {
    LAW.yes("IE-12", "necessaryInInterestsOfJustice=yes");
    LAW.no("IE-12", "necessaryInInterestsOfJustice=no");
    LAW.silent("IE-12", "realRiskOfUnfairTrial=yes");
    LAW.unknown("IE-12", "");
  }

  @Test
  @DisplayName("IE-13 must be ordered on a real risk")
  void IE_13_must_be_ordered_on_a_real_risk() {
    LAW.yes("IE-13", "realRiskOfUnfairTrial=yes");
    LAW.no("IE-13", "realRiskOfUnfairTrial=no");
    LAW.silent("IE-13", "realRiskOfUnfairTrial=no necessaryInInterestsOfJustice=yes");
    LAW.unknown("IE-13", "");
  }

  @Test
  @DisplayName("IE-14 shows missing conditions")
  void IE_14_shows_missing_conditions() {
    LAW.unknown("IE-14", "");
    LAW.yes("IE-14", "conditionsImposed=return");
  }

  @Test
  @DisplayName("IE-15 wants reasons")
  void IE_15_wants_reasons() {
    LAW.no("IE-15", "reasonsGiven=no");
    LAW.yes("IE-15", "reasonsGiven=yes");
    LAW.unknown("IE-15", "");
  }

  @Test
  @DisplayName("IE-16 comes before the trial, or late at the accused's asking")
  void IE_16_comes_before_the_trial_or_late_at_the_accused_s_asking() {
    LAW.no("IE-16", "trialStarted=yes lateApplicationDirected=no");
    LAW.yes("IE-16", "trialStarted=yes lateApplicationDirected=yes applicant=accused");
    LAW.no("IE-16", "lateApplicationDirected=yes applicant=prosecutor");
    LAW.yes("IE-16", "trialStarted=no");
    LAW.unknown("IE-16", "");
  }

  @Test
  @DisplayName("IE-17 closes the hearing")
  void IE_17_closes_the_hearing() {
    LAW.no("IE-17", "hearingClosed=no");
    LAW.yes("IE-17", "hearingClosed=yes");
    LAW.unknown("IE-17", "");
  }

  @Test
  @DisplayName("IE-18 covers her by legal aid")
  void IE_18_covers_her_by_legal_aid() {
    LAW.yes("IE-18", "");
    LAW.unknown("IE-18", "legalAdviceOpportunity=no");
  }

  @Test
  @DisplayName("IE-19 wants an express waiver")
  void IE_19_wants_an_express_waiver() {
    LAW.no("IE-19", "expressWaiver=no consentsSigned=yes");
    LAW.unknown("IE-19", "consentsSigned=yes");
    LAW.yes("IE-19", "expressWaiver=yes");
  }

  @Test
  @DisplayName("IE-20 wants a compelling basis")
  void IE_20_wants_a_compelling_basis() {
    LAW.no("IE-20", "compellingBasisShown=no");
    LAW.no("IE-20", "basisShown=no");
    LAW.yes("IE-20", "compellingBasisShown=yes");
    LAW.unknown("IE-20", "groundsPleaded=a+d");
  }

  @Test
  @DisplayName("IE-21 wants it directly material")
  void IE_21_wants_it_directly_material() {
    LAW.no("IE-21", "likelyRelevant=no");
    LAW.yes("IE-21", "likelyRelevant=yes");
    LAW.unknown("IE-21", "");
  }

  @Test
  @DisplayName("IE-22 wants sight and advice before a waiver")
  void IE_22_wants_sight_and_advice_before_a_waiver() {
    LAW.no("IE-22", "waiverAfterSightOfMaterial=no");
    LAW.yes("IE-22", "waiverAfterSightOfMaterial=yes legalAdviceBeforeWaiver=yes");
    LAW.unknown("IE-22", "waiverAfterSightOfMaterial=yes");
  }

  @Test
  @DisplayName("IE-23 discloses only what is ordered")
  void IE_23_discloses_only_what_is_ordered() {
    LAW.no("IE-23", "releasedWithinOrder=no");
    LAW.no("IE-23", "usedElsewhere=yes");
    LAW.yes("IE-23", "releasedWithinOrder=yes");
    LAW.unknown("IE-23", "");
  }

  @Test
  @DisplayName("IE-24 leaves other records to the general law")
  void IE_24_leaves_other_records_to_the_general_law() {
    LAW.no("IE-24", "recordType=gp-record");
    LAW.yes("IE-24", "recordType=counselling");
    LAW.no("IE-24", "recipientProvidesCounselling=no");
    LAW.unknown("IE-24", "");
  }

  @Test
  @DisplayName("IE-25 does not reach back")
  void IE_25_does_not_reach_back() {
    LAW.no("IE-25", "proceedingBegunOn=2018-05-29");
    LAW.yes("IE-25", "proceedingBegunOn=2018-05-30");
    LAW.silent("IE-25", "");
  }
}
