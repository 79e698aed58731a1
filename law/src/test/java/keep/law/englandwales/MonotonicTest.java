package keep.law.englandwales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.explore.Learning;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Learning something never undoes a refusal that did not rest on not knowing it.
class MonotonicTest {
  private static final EnglandWales LAW = new EnglandWales();

  @Test
  @DisplayName("Turning an unknown into a fact never flips a refusal that did not depend on it")
  void learning_never_flips_an_unrelated_refusal() {
    assertThat(new Learning(LAW, "EW-", Law.TODAY).neverFlipsARefusal(400)).isGreaterThan(1000);
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
}
