package keep.casework.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keep.law.Ruling;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.matter.ActFacts;
import keep.seal.matter.FactValue;
import keep.seal.people.Card;
import keep.seal.people.Keyset;
import keep.seal.people.Role;
import org.junit.jupiter.api.Test;

class FoldTest {
  private static final long AT = 1_796_725_800L;
  private final Card counsellor = card(Role.COUNSELLOR);

  private static Card card(Role role) {
    return Card.of(
        Keyset.generate(new SecureRandom()),
        Id16.of(new byte[16]),
        role,
        Digest.of(new byte[32]),
        AT,
        Nonce.of(new byte[16]));
  }

  private Act act(String step, Map<String, FactValue> facts) {
    return new Act(
        Id16.of(new byte[16]),
        step.equals(Act.OPEN) ? Optional.empty() : Optional.of(Sid.of(new byte[32])),
        step,
        ActFacts.of(facts),
        Optional.empty(),
        counsellor.sid(),
        List.of(),
        AT,
        Nonce.of(new byte[16]));
  }

  private Act opening(String regime, String version) {
    Map<String, FactValue> facts = new TreeMap<>();
    facts.put("regime", FactValue.word(regime));
    facts.put("regimeVersion", new FactValue.Day(LocalDate.parse(version)));
    facts.put("heldBy", FactValue.words("third-party"));
    facts.put("recordType", FactValue.words("counselling"));
    facts.put("nation", FactValue.word("england"));
    facts.put("subjectAgeBand", FactValue.word("adult"));
    for (String yes : List.of("policyMode", "modeShown", "earlyStageBar")) {
      facts.put(yes, FactValue.word("yes"));
    }
    for (String no :
        List.of("policyCalledLaw", "soleHolder", "subjectLacksCapacity", "subjectDeceased")) {
      facts.put(no, FactValue.word("no"));
    }
    return act(Act.OPEN, facts);
  }

  private Fold opened() throws NotForThisLaw {
    Act open = opening("campaign", "2026-11-23");
    Fold before = Fold.openedBy(open);
    Asked asked = before.ask(open, counsellor);
    assertThat(asked.ruling().isAllowed()).as("%s", asked.ruling().reasonsAgainst()).isTrue();
    return before.after(asked);
  }

  @Test
  void an_allowed_act_takes_effect_and_a_refused_one_leaves_everything_as_it_was()
      throws Exception {
    Fold open = opened();
    assertThat(open.facts().isEmpty()).isFalse();
    Asked refused = open.ask(act("release", Map.of()), counsellor);
    assertThat(refused.ruling()).isNotInstanceOf(Ruling.Allowed.class);
    assertThat(open.after(refused)).isSameAs(open);
    Asked charged =
        open.ask(
            act(
                "charge",
                Map.of(
                    "chargeLive",
                    FactValue.word("yes"),
                    "chargeDate",
                    new FactValue.Day(LocalDate.of(2026, 12, 1)))),
            counsellor);
    assertThat(charged.ruling().isAllowed()).isTrue();
    assertThat(open.after(charged).facts()).isNotEqualTo(open.facts());
  }

  @Test
  void what_was_answered_on_the_day_holds_whatever_is_answered_now() throws Exception {
    Fold open = opened();
    Asked refused = open.ask(act("release", Map.of()), counsellor);
    assertThat(open.after(refused, false)).isEqualTo(open);
  }

  @Test
  void whatever_the_law_cannot_read_is_malformed_and_never_an_accident() throws Exception {
    Fold open = opened();
    for (FactValue value :
        List.of(
            new FactValue.Number(3_000_000_000L),
            new FactValue.Number(9_007_199_254_740_991L),
            FactValue.word("perhaps"),
            FactValue.words("a", "b"),
            new FactValue.Day(LocalDate.of(2026, 12, 1)),
            new FactValue.Listing(List.of(new FactValue.Number(1))))) {
      for (String fact : List.of("logKept", "chargeLive", "noSuchFact", "passageFindings")) {
        assertThatThrownBy(() -> open.ask(act("log", Map.of(fact, value)), counsellor))
            .as("%s: %s", fact, value)
            .isInstanceOfSatisfying(
                NotForThisLaw.class,
                problem -> assertThat(problem.place()).isEqualTo("facts." + fact));
      }
    }
    assertThatThrownBy(() -> open.ask(act("no-such-step", Map.of()), counsellor))
        .isInstanceOfSatisfying(
            NotForThisLaw.class, problem -> assertThat(problem.place()).isEqualTo("step"));
  }

  @Test
  void an_opening_names_a_law_that_there_is() {
    for (Act open :
        List.of(opening("no-such-law", "2026-11-23"), opening("campaign", "1900-01-01"))) {
      assertThatThrownBy(() -> Fold.openedBy(open))
          .isInstanceOfSatisfying(
              NotForThisLaw.class,
              problem -> assertThat(problem.place()).startsWith("facts.regime"));
    }
  }

  @Test
  void a_ruling_is_written_with_every_reason_and_in_one_spelling() throws Exception {
    Ruling ruling = opened().ask(act("release", Map.of()), counsellor).ruling();
    String json = RulingJson.of(ruling).spelling();
    assertThat(json).startsWith("{\"verdict\":\"" + ruling.word() + "\",\"regime\":\"campaign\"");
    ruling.reasons().forEach(reason -> assertThat(json).contains(reason.rule().text()));
    String trace = RulingJson.trace(ruling).spelling();
    ruling.trace().nodes().forEach(node -> assertThat(trace).contains(node.rule().text()));
  }
}
