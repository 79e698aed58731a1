package keep.work.cases;

import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Clocks;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.matter.Deposit;
import keep.seal.matter.DepositKind;
import keep.seal.order.Authority;
import keep.seal.order.Order;
import keep.seal.order.OrderEnd;
import keep.seal.order.OrderFault;
import keep.seal.people.Policy;
import keep.seal.people.Role;
import keep.seal.statement.Signatures;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.work.http.Refusal;
import keep.work.notes.Notes;
import keep.work.people.Cards;
import keep.work.people.FiledCard;
import keep.work.record.PublishedRecord;

/// Looks at every paper before it is filed: whose it is, what it rests on, whether it fits the step
/// it comes with (protocol section 7). The releaser's client and the offline verifier look again;
/// neither believes this desk.
final class PaperDesk {
  final Cards cards;
  final Notes notes;
  final PublishedRecord record;
  final PaperRows papers;
  final MatterRows matters;

  PaperDesk(
      Cards cards, Notes notes, PublishedRecord record, PaperRows papers, MatterRows matters) {
    this.cards = cards;
    this.notes = notes;
    this.record = record;
    this.papers = papers;
    this.matters = matters;
  }

  /// With what, and when, a paper comes.
  ///
  /// @param now the server's clock, Unix seconds
  record Occasion(Act act, Policy policy, long now) {}

  /// Looks at one paper.
  ///
  /// @throws Refusal or [MalformedInput] if it may not be filed with this act
  void check(Statement paper, Occasion occasion) throws MalformedInput {
    switch (paper.kind()) {
      case DEPOSIT -> checkDeposit(paper, occasion);
      case ORDER -> new OrderCheck(this, occasion).check(paper);
      case ORDER_END -> checkEnd(paper, occasion);
      case CLEARANCE -> new ReleaseCheck(this, occasion).checkClearance(paper);
      case RELEASE -> new ReleaseCheck(this, occasion).checkRelease(paper);
      case POLICY, CARD, CARD_END, ACT, HEADER, SEAL, GRANTS, READ, SLOT ->
          throw MalformedInput.form("papers", "is not a kind of paper that is filed with an act");
    }
  }

  private void checkDeposit(Statement paper, Occasion occasion) throws MalformedInput {
    Deposit deposit = Deposit.parse(paper);
    if (deposit.kind() == DepositKind.INTAKE) {
      throw MalformedInput.form("deposit.kind", "an intake comes by POST /deposits");
    }
    demandMatter(deposit.matter().equals(occasion.act().matter()), "deposit.matter");
    FiledCard by = signer(deposit.by().orElseThrow(), "deposit.by", paper);
    Role wanted =
        switch (deposit.kind()) {
          case REASONS -> Role.JUDGE;
          case SCHEDULE -> Role.RELEASER;
          case HARM, SCAN, SUBMISSION, INTAKE, OPENING -> by.role();
        };
    demandRole(by, wanted == by.role(), "deposit.by");
    checkTime(deposit.created(), "deposit.created", occasion);
    for (Sid reader : deposit.to()) {
      cards.inForce(reader, "deposit.to");
    }
  }

  private void checkEnd(Statement paper, Occasion occasion) throws MalformedInput {
    OrderEnd end = OrderEnd.parse(paper);
    Order order = order(end.order(), occasion, false);
    FiledCard by = signer(end.by(), "order-end.by", paper);
    demandRole(by, authority(order).mayEnd(by.role()), "order-end.by");
    checkTime(end.created(), "order-end.created", occasion);
  }

  /// An order on file in this matter.
  ///
  /// @param inForce whether it must have taken effect and not have ended
  Order order(Sid sid, Occasion occasion, boolean inForce) throws MalformedInput {
    FiledPaper filed = filed(sid, StatementKind.ORDER, occasion);
    if (inForce) {
      if (!filed.effective()) {
        throw Refusal.conflict("order", "The act that filed this order was refused: it is none.");
      }
      if (hasEnded(sid, occasion)) {
        throw Refusal.conflict("order", "This order has been stayed or revoked, for good.");
      }
    }
    return Order.parse(filed.statement());
  }

  /// The row of an order whose fields were looked at when it was filed.
  static Authority authority(Order order) throws MalformedInput {
    return Authority.of(order)
        .orElseThrow(() -> MalformedInput.form("order", OrderFault.UNDER.sentence()));
  }

  FiledPaper filed(Sid sid, StatementKind kind, Occasion occasion) {
    return papers
        .find(sid)
        .filter(paper -> paper.statement().kind() == kind)
        .filter(paper -> paper.matter().equals(Optional.of(occasion.act().matter())))
        .orElseThrow(() -> Refusal.unknown(kind.word()));
  }

  /// The act must be one of this matter.
  void demandAct(Sid act, String where, Occasion occasion) {
    if (matters.find(act).filter(one -> isHere(one.act(), occasion)).isEmpty()) {
      throw Refusal.unknown(where);
    }
  }

  private static boolean isHere(Act act, Occasion occasion) {
    return act.matter().equals(occasion.act().matter());
  }

  boolean hasEnded(Sid order, Occasion occasion) throws MalformedInput {
    for (FiledPaper paper : papers.ofKind(occasion.act().matter(), StatementKind.ORDER_END)) {
      if (OrderEnd.parse(paper.statement()).order().equals(order)) {
        return true;
      }
    }
    return false;
  }

  /// The card in force that made this statement, alone.
  FiledCard signer(Sid card, String where, Statement statement) throws MalformedInput {
    FiledCard by = cards.inForce(card, where);
    demandSigned(statement, List.of(by));
    return by;
  }

  static void demandSigned(Statement statement, List<FiledCard> by) throws MalformedInput {
    try {
      Signatures.of(by.stream().map(one -> one.card().signingKey()).toList()).demandOn(statement);
    } catch (MalformedInput e) {
      throw e.within(statement.kind().word());
    }
  }

  static void demandRole(FiledCard card, boolean fits, String where) {
    if (!fits) {
      throw Refusal.card(
          where, "A card of role " + card.role().word() + " may not sign this kind of paper.");
    }
  }

  static void demandMatter(boolean same, String where) throws MalformedInput {
    if (!same) {
      throw MalformedInput.mismatch(where, "names another matter");
    }
  }

  static void checkTime(long claimed, String where, Occasion occasion) {
    if (!Clocks.agree(claimed, occasion.now())) {
      throw Refusal.clock(where, occasion.now());
    }
  }
}
