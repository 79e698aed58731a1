package keep.seal.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.CheckpointVerdict;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.order.Authority;
import keep.seal.order.Countersign;
import keep.seal.people.Card;
import keep.seal.release.CountersignProof;
import keep.seal.release.LedgerEntry;
import keep.seal.statement.Signatures;
import keep.seal.statement.StatementKind;

/// The part of step 7 about a countersignature. It carries its own proof, with the order in it, so
/// that it holds also where the release itself is not on the record yet.
final class CountersignStep {
  private CountersignStep() {}

  static void check(Inspection run, CountersignProof proof) {
    Act act = proof.act().says();
    Card card = proof.card();
    boolean itself =
        Countersign.countersigns(act, run.order, run.orderSid())
            && act.by().equals(card.sid())
            && PeopleSteps.signedBy(proof.act().statement(), Signatures.of(card.signingKey()));
    run.demand(itself, Reason.COUNTERSIGN_ACT);
    boolean court =
        Authority.mayCountersign(card.role())
            && PeopleSteps.certification(card, run.policy).isEmpty();
    run.demand(court, Reason.COUNTERSIGN_CARD);
    boolean recorded = recorded(run, proof);
    if (itself && court && recorded) {
      run.countersignedBy = Optional.of(card.role());
    }
  }

  private static boolean recorded(Inspection run, CountersignProof proof) {
    if (!(RecordSteps.judge(run.trust, proof.checkpoint())
        instanceof CheckpointVerdict.Witnessed good)) {
      run.fail(Reason.COUNTERSIGN_CHECKPOINT);
      return false;
    }
    if (!proves(run, proof, good.checkpoint())) {
      run.fail(Reason.COUNTERSIGN_LEDGER);
      return false;
    }
    Map<Sid, Long> places = new HashMap<>();
    proof.ledger().forEach(entry -> places.put(entry.statement(), entry.index()));
    long order = placeIn(places, run.orderSid());
    long act = placeIn(places, proof.act().sid());
    boolean inSequence = placeIn(places, proof.card().sid()) < act && order < act;
    OptionalLong inPackage = run.placeOf(run.orderSid());
    boolean sameOrder = inPackage.isEmpty() || inPackage.getAsLong() == order;
    run.demand(inSequence && sameOrder, Reason.COUNTERSIGN_SEQUENCE);
    return inSequence && sameOrder;
  }

  private static long placeIn(Map<Sid, Long> places, Sid sid) {
    Long place = places.get(sid);
    if (place == null) {
      throw new IllegalStateException("every statement expected was found before");
    }
    return place;
  }

  /// Exactly the order, the card and the act, each proved at a place of its own.
  private static boolean proves(Inspection run, CountersignProof proof, Checkpoint checkpoint) {
    Map<Sid, StatementKind> expected =
        Map.of(
            run.orderSid(), StatementKind.ORDER,
            proof.card().sid(), StatementKind.CARD,
            proof.act().sid(), StatementKind.ACT);
    List<LedgerEntry> ledger = proof.ledger();
    return ledger.size() == expected.size()
        && ledger.stream().map(LedgerEntry::statement).distinct().count() == expected.size()
        && ledger.stream().map(LedgerEntry::index).distinct().count() == expected.size()
        && ledger.stream()
            .allMatch(entry ->
                entry.kind() == expected.get(entry.statement())
                    && entry.blindFits()
                    && entry.standsIn(checkpoint.root(), checkpoint.size()));
  }
}
