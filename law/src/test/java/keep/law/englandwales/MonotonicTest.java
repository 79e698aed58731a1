package keep.law.englandwales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/// Learning something never undoes a refusal that did not rest on not knowing it.
class MonotonicTest {
  private static final EnglandWales LAW = new EnglandWales();
  private static final List<Fact<?>> USED =
      Vocabulary.all().stream()
          .filter(fact -> fact.source().text().contains("EW-"))
          .filter(fact -> !fact.suppliers().contains(Supplier.RECORD))
          .toList();

  @Test
  @DisplayName("Turning an unknown into a fact never flips a refusal that did not depend on it")
  void learning_never_flips_an_unrelated_refusal() {
    Random random = new Random(20261123);
    int refusals = 0;
    for (int round = 0; round < 400; round++) {
      Facts facts = some(random);
      for (Gate gate : Gates.all()) {
        Ruling before = LAW.rule(facts, gate, Law.TODAY);
        for (Trace.Node node : before.trace().nodes()) {
          if (!node.asked() || node.answer() != Answer.NO) {
            continue;
          }
          refusals++;
          Fact<?> fact = USED.get(random.nextInt(USED.size()));
          if (!facts.knows(fact) && !node.facts().containsKey(fact.name())) {
            Ruling after = LAW.rule(with(facts, fact, random), gate, Law.TODAY);
            assertThat(after.isAgainst(node.rule().text()))
                .as(node.rule() + " after " + fact)
                .isTrue();
            assertThat(after.isAllowed()).isFalse();
          }
        }
      }
    }
    assertThat(refusals).isGreaterThan(1000);
  }

  @Test
  @DisplayName("On nothing known, nothing that needs a recorded fact is allowed")
  void nothing_known_opens_nothing() {
    List<Gate> closed =
        List.of(
            Gates.AGREE_NARROWLY,
            Gates.CLIENT_INFORMED,
            Gates.PRODUCE,
            Gates.CLOSE,
            Gates.DESTROY,
            Gates.WITHDRAW,
            Gates.WITHDRAW_BY_CLIENT,
            Gates.POLICE_REQUEST,
            Gates.REPLY,
            Gates.APPLY,
            Gates.ISSUE,
            Gates.ORDER,
            Gates.SEARCH,
            Gates.DISCLOSE,
            Gates.ADDUCE,
            Gates.VOLUNTEER,
            Gates.SHARE_MINIMUM);
    assertThat(closed)
        .allSatisfy(gate ->
            assertThat(LAW.rule(Facts.none(), gate, Law.TODAY).isAllowed())
                .as(gate.word())
                .isFalse());
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
      return facts.with(day, LocalDate.of(2025, 12, 1).plusDays(random.nextInt(500)));
    }
    return values.isEmpty() ? facts : facts.with(fact, values.get(random.nextInt(values.size())));
  }
}
