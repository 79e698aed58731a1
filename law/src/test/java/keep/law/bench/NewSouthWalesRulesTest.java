package keep.law.bench;

import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// One fact a lawyer could check for every rule of `new-south-wales`.
class NewSouthWalesRulesTest {
  private static final Cases LAW = new Cases(Regimes.named("new-south-wales"));

  @Test
  @DisplayName("NSW-1 governs by proceeding and not by charge")
  void NSW_1_governs_by_proceeding_and_not_by_charge() {
    LAW.yes("NSW-1", "proceedingType=trial offenceKind=non-sexual");
    LAW.no("NSW-1", "proceedingType=coroner");
    LAW.unknown("NSW-1", "proceedingType=none");
  }

  @Test
  @DisplayName("NSW-2 protects an alleged victim, charged or not")
  void NSW_2_protects_an_alleged_victim_charged_or_not() {
    LAW.yes("NSW-2", "offenceListed=yes");
    LAW.no("NSW-2", "offenceListed=no");
    LAW.unknown("NSW-2", "");
  }

  @Test
  @DisplayName("NSW-3 does not ask when or about what")
  void NSW_3_does_not_ask_when_or_about_what() {
    LAW.yes("NSW-3", "communicationPredatesOffence=yes");
    LAW.yes("NSW-3", "communicationAboutOffence=no");
    LAW.silent("NSW-3", "");
  }

  @Test
  @DisplayName("NSW-4 knows four kinds, in confidence")
  void NSW_4_knows_four_kinds_in_confidence() {
    LAW.yes("NSW-4", "communicationKind=counsellor-to-counsellor saidInConfidence=yes");
    LAW.no("NSW-4", "communicationKind=none");
    LAW.no("NSW-4", "communicationKind=client-about-harm saidInConfidence=no");
    LAW.unknown("NSW-4", "");
  }

  @Test
  @DisplayName("NSW-5 lets a helper be in the room")
  void NSW_5_lets_a_helper_be_in_the_room() {
    LAW.yes("NSW-5", "helperPresent=yes");
    LAW.silent("NSW-5", "");
  }

  @Test
  @DisplayName("NSW-6 judges a counsellor by function")
  void NSW_6_judges_a_counsellor_by_function() {
    LAW.yes("NSW-6", "counsellorFunction=yes counsellorHadFormalExpertise=no");
    LAW.unknown("NSW-6", "counsellorHadFormalExpertise=no");
    LAW.no("NSW-6", "counsellorFunction=no");
  }

  @Test
  @DisplayName("NSW-7 is silent without findings by passage")
  void NSW_7_is_silent_without_findings_by_passage() {
    LAW.silent("NSW-7", "");
  }

  @Test
  @DisplayName("NSW-8 shuts committal and bail")
  void NSW_8_shuts_committal_and_bail() {
    LAW.no("NSW-8", "proceedingType=bail");
    LAW.no("NSW-8", "proceedingType=committal");
    LAW.yes("NSW-8", "proceedingType=sentence");
    LAW.unknown("NSW-8", "");
  }

  @Test
  @DisplayName("NSW-9 opens even bail for consent")
  void NSW_9_opens_even_bail_for_consent() {
    LAW.yes("NSW-9", "proceedingType=bail");
    LAW.silent("NSW-9", "proceedingType=trial");
  }

  @Test
  @DisplayName("NSW-10 lets the court read in committal")
  void NSW_10_lets_the_court_read_in_committal() {
    LAW.yes("NSW-10", "proceedingType=committal");
    LAW.silent("NSW-10", "proceedingType=trial");
  }

  @Test
  @DisplayName("NSW-11 wants leave before a subpoena")
  void NSW_11_wants_leave_before_a_subpoena() {
    LAW.no("NSW-11", "leaveBeforeSubpoena=no");
    LAW.no("NSW-11", "leaveSought=no");
    LAW.yes("NSW-11", "leaveSought=yes leaveBeforeSubpoena=yes");
    LAW.unknown("NSW-11", "");
  }

  @Test
  @DisplayName("NSW-12 wants leave to produce")
  void NSW_12_wants_leave_to_produce() {
    LAW.yes("NSW-12", "leaveGates=compel");
    LAW.yes("NSW-12", "leaveGates=produce");
    LAW.no("NSW-12", "leaveGates=adduce");
    LAW.unknown("NSW-12", "");
  }

  @Test
  @DisplayName("NSW-13 wants leave to adduce")
  void NSW_13_wants_leave_to_adduce() {
    LAW.yes("NSW-13", "leaveGates=adduce");
    LAW.no("NSW-13", "leaveGates=produce");
    LAW.no("NSW-13", "leaveSought=no");
    LAW.unknown("NSW-13", "");
  }

  @Test
  @DisplayName("NSW-14 does not let one leave serve for another act")
  void NSW_14_does_not_let_one_leave_serve_for_another_act() {
    LAW.no("NSW-14", "actAlleged=adduce-by-cross-examination leaveGates=produce");
    LAW.yes("NSW-14", "actAlleged=produce leaveGates=compel");
    LAW.silent("NSW-14", "");
  }

  @Test
  @DisplayName("NSW-15 does not let agreement replace the test")
  void NSW_15_does_not_let_agreement_replace_the_test() {
    LAW.no("NSW-15", "grantBasis=parties-agree");
    LAW.no("NSW-15", "statutoryTestApplied=no");
    LAW.no("NSW-15", "noticeGiven=no");
    LAW.yes("NSW-15", "leaveBeforeSubpoena=yes");
    LAW.unknown("NSW-15", "");
  }

  @Test
  @DisplayName("NSW-16 binds the prosecutor like the accused")
  void NSW_16_binds_the_prosecutor_like_the_accused() {
    LAW.yes("NSW-16", "applicant=prosecutor");
    LAW.yes("NSW-16", "applicant=accused");
  }

  @Test
  @DisplayName("NSW-17 does not let her be made to name the counsellor")
  void NSW_17_does_not_let_her_be_made_to_name_the_counsellor() {
    LAW.no("NSW-17", "counsellorNameForced=yes");
    LAW.yes("NSW-17", "counsellorNameForced=no");
    LAW.unknown("NSW-17", "");
  }

  @Test
  @DisplayName("NSW-18 wants her told and advised")
  void NSW_18_wants_her_told_and_advised() {
    LAW.yes("NSW-18", "confiderInformed=yes legalAdviceOpportunity=yes");
    LAW.no("NSW-18", "confiderInformed=no");
    LAW.unknown("NSW-18", "confiderInformed=yes");
  }

  @Test
  @DisplayName("NSW-19 lets her be heard")
  void NSW_19_lets_her_be_heard() {
    LAW.no("NSW-19", "confiderDeniedHearing=yes");
    LAW.yes("NSW-19", "confiderAppeared=yes");
    LAW.unknown("NSW-19", "");
  }

  @Test
  @DisplayName("NSW-20 leaves looking to the court")
  void NSW_20_leaves_looking_to_the_court() {
    LAW.yes("NSW-20", "");
  }

  @Test
  @DisplayName("NSW-21 keeps the jury out")
  void NSW_21_keeps_the_jury_out() {
    LAW.no("NSW-21", "juryPresent=yes");
    LAW.yes("NSW-21", "juryPresent=no");
    LAW.unknown("NSW-21", "");
  }

  @Test
  @DisplayName("NSW-22 lets no party look first")
  void NSW_22_lets_no_party_look_first() {
    LAW.no("NSW-22", "partyInspectedBeforeLeave=yes");
    LAW.yes("NSW-22", "partyInspectedBeforeLeave=yes applicant=protected-confider");
    LAW.silent("NSW-22", "partyInspectedBeforeLeave=yes foundNotProtected=yes");
  }

  @Test
  @DisplayName("NSW-23 lets the court make orders to help it look")
  void NSW_23_lets_the_court_make_orders_to_help_it_look() {
    LAW.yes("NSW-23", "conditionsImposed=lawyers-only");
  }

  @Test
  @DisplayName("NSW-24 wants written notice to all")
  void NSW_24_wants_written_notice_to_all() {
    LAW.no("NSW-24", "noticeGiven=no");
    LAW.no("NSW-24", "noticeGiven=yes noticeWritten=no");
    LAW.yes("NSW-24", "noticeGiven=yes madeAsSoonAsPracticable=no");
    LAW.silent("NSW-24", "noticeWaived=yes");
    LAW.unknown("NSW-24", "");
  }

  @Test
  @DisplayName("NSW-25 wants a notice that says what it must")
  void NSW_25_wants_a_notice_that_says_what_it_must() {
    LAW.no("NSW-25", "noticeContents=documents");
    LAW.yes("NSW-25", "noticeContents=documents+may-appear");
    LAW.no("NSW-25", "actAlleged=compel noticeContents=documents+may-appear");
    LAW.unknown("NSW-25", "");
  }

  @Test
  @DisplayName("NSW-26 counts notice to the prosecutor as notice to her")
  void NSW_26_counts_notice_to_the_prosecutor_as_notice_to_her() {
    LAW.yes("NSW-26", "noticeRoute=prosecutor");
    LAW.unknown("NSW-26", "");
  }

  @Test
  @DisplayName("NSW-27 records that her copy was passed on")
  void NSW_27_records_that_her_copy_was_passed_on() {
    LAW.unknown("NSW-27", "noticeRoute=prosecutor");
    LAW.yes("NSW-27", "noticeRoute=prosecutor noticePassedOn=2026-11-20");
    LAW.silent("NSW-27", "noticeRoute=direct");
  }

  @Test
  @DisplayName("NSW-28 W2 over Easter and W4 with seven days fixed")
  void NSW_28_w2_over_easter_and_w4_with_seven_days_fixed() {
    LAW.no("NSW-28", "noticeGiven=yes noticeSurvivorOn=2026-03-27 decisionOn=2026-04-10");
    LAW.yes("NSW-28", "noticeGiven=yes noticeSurvivorOn=2026-03-27 decisionOn=2026-04-11");
    LAW.no(
        "NSW-28",
        "noticeGiven=yes noticeSurvivorOn=2026-03-02 noticeShortenedTo=7 decisionOn=2026-03-09");
    LAW.yes(
        "NSW-28",
        "noticeGiven=yes noticeSurvivorOn=2026-03-02 noticeShortenedTo=7 decisionOn=2026-03-10");
    LAW.no("NSW-28", "noticeDays=13");
    LAW.yes("NSW-28", "noticeDays=14");
    LAW.unknown("NSW-28", "");
  }

  @Test
  @DisplayName("NSW-29 waives notice on a listed ground only")
  void NSW_29_waives_notice_on_a_listed_ground_only() {
    LAW.yes("NSW-29", "noticeWaived=yes noticeWaiverGround=earlier-notice");
    LAW.unknown("NSW-29", "noticeWaived=yes");
    LAW.silent("NSW-29", "");
  }

  @Test
  @DisplayName("NSW-30 wants all three limbs")
  void NSW_30_wants_all_three_limbs() {
    LAW.yes(
        "NSW-30",
        "substantialProbativeValue=yes otherEvidenceAvailable=no publicInterestSubstantiallyOutweighs=yes");
    LAW.no("NSW-30", "substantialProbativeValue=yes otherEvidenceAvailable=yes");
    LAW.unknown("NSW-30", "substantialProbativeValue=yes");
  }

  @Test
  @DisplayName("NSW-31 wants value that will be there")
  void NSW_31_wants_value_that_will_be_there() {
    LAW.yes("NSW-31", "substantialProbativeValue=yes");
    LAW.no("NSW-31", "substantialProbativeValue=no");
    LAW.unknown("NSW-31", "");
  }

  @Test
  @DisplayName("NSW-32 fails where other evidence is available")
  void NSW_32_fails_where_other_evidence_is_available() {
    LAW.no("NSW-32", "otherEvidenceAvailable=yes");
    LAW.yes("NSW-32", "otherEvidenceAvailable=no");
    LAW.unknown("NSW-32", "");
  }

  @Test
  @DisplayName("NSW-33 wants a balance struck, and substantially outweighed")
  void NSW_33_wants_a_balance_struck_and_substantially_outweighed() {
    LAW.no("NSW-33", "balancingPerformed=no");
    LAW.no("NSW-33", "harmConsidered=no");
    LAW.no("NSW-33", "publicInterestSubstantiallyOutweighs=no");
    LAW.yes("NSW-33", "publicInterestSubstantiallyOutweighs=yes");
    LAW.unknown("NSW-33", "");
  }

  @Test
  @DisplayName("NSW-34 wants six matters considered")
  void NSW_34_wants_six_matters_considered() {
    LAW.no("NSW-34", "factorsConsidered=bias");
    LAW.yes(
        "NSW-34",
        "factorsConsidered=encourage-counselling+confidentiality-needed+effective-counselling+relationship-damage+bias+privacy");
    LAW.unknown("NSW-34", "");
  }

  @Test
  @DisplayName("NSW-35 keeps her statement of harm from others")
  void NSW_35_keeps_her_statement_of_harm_from_others() {
    LAW.no("NSW-35", "harmStatementShown=yes");
    LAW.unknown("NSW-35", "confidentialHarmStatementFiled=yes");
    LAW.silent("NSW-35", "");
  }

  @Test
  @DisplayName("NSW-36 wants reasons that reveal nothing")
  void NSW_36_wants_reasons_that_reveal_nothing() {
    LAW.no("NSW-36", "reasonsGiven=no");
    LAW.no("NSW-36", "reasonsGiven=yes reasonsRevealContents=yes");
    LAW.yes("NSW-36", "reasonsGiven=yes");
    LAW.unknown("NSW-36", "");
  }

  @Test
  @DisplayName("NSW-37 takes consent from her alone")
  void NSW_37_takes_consent_from_her_alone() {
    LAW.yes("NSW-37", "consentBy=survivor");
    LAW.no("NSW-37", "consentBy=counsellor subjectAgeBand=adult");
    LAW.no("NSW-37", "consentBy=prosecutor");
    LAW.unknown("NSW-37", "");
  }

  @Test
  @DisplayName("NSW-38 wants consent written and express")
  void NSW_38_wants_consent_written_and_express() {
    LAW.yes("NSW-38", "confiderConsentsInWriting=yes consentExpress=yes");
    LAW.no("NSW-38", "confiderConsentsInWriting=yes consentExpress=no");
    LAW.unknown("NSW-38", "");
  }

  @Test
  @DisplayName("NSW-39 L5 under fourteen by one day")
  void NSW_39_l5_under_fourteen_by_one_day() {
    LAW.no("NSW-39", "subjectDateOfBirth=2012-06-10 consentDate=2026-06-09 consentBy=survivor");
    LAW.silent("NSW-39", "subjectDateOfBirth=2012-06-10 consentDate=2026-06-10 consentBy=survivor");
    LAW.yes("NSW-39", "subjectAgeBand=under-14 consentBy=suitable-person suitablePersonFound=yes");
    LAW.no("NSW-39", "subjectAgeBand=under-14 consentBy=parent");
  }

  @Test
  @DisplayName("NSW-40 never enforces revocation silently")
  void NSW_40_never_enforces_revocation_silently() {
    LAW.unknown("NSW-40", "consentRevoked=yes");
    LAW.silent("NSW-40", "");
  }

  @Test
  @DisplayName("NSW-41 leaves misconduct to the court")
  void NSW_41_leaves_misconduct_to_the_court() {
    LAW.yes("NSW-41", "misconductFound=yes");
    LAW.no("NSW-41", "misconductFound=no");
    LAW.unknown("NSW-41", "");
  }

  @Test
  @DisplayName("NSW-42 shows missing orders to limit harm")
  void NSW_42_shows_missing_orders_to_limit_harm() {
    LAW.unknown("NSW-42", "");
    LAW.yes("NSW-42", "conditionsImposed=closed-court");
  }

  @Test
  @DisplayName("NSW-43 never enforces inadmissibility silently")
  void NSW_43_never_enforces_inadmissibility_silently() {
    LAW.unknown("NSW-43", "leaveBeforeSubpoena=no");
    LAW.silent("NSW-43", "");
  }

  @Test
  @DisplayName("NSW-44 holds release for her appeal")
  void NSW_44_holds_release_for_her_appeal() {
    LAW.unknown("NSW-44", "");
    LAW.no("NSW-44", "appealHoldUntil=2026-11-23");
    LAW.yes("NSW-44", "appealHoldUntil=2026-11-22");
    LAW.no("NSW-44", "appealLodged=yes appealHoldUntil=2026-11-22");
  }

  @Test
  @DisplayName("NSW-45 says what follows a breach")
  void NSW_45_says_what_follows_a_breach() {
    LAW.yes("NSW-45", "");
  }

  @Test
  @DisplayName("NSW-46 lets the part go that nobody opposes")
  void NSW_46_lets_the_part_go_that_nobody_opposes() {
    LAW.yes("NSW-46", "uncontestedPartExists=yes");
    LAW.silent("NSW-46", "");
  }

  @Test
  @DisplayName("NSW-47 wants the sexual history rule checked too")
  void NSW_47_wants_the_sexual_history_rule_checked_too() {
    LAW.no("NSW-47", "sexualHistoryBarChecked=no");
    LAW.yes("NSW-47", "sexualHistoryBarChecked=yes");
    LAW.unknown("NSW-47", "");
  }

  @Test
  @DisplayName("NSW-48 is valid, with a stay for an unfair trial")
  void NSW_48_is_valid_with_a_stay_for_an_unfair_trial() {
    LAW.yes("NSW-48", "");
  }

  @Test
  @DisplayName("NSW-49 leaves civil cases to the Evidence Act")
  void NSW_49_leaves_civil_cases_to_the_evidence_act() {
    LAW.no("NSW-49", "proceedingType=civil");
    LAW.silent("NSW-49", "proceedingType=trial");
  }

  @Test
  @DisplayName("NSW-50 does not cover diaries and telephones")
  void NSW_50_does_not_cover_diaries_and_telephones() {
    LAW.no("NSW-50", "recordType=diary+phone");
    LAW.silent("NSW-50", "recordType=diary+counselling");
  }
}
