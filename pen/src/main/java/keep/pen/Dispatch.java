package keep.pen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.ledger.NodeSource;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Sid;
import keep.seal.people.Card;
import keep.seal.release.Envelope;
import keep.seal.release.LedgerEntry;
import keep.seal.release.ReleasePackage;
import keep.seal.statement.StatementKind;

/// Sends a release off once it stands on the record: check 12, then the package, then the envelope.
/// Before that no byte leaves.
public final class Dispatch {
  private final Desk desk;
  private final CardFile cards;

  public Dispatch(Desk desk, CardFile cards) {
    this.desk = desk;
    this.cards = cards;
  }

  /// Waits for the release's proof and makes the package. Where the witnesses are away and the
  /// release says so, the package carries what the log alone has signed; made again once they are
  /// back, with the same release, it is whole.
  public ReleasePackage pack(ReleaserClient.Ready ready) {
    RecordView.Place place;
    try {
      place =
          cards
              .record()
              .find(
                  MatterReplay.sealed(
                      ready.paper().statement(), ready.paper().blind().orElseThrow()));
    } catch (Distrust | ServerRefusal e) {
      throw new Check.Failed(12, "the release is not on the record: " + e.getMessage());
    }
    RecordView.Seen seen = place.seen();
    return new ReleasePackage(
        cards.policy().sid(),
        List.copyOf(ready.cards().values()),
        new keep.seal.release.Filed<>(ready.hand().statement(), ready.hand().order()),
        ready.clearance(),
        Optional.empty(),
        ready.release(),
        ready.packaged(),
        ready.names(),
        ready.wish().docket(),
        ready.wish().words(),
        seen.text(),
        ledger(ready, seen));
  }

  /// Seals the package to those of its recipients who have cards, and hands it to the server.
  public void send(ReleaserClient.Ready ready, ReleasePackage files) {
    List<Card> to = new ArrayList<>();
    ready.wish().recipients().forEach(one -> one.card().ifPresent(sid -> to.add(cards.get(sid))));
    if (to.isEmpty()) {
      return;
    }
    Envelope envelope = Envelope.seal(files, to, desk.random());
    desk.send("/releases/" + ready.release().sid().text() + "/envelope", envelope.bytes())
        .orThrow("the envelope");
  }

  private List<LedgerEntry> ledger(ReleaserClient.Ready ready, RecordView.Seen seen) {
    NodeSource nodes = cards.record().nodes();
    List<LedgerEntry> entries = new ArrayList<>();
    for (Card card : ready.cards().values()) {
      entries.add(
          LedgerEntry.of(
              card.statement(), Optional.empty(), cards.index(card), seen.size(), nodes));
    }
    ready
        .notes()
        .values()
        .forEach(note ->
            entries.add(
                entry(
                    note.note().header().sid(),
                    StatementKind.HEADER,
                    note.headerBlind(),
                    seen,
                    nodes)));
    MatterReplay replay = ready.hand().replay();
    entries.add(paper(replay, ready.hand().statement().sid(), seen, nodes));
    ready.clearance().ifPresent(one -> entries.add(paper(replay, one.sid(), seen, nodes)));
    entries.add(
        entry(
            ready.release().sid(),
            StatementKind.RELEASE,
            ready.paper().blind().orElseThrow(),
            seen,
            nodes));
    ready
        .hand()
        .order()
        .asked()
        .flatMap(replay::act)
        .ifPresent(act ->
            entries.add(entry(act.statement().sid(), StatementKind.ACT, act.blind(), seen, nodes)));
    return entries;
  }

  private LedgerEntry paper(MatterReplay replay, Sid sid, RecordView.Seen seen, NodeSource nodes) {
    MatterReplay.FiledPaper paper = replay.inEffect(sid);
    return entry(
        sid,
        paper.statement().kind(),
        paper.blind().orElseThrow(() -> new Distrust("a paper has no blind")),
        seen,
        nodes);
  }

  private LedgerEntry entry(
      Sid sid, StatementKind kind, Blind blind, RecordView.Seen seen, NodeSource nodes) {
    LeafText leaf = LeafText.sealed(kind.word(), Hash.of(sid.toArray()), blind.bytes().toArray());
    long index =
        cards
            .record()
            .indexOf(leaf)
            .orElseThrow(() -> new Distrust("a statement is not on the record"));
    return LedgerEntry.of(sid, kind, Optional.of(blind), index, seen.size(), nodes);
  }
}
