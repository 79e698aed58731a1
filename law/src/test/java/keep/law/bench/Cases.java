package keep.law.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keep.law.Answer;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Kind;
import keep.law.Regime;
import keep.law.Rule;
import keep.law.Ruling;
import keep.law.facts.FactReader;
import keep.law.facts.HearingFacts;
import keep.law.facts.Vocabulary;

/// Short words for asking one rule of one regime.
final class Cases {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Regime regime;

  Cases(Regime regime) {
    this.regime = regime;
  }

  /// At every gate the rule guards it gives this answer; a NO shuts the gate.
  void says(Answer answer, String id, String text) {
    Facts facts = facts(text, regime);
    Rule rule = rule(id);
    LocalDate day = facts.get(HearingFacts.DECISION_ON).orElse(TODAY);
    for (Gate gate : rule.gates()) {
      Ruling ruling = regime.rule(facts, gate, day);
      assertThat(ruling.reasons())
          .as(id + " at " + gate.word())
          .anySatisfy(reason -> {
            assertThat(reason.rule().text()).isEqualTo(id);
            assertThat(reason.answer()).isEqualTo(answer);
          });
      if (answer.isNo()) {
        assertThat(ruling.isAllowed()).isFalse();
      }
    }
  }

  void yes(String id, String text) {
    says(Answer.YES, id, text);
  }

  void no(String id, String text) {
    says(Answer.NO, id, text);
  }

  void unknown(String id, String text) {
    says(Answer.UNKNOWN, id, text);
  }

  void silent(String id, String text) {
    Facts facts = facts(text, regime);
    assertThat(rule(id).test().test(facts, TODAY).asked()).as(id).isFalse();
  }

  private Rule rule(String id) {
    return regime.rules().stream()
        .filter(each -> each.id().text().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No rule " + id + "."));
  }

  /// Facts written `name=value name=value`; a set's words are joined by `+`.
  static Facts facts(String text, Regime regime) {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (String pair : text.isBlank() ? new String[0] : text.split(" ")) {
      String name = pair.substring(0, pair.indexOf('='));
      String value = pair.substring(pair.indexOf('=') + 1);
      plain.put(
          name,
          switch (Vocabulary.named(name).orElseThrow().kind()) {
            case Kind.Count count -> Integer.valueOf(value);
            case Kind.Words words -> List.of(value.split("\\+"));
            default -> name.equals("court") ? value.replace('-', ' ') : value;
          });
    }
    return new FactReader(regime.zone()).read(plain);
  }
}
