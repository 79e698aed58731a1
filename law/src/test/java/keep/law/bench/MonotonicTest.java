package keep.law.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import keep.law.Answer;
import keep.law.Fact;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Kind;
import keep.law.Regime;
import keep.law.Ruling;
import keep.law.Supplier;
import keep.law.Trace;
import keep.law.facts.Vocabulary;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Knowing more never undoes what was decided on other grounds.
class MonotonicTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @ParameterizedTest(name = "{0}")
  @DisplayName("Turning an unknown into a fact never flips a refusal that did not depend on it")
  @CsvSource({"new-south-wales,NSW-", "queensland,NSW-", "canada,CA-", "ireland,IE-"})
  void learning_never_flips_an_unrelated_refusal(String name, String ids) {
    Regime law = Regimes.named(name);
    List<Fact<?>> used =
        Vocabulary.all().stream()
            .filter(fact -> fact.source().text().contains(ids))
            .filter(fact -> !fact.suppliers().contains(Supplier.RECORD))
            .toList();
    Set<Gate> gates = new TreeSet<>();
    law.rules().forEach(rule -> gates.addAll(rule.gates()));
    Random random = new Random(20261123);
    int refusals = 0;
    for (int round = 0; round < 200; round++) {
      Facts facts = some(used, random);
      for (Gate gate : gates) {
        Ruling before = law.rule(facts, gate, DAY);
        for (Trace.Node node : before.trace().nodes()) {
          if (!node.asked() || node.answer() != Answer.NO) {
            continue;
          }
          refusals++;
          Fact<?> fact = used.get(random.nextInt(used.size()));
          if (!facts.knows(fact) && !node.facts().containsKey(fact.name())) {
            Ruling after = law.rule(with(facts, fact, random), gate, DAY);
            assertThat(after.isAgainst(node.rule().text()))
                .as(node.rule() + " after " + fact)
                .isTrue();
            assertThat(after.isAllowed()).isFalse();
          }
        }
      }
    }
    assertThat(refusals).isGreaterThan(500);
  }

  private static Facts some(List<Fact<?>> used, Random random) {
    Facts facts = Facts.none();
    for (Fact<?> fact : used) {
      if (random.nextInt(3) == 0) {
        facts = with(facts, fact, random);
      }
    }
    return facts;
  }

  private static <T> Facts with(Facts facts, Fact<T> fact, Random random) {
    List<T> values = new ArrayList<>(fact.representatives());
    if (values.isEmpty() && fact.kind() instanceof Kind.Day) {
      @SuppressWarnings("unchecked") // a fact of kind Day holds days
      Fact<LocalDate> day = (Fact<LocalDate>) fact;
      return facts.with(day, LocalDate.of(2025, 12, 1).plusDays(random.nextInt(500)));
    }
    return values.isEmpty() ? facts : facts.with(fact, values.get(random.nextInt(values.size())));
  }
}
