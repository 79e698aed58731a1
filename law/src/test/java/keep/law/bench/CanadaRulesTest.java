package keep.law.bench;

import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// One fact a lawyer could check for every rule of `canada`.
class CanadaRulesTest {
  private static final Cases LAW = new Cases(Regimes.named("canada"));

  @Test
  @DisplayName("CA-1 wants a listed offence")
  void CA_1_wants_a_listed_offence() {
    LAW.yes("CA-1", "offenceListed=yes");
    LAW.no("CA-1", "offenceListed=no");
    LAW.unknown("CA-1", "");
  }

  @Test
  @DisplayName("CA-2 turns on expectation of privacy")
  void CA_2_turns_on_expectation_of_privacy() {
    LAW.yes("CA-2", "reasonableExpectationOfPrivacy=yes");
    LAW.no("CA-2", "withinDefinitionOfRecord=no");
    LAW.yes("CA-2", "recordType=counselling");
    LAW.unknown("CA-2", "recordType=attendance-data");
  }

  @Test
  @DisplayName("CA-3 reaches police reports of other incidents")
  void CA_3_reaches_police_reports_of_other_incidents() {
    LAW.yes("CA-3", "recordType=police-occurrence-reports-other-incidents");
    LAW.no("CA-3", "recordType=investigation-file");
    LAW.unknown("CA-3", "");
  }

  @Test
  @DisplayName("CA-4 keeps joint counselling within")
  void CA_4_keeps_joint_counselling_within() {
    LAW.yes("CA-4", "recordType=joint-counselling");
    LAW.silent("CA-4", "recordType=diary");
  }

  @Test
  @DisplayName("CA-5 knows no other route")
  void CA_5_knows_no_other_route() {
    LAW.no("CA-5", "leaveSought=no");
    LAW.yes("CA-5", "leaveSought=yes");
    LAW.unknown("CA-5", "");
  }

  @Test
  @DisplayName("CA-6 gives a waiver effect for the prosecutor's record only")
  void CA_6_gives_a_waiver_effect_for_the_prosecutor_s_record_only() {
    LAW.no("CA-6", "expressWaiver=yes heldBy=prosecutor");
    LAW.yes("CA-6", "expressWaiver=yes heldBy=third-party");
    LAW.yes("CA-6", "expressWaiver=no");
    LAW.unknown("CA-6", "");
  }

  @Test
  @DisplayName("CA-7 tells existence and not content")
  void CA_7_tells_existence_and_not_content() {
    LAW.no("CA-7", "contentRevealed=yes");
    LAW.yes("CA-7", "prosecutorNotifiedExistence=yes");
    LAW.unknown("CA-7", "");
  }

  @Test
  @DisplayName("CA-8 is for the accused before the trial judge")
  void CA_8_is_for_the_accused_before_the_trial_judge() {
    LAW.yes("CA-8", "applicant=accused");
    LAW.no("CA-8", "applicant=prosecutor");
    LAW.no("CA-8", "applicant=accused trialJudgeSeized=no");
    LAW.unknown("CA-8", "");
  }

  @Test
  @DisplayName("CA-9 knows no application at a preliminary inquiry")
  void CA_9_knows_no_application_at_a_preliminary_inquiry() {
    LAW.no("CA-9", "proceedingType=preliminary-inquiry");
    LAW.no("CA-9", "proceedingType=bail");
    LAW.yes("CA-9", "proceedingType=trial");
    LAW.unknown("CA-9", "");
  }

  @Test
  @DisplayName("CA-10 wants writing and particulars")
  void CA_10_wants_writing_and_particulars() {
    LAW.no("CA-10", "applicationWritten=no");
    LAW.no("CA-10", "applicationItems=holder");
    LAW.yes("CA-10", "applicationWritten=yes");
    LAW.unknown("CA-10", "");
  }

  @Test
  @DisplayName("CA-11 wants something case-specific")
  void CA_11_wants_something_case_specific() {
    LAW.no("CA-11", "groundsPleaded=a+d+k");
    LAW.yes("CA-11", "groundsPleaded=d+case-specific");
    LAW.no("CA-11", "onlyInsufficientGrounds=yes");
    LAW.unknown("CA-11", "");
  }

  @Test
  @DisplayName("CA-12 C1 and C3 sixty clear days, and fourteen until February 2019")
  void CA_12_c1_and_c3_sixty_clear_days_and_fourteen_until_february_2019() {
    LAW.no("CA-12", "noticeSurvivorOn=2026-01-15 decisionOn=2026-03-16");
    LAW.yes("CA-12", "noticeSurvivorOn=2026-01-15 decisionOn=2026-03-17");
    LAW.no("CA-12", "noticeHolderOn=2028-01-03 decisionOn=2028-03-03");
    LAW.yes("CA-12", "noticeHolderOn=2028-01-03 decisionOn=2028-03-04");
    LAW.yes("CA-12", "noticeDays=14 decisionOn=2019-02-11");
    LAW.no("CA-12", "noticeDays=59 decisionOn=2019-02-12");
    LAW.unknown("CA-12", "noticeDays=10 decisionOn=2014-06-02");
    LAW.no("CA-12", "noticeGiven=no");
  }

  @Test
  @DisplayName("CA-13 does not let a subpoena hand it over")
  void CA_13_does_not_let_a_subpoena_hand_it_over() {
    LAW.no("CA-13", "producedTo=applicant");
    LAW.yes("CA-13", "subpoenaForm161Served=yes");
    LAW.unknown("CA-13", "");
  }

  @Test
  @DisplayName("CA-14 wants those served whom the judge named")
  void CA_14_wants_those_served_whom_the_judge_named() {
    LAW.no("CA-14", "widerServiceOrdered=no");
    LAW.yes("CA-14", "widerServiceOrdered=yes");
    LAW.silent("CA-14", "");
  }

  @Test
  @DisplayName("CA-15 hears in camera")
  void CA_15_hears_in_camera() {
    LAW.no("CA-15", "hearingClosed=no");
    LAW.yes("CA-15", "hearingClosed=yes");
    LAW.unknown("CA-15", "");
  }

  @Test
  @DisplayName("CA-16 hears her and compels nobody")
  void CA_16_hears_her_and_compels_nobody() {
    LAW.no("CA-16", "confiderDeniedHearing=yes");
    LAW.no("CA-16", "confiderCompelled=yes");
    LAW.yes("CA-16", "complainantAppearedByCounsel=yes");
    LAW.unknown("CA-16", "");
  }

  @Test
  @DisplayName("CA-17 tells of the right to counsel since 2015")
  void CA_17_tells_of_the_right_to_counsel_since_2015() {
    LAW.no("CA-17", "confiderInformed=no");
    LAW.yes("CA-17", "confiderInformed=yes");
    LAW.unknown("CA-17", "");
  }

  @Test
  @DisplayName("CA-18 orders no costs")
  void CA_18_orders_no_costs() {
    LAW.no("CA-18", "costsAgainstConfider=yes");
    LAW.yes("CA-18", "costsAgainstConfider=no");
    LAW.unknown("CA-18", "");
  }

  @Test
  @DisplayName("CA-19 wants relevance and necessity")
  void CA_19_wants_relevance_and_necessity() {
    LAW.yes("CA-19", "likelyRelevant=yes necessaryInInterestsOfJustice=yes");
    LAW.no("CA-19", "likelyRelevant=no");
    LAW.no("CA-19", "necessaryInInterestsOfJustice=no");
    LAW.unknown("CA-19", "likelyRelevant=yes");
  }

  @Test
  @DisplayName("CA-20 wants the weighing done")
  void CA_20_wants_the_weighing_done() {
    LAW.no("CA-20", "balancingPerformed=no");
    LAW.no("CA-20", "factorsConsidered=bias");
    LAW.yes("CA-20", "balancingPerformed=yes");
    LAW.unknown("CA-20", "probativeValue=low privacyInterest=high");
  }

  @Test
  @DisplayName("CA-21 decides stage 1 unread")
  void CA_21_decides_stage_1_unread() {
    LAW.no("CA-21", "stage=1 judgeReviewedRecord=yes");
    LAW.yes("CA-21", "judgeReviewedRecord=no");
    LAW.unknown("CA-21", "judgeReviewedRecord=yes");
  }

  @Test
  @DisplayName("CA-22 lets the judge alone read")
  void CA_22_lets_the_judge_alone_read() {
    LAW.no("CA-22", "judgeReviewedRecord=no");
    LAW.no("CA-22", "partyInspectedBeforeLeave=yes");
    LAW.yes("CA-22", "judgeReviewedRecord=yes");
    LAW.yes("CA-22", "partyInspectedBeforeLeave=yes applicant=protected-confider");
  }

  @Test
  @DisplayName("CA-23 holds a further hearing in camera")
  void CA_23_holds_a_further_hearing_in_camera() {
    LAW.no("CA-23", "hearingHeld=yes hearingClosed=no");
    LAW.yes("CA-23", "hearingHeld=yes hearingClosed=yes");
    LAW.silent("CA-23", "");
  }

  @Test
  @DisplayName("CA-24 wants relevance and necessity again")
  void CA_24_wants_relevance_and_necessity_again() {
    LAW.no("CA-24", "likelyRelevant=no");
    LAW.yes("CA-24", "likelyRelevant=yes necessaryInInterestsOfJustice=yes");
    LAW.unknown("CA-24", "");
  }

  @Test
  @DisplayName("CA-25 wants the weighing done again")
  void CA_25_wants_the_weighing_done_again() {
    LAW.no("CA-25", "balancingPerformed=no");
    LAW.yes("CA-25", "balancingPerformed=yes");
    LAW.unknown("CA-25", "");
  }

  @Test
  @DisplayName("CA-26 shows missing conditions")
  void CA_26_shows_missing_conditions() {
    LAW.unknown("CA-26", "");
    LAW.yes("CA-26", "conditionsImposed=redaction");
  }

  @Test
  @DisplayName("CA-27 gives the prosecutor a copy")
  void CA_27_gives_the_prosecutor_a_copy() {
    LAW.yes("CA-27", "copyToProsecutor=yes");
    LAW.unknown("CA-27", "");
  }

  @Test
  @DisplayName("CA-28 keeps it out of other proceedings")
  void CA_28_keeps_it_out_of_other_proceedings() {
    LAW.no("CA-28", "usedElsewhere=yes");
    LAW.yes("CA-28", "usedElsewhere=no");
    LAW.unknown("CA-28", "");
  }

  @Test
  @DisplayName("CA-29 keeps it sealed through an appeal")
  void CA_29_keeps_it_sealed_through_an_appeal() {
    LAW.no("CA-29", "appealLodged=yes returnCertifiedOn=2026-05-01");
    LAW.yes("CA-29", "appealEndedOn=2026-04-01 returnCertifiedOn=2026-05-01");
    LAW.no("CA-29", "appealEndedOn=2026-06-01 returnCertifiedOn=2026-05-01");
    LAW.unknown("CA-29", "");
  }

  @Test
  @DisplayName("CA-30 wants reasons")
  void CA_30_wants_reasons() {
    LAW.no("CA-30", "reasonsGiven=no");
    LAW.yes("CA-30", "reasonsGiven=yes");
    LAW.unknown("CA-30", "");
  }

  @Test
  @DisplayName("CA-31 publishes nothing")
  void CA_31_publishes_nothing() {
    LAW.no("CA-31", "published=yes");
    LAW.yes("CA-31", "published=no");
    LAW.unknown("CA-31", "");
  }

  @Test
  @DisplayName("CA-32 makes it a question of law")
  void CA_32_makes_it_a_question_of_law() {
    LAW.yes("CA-32", "");
  }

  @Test
  @DisplayName("CA-33 lets a held record in by this process only")
  void CA_33_lets_a_held_record_in_by_this_process_only() {
    LAW.no("CA-33", "leaveSought=no");
    LAW.yes("CA-33", "leaveSought=yes");
    LAW.unknown("CA-33", "");
  }

  @Test
  @DisplayName("CA-34 wants significant value that prejudice does not outweigh")
  void CA_34_wants_significant_value_that_prejudice_does_not_outweigh() {
    LAW.yes("CA-34", "significantProbativeValue=yes prejudiceSubstantiallyOutweighs=no");
    LAW.no("CA-34", "significantProbativeValue=no");
    LAW.no("CA-34", "prejudiceSubstantiallyOutweighs=yes");
    LAW.no("CA-34", "sexualHistoryBarChecked=no");
    LAW.unknown("CA-34", "");
  }

  @Test
  @DisplayName("CA-35 wants nine factors")
  void CA_35_wants_nine_factors() {
    LAW.no("CA-35", "factorsConsidered=bias");
    LAW.unknown("CA-35", "");
  }

  @Test
  @DisplayName("CA-36 C5 seven clear days")
  void CA_36_c5_seven_clear_days() {
    LAW.no("CA-36", "noticePartiesOn=2026-03-13 decisionOn=2026-03-20 capableOfAdmission=yes");
    LAW.yes("CA-36", "noticePartiesOn=2026-03-12 decisionOn=2026-03-20 capableOfAdmission=yes");
    LAW.no("CA-36", "capableOfAdmission=no");
    LAW.unknown("CA-36", "");
  }

  @Test
  @DisplayName("CA-37 hears without jury and public")
  void CA_37_hears_without_jury_and_public() {
    LAW.no("CA-37", "juryPresent=yes");
    LAW.no("CA-37", "confiderDeniedHearing=yes");
    LAW.yes("CA-37", "confiderAppeared=yes");
    LAW.unknown("CA-37", "");
  }

  @Test
  @DisplayName("CA-38 wants reasons for admission")
  void CA_38_wants_reasons_for_admission() {
    LAW.no("CA-38", "reasonsGiven=no");
    LAW.yes("CA-38", "reasonsGiven=yes");
    LAW.unknown("CA-38", "");
  }

  @Test
  @DisplayName("CA-39 publishes nothing of admission")
  void CA_39_publishes_nothing_of_admission() {
    LAW.no("CA-39", "published=yes");
    LAW.yes("CA-39", "published=no");
    LAW.unknown("CA-39", "");
  }

  @Test
  @DisplayName("CA-40 was held valid")
  void CA_40_was_held_valid() {
    LAW.yes("CA-40", "");
  }

  @Test
  @DisplayName("CA-41 said nothing of held records before 2018")
  void CA_41_said_nothing_of_held_records_before_2018() {
    LAW.unknown("CA-41", "decisionOn=2002-06-20");
  }

  @Test
  @DisplayName("CA-42 was held valid in two stages")
  void CA_42_was_held_valid_in_two_stages() {
    LAW.yes("CA-42", "");
  }

  @Test
  @DisplayName("CA-43 lets her lawyer have the material")
  void CA_43_lets_her_lawyer_have_the_material() {
    LAW.yes("CA-43", "");
  }

  @Test
  @DisplayName("CA-44 lets nothing be destroyed to defeat requests")
  void CA_44_lets_nothing_be_destroyed_to_defeat_requests() {
    LAW.no(
        "CA-44", "recordDestroyedToDefeatApplications=yes complainantAcceptedPossibleSubpoena=yes");
    LAW.no("CA-44", "legalHold=yes");
    LAW.yes("CA-44", "recordDestroyedToDefeatApplications=no");
    LAW.unknown("CA-44", "");
  }

  @Test
  @DisplayName("CA-45 C6 blocks therapeutic records since June 2026")
  void CA_45_c6_blocks_therapeutic_records_since_june_2026() {
    LAW.unknown("CA-45", "requestDate=2026-06-18 recordType=therapeutic");
    LAW.silent("CA-45", "requestDate=2026-06-17 recordType=therapeutic");
    LAW.silent("CA-45", "requestDate=2026-06-18 recordType=diary");
    LAW.unknown("CA-45", "requestDate=2026-06-18");
  }
}
