package keep.law.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import keep.law.FactId;
import keep.law.Facts;
import keep.law.Ruling;
import keep.law.Signer;
import keep.law.Step;
import keep.law.facts.CourtFacts;
import keep.law.facts.FactReader;
import keep.law.facts.HolderFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PolicyOverLawTest {
  private static final PolicyOverLaw BOTH = new PolicyOverLaw();
  private static final Signer MEMBER = Signer.as("counsellor").withSubject("Mair");
  private static final Signer RELEASER = Signer.as("releaser").withSubject("Bron");

  private Facts state = Facts.none();
  private LocalDate day = LocalDate.of(2026, 11, 2);

  private static Facts facts(Object... pairs) {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      plain.put(pairs[i].toString(), pairs[i + 1]);
    }
    return new FactReader(ZoneId.of("Europe/London")).read(plain);
  }

  private static Step step(String word) {
    return BOTH.step(word).orElseThrow();
  }

  /// An act: filed whatever the ruling, and taking effect only if allowed.
  private Ruling act(String word, Signer signer, Object... pairs) {
    Step step = step(word);
    Facts taken = BOTH.taking(state, step, facts(pairs), signer);
    Ruling ruling = BOTH.rule(taken, step.gate(), day);
    if (ruling.isAllowed()) {
      state = BOTH.after(state, taken, step, day.atTime(12, 0));
    }
    return ruling;
  }

  private static String layer(Ruling ruling) {
    return ruling.trace().regime();
  }

  private void opened() {
    assertThat(
            act(
                    "open",
                    MEMBER,
                    "regime",
                    "campaign",
                    "regimeVersion",
                    "2026-11-23",
                    "nation",
                    "wales",
                    "policyMode",
                    true,
                    "modeShown",
                    true,
                    "policyCalledLaw",
                    false)
                .isAllowed())
        .isTrue();
  }

  @Test
  @DisplayName(
      "CP-64 and EW-111: a police request is answered under the policy; a summons that comes later is obeyed under the law")
  void CP_64_a_police_request_under_policy_and_later_a_summons_under_the_law() {
    opened();
    Ruling asked =
        act(
            "ask",
            MEMBER,
            "requesterKind",
            "police-ew",
            "inWriting",
            true,
            "actAlleged",
            "police-request",
            "requestDate",
            "2026-11-02",
            "recipientKind",
            "counselling-service");
    assertThat(asked.isAllowed()).isFalse();
    assertThat(layer(asked)).isEqualTo("campaign");
    assertThat(asked.isAgainst("CP-02")).isTrue();
    Facts before = state;

    day = LocalDate.of(2027, 2, 1);
    Ruling served =
        act(
            "order-served",
            MEMBER,
            "instrument",
            "witness-summons",
            "holderHadNotice",
            true,
            "holderRepresentationsBeforeIssue",
            true);
    assertThat(served.isAllowed()).isTrue();
    assertThat(layer(served)).isEqualTo("england-wales");
    assertThat(BOTH.standing(state, day).id()).isEqualTo("S11");
    assertThat(state.yes(HolderFacts.LEGAL_HOLD).isYes()).isTrue();

    assertThat(act("produce-to-court", RELEASER, "producedTo", "court").isAllowed()).isFalse();
    assertThat(act("order-confirmed", MEMBER, "orderVerified", true).isAllowed()).isTrue();
    Ruling produced = act("produce-to-court", RELEASER, "producedTo", "court");
    assertThat(produced.isAllowed()).isTrue();
    assertThat(layer(produced)).isEqualTo("england-wales");
    assertThat(produced.duties())
        .anyMatch(duty -> duty.what().contains("compelled, campaign test not applied"));

    assertThat(state.knows(CourtFacts.ORDER_VERIFIED)).isFalse();
    assertThat(
            before.differences(state).stream()
                .map(FactId::name)
                .filter(name -> !name.startsWith("underLaw")))
        .containsExactlyInAnyOrder("lawStanding", "legalHold");
  }

  @Test
  @DisplayName("CP-63 an order confirmed under the law opens no gate of the policy")
  void CP_63_a_compelled_order_never_counts_as_the_campaigns_test() {
    opened();
    act("order-served", MEMBER, "instrument", "witness-summons");
    act("order-confirmed", MEMBER, "orderVerified", true);
    for (String word : new String[] {"clear", "release", "order", "inspect"}) {
      Step step = step(word);
      Ruling ruling = BOTH.rule(BOTH.taking(state, step, Facts.none(), RELEASER), step.gate(), day);
      assertThat(ruling.isAllowed()).as(word).isFalse();
      assertThat(layer(ruling)).isEqualTo("campaign");
    }
  }

  @Test
  @DisplayName(
      "CP-63 the policy never stands in the way of an order: before it is opened, and in every place")
  void CP_63_the_policy_never_stands_in_the_way() {
    assertThat(act("order-served", MEMBER, "instrument", "witness-summons").isAllowed()).isTrue();
    assertThat(act("order-confirmed", MEMBER, "orderVerified", true).isAllowed()).isTrue();
    assertThat(act("produce-to-court", RELEASER, "producedTo", "court").isAllowed()).isTrue();
    assertThat(
            act("close-matter", MEMBER, "caseOutcome", "acquitted", "legalHold", false).isAllowed())
        .isTrue();
    assertThat(state.yes(HolderFacts.LEGAL_HOLD).isNo()).isTrue();
  }

  @Test
  @DisplayName("CP-65 a hold lifted under the law stays on while the policy has something open")
  void CP_65_the_hold_stays_while_either_layer_is_open() {
    opened();
    state = state.with(keep.law.facts.ProcessFacts.WALK, "application-lodged");
    act("order-served", MEMBER, "instrument", "witness-summons");
    act("order-confirmed", MEMBER, "orderVerified", true);
    act("produce-to-court", RELEASER, "producedTo", "court");
    assertThat(
            act("close-matter", MEMBER, "caseOutcome", "acquitted", "legalHold", false).isAllowed())
        .isTrue();
    assertThat(state.yes(HolderFacts.LEGAL_HOLD).isYes()).isTrue();
  }

  @Test
  @DisplayName("The layers share no step word and no gate")
  void the_layers_share_no_step_and_no_gate() {
    assertThat(BOTH.steps().stream().map(Step::word)).doesNotHaveDuplicates();
    assertThat(
            BOTH.steps().stream()
                .filter(step -> keep.law.englandwales.EnglandWales.COMPULSION.contains(step.word()))
                .map(Step::gate))
        .doesNotContainAnyElementsOf(
            new keep.law.campaign.Campaign().steps().stream().map(Step::gate).toList());
    assertThat(BOTH.rules()).hasSizeGreaterThan(100);
    assertThat(BOTH.version()).contains("over");
  }

  @Test
  @DisplayName("Every invariant of the policy with the law over it holds in every reachable state")
  void every_invariant_holds() {
    var seen = keep.law.explore.Explorer.explore(new PolicyModel(BOTH));
    assertThat(seen.checks())
        .allSatisfy(check -> assertThat(check.story()).as(check.name()).isEmpty());
    assertThat(seen.states()).isGreaterThan(300);
  }
}
