package keep.law.englandwales;

import static keep.law.Answer.NO;
import static keep.law.Answer.UNKNOWN;
import static keep.law.Answer.YES;
import static keep.law.englandwales.Law.at;
import static keep.law.englandwales.Law.facts;
import static keep.law.englandwales.Law.says;
import static keep.law.englandwales.Law.silent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import keep.law.Facts;
import keep.law.facts.ProcessFacts;
import keep.law.facts.SharingFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SharingTest {
  private static final Map<String, Object> HARM =
      Map.of(
          "confidenceGround",
          "overriding-public-interest",
          "clientPosition",
          "refuses",
          "clientInformed",
          true,
          "seriousHarmNow",
          true,
          "harmTo",
          "identified-person",
          "whyNow",
          "violence-expected",
          "toldBeforeRelease",
          true,
          "minimumFactsOnly",
          true);

  private static Facts harm(@Nullable Object... changes) {
    return Law.with(HARM, changes);
  }

  @Test
  @DisplayName("EW-W6 an overriding ground needs harm, to whom, why now, and her being told")
  void EW_W6_an_overriding_ground_has_facts_of_its_own() {
    assertThat(says("EW-W6", harm())).isEqualTo(YES);
    assertThat(says("EW-W6", harm("seriousHarmNow", false))).isEqualTo(NO);
    for (String left : new String[] {"seriousHarmNow", "harmTo", "whyNow", "toldBeforeRelease"}) {
      assertThat(says("EW-W6", harm(left, null))).as(left).isEqualTo(UNKNOWN);
    }
    assertThat(says("EW-W6", harm("toldBeforeRelease", false))).isEqualTo(NO);
    assertThat(
            says(
                "EW-W6",
                harm(
                    "toldBeforeRelease",
                    null,
                    "clientInformed",
                    null,
                    "clientPosition",
                    null,
                    "reasonNotToInform",
                    "serious-harm")))
        .isEqualTo(YES);
    assertThat(silent("EW-W6", harm("confidenceGround", "client-consent"))).isTrue();
    assertThat(at(Gates.AGREE_NARROWLY, harm("harmTo", null)).isAgainst("EW-W6")).isTrue();
  }

  @Test
  @DisplayName("EW-W6 tonight the least is shared by one person, for harm that threatens now")
  void EW_W6_tonight_the_least_is_shared() {
    Facts tonight =
        harm("article6Basis", "vital-interests", "article9Condition", "vital-interests");
    assertThat(at(Gates.SHARE_MINIMUM, tonight).isAllowed()).isTrue();
    assertThat(at(Gates.SHARE_MINIMUM, harm("minimumFactsOnly", false)).isAllowed()).isFalse();
    assertThat(at(Gates.SHARE_MINIMUM, harm("whyNow", null)).isAllowed()).isFalse();
    assertThat(at(Gates.SHARE_MINIMUM, harm("seriousHarmNow", null)).isAllowed()).isFalse();
  }

  @Test
  @DisplayName("EW-W10 a danger is not answered by a letter of refusal")
  void EW_W10_a_danger_is_not_answered_by_a_refusal() {
    assertThat(at(Gates.DECLINE, facts("seriousHarmNow", true)).isAllowed()).isFalse();
    assertThat(at(Gates.DECLINE, facts("exceptionGround", "child-protection")).isAllowed())
        .isFalse();
    assertThat(says("EW-W10", facts("seriousHarmNow", true, "minimumFactsOnly", true)))
        .isEqualTo(YES);
    assertThat(says("EW-W10", facts("seriousHarmNow", true, "minimumFactsOnly", false)))
        .isEqualTo(NO);
    assertThat(silent("EW-W10", facts())).isTrue();
  }

  @Test
  @DisplayName("EW-W7 two different people have signed")
  void EW_W7_two_different_people() {
    Facts going =
        facts("clientPosition", "agrees", "confidenceGround", "client-consent")
            .with(ProcessFacts.STEP, "agree-narrowly");
    Facts signed = going.with(ProcessFacts.SIGNER, "r1");
    assertThat(says("EW-W7", going)).isEqualTo(UNKNOWN);
    assertThat(says("EW-W7", signed)).isEqualTo(NO);
    assertThat(says("EW-W7", signed.with(SharingFacts.POSITION_RECORDED_BY, "r1"))).isEqualTo(NO);
    assertThat(says("EW-W7", signed.with(SharingFacts.POSITION_RECORDED_BY, "c1"))).isEqualTo(YES);
    assertThat(says("EW-W7", signed.with(ProcessFacts.SOLE_HOLDER, true))).isEqualTo(YES);
    assertThat(silent("EW-W7", facts())).isTrue();
    assertThat(at(Gates.AGREE_NARROWLY, signed).isAgainst("EW-W7")).isTrue();
  }

  @Test
  @DisplayName("EW-W8 an agreement counts only if it is hers to give, free, and stands")
  void EW_W8_an_agreement_that_is_hers() {
    Map<String, Object> agrees =
        Map.of("confidenceGround", "client-consent", "subjectAgeBand", "adult");
    assertThat(says("EW-W8", Law.with(agrees))).isEqualTo(YES);
    assertThat(says("EW-W8", Law.with(agrees, "subjectAgeBand", null))).isEqualTo(UNKNOWN);
    assertThat(says("EW-W8", Law.with(agrees, "subjectAgeBand", "under-14"))).isEqualTo(NO);
    @Nullable Object[] twelve = {
      "subjectAgeBand", null, "subjectDateOfBirth", "2014-05-01", "requestDate", "2026-11-16"
    };
    assertThat(says("EW-W8", Law.with(agrees, twelve))).isEqualTo(NO);
    assertThat(says("EW-W8", Law.with(agrees, "subjectLacksCapacity", true))).isEqualTo(NO);
    assertThat(says("EW-W8", Law.with(agrees, "consentRevoked", true))).isEqualTo(NO);
    assertThat(says("EW-W8", Law.with(agrees, "reasonNotToInform", "prejudice"))).isEqualTo(NO);
    assertThat(
            says(
                "EW-W8",
                Law.with(
                    agrees, "consentInitiative", "asked-before-charge", "adviceOffered", false)))
        .isEqualTo(NO);
    assertThat(says("EW-W8", Law.with(agrees, "pressureUsed", java.util.List.of("other"))))
        .isEqualTo(UNKNOWN);
    assertThat(silent("EW-W8", facts())).isTrue();
    assertThat(
            at(Gates.VOLUNTEER, facts("clientVolunteers", true, "subjectAgeBand", "under-14"))
                .isAgainst("EW-W8"))
        .isTrue();
  }
}
