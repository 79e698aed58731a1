package keep.seal.verify;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.CheckpointFault;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.CheckpointVerdict;
import keep.ledger.checkpoint.UnknownLines;
import keep.seal.encoding.Sid;
import keep.seal.people.Card;
import keep.seal.release.LedgerEntry;
import keep.seal.release.PackagedNote;
import keep.seal.statement.StatementKind;

/// Steps 3 and 9: the record's checkpoint, and that everything stands under it.
final class RecordSteps {
  private RecordSteps() {}

  /// Step 3.
  static void checkpoint(Inspection run) {
    if (run.files.checkpoint().isEmpty()) {
      run.fail(run.notOnRecord() ? Reason.NOT_ON_RECORD : Reason.CHECKPOINT_MISSING);
      return;
    }
    if (run.policy.terms().witnessNeed() == 0) {
      run.fail(Reason.NO_WITNESSES);
    }
    switch (judge(run.trust, run.files.checkpoint())) {
      case CheckpointVerdict.Witnessed good -> {
        run.checkpoint = Optional.of(good.checkpoint());
        run.witnesses = good.witnesses();
        run.seen = run.trust.seenAt(good.witnesses());
      }
      case CheckpointVerdict.TooFewWitnesses few -> {
        run.checkpoint = Optional.of(few.checkpoint());
        run.witnesses = few.witnesses();
        if (run.release.witnessed()) {
          run.demand(few.names() >= run.trust.witnessNeed(), Reason.WITNESS_QUORUM);
          run.demand(few.pqNames() >= run.trust.pqNeed(), Reason.WITNESS_PQ);
        } else {
          run.fail(Reason.NOT_YET_WITNESSED);
        }
      }
      case CheckpointVerdict.Refused refused ->
          run.fail(
              reasonOf(refused.fault()),
              refused.line() == 0 ? "checkpoint" : "checkpoint, signature " + refused.line());
    }
  }

  /// Judges a checkpoint that stands in a package, where no unknown line may stand.
  static CheckpointVerdict judge(CheckpointTrust trust, String text) {
    return trust.judge(text.getBytes(StandardCharsets.UTF_8), UnknownLines.REFUSE);
  }

  private static Reason reasonOf(CheckpointFault fault) {
    return switch (fault) {
      case MALFORMED -> Reason.CHECKPOINT_FORM;
      case OTHER_ORIGIN -> Reason.CHECKPOINT_ORIGIN;
      case FIRST_LINE_NOT_LOG, LOG_SIGNATURE_WRONG -> Reason.CHECKPOINT_LOG;
      case COSIGNATURE_WRONG -> Reason.WITNESS_SIGNATURE;
      case SECOND_LINE_OF_KEY -> Reason.WITNESS_TWICE;
      case UNKNOWN_LINE -> Reason.CHECKPOINT_LINE;
    };
  }

  /// Step 9. Without a believable checkpoint there is no root to prove against; step 3 has said so.
  static void ledger(Inspection run) {
    if (run.notOnRecord()) {
      return;
    }
    entries(run, expected(run));
    run.checkpoint.ifPresent(checkpoint -> prove(run, checkpoint));
  }

  private static Map<Sid, StatementKind> expected(Inspection run) {
    Map<Sid, StatementKind> kinds = new HashMap<>();
    for (Card card : run.files.cards()) {
      kinds.put(card.sid(), StatementKind.CARD);
    }
    for (PackagedNote note : run.files.notes()) {
      kinds.put(note.sid(), StatementKind.HEADER);
    }
    kinds.put(run.orderSid(), StatementKind.ORDER);
    run.files.clearance().ifPresent(one -> kinds.put(one.sid(), StatementKind.CLEARANCE));
    kinds.put(run.releaseSid(), StatementKind.RELEASE);
    run.order.asked().ifPresent(asked -> kinds.put(asked, StatementKind.ACT));
    return kinds;
  }

  /// Demands exactly the entries expected, each of its kind, blind or not, at a place of its own.
  private static void entries(Inspection run, Map<Sid, StatementKind> expected) {
    Set<Sid> found = new HashSet<>();
    Set<Long> taken = new HashSet<>();
    List<LedgerEntry> ledger = run.files.ledger();
    for (int i = 0; i < ledger.size(); i++) {
      LedgerEntry entry = ledger.get(i);
      StatementKind kind = expected.get(entry.statement());
      if (kind == null || !found.add(entry.statement())) {
        run.fail(Reason.LEDGER_ENTRIES, place(i));
      } else {
        run.demand(kind == entry.kind(), Reason.LEDGER_KIND, place(i));
      }
      run.demand(entry.blindFits(), Reason.LEDGER_BLIND, place(i));
      run.demand(taken.add(entry.index()), Reason.LEDGER_INDEX, place(i));
    }
    run.demand(found.equals(expected.keySet()), Reason.LEDGER_ENTRIES);
  }

  private static void prove(Inspection run, Checkpoint checkpoint) {
    List<LedgerEntry> ledger = run.files.ledger();
    for (int i = 0; i < ledger.size(); i++) {
      LedgerEntry entry = ledger.get(i);
      if (entry.index() >= checkpoint.size()) {
        run.fail(Reason.LEDGER_INDEX, place(i));
      } else if (entry.blindFits()) {
        run.demand(
            entry.standsIn(checkpoint.root(), checkpoint.size()), Reason.LEDGER_PROOF, place(i));
      }
    }
  }

  private static String place(int i) {
    return "ledger[" + i + "]";
  }
}
