package keep.law.englandwales;

import static keep.law.englandwales.Law.facts;
import static keep.law.englandwales.Law.law;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import keep.law.Facts;
import keep.law.Judgement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Papers that another law governs are not judged by this one.
class OtherLawTest {
  private static final Map<String, Object> BASE =
      Map.of("orderVerified", true, "vServed", false, "materialEvidence", false);

  private static Facts paper(@Nullable Object... facts) {
    return Law.with(BASE, facts);
  }

  static List<Facts> papers() {
    return List.of(
        paper("instrument", "other-court-order", "proceedingType", "coroner", "court", "other"),
        paper("instrument", "other-court-order", "proceedingType", "civil-family"),
        paper("instrument", "other-court-order", "proceedingType", "civil", "court", "high-court"),
        paper("instrument", "other-court-order", "proceedingType", "inquiry"),
        paper("instrument", "other-court-order", "proceedingType", "tribunal", "court", "other"),
        paper("instrument", "coroner-notice"),
        paper("instrument", "inquiry-notice"),
        paper("instrument", "civil-application", "applicant", "other-party"),
        paper("instrument", "family-application", "applicant", "other-party"),
        paper("instrument", "regulator-notice"),
        paper("instrument", "warrant", "powerCited", "other-statute"),
        paper("instrument", "warrant", "requesterKind", "hmrc"),
        paper("instrument", "warrant", "proceedingType", "coroner"),
        paper("instrument", "subpoena", "court", "nsw-court"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("L8 a paper of another law is neither lawful nor unlawful here, and is met safely")
  @MethodSource("papers")
  void another_law_is_not_judged_here(Facts paper) {
    Judgement judged = law().judge("compel-production", paper);
    assertThat(judged.lawful()).isEmpty();
    assertThat(judged.reasons()).anyMatch(reason -> reason.because().contains("Keep everything"));
    assertThat(law().judge("quash-subpoena", paper).lawful()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName(
      "L8 it is recorded at once with advice, no clock of rule 17, and obeyed once confirmed")
  @MethodSource("papers")
  void it_is_recorded_with_advice(Facts paper) {
    Facts served =
        paper.withoutAll(
            facts("vServed", true, "materialEvidence", true, "requesterKind", "hmrc").known());
    var step = law().step("order-served").orElseThrow();
    var signer = keep.law.Signer.as("registrar");
    Facts act = served.without(keep.law.facts.CourtFacts.ORDER_VERIFIED);
    Facts taken = law().taking(Facts.none(), step, act, signer);
    var ruling = law().rule(taken, step.gate(), Law.TODAY);
    assertThat(ruling.isAllowed()).isTrue();
    boolean known = OtherLaw.of(taken).isPresent();
    if (known) {
      assertThat(ruling.duties()).anyMatch(duty -> duty.word().equals("other-law-advice"));
    }
    assertThat(ruling.clocks()).isEmpty();
  }

  @Test
  @DisplayName("L8 a summons and a warrant of this law are judged as before")
  void this_law_is_judged_as_before() {
    assertThat(law().judge("compel-production", facts("instrument", "warrant")).lawful())
        .contains(false);
    assertThat(
            law()
                .judge(
                    "compel-production",
                    facts(
                        "instrument",
                        "warrant",
                        "requesterKind",
                        "police-ew",
                        "powerCited",
                        "pace-s8"))
                .lawful())
        .contains(false);
    assertThat(
            law()
                .judge(
                    "compel-production",
                    facts(
                        "instrument",
                        "witness-summons",
                        "court",
                        "crown",
                        "materialEvidence",
                        false))
                .lawful())
        .contains(false);
  }
}
