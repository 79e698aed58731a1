package keep.work.cases;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.box.Box;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Clocks;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.matter.Deposit;
import keep.seal.matter.DepositKind;
import keep.seal.people.Role;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.work.http.Refusal;
import keep.work.people.Cards;
import keep.work.people.FiledCard;
import keep.work.people.Policies;
import keep.work.record.RecordQueue;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes in what somebody without an account has sealed to the service. It proves nothing about the
/// sender; statement id and blind are her receipt.
final class IntakeDesk {
  private final TransactionTemplate transaction;
  private final PaperRows papers;
  private final Cards cards;
  private final Policies policies;
  private final RecordQueue queue;
  private final Clock clock;

  IntakeDesk(
      TransactionTemplate transaction,
      PaperRows papers,
      Cards cards,
      Policies policies,
      RecordQueue queue,
      Clock clock) {
    this.transaction = transaction;
    this.papers = papers;
    this.cards = cards;
    this.policies = policies;
    this.queue = queue;
    this.clock = clock;
  }

  Sid file(Fields body) throws MalformedInput {
    Statement statement = Statement.of(body.object("deposit"), "deposit.deposit");
    Deposit deposit = Deposit.parse(statement);
    if (deposit.kind() != DepositKind.INTAKE) {
      throw MalformedInput.form(
          "deposit.kind", "must be intake: every other deposit comes with an act");
    }
    boolean filed = papers.find(statement.sid()).isPresent();
    if (!filed) {
      policies.demand();
      demandIntakeCards(deposit);
    }
    SealedPaper sealed =
        SealedPaper.checked(
            deposit, body.base64("ciphertext"), boxes(body, deposit), "deposit.ciphertext");
    Blind blind = new Blind(body.bytes("blind", Blind.LENGTH));
    if (filed) {
      return statement.sid();
    }
    long now = clock.instant().getEpochSecond();
    if (!Clocks.agree(deposit.created(), now)) {
      throw Refusal.clock("deposit.payload.created", now);
    }
    transaction.executeWithoutResult(status -> {
      if (papers.find(statement.sid()).isEmpty()) {
        long entry = queue.sealed(StatementKind.DEPOSIT, statement.sid(), blind);
        papers.insert(statement, Optional.empty(), entry);
        papers.insert(statement.sid(), sealed);
      }
    });
    return statement.sid();
  }

  private static List<Box> boxes(Fields body, Deposit deposit) throws MalformedInput {
    List<Box> boxes = new ArrayList<>();
    for (Fields one : body.objects("boxes", "enc", "ct")) {
      boxes.add(Box.parse(one.bytes("enc"), one.bytes("ct"), one.place()));
    }
    if (boxes.size() != deposit.to().size()) {
      throw body.fault("boxes", "must be one for each reader, in their order");
    }
    return boxes;
  }

  private void demandIntakeCards(Deposit deposit) {
    for (Sid sid : deposit.to()) {
      FiledCard card = cards.inForce(sid, "deposit.payload.to");
      if (card.role() != Role.RELEASER) {
        throw Refusal.card("deposit.payload.to", "Seal it to the card that GET /intake shows.");
      }
    }
  }
}
