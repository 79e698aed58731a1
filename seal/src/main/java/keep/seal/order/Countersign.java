package keep.seal.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.matter.ActFacts;
import keep.seal.matter.FactValue;

/// The act by which a judge or the court's office stands behind an order on paper (protocol section
/// 7). A judge's makes the order count as hers; a registrar's says that the court's office confirms
/// it. It may come after the release.
public final class Countersign {
  /// The step of such an act.
  public static final String STEP = "countersign";

  /// The one fact that such an act states: that the signer has verified the order.
  public static final ActFacts SAYS = ActFacts.of(Map.of("orderVerified", FactValue.word("yes")));

  private Countersign() {}

  /// An unsigned countersignature of `order`.
  ///
  /// @param prev the matter's last act
  /// @param by the court card of whoever signs
  public static Act of(Id16 matter, Sid prev, Sid order, Sid by, long at, Nonce nonce) {
    return new Act(
        matter, Optional.of(prev), STEP, SAYS, Optional.empty(), by, List.of(order), at, nonce);
  }

  /// Whether this act, if its card and signature hold, countersigns this order and nothing else.
  ///
  /// @param sid the order's statement id
  public static boolean countersigns(Act act, Order order, Sid sid) {
    return act.step().equals(STEP)
        && act.papers().equals(List.of(sid))
        && act.matter().equals(order.matter())
        && act.onBehalfOf().isEmpty()
        && act.facts().equals(SAYS);
  }
}
