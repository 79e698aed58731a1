package keep.law.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import keep.law.Answer;
import keep.law.Fact;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Kind;
import keep.law.Ruling;
import keep.law.Supplier;
import keep.law.Trace;
import keep.law.facts.Vocabulary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Learning something never undoes a refusal that did not rest on not knowing it, and knowing
/// nothing opens nothing.
class MonotonicTest {
  private static final Campaign LAW = new Campaign();
  private static final List<Fact<?>> USED =
      Vocabulary.all().stream()
          .filter(fact -> fact.source().text().contains("CP-"))
          .filter(fact -> !fact.suppliers().contains(Supplier.RECORD))
          .toList();
  private static final List<Gate> GATES =
      LAW.rules().stream()
          .flatMap(rule -> rule.gates().stream())
          .distinct()
          .sorted(Comparator.comparing(Gate::word))
          .toList();

  /// Acts that put something on the record or open a way, and take nothing out.
  private static final Set<String> OPEN_ON_NOTHING =
      Set.of(
          "open-matter", "record", "preserve", "submit", "challenge", "advocate", "harm-statement");

  @Test
  @DisplayName("Turning an unknown into a fact never flips a refusal that did not depend on it")
  void learning_never_flips_an_unrelated_refusal() {
    Random random = new Random(20261123);
    int refusals = 0;
    for (int round = 0; round < 150; round++) {
      Facts facts = some(random);
      for (Gate gate : GATES) {
        for (Trace.Node node : LAW.rule(facts, gate, Law.TODAY).trace().nodes()) {
          if (!node.asked() || node.answer() != Answer.NO) {
            continue;
          }
          refusals++;
          Fact<?> fact = USED.get(random.nextInt(USED.size()));
          if (!facts.knows(fact) && !node.facts().containsKey(fact.name())) {
            Ruling after = LAW.rule(with(facts, fact, random), gate, Law.TODAY);
            assertThat(after.isAgainst(node.rule().text()))
                .as(node.rule() + " at " + gate + " after " + fact)
                .isTrue();
            assertThat(after.isAllowed()).isFalse();
          }
        }
      }
    }
    assertThat(refusals).isGreaterThan(1000);
  }

  @Test
  @DisplayName("On nothing known, every gate that decides, moves or tells anything is shut")
  void nothing_known_opens_nothing() {
    Set<String> open =
        GATES.stream()
            .filter(gate -> LAW.rule(Facts.none(), gate, Law.TODAY).isAllowed())
            .map(Gate::word)
            .collect(Collectors.toSet());
    assertThat(OPEN_ON_NOTHING).containsAll(open);
  }

  @Test
  @DisplayName("Only asking whether it is allowed gives the same answer as the whole ruling")
  void allowing_and_ruling_agree() {
    Random random = new Random(7);
    for (int round = 0; round < 150; round++) {
      Facts facts = some(random);
      for (Gate gate : GATES) {
        assertThat(LAW.allows(facts, gate, Law.TODAY))
            .as(gate.word())
            .isEqualTo(LAW.rule(facts, gate, Law.TODAY).isAllowed());
      }
    }
  }

  private static Facts some(Random random) {
    Facts facts = Facts.none();
    for (Fact<?> fact : USED) {
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
      return facts.with(day, LocalDate.of(2026, 9, 1).plusDays(random.nextInt(150)));
    }
    return values.isEmpty() ? facts : facts.with(fact, values.get(random.nextInt(values.size())));
  }
}
