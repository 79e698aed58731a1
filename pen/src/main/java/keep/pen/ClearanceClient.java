package keep.pen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.law.Regime;
import keep.seal.encoding.Sid;
import keep.seal.order.Authority;
import keep.seal.order.Authority.Standing;
import keep.seal.order.ChargeWord;
import keep.seal.order.Clearance;
import keep.seal.order.Ended;
import keep.seal.order.StayWord;
import keep.seal.order.Under;
import keep.seal.people.Card;

/// The second person: looks for herself whether anything has ended, whether the charge is live and
/// the wait is over, and only then signs a clearance.
public final class ClearanceClient {
  private final Desk desk;
  private final CardFile cards;
  private final Regime regime;

  public ClearanceClient(Desk desk, CardFile cards, Regime regime) {
    this.desk = desk;
    this.cards = cards;
    this.regime = regime;
  }

  /// Signs the clearance of an order as the matter and the record stand now.
  ///
  /// @param releaser the card of whoever will release: another person, with another key
  /// @param authors the cards of the authors of the notes
  /// @param days for how many days it is good, at most seven
  public Paper clear(Matter matter, Sid order, Card releaser, List<Card> authors, int days) {
    return clear(matter, order, releaser, authors, days, true);
  }

  /// The same, and confirms that it may go though the witnesses are away.
  public Paper clearWithoutWitnesses(
      Matter matter, Sid order, Card releaser, List<Card> authors, int days) {
    cards.record().goOnWithoutWitnesses();
    try {
      return clear(matter, order, releaser, authors, days, false);
    } finally {
      cards.record().waitForWitnesses();
    }
  }

  private Paper clear(
      Matter matter, Sid order, Card releaser, List<Card> authors, int days, boolean witnessed) {
    RecordView.Seen seen = cards.record().refresh();
    OrderInHand hand = OrderInHand.check(desk, cards, matter.id(), order, regime);
    if (!witnessed) {
      WitnessesAway.demand(hand, cards.record(), desk.now());
    }
    Card own = desk.person().card();
    Check.demand(
        hand.authority().mayClear(own.role()),
        6,
        "this order is cleared by " + hand.authority().clears().words());
    Check.demand(
        Authority.standingOf(own, releaser, cards.policy()) != Standing.NONE,
        6,
        "whoever clears may not be the one who releases");
    boolean campaign = hand.order().under() == Under.CAMPAIGN;
    seen = cards.record().newest().orElse(seen);
    long now = desk.now();
    Clearance clearance =
        new Clearance(
            order,
            desk.sid(),
            hand.replay().head(),
            seen.size(),
            ended(hand, releaser, authors),
            campaign ? ChargeWord.LIVE : ChargeWord.NOT_NEEDED,
            campaign ? StayWord.OVER : StayWord.NOT_NEEDED,
            witnessed,
            now + days * 24L * 60 * 60,
            now,
            desk.nonce());
    return desk.paper(clearance.sign(desk.person().keys()));
  }

  private List<Ended> ended(OrderInHand hand, Card releaser, List<Card> authors) {
    List<Card> rests = new ArrayList<>(hand.signers());
    rests.add(releaser);
    rests.addAll(authors);
    List<Ended> ended = new ArrayList<>();
    for (Card card : rests) {
      Optional<Long> index = cards.record().endOf(card.sid(), card.nonce().bytes().toArray());
      index.ifPresent(at -> ended.add(new Ended(card.sid(), at)));
    }
    return ended;
  }
}
