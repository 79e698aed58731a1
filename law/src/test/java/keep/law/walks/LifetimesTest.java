package keep.law.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.law.Fact;
import keep.law.Facts;
import keep.law.Lifetime;
import keep.law.Regime;
import keep.law.Signer;
import keep.law.Step;
import keep.law.bench.CourtRegime;
import keep.law.facts.Vocabulary;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The step that begins the next life ends the last: whatever was known of it, no rule reads it.
class LifetimesTest {
  /// A step and what it begins.
  record Begins(String regime, String step, Lifetime life) {
    @Override
    public String toString() {
      return regime + ": " + step + " ends the last " + life;
    }
  }

  static List<Begins> beginnings() {
    Map<String, Map<String, List<Lifetime>>> all = new LinkedHashMap<>();
    all.put(
        "england-wales",
        Map.of(
            "informal-approach", List.of(Lifetime.REQUEST, Lifetime.CONSENT, Lifetime.CHARGE),
            "request-received", List.of(Lifetime.REQUEST, Lifetime.CONSENT, Lifetime.CHARGE),
            "summons-application-served", List.of(Lifetime.APPLICATION, Lifetime.CHARGE),
            "order-served", List.of(Lifetime.ORDER, Lifetime.CHARGE)));
    all.put(
        "campaign",
        Map.of(
            "apply", List.of(Lifetime.APPLICATION),
            "renew", List.of(Lifetime.APPLICATION),
            "charge", List.of(Lifetime.CHARGE),
            "consent", List.of(Lifetime.CONSENT),
            "compel", List.of(Lifetime.COMPULSION),
            "ask-existence", List.of(Lifetime.EXISTENCE)));
    all.put("campaign-over-england-wales", Map.of("order-served", List.of(Lifetime.ORDER)));
    all.put(
        "ireland",
        Map.of(
            "accused-gives-notice", List.of(Lifetime.APPLICATION),
            "apply-late", List.of(Lifetime.APPLICATION),
            "waive", List.of(Lifetime.CONSENT)));
    all.put(
        "canada",
        Map.of("apply", List.of(Lifetime.APPLICATION), "waive", List.of(Lifetime.CONSENT)));
    all.put(
        "new-south-wales",
        Map.of(
            "apply-for-leave", List.of(Lifetime.APPLICATION),
            "consent", List.of(Lifetime.CONSENT)));
    List<Begins> each = new ArrayList<>();
    all.forEach((regime, steps) ->
        steps.forEach(
            (step, lives) -> lives.forEach(life -> each.add(new Begins(regime, step, life)))));
    return each;
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("L7 the step that begins the next life ends the last")
  @MethodSource("beginnings")
  void the_next_life_ends_the_last(Begins begins) {
    Regime regime = Regimes.named(begins.regime());
    Step step =
        (regime instanceof CourtRegime court ? court.walk().steps() : regime.steps())
            .stream().filter(each -> each.word().equals(begins.step())).findFirst().orElseThrow();
    List<String> stays = new ArrayList<>();
    int tried = 0;
    for (Fact<?> fact : Vocabulary.all()) {
      if (fact.lives().contains(begins.life())) {
        tried++;
        if (survives(regime, step, fact)) {
          stays.add(fact.name());
        }
      }
    }
    assertThat(stays).as("still known to the rules of " + begins).isEmpty();
    assertThat(tried).isPositive();
  }

  private static <T> boolean survives(Regime regime, Step step, Fact<T> fact) {
    return value(fact)
        .map(value -> Facts.none().with(fact, value))
        .map(state -> regime.taking(state, step, Facts.none(), Signer.as("counsellor")))
        .filter(taken -> taken.knows(fact))
        .isPresent();
  }

  @SuppressWarnings("unchecked") // the kind says what the value is
  private static <T> Optional<T> value(Fact<T> fact) {
    if (fact.kind() instanceof keep.law.Kind.Day) {
      return Optional.of((T) LocalDate.of(2026, 11, 9));
    }
    return fact.representatives().stream().reduce((first, last) -> last);
  }
}
