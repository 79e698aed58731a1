package keep.work.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import keep.seal.encoding.Clocks;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.order.Authority;
import keep.seal.order.Authority.Standing;
import keep.seal.order.Order;
import keep.seal.order.OrderFault;
import keep.seal.order.Recipient;
import keep.seal.order.Scope;
import keep.seal.people.Card;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.work.cases.PaperDesk.Occasion;
import keep.work.http.Refusal;
import keep.work.people.FiledCard;

/// An order on its way in: signed as its basis demands, by cards whose authority follows their
/// role, over notes that are here, to people whose cards are what it says.
final class OrderCheck {
  private final PaperDesk desk;
  private final Occasion occasion;

  OrderCheck(PaperDesk desk, Occasion occasion) {
    this.desk = desk;
    this.occasion = occasion;
  }

  void check(Statement paper) throws MalformedInput {
    Order order = Order.parse(paper);
    PaperDesk.demandMatter(order.matter().equals(occasion.act().matter()), "order.matter");
    List<OrderFault> faults = OrderFault.in(order);
    if (!faults.isEmpty()) {
      throw MalformedInput.form("order", faults.getFirst().sentence());
    }
    checkSigners(order, paper);
    if (!Clocks.notAfter(order.issued(), occasion.now())) {
      throw Refusal.clock("order.issued", occasion.now());
    }
    if (order.asked().isPresent()) {
      desk.demandAct(order.asked().get(), "order.asked", occasion);
    }
    checkScope(order);
    checkRecipients(order);
    if (order.supersedes().isPresent()) {
      Sid old = order.supersedes().get();
      desk.filed(old, StatementKind.ORDER, occasion);
      if (!desk.hasEnded(old, occasion)) {
        throw Refusal.conflict(
            "order.supersedes", "The order that this one replaces must be ended first.");
      }
    }
    PaperPlaces.checkOrder(order, occasion.act());
  }

  private void checkSigners(Order order, Statement paper) throws MalformedInput {
    Authority authority = PaperDesk.authority(order);
    List<FiledCard> by = new ArrayList<>();
    for (Sid sid : order.by()) {
      FiledCard card = desk.cards.inForce(sid, "order.by");
      PaperDesk.demandRole(card, authority.mayMake(card.role()), "order.by");
      by.add(card);
    }
    List<Card> cards = by.stream().map(FiledCard::card).toList();
    if (authority.standingOf(cards, occasion.policy()) == Standing.NONE) {
      throw Refusal.card(
          "order.by",
          "This basis needs one judge, or two members of the service who are two people.");
    }
    PaperDesk.demandSigned(paper, by);
  }

  private void checkScope(Order order) throws MalformedInput {
    for (Scope scope : order.scope()) {
      OptionalInt leaves = desk.notes.leaves(scope.header());
      if (leaves.isEmpty()) {
        throw Refusal.unknown("order.scope");
      }
      if (!scope.passages().isEmpty() && scope.passages().getLast() >= leaves.getAsInt()) {
        throw MalformedInput.mismatch("order.scope", "names a place that the note does not have");
      }
    }
  }

  private void checkRecipients(Order order) {
    for (Recipient recipient : order.recipients()) {
      if (recipient.card().isPresent()) {
        FiledCard card = desk.cards.inForce(recipient.card().get(), "order.recipients");
        if (!card.role().word().equals(recipient.role())) {
          throw Refusal.card("order.recipients", "A recipient's card is of another role.");
        }
      }
    }
  }
}
