package keep.pen;

import java.util.List;
import java.util.Optional;
import keep.law.Regime;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.order.Countersign;
import keep.seal.release.CountersignProof;
import keep.seal.release.Filed;
import keep.seal.release.LedgerEntry;
import keep.seal.release.ReleasePackage;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// A judge or the court's office stands behind an order on paper, which may have been obeyed
/// already, and completes the package with the proof of it.
public final class CountersignClient {
  private final Desk desk;
  private final CardFile cards;
  private final Regime regime;

  public CountersignClient(Desk desk, CardFile cards, Regime regime) {
    this.desk = desk;
    this.cards = cards;
    this.regime = regime;
  }

  /// Files the countersignature and adds its proof to a package under that order.
  public ReleasePackage countersign(Matter matter, Statement order, ReleasePackage files) {
    cards.record().refresh();
    OrderInHand hand = OrderInHand.check(desk, cards, matter.id(), order.sid(), regime);
    Desk.Prepared prepared =
        desk.prepare(
            matter, ActDraft.of(Countersign.STEP).with("orderVerified", "yes").naming(order.sid()));
    Ruled ruled = desk.send(matter, prepared);
    if (!ruled.allowed()) {
      throw new Distrust("the law does not take the countersignature");
    }
    MatterReplay replay = MatterReplay.of(desk, cards, matter.id(), regime);
    MatterReplay.Replayed act =
        replay
            .act(prepared.act().sid())
            .orElseThrow(() -> new Distrust("the countersignature is not in the matter"));
    RecordView.Seen seen = cards.record().newest().orElseThrow();
    List<LedgerEntry> ledger =
        List.of(
                entry(order.sid(), StatementKind.ORDER, hand.replay().inEffect(order.sid()), seen),
                LedgerEntry.of(
                    desk.person().card().statement(),
                    Optional.empty(),
                    cards.index(desk.person().card()),
                    seen.size(),
                    cards.record().nodes()),
                actEntry(act, seen))
            .stream()
            .sorted(java.util.Comparator.comparingLong(LedgerEntry::index))
            .toList();
    Filed<Act> filed = new Filed<>(act.statement(), act.act());
    return files.countersigned(
        new CountersignProof(filed, desk.person().card(), seen.text(), ledger));
  }

  private LedgerEntry entry(
      Sid sid, StatementKind kind, MatterReplay.FiledPaper paper, RecordView.Seen seen) {
    long index =
        cards
            .record()
            .indexOf(paper.leaf())
            .orElseThrow(() -> new Distrust("the order is not on the record"));
    return LedgerEntry.of(sid, kind, paper.blind(), index, seen.size(), cards.record().nodes());
  }

  private LedgerEntry actEntry(MatterReplay.Replayed act, RecordView.Seen seen) {
    long index =
        cards
            .record()
            .indexOf(MatterReplay.sealed(act.statement(), act.blind()))
            .orElseThrow(() -> new Distrust("the countersignature is not on the record"));
    return LedgerEntry.of(
        act.statement(), Optional.of(act.blind()), index, seen.size(), cards.record().nodes());
  }
}
