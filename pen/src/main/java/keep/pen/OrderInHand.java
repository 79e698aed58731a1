package keep.pen;

import java.util.ArrayList;
import java.util.List;
import keep.law.Regime;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.order.Authority;
import keep.seal.order.Authority.Standing;
import keep.seal.order.Order;
import keep.seal.order.OrderFault;
import keep.seal.people.Card;
import keep.seal.people.Policy;
import keep.seal.statement.Signatures;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.seal.statement.VerifyingKey;

/// An order as a client has checked it for itself: its signers, its fields, its place on the
/// record, and that nothing ended it. Releaser and second person ask the same here.
///
/// @param replay the matter it belongs to, replayed
/// @param statement as it was signed
/// @param order what it says
/// @param signers the cards in its `by`
/// @param index its place on the record
record OrderInHand(
    MatterReplay replay, Statement statement, Order order, List<Card> signers, long index) {

  /// Checks (2), (3), (4) and the order's half of (6).
  static OrderInHand check(
      Desk desk, CardFile cards, keep.seal.encoding.Id16 matter, Sid sid, Regime regime) {
    return check(MatterReplay.of(desk, cards, matter, regime), cards, sid);
  }

  /// The same, of a matter that was replayed just now.
  static OrderInHand check(MatterReplay replay, CardFile cards, Sid sid) {
    MatterReplay.FiledPaper paper = replay.inEffect(sid);
    try {
      paper.statement().payloadOf(StatementKind.ORDER);
      Order order = Order.parse(paper.statement());
      List<Card> signers = new ArrayList<>();
      for (Sid by : order.by()) {
        signers.add(cards.get(by));
      }
      for (Card signer : signers) {
        Check.demand(!cards.hasEnded(signer), 2, "a card that signed the order has ended");
      }
      demandSigned(paper.statement(), order, signers, cards.policy());
      long index = cards.record().find(paper.leaf()).index();
      for (Card signer : signers) {
        Check.demand(
            index > cards.index(signer), 4, "the order stands on the record before its signer");
      }
      Check.demand(
          cards.record().endOf(sid, order.nonce().bytes().toArray()).isEmpty(),
          6,
          "the order has been stayed or revoked");
      return new OrderInHand(replay, paper.statement(), order, signers, index);
    } catch (MalformedInput e) {
      throw new Check.Failed(3, "the order does not hold: " + e.getMessage());
    }
  }

  /// The row of protocol section 7 that this order stands in.
  Authority authority() {
    return Authority.of(order).orElseThrow();
  }

  private static void demandSigned(
      Statement statement, Order order, List<Card> signers, Policy policy) throws MalformedInput {
    List<OrderFault> faults = OrderFault.in(order);
    Check.demand(faults.isEmpty(), 3, faults.isEmpty() ? "" : faults.getFirst().sentence());
    Authority authority =
        Authority.of(order).orElseThrow(() -> new Check.Failed(3, OrderFault.UNDER.sentence()));
    Check.demand(
        authority.standingOf(signers, policy) != Standing.NONE,
        3,
        switch (authority.makers()) {
          case ONE_JUDGE -> "the order is not signed by one judge";
          case TWO_MEMBERS -> "the order is not signed by two members of the service";
        });
    List<VerifyingKey> keys = signers.stream().map(Card::signingKey).toList();
    Signatures.of(keys).demandOn(statement);
  }
}
