package keep.law.campaign;

import static keep.law.campaign.Law.facts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Judgement;
import keep.law.Judgement.Release;
import keep.law.bench.CaseWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Single steps judged on bare facts.
class JudgeTest {
  private static final String GOOD =
      "chargeLive=yes proceedingType=pre-trial decisionMaker=judge noticePartiesOn=2026-12-21 noticeHolderOn=2026-12-21"
          + " noticeSurvivorOn=2026-12-21 decisionOn=2027-01-08 substantialProbativeValue=yes otherEvidenceAvailable=no"
          + " publicInterestSubstantiallyOutweighs=yes fairTrialImportanceRecorded=yes balancingPerformed=yes reasonsGiven=yes";
  private static final String CONSENT =
      "confiderConsentsInWriting=yes consentExpress=yes consentBy=survivor consentInitiative=own adviceOfferedBeforeConsent=yes consentDate=2026-12-18 ";

  private static Optional<Boolean> lawful(String step, String facts) {
    return judge(step, facts).lawful();
  }

  private static Judgement judge(String step, String facts) {
    return new Campaign().judge(step, facts(facts));
  }

  static List<String> words() {
    return CaseWords.ALL;
  }

  @ParameterizedTest(name = "{0} on no facts")
  @DisplayName("On no facts nothing is released, and what is decided is what protects")
  @MethodSource("words")
  void on_no_facts_nothing_is_released(String word) {
    Judgement judgement = judge(word, "");
    assertThat(judgement.release()).isNotIn(Release.ALLOWED, Release.PARTIAL);
    assertThat(judgement.lawful().isEmpty()).isEqualTo(!judgement.abstains().isEmpty());
    boolean opens =
        Set.of(
                "grant-leave",
                "grant-access",
                "compel-production",
                "produce",
                "adduce",
                "consent-release",
                "police-request",
                "produce-to-judge")
            .contains(word);
    if (opens) {
      assertThat(judgement.lawful()).isNotEqualTo(Optional.of(true));
    }
  }

  @Test
  @DisplayName("Leave is lawful when every rule is met, and one known failure makes it unlawful")
  void leave_needs_everything() {
    assertThat(lawful("grant-leave", GOOD)).contains(true);
    assertThat(judge("grant-leave", GOOD).release()).isEqualTo(Release.ALLOWED);
    for (String wrong :
        List.of(
            "chargeLive=no",
            "decisionMaker=justices",
            "decisionOn=2027-01-07",
            "substantialProbativeValue=no",
            "otherEvidenceAvailable=yes",
            "publicInterestSubstantiallyOutweighs=no",
            "proceedingType=bail",
            "reasonsGiven=no",
            "grantBasis=parties-agree",
            "partyInspectedBeforeLeave=yes",
            "confiderDeniedHearing=yes",
            "silenceTreatedAsConsent=yes")) {
      assertThat(lawful("grant-leave", GOOD + " " + wrong)).as(wrong).contains(false);
    }
    assertThat(
            judge("grant-leave", GOOD + " otherEvidenceAvailable=yes uncontestedPartExists=yes")
                .release())
        .isEqualTo(Release.PARTIAL);
  }

  @Test
  @DisplayName("Refusal is the default; only where all three limbs are found is it left open")
  void refusal_is_the_default() {
    assertThat(lawful("refuse-leave", "")).contains(true);
    assertThat(lawful("refuse-leave", "substantialProbativeValue=yes")).contains(true);
    assertThat(
            lawful(
                "refuse-leave",
                "substantialProbativeValue=yes otherEvidenceAvailable=no publicInterestSubstantiallyOutweighs=yes"))
        .isEmpty();
  }

  @Test
  @DisplayName(
      "A confirmed order under the law in force is obeyed, charge or none; an unconfirmed one opens nothing")
  void a_confirmed_order_is_obeyed() {
    Judgement obeyed =
        judge("produce", "instrument=witness-summons orderVerified=yes chargeLive=no");
    assertThat(obeyed.lawful()).contains(true);
    assertThat(obeyed.release()).isEqualTo(Release.NOT_DECIDED);
    assertThat(obeyed.reasons().getFirst().rule()).hasToString("CP-63");
    assertThat(lawful("produce", "instrument=witness-summons orderVerified=no")).contains(false);
    assertThat(lawful("produce", "instrument=witness-summons")).contains(false);
    assertThat(
            lawful("produce", "instrument=witness-summons orderVerified=yes summonsWithdrawn=yes"))
        .contains(false);
    assertThat(lawful("produce", "instrument=vir-form orderVerified=yes")).contains(false);
  }

  @Test
  @DisplayName("Consent needs the judge, and the judge waits for the pause (P5)")
  void consent_needs_the_judge_and_the_pause() {
    assertThat(lawful("consent-release", CONSENT + "decisionMaker=judge decisionOn=2026-12-29"))
        .contains(true);
    assertThat(lawful("consent-release", CONSENT + "decisionMaker=judge decisionOn=2026-12-28"))
        .contains(false);
    assertThat(lawful("consent-release", CONSENT + "decisionMaker=nobody")).contains(false);
    assertThat(lawful("consent-release", CONSENT)).isEmpty();
    assertThat(lawful("consent-release", CONSENT + "decisionMaker=judge restLookedAt=no"))
        .contains(false);
  }

  @Test
  @DisplayName(
      "Notes go to the judge once stage 1 is passed; under a hold nothing is destroyed; use needs its own leave")
  void the_other_steps() {
    String judge = "chargeLive=yes decisionMaker=judge ";
    assertThat(lawful("produce-to-judge", judge + "substantialProbativeValue=yes")).contains(true);
    assertThat(lawful("produce-to-judge", judge + "substantialProbativeValue=no")).contains(false);
    assertThat(lawful("produce-to-judge", judge)).isEmpty();
    assertThat(judge("produce-to-judge", judge + "substantialProbativeValue=yes").release())
        .isEqualTo(Release.NOT_ALLOWED);
    assertThat(lawful("destroy-record", "legalHold=yes recordDestroyedToDefeatApplications=no"))
        .contains(false);
    assertThat(lawful("destroy-record", "recordDestroyedToDefeatApplications=no")).isEmpty();
    String schedule = "recordDestroyedToDefeatApplications=no requestExpected=";
    assertThat(lawful("destroy-record", schedule + "no caseOutcome=acquitted")).contains(true);
    assertThat(lawful("destroy-record", schedule + "yes caseOutcome=acquitted")).contains(false);
    assertThat(lawful("destroy-record", schedule + "no chargeLive=yes")).contains(false);
    assertThat(lawful("destroy-record", "recordDestroyedToDefeatApplications=yes")).contains(false);
    String use = judge + "proceedingType=trial leaveGates=produce+adduce sexualBehaviourRevealed=";
    assertThat(lawful("adduce", use + "no")).contains(true);
    assertThat(lawful("adduce", use + "yes")).isEmpty();
    assertThat(lawful("adduce", use + "yes section41Leave=no")).contains(false);
    assertThat(lawful("adduce", use.replace("+adduce", "") + "no")).contains(false);
    assertThat(lawful("police-request", "chargeLive=yes leaveSought=yes requesterKind=police-ew"))
        .contains(false);
    assertThat(lawful("police-request", "chargeLive=yes leaveSought=yes requesterKind=cps"))
        .contains(true);
    assertThat(lawful("party-inspection-before-leave", "applicant=protected-confider"))
        .contains(true);
    assertThat(lawful("party-inspection-before-leave", "partyInspectedBeforeLeave=yes"))
        .contains(false);
    assertThat(lawful("quash-subpoena", "leaveSought=no")).contains(true);
  }
}
