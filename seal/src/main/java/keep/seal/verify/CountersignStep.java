package keep.seal.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.CheckpointVerdict;
import keep.seal.encoding.Clocks;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.order.Authority;
import keep.seal.order.Countersign;
import keep.seal.people.Card;
import keep.seal.people.Role;
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

  /// The release names the countersignature that went out with it; a judge's may take its place.
  static void demandTravels(Inspection run) {
    Optional<Sid> named = run.release.opens().countersign();
    boolean there =
        run.files
            .countersign()
            .filter(proof ->
                Optional.of(proof.act().sid()).equals(named) || proof.card().role() == Role.JUDGE)
            .isPresent();
    run.demand(named.isEmpty() || there, Reason.COUNTERSIGN_MISSING);
  }

  /// Dated between the order and when its own witnesses had seen it, by a card that was there.
  private static boolean inTime(Inspection run, CountersignProof proof, OptionalLong seen) {
    long at = proof.act().says().at();
    return Clocks.notAfter(run.order.issued(), at)
        && Clocks.notAfter(proof.card().created(), at)
        && Clocks.notAfter(at, seen.orElse(at));
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
    long card = placeIn(places, proof.card().sid());
    boolean inSequence = card < act && order < act;
    OptionalLong inPackage = run.placeOf(run.orderSid());
    boolean sameOrder = inPackage.isEmpty() || inPackage.getAsLong() == order;
    run.demand(inSequence && sameOrder, Reason.COUNTERSIGN_SEQUENCE);
    boolean inTime = inTime(run, proof, run.trust.seenAt(good.witnesses()));
    run.demand(inTime, Reason.COUNTERSIGN_TIME);
    run.demand(act < run.pinned.replacedSince().orElse(Long.MAX_VALUE), Reason.POLICY_REPLACED);
    run.demand(card < run.pinned.badSince().orElse(Long.MAX_VALUE), Reason.KEYS_BAD);
    return inSequence && sameOrder && inTime;
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
