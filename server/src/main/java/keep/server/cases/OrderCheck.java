package keep.server.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.order.Basis;
import keep.seal.order.Order;
import keep.seal.order.OrderFault;
import keep.seal.order.Recipient;
import keep.seal.order.Scope;
import keep.seal.people.Role;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.server.cases.PaperDesk.Occasion;
import keep.server.http.Refusal;
import keep.server.people.FiledCard;

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
    if (order.issued() > occasion.now() + PaperDesk.TOLERANCE) {
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

  /// One judge, or two members who are two people; a sole practitioner may stand for two.
  private void checkSigners(Order order, Statement paper) throws MalformedInput {
    List<FiledCard> by = new ArrayList<>();
    for (Sid sid : order.by()) {
      FiledCard card = desk.cards.inForce(sid, "order.by");
      boolean fits =
          order.basis() == Basis.JUDGE ? card.role() == Role.JUDGE : card.role().isMember();
      PaperDesk.demandRole(card, fits, "order.by");
      by.add(card);
    }
    boolean enough =
        order.basis() == Basis.JUDGE
            ? by.size() == 1
            : (by.size() == 1 && occasion.policy().terms().sole())
                || (by.size() == 2 && by.get(0).card().isAnotherPersonThan(by.get(1).card()));
    if (!enough) {
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
