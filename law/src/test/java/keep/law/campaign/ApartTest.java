package keep.law.campaign;

import static keep.law.campaign.Law.at;
import static keep.law.campaign.Law.clock;
import static keep.law.campaign.Law.day;
import static keep.law.campaign.Law.duty;
import static keep.law.campaign.Law.no;
import static keep.law.campaign.Law.noDuty;
import static keep.law.campaign.Law.silent;
import static keep.law.campaign.Law.unknown;
import static keep.law.campaign.Law.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import keep.law.Ruling;
import keep.law.Signer;
import keep.law.facts.ProcessFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// CP-60 to CP-66, CP-70, CP-71 and CP-91: consent, what lies outside the scheme, orders under the
/// law in force, replies, preserving, the log, published counts.
class ApartTest {
  private static final String CONSENT =
      "confiderConsentsInWriting=yes consentExpress=yes consentBy=survivor consentInitiative=own adviceOfferedBeforeConsent=yes consentDate=2026-12-18";
  private static final Signer SECOND = Signer.as("releaser").withSubject("releaser-2");

  @Test
  @DisplayName(
      "CP-60 consent is her own, written, express, for named passages, after an offer of advice")
  void CP_60_consent_is_her_own() {
    yes("CP-60", "consent", CONSENT);
    no("CP-60", "consent", CONSENT.replace("InWriting=yes", "InWriting=no"));
    no("CP-60", "consent", CONSENT.replace("Express=yes", "Express=no"));
    no("CP-60", "consent", CONSENT.replace("BeforeConsent=yes", "BeforeConsent=no"));
    no("CP-60", "consent", CONSENT.replace("consentBy=survivor", "consentBy=parent"));
    no("CP-60", "consent", CONSENT.replace("consentBy=survivor", "consentBy=counsellor"));
    no("CP-60", "consent", CONSENT.replace("=own", "=asked-before-charge"));
    no("CP-60", "consent", CONSENT.replace("=own", "=asked-after-charge"));
    no("CP-60", "consent", CONSENT + " consentRevoked=yes");
    unknown("CP-60", "consent", "consentExpress=yes");
    unknown("CP-60", "consent", CONSENT.replace("consentDate=2026-12-18", ""));
  }

  @Test
  @DisplayName(
      "CP-60 consent pauses seven days and does not avoid the judge; only what she named leaves (P5)")
  void CP_60_consent_does_not_avoid_the_judge() {
    Matter matter = Matter.charged("2026-12-18");
    Ruling given = matter.asks("survivor", "consent", CONSENT + " consentPassages=note:3");
    assertThat(clock("CP-60", given, "consent-pause").ends()).isEqualTo(day("2026-12-25"));
    assertThat(clock("CP-60", given, "consent-pause").next()).isEqualTo(day("2026-12-29"));
    String leaves = "releaseOfficerApproved=yes twoApprovers=yes passagesReleased=";
    matter
        .refuses("CP-60", "survivor", "consent", CONSENT)
        .does("survivor", "consent", CONSENT + " consentPassages=note:3")
        .refuses("CP-60", "releaser", "release-consented", leaves + "note:3")
        .on("2026-12-28")
        .refuses("CP-60", "judge", "decide-consent", "restLookedAt=yes reasonsGiven=yes")
        .on("2026-12-29")
        .refuses("CP-03", "registrar", "decide-consent", "restLookedAt=yes")
        .does("judge", "decide-consent", "restLookedAt=yes reasonsGiven=yes")
        .refuses("CP-60", "releaser", "release-consented", leaves + "note:3+note:4")
        .does("releaser", "release-consented", leaves + "note:3")
        .refuses("CP-60", "survivor", "revoke-consent", "consentRevoked=yes");
  }

  @Test
  @DisplayName("CP-60 she may take it back until something has gone out")
  void CP_60_she_may_take_it_back() {
    Matter.charged("2026-12-18")
        .refuses("CP-60", "survivor", "revoke-consent", "consentRevoked=yes")
        .does("survivor", "consent", CONSENT + " consentPassages=note:3")
        .does("survivor", "revoke-consent", "consentRevoked=yes")
        .on("2026-12-29")
        .refuses("CP-60", "judge", "decide-consent", "restLookedAt=yes");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("CP-61 harm and duties let the minimum out, and no more")
  @ValueSource(strings = {"serious-harm", "child-protection", "legal-duty"})
  void CP_61_the_minimum_and_no_more(String ground) {
    String now = "seriousHarmNow=yes ";
    yes("CP-61", "share", now + "minimumFactsOnly=yes exceptionGround=" + ground);
    no("CP-61", "share", now + "minimumFactsOnly=no exceptionGround=" + ground);
    unknown("CP-61", "share", now + "exceptionGround=" + ground);
    no("CP-61", "share", "seriousHarmNow=no minimumFactsOnly=yes exceptionGround=serious-harm");
    unknown("CP-61", "share", "minimumFactsOnly=yes exceptionGround=serious-harm");
  }

  @Test
  @DisplayName("CP-61 a member of the service may share the minimum herself, at once, in any state")
  void CP_61_a_member_shares_the_minimum_at_once() {
    String harm = "exceptionGround=serious-harm seriousHarmNow=yes logKept=yes minimumFactsOnly=";
    Matter.charged("2026-11-02")
        .does("counsellor", "share", harm + "yes")
        .refuses("CP-61", "counsellor", "share", harm + "no")
        .refuses("CP-W4", "party", "share", harm + "yes");
    Matter.told("2026-11-02", "2026-11-17").does("releaser", "share", harm + "yes");
  }

  @Test
  @DisplayName(
      "CP-61 her own access, care and supervision lie outside; misconduct only if a judge found it")
  void CP_61_misconduct_only_if_a_judge_found_it() {
    for (String ground : List.of("own-access", "care", "supervision", "own-claim", "statistics")) {
      yes("CP-61", "share", "exceptionGround=" + ground);
    }
    no("CP-61", "share", "exceptionGround=misconduct misconductFound=no");
    unknown("CP-61", "share", "exceptionGround=misconduct");
    yes("CP-61", "share", "exceptionGround=misconduct misconductFound=yes");
    no("CP-61", "share", "exceptionGround=none");
    unknown("CP-61", "share", "");
  }

  @Test
  @DisplayName("CP-62 sharing outside the scheme waives nothing")
  void CP_62_sharing_waives_nothing() {
    no("CP-62", "share", "treatedAsWaiver=yes");
    no("CP-62", "grant", "treatedAsWaiver=yes");
    yes("CP-62", "grant", "treatedAsWaiver=no");
    unknown("CP-62", "grant", "");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("CP-63 a court's paper is an order, whatever the policy says")
  @ValueSource(
      strings = {
        "witness-summons",
        "subpoena",
        "warrant",
        "pace-sch1-order",
        "deposition-order",
        "other-court-order"
      })
  void CP_63_a_courts_paper_is_an_order(String paper) {
    yes("CP-63", "compelled", "instrument=" + paper);
    yes("CP-63", "obey", "orderVerified=yes instrument=" + paper);
    no("CP-63", "obey", "orderVerified=no instrument=" + paper);
    unknown("CP-63", "obey", "instrument=" + paper);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("CP-63 a form or a letter is no order, whatever its heading")
  @ValueSource(
      strings = {"vir-form", "informal", "consent-form", "section-29-form", "summons-application"})
  void CP_63_a_form_is_no_order(String paper) {
    no("CP-63", "compelled", "instrument=" + paper);
  }

  @Test
  @DisplayName(
      "CP-63 it is obeyed from any state, charge or none, by two people, and never counts as the campaign test")
  void CP_63_it_is_obeyed_from_any_state() {
    List<Supplier<Matter>> everywhere =
        List.of(
            () -> Matter.charged("2026-11-02").does("registrar", "charge-ended", ""),
            () -> Matter.charged("2026-11-02").applied("accused", true),
            () -> Matter.served("2026-11-02"),
            () -> Matter.stageOnePassed("2026-11-02", "2026-11-17"),
            () -> Matter.inspected("2026-11-02", "2026-11-17"),
            () -> Matter.told("2026-11-02", "2026-11-17"),
            () -> Matter.released("2026-11-02", "2026-11-17", "2026-11-25"));
    for (Supplier<Matter> place : everywhere) {
      Matter matter = place.get();
      String stands = matter.stands();
      var met = matter.facts().yes(ProcessFacts.CAMPAIGN_TEST_MET);
      matter
          .refuses("CP-63", "releaser", "comply", "producedTo=court releasedWithinOrder=yes")
          .does("counsellor", "compel", "instrument=witness-summons")
          .does("counsellor", "confirm-order", "orderVerified=yes")
          .refuses("CP-63", "releaser", "comply", "producedTo=court releasedWithinOrder=yes")
          .does("releaser", "confirm-order", "orderVerified=yes")
          .refuses("CP-63", "releaser", "comply", "producedTo=court releasedWithinOrder=no")
          .does("releaser", "comply", "producedTo=court releasedWithinOrder=yes");
      assertThat(matter.stands()).isEqualTo(stands);
      assertThat(matter.facts().yes(ProcessFacts.CAMPAIGN_TEST_MET)).isEqualTo(met);
    }
  }

  @Test
  @DisplayName(
      "CP-63 one person twice is one person; the court's office stands in for the second; a withdrawn order is not obeyed")
  void CP_63_two_people_or_the_courts_office() {
    String exactly = "producedTo=court releasedWithinOrder=yes";
    Matter matter =
        Matter.charged("2026-11-02")
            .does("counsellor", "compel", "instrument=warrant")
            .does("counsellor", "confirm-order", "orderVerified=yes")
            .does("counsellor", "confirm-order", "orderVerified=yes")
            .refuses("CP-63", SECOND, "comply", exactly)
            .refuses("CP-63", "counsellor", "confirm-order", "orderVerified=no")
            .refuses("CP-63", "registrar", "countersign", "orderVerified=no");
    assertThat(matter.asks("registrar", "countersign", "orderVerified=yes").isAllowed()).isTrue();
    matter
        .does("registrar", "countersign", "orderVerified=yes")
        .refuses("CP-63", "counsellor", "withdraw-order", "summonsWithdrawn=no")
        .does("counsellor", "withdraw-order", "summonsWithdrawn=yes")
        .refuses("CP-63", SECOND, "comply", exactly);
  }

  @Test
  @DisplayName("CP-64 a police request is answered without notes, and she is told")
  void CP_64_a_police_request_is_answered_without_notes() {
    String asked = "chargeLive=yes leaveSought=yes policyMode=yes requesterKind=";
    no("CP-64", "ask", asked + "police-ew");
    no("CP-64", "ask", asked + "nca");
    yes("CP-64", "ask", asked + "defence");
    unknown("CP-64", "ask", "");
    silent("CP-64", "ask", "policyMode=no requesterKind=police-ew");
    assertThat(
            duty("CP-64", "ask", asked + "police-ew", Law.TODAY, "tell-survivor-of-request")
                .dischargedBy())
        .isEqualTo("inform");
    assertThat(noDuty("CP-64", "ask", asked + "defence", "tell-survivor-of-request")).isTrue();
  }

  @Test
  @DisplayName("CP-65 from the first request records are preserved, whole, in one file")
  void CP_65_records_are_preserved() {
    no("CP-65", "preserve", "recordAltered=yes");
    no("CP-65", "preserve", "secondFileKept=yes");
    no("CP-65", "preserve", "recordDestroyedToDefeatApplications=yes");
    yes(
        "CP-65",
        "preserve",
        "recordAltered=no secondFileKept=no recordDestroyedToDefeatApplications=no");
    unknown("CP-65", "preserve", "");
    for (String gate : List.of("ask", "lodge", "compelled")) {
      assertThat(duty("CP-65", gate, "chargeLive=no", Law.TODAY, "preserve").by())
          .isEqualTo(day("2026-11-23"));
      assertThat(noDuty("CP-65", gate, "legalHold=yes", "preserve")).isTrue();
    }
  }

  @Test
  @DisplayName("CP-65 a refused matter is closed only when the review period has ended")
  void CP_65_refused_material_is_kept() {
    Matter matter =
        Matter.served("2026-11-02")
            .on("2026-11-17")
            .heard()
            .does("judge", "stage-1", "stage=1 substantialProbativeValue=no reasonsGiven=yes");
    assertThat(matter.stands()).isEqualTo("P11");
    matter
        .refuses("CP-65", "counsellor", "close", "")
        .refuses("CP-65", "counsellor", "close", "reviewPeriodEndedOn=2026-11-18")
        .does("registrar", "outcome", "reviewPeriodEndedOn=2026-11-17")
        .does("counsellor", "close", "");
    assertThat(matter.stands()).isEqualTo("P0");
  }

  @Test
  @DisplayName("CP-66 everybody sees which mode applies, and the policy is never called the law")
  void CP_66_the_policy_is_never_called_the_law() {
    no("CP-66", "reply", "policyCalledLaw=yes");
    no("CP-66", "open-matter", "modeShown=no");
    no("CP-66", "open-matter", "regime=england-wales modeShown=yes");
    yes("CP-66", "reply", "policyCalledLaw=no modeShown=yes");
    unknown("CP-66", "open-matter", "");
  }

  @Test
  @DisplayName("CP-70 what is shared or looked at is logged")
  void CP_70_everything_is_logged() {
    no("CP-70", "share", "exceptionGround=care logKept=no");
    yes("CP-70", "share", "exceptionGround=care logKept=yes");
    unknown("CP-70", "share", "exceptionGround=care");
    yes("CP-70", "view", "viewLogged=yes");
    no("CP-70", "view", "viewLogged=no logKept=no");
  }

  @Test
  @DisplayName("CP-71 only counts are published, and small numbers are hidden")
  void CP_71_small_numbers_are_hidden() {
    no("CP-71", "publish", "countsSuppressed=no");
    yes("CP-71", "publish", "countsSuppressed=yes");
    unknown("CP-71", "publish", "");
    assertThat(at("publish", "").isAllowed()).isFalse();
  }

  @Test
  @DisplayName(
      "CP-91 two ways to open the notes are proven as the hold begins, or somebody is told that day")
  void CP_91_two_ways_to_open_are_proven() {
    yes("CP-91", "preserve", "waysToOpenProven=2");
    unknown("CP-91", "preserve", "waysToOpenProven=1");
    assertThat(duty("CP-91", "preserve", "waysToOpenProven=1", Law.TODAY, "report-keys").by())
        .isEqualTo(day("2026-11-23"));
    assertThat(noDuty("CP-91", "preserve", "waysToOpenProven=2", "report-keys")).isTrue();
    assertThat(at("preserve", "waysToOpenProven=0").isAllowed()).isTrue();
  }
}
