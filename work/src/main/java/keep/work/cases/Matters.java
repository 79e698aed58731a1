package keep.work.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import keep.casework.fold.Asked;
import keep.casework.fold.Fold;
import keep.casework.sight.Seats;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Clocks;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.order.Countersign;
import keep.seal.order.Order;
import keep.seal.order.OrderEnd;
import keep.seal.people.Policy;
import keep.seal.release.Release;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.work.cases.ActUpload.NewPaper;
import keep.work.cases.MatterRows.FiledAct;
import keep.work.cases.MatterRows.Head;
import keep.work.cases.PaperDesk.Occasion;
import keep.work.http.Refusal;
import keep.work.people.Cards;
import keep.work.people.FiledCard;
import keep.work.people.Policies;
import keep.work.record.RecordQueue;
import org.springframework.transaction.support.TransactionTemplate;

/// Files acts. One transaction: hold the card, lock the matter, replay it, ask the law, file act,
/// papers and ruling, queue an entry for each statement. All of it, or nothing.
final class Matters {
  private static final long DAY = 24L * 60 * 60;

  /// Of one card in one matter. A person who is refused reads why and tries something else.
  private static final int MOST_REFUSED_A_DAY = 40;

  private final TransactionTemplate transaction;
  private final MatterRows matters;
  private final PaperRows papers;
  private final PaperDesk desk;
  private final Folds folds;
  private final Cards cards;
  private final Policies policies;
  private final RecordQueue queue;
  private final Clock clock;

  Matters(
      TransactionTemplate transaction,
      MatterRows matters,
      PaperRows papers,
      PaperDesk desk,
      Folds folds,
      Cards cards,
      Policies policies,
      RecordQueue queue,
      Clock clock) {
    this.transaction = transaction;
    this.matters = matters;
    this.papers = papers;
    this.desk = desk;
    this.folds = folds;
    this.cards = cards;
    this.policies = policies;
    this.queue = queue;
    this.clock = clock;
  }

  /// Files an act and says what the law said. The same act again gets the same answer, whatever has
  /// happened since.
  FiledAct file(ActUpload upload) throws MalformedInput {
    Policy policy = policies.demand();
    FiledCard by = cards.onFile(upload.act().by(), "act.payload.by");
    PaperDesk.demandSigned(upload.statement(), List.of(by));
    Optional<FiledAct> before = matters.find(upload.statement().sid());
    if (before.isPresent()) {
      return before.get();
    }
    demandMayAct(upload.act(), cards.inForce(by.sid(), "act.payload.by"));
    if (upload.act().onBehalfOf().isPresent() && !by.role().isMember()) {
      throw Refusal.card(
          "act.payload.for", "Only a member of the service enters an act for somebody else.");
    }
    long now = clock.instant().getEpochSecond();
    if (!Clocks.agree(upload.act().at(), now)) {
      throw Refusal.clock("act.payload.at", now);
    }
    try {
      return transaction.execute(status -> {
        try {
          return fileLocked(upload, new Occasion(upload.act(), policy, now));
        } catch (MalformedInput e) {
          throw Refusal.of(e);
        }
      });
    } catch (org.springframework.dao.DuplicateKeyException e) {
      // The same request twice at once: the other one has just filed it.
      return matters
          .find(upload.statement().sid())
          .orElseThrow(() ->
              Refusal.conflict("papers", "One of these statements is already filed elsewhere."));
    }
  }

  /// Whether this card acts here at all. Who takes no part in a matter learns neither its head nor
  /// that it is there, and nothing of hers is filed in it.
  private void demandMayAct(Act act, FiledCard by) {
    if (act.step().equals(Act.OPEN)) {
      if (!Seats.mayOpen(by.role())) {
        throw Refusal.card("act.payload.step", "Only a member of the service opens a matter.");
      }
    } else if (!Seats.needsNone(by.role()) && !matters.hasSeat(act.matter(), by.sid(), by.role())) {
      throw Refusal.notYours("matter");
    }
  }

  private FiledAct fileLocked(ActUpload upload, Occasion occasion) throws MalformedInput {
    Act act = upload.act();
    FiledCard by = cards.holdInForce(act.by(), "act.payload.by");
    Head head = lock(act);
    Optional<FiledAct> meanwhile = matters.find(upload.statement().sid());
    if (meanwhile.isPresent()) {
      // The same bytes at the same moment: the other request has just filed them.
      return meanwhile.get();
    }
    if (!head.head().equals(act.prev())) {
      throw Refusal.outOfTurn(head.head(), head.seq());
    }
    Fold fold = folds.behindAll(act);
    Asked asked = Folds.ask(fold, act, by.card());
    // What the law allows is always filed: no limit stands between a court and being obeyed.
    if (!asked.ruling().isAllowed()
        && matters.refusedSince(act.matter(), by.sid(), act.at() - DAY) >= MOST_REFUSED_A_DAY) {
      throw Refusal.tooMany("act");
    }
    checkPapers(upload, occasion);
    for (NewPaper paper : upload.papers()) {
      if (papers.find(paper.sid()).isEmpty()) {
        insert(paper, act.matter());
      }
    }
    long entry = queue.sealed(StatementKind.ACT, upload.statement().sid(), upload.blind());
    matters.add(head.seq() + 1, upload.statement(), asked, entry);
    for (Sid paper : act.papers()) {
      papers.takeInto(paper, act.matter());
      papers.link(upload.statement().sid(), paper);
    }
    return matters.find(upload.statement().sid()).orElseThrow();
  }

  /// Locks the matter, which its first act makes.
  private Head lock(Act act) {
    if (act.step().equals(Act.OPEN)) {
      matters.open(act.matter(), Folds.opened(act).regime().name());
    }
    return matters.lock(act.matter()).orElseThrow(() -> Refusal.unknown("matter"));
  }

  /// The role under which an act on file was signed.
  String roleOf(FiledAct filed) {
    return cardOf(filed).role().word();
  }

  private FiledCard cardOf(FiledAct filed) {
    return cards
        .find(filed.act().by())
        .orElseThrow(() -> new IllegalStateException("the card of a filed act is missing"));
  }

  private void checkPapers(ActUpload upload, Occasion occasion) throws MalformedInput {
    Act act = upload.act();
    for (Sid sid : act.papers()) {
      Optional<NewPaper> fresh =
          upload.papers().stream().filter(paper -> paper.sid().equals(sid)).findFirst();
      Optional<FiledPaper> filed = papers.find(sid);
      if (fresh.isEmpty() && filed.isEmpty()) {
        throw Refusal.unknown("act.payload.papers");
      }
      if (filed.isPresent()
          && filed.get().matter().isPresent()
          && !filed.get().matter().get().equals(act.matter())) {
        throw Refusal.conflict(
            "act.payload.papers", "A paper named here belongs to another matter.");
      }
      boolean intake = filed.isPresent() && filed.get().matter().isEmpty();
      if (!intake && !filed.map(FiledPaper::effective).orElse(false)) {
        // New, or filed with acts that were refused: nothing has vouched for it yet.
        desk.check(
            fresh.map(NewPaper::statement).orElseGet(() -> filed.orElseThrow().statement()),
            occasion);
      }
    }
    if (act.step().equals(Countersign.STEP)) {
      checkCountersign(act);
    }
  }

  private void checkCountersign(Act act) throws MalformedInput {
    if (act.papers().size() == 1) {
      Optional<FiledPaper> order =
          papers
              .find(act.papers().getFirst())
              .filter(paper -> paper.statement().kind() == StatementKind.ORDER);
      if (order.isPresent()
          && Countersign.countersigns(
              act, Order.parse(order.get().statement()), order.get().sid())) {
        return;
      }
    }
    throw MalformedInput.form(
        "act.papers", "a countersign names one order of this matter and nothing else");
  }

  private void insert(NewPaper paper, Id16 matter) throws MalformedInput {
    Statement statement = paper.statement();
    long entry = queue(paper);
    papers.insert(statement, Optional.of(matter), entry);
    switch (statement.kind()) {
      case DEPOSIT -> papers.insert(statement.sid(), paper.sealed().orElseThrow());
      case ORDER -> papers.project(statement.sid(), Order.parse(statement));
      case RELEASE -> papers.project(statement.sid(), Release.parse(statement));
      case ORDER_END, CLEARANCE -> {}
      case POLICY, CARD, CARD_END, ACT, HEADER, SEAL, GRANTS, READ, SLOT ->
          throw new IllegalStateException("not a paper");
    }
  }

  private long queue(NewPaper paper) throws MalformedInput {
    if (paper.kind() == StatementKind.ORDER_END) {
      OrderEnd end = OrderEnd.parse(paper.statement());
      Order ended =
          Order.parse(
              papers.find(end.order()).orElseThrow(() -> Refusal.unknown("order")).statement());
      return queue.end(paper.kind(), paper.sid(), end.order(), ended.nonce());
    }
    Blind blind = paper.blind().orElseThrow();
    return queue.sealed(paper.kind(), paper.sid(), blind);
  }
}
