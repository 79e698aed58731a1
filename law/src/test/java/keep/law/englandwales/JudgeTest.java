package keep.law.englandwales;

import static keep.law.englandwales.Law.application;
import static keep.law.englandwales.Law.facts;
import static keep.law.englandwales.Law.law;
import static keep.law.englandwales.Law.request;
import static keep.law.englandwales.Law.summons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import keep.law.Facts;
import keep.law.Judgement;
import keep.law.Judgement.Release;
import keep.law.bench.CaseWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeTest {
  private static Optional<Boolean> lawful(String step, Facts facts) {
    return law().judge(step, facts).lawful();
  }

  static List<String> words() {
    return CaseWords.ALL;
  }

  @ParameterizedTest(name = "{0} on no facts")
  @DisplayName("On no facts nothing is decided and nothing is released, and it is said why")
  @MethodSource("words")
  void nothing_is_decided_on_no_facts(String word) {
    Judgement judgement = law().judge(word, Facts.none());
    boolean always = word.equals("refuse-hearing-to-confider");
    assertThat(judgement.lawful().isPresent()).isEqualTo(always);
    assertThat(judgement.release()).isNotEqualTo(Release.ALLOWED);
    assertThat(judgement.abstains().isEmpty()).isEqualTo(always);
  }

  @Test
  @DisplayName(
      "A police request: shown, a must missing, something not shown; asking is never getting")
  void a_police_request() {
    assertThat(lawful("police-request", request())).contains(true);
    assertThat(lawful("police-request", request("inWriting", false))).contains(false);
    assertThat(lawful("police-request", request("informationSpecified", false))).contains(false);
    assertThat(lawful("police-request", request("statedBelief", List.of("holds")))).isEmpty();
    assertThat(lawful("police-request", request("requestDate", "2026-01-11"))).isEmpty();
    assertThat(law().judge("police-request", request()).release()).isEqualTo(Release.NOT_ALLOWED);
  }

  @ParameterizedTest(name = "compel-production with {0} = {1}")
  @DisplayName("A summons is unlawful when any gate is known to fail")
  @CsvSource({
    "materialEvidence,false,EW-90",
    "rightsOutweigh,true,EW-98",
    "applicant,police,EW-91",
    "decisionOn,2026-12-21,EW-96",
    "confiderDeniedHearing,true,EW-97",
    "proceedingType,none,EW-90"
  })
  void compelling_fails_at_any_gate(String name, String value, String rule) {
    Object read = value.equals("true") || value.equals("false") ? Boolean.valueOf(value) : value;
    Object[] good = {
      "materialEvidence",
      true,
      "rightsOutweigh",
      false,
      "vServed",
      true,
      "decisionOn",
      "2026-12-22",
      name,
      read
    };
    Judgement judgement = law().judge("compel-production", application(good));
    assertThat(judgement.lawful()).contains(false);
    assertThat(judgement.release()).isEqualTo(Release.NOT_ALLOWED);
    assertThat(judgement.reasons().getFirst().rule()).hasToString(rule);
  }

  @Test
  @DisplayName("A summons that passes every gate is lawful, and releases nothing by itself")
  void compelling_lawfully_releases_nothing_by_itself() {
    var good =
        application(
            "materialEvidence",
            true,
            "necessaryInInterestsOfJustice",
            true,
            "rightsOutweigh",
            false,
            "vServed",
            true,
            "decisionOn",
            "2026-12-22");
    assertThat(lawful("compel-production", good)).contains(true);
    assertThat(law().judge("compel-production", good).release()).isEqualTo(Release.NOT_DECIDED);
    assertThat(lawful("quash-subpoena", good)).contains(false);
    assertThat(lawful("compel-production", facts("instrument", "warrant"))).contains(false);
  }

  @Test
  @DisplayName("A summons is set aside where it is not material or rights outweigh")
  void a_summons_is_set_aside() {
    assertThat(lawful("quash-subpoena", application("materialEvidence", false))).contains(true);
    assertThat(lawful("refuse-production-to-judge", application("rightsOutweigh", true)))
        .contains(true);
    assertThat(
            lawful(
                "refuse-production-to-accused",
                application("rightsOutweigh", false, "materialEvidence", true)))
        .isEmpty();
  }

  @Test
  @DisplayName("Producing: to the court under a confirmed order, or narrowly by agreement")
  void producing() {
    assertThat(lawful("produce", summons("producedTo", "court"))).contains(true);
    assertThat(lawful("produce", summons("producedTo", "applicant"))).contains(false);
    assertThat(lawful("produce", summons("producedTo", "court", "orderVerified", null))).isEmpty();
    assertThat(lawful("produce", facts("confidenceGround", "none"))).contains(false);
    assertThat(lawful("produce-to-judge", facts("producedTo", "court"))).contains(true);
    assertThat(lawful("produce-to-judge", facts("producedTo", "police"))).contains(false);
  }

  @Test
  @DisplayName("Use at the trial, access, an early look, consent, destruction, a hearing refused")
  void the_other_steps() {
    assertThat(lawful("adduce", facts("sexualBehaviourRevealed", true, "section41Leave", false)))
        .contains(false);
    assertThat(
            lawful(
                "refuse-leave-to-adduce",
                facts("sexualBehaviourRevealed", true, "section41Leave", false)))
        .contains(true);
    assertThat(lawful("adduce", facts("sexualBehaviourRevealed", false))).contains(true);
    assertThat(
            lawful("grant-access", facts("judgeReviewedRecord", true, "releasedWithinOrder", true)))
        .contains(true);
    assertThat(lawful("grant-access", facts("judgeReviewedRecord", false, "courtInspected", false)))
        .contains(false);
    assertThat(lawful("party-inspection-before-leave", facts("advanceInspectionOrdered", false)))
        .contains(false);
    assertThat(lawful("party-inspection-before-leave", facts("advanceInspectionOrdered", true)))
        .contains(true);
    assertThat(lawful("party-inspection-before-leave", facts("applicant", "protected-confider")))
        .contains(true);
    assertThat(
            lawful("consent-release", facts("clientVolunteers", true, "subjectAgeBand", "adult")))
        .contains(true);
    assertThat(lawful("consent-release", facts("consentInitiative", "asked-after-charge")))
        .contains(false);
    assertThat(lawful("destroy-record", facts("recordDestroyedToDefeatApplications", true)))
        .contains(false);
    assertThat(
            lawful(
                "destroy-record",
                facts("legalHold", false, "recordDestroyedToDefeatApplications", false)))
        .isEmpty();
    assertThat(
            lawful(
                "destroy-record",
                facts(
                    "legalHold",
                    false,
                    "recordDestroyedToDefeatApplications",
                    false,
                    "caseOutcome",
                    "acquitted",
                    "requestExpected",
                    false)))
        .contains(true);
    assertThat(lawful("refuse-hearing-to-confider", facts("confiderDeniedHearing", true)))
        .contains(false);
    assertThat(
            law()
                .judge("refuse-hearing-to-confider", facts("confiderDeniedHearing", true))
                .reasons()
                .getFirst()
                .rule())
        .hasToString("EW-97");
  }
}
