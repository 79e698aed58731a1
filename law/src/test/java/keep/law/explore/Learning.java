package keep.law.explore;

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

/// Facts drawn at random for one regime, and what learning one more of them must never do.
public final class Learning {
  private static final int DAYS = 500;

  private final Regime law;
  private final LocalDate day;
  private final List<Fact<?>> used;
  private final Set<Gate> gates = new TreeSet<>();

  /// @param ids how the ids of its rules begin; facts that none of them reads are left alone
  /// @param day the day of every ruling; days drawn lie up to a year before it and a few months
  ///   after
  public Learning(Regime law, String ids, LocalDate day) {
    this.law = law;
    this.day = day;
    used =
        Vocabulary.all().stream()
            .filter(fact -> fact.source().text().contains(ids))
            .filter(fact -> !fact.suppliers().contains(Supplier.RECORD))
            .toList();
    law.rules().forEach(rule -> gates.addAll(rule.gates()));
  }

  /// Every gate of the regime, ascending.
  public Set<Gate> gates() {
    return gates;
  }

  /// A refusal stands when a fact becomes known that it did not depend on.
  ///
  /// @return how many refusals were tried
  public int neverFlipsARefusal(int rounds) {
    Random random = new Random(20261123);
    int refusals = 0;
    for (int round = 0; round < rounds; round++) {
      Facts facts = some(random);
      for (Gate gate : gates) {
        for (Trace.Node node : law.rule(facts, gate, day).trace().nodes()) {
          if (node.asked() && node.answer() == Answer.NO) {
            refusals++;
            stands(facts, gate, node, used.get(random.nextInt(used.size())), random);
          }
        }
      }
    }
    return refusals;
  }

  private void stands(Facts facts, Gate gate, Trace.Node refusal, Fact<?> fact, Random random) {
    if (facts.knows(fact) || refusal.facts().containsKey(fact.name())) {
      return;
    }
    Ruling after = law.rule(with(facts, fact, random), gate, day);
    assertThat(after.isAgainst(refusal.rule().text()))
        .as(refusal.rule() + " at " + gate + " after " + fact)
        .isTrue();
    assertThat(after.isAllowed()).isFalse();
  }

  /// About a third of the facts, each with one of its values.
  public Facts some(Random random) {
    Facts facts = Facts.none();
    for (Fact<?> fact : used) {
      if (random.nextInt(3) == 0) {
        facts = with(facts, fact, random);
      }
    }
    return facts;
  }

  private <T> Facts with(Facts facts, Fact<T> fact, Random random) {
    List<T> values = new ArrayList<>(fact.representatives());
    if (values.isEmpty() && fact.kind() instanceof Kind.Day) {
      @SuppressWarnings("unchecked") // a fact of kind Day holds days
      Fact<LocalDate> on = (Fact<LocalDate>) fact;
      return facts.with(on, day.minusYears(1).plusDays(random.nextInt(DAYS)));
    }
    return values.isEmpty() ? facts : facts.with(fact, values.get(random.nextInt(values.size())));
  }
}
