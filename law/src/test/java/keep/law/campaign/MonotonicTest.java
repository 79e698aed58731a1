package keep.law.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.explore.Learning;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Learning something never undoes a refusal that did not rest on not knowing it, and knowing
/// nothing opens nothing.
class MonotonicTest {
  private static final Campaign LAW = new Campaign();
  private static final Learning LEARNING = new Learning(LAW, "CP-", Law.TODAY);

  /// Acts that put something on the record or open a way, and take nothing out.
  private static final Set<String> OPEN_ON_NOTHING =
      Set.of(
          "open-matter", "record", "preserve", "submit", "challenge", "advocate", "harm-statement");

  @Test
  @DisplayName("Turning an unknown into a fact never flips a refusal that did not depend on it")
  void learning_never_flips_an_unrelated_refusal() {
    assertThat(LEARNING.neverFlipsARefusal(150)).isGreaterThan(1000);
  }

  @Test
  @DisplayName("On nothing known, every gate that decides, moves or tells anything is shut")
  void nothing_known_opens_nothing() {
    Set<String> open =
        LEARNING.gates().stream()
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
      Facts facts = LEARNING.some(random);
      for (Gate gate : LEARNING.gates()) {
        assertThat(LAW.allows(facts, gate, Law.TODAY))
            .as(gate.word())
            .isEqualTo(LAW.rule(facts, gate, Law.TODAY).isAllowed());
      }
    }
  }
}
