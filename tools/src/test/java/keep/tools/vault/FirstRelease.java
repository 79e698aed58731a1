package keep.tools.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.ledger.MemoryTree;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.NoteSignature;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.note.OpenedNote;
import keep.seal.order.Basis;
import keep.seal.order.ChargeWord;
import keep.seal.order.Clearance;
import keep.seal.order.Order;
import keep.seal.order.OrderDraft;
import keep.seal.order.Purpose;
import keep.seal.order.Recipient;
import keep.seal.order.StayWord;
import keep.seal.order.Under;
import keep.seal.people.Card;
import keep.seal.people.CertifiedCards;
import keep.seal.people.Keyset;
import keep.seal.people.Policy;
import keep.seal.release.Latest;
import keep.seal.release.LedgerEntry;
import keep.seal.release.Opening;
import keep.seal.release.Opens;
import keep.seal.release.PackageDraft;
import keep.seal.release.PackagedNote;
import keep.seal.release.Release;
import keep.seal.release.ReleasedDigest;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// A service's first release, under a judge's order and the law in force, made from the very files
/// that people hold, on a small record with its witnesses. Without a server: what is tried is
/// whether the files fit together.
record FirstRelease(
    Policy policy,
    Holder author,
    Holder releaser,
    Holder judge,
    LogSigner log,
    List<Cosigner> witnesses) {
  private static final long DAY = 86_400;

  /// Somebody with her file opened.
  record Holder(Card card, Keyset keys) {}

  /// The package's bytes.
  ///
  /// @param note as the author sealed it to the releaser too
  byte[] of(NoteFile note, long now) throws MalformedInput {
    CertifiedCards cards =
        CertifiedCards.of(policy, List.of(author.card(), releaser.card(), judge.card()));
    OpenedNote opened =
        note.note()
            .open(
                releaser.keys(),
                releaser.card(),
                note.granting().grants(),
                note.granting()
                    .boxFor(note.note().seal().sid(), releaser.card().sid())
                    .orElseThrow(),
                cards);
    Opening docket = new Opening("T20267001", Blind.of(draw(Blind.LENGTH)));
    Sid asked = Sid.of(draw(Sid.LENGTH));
    Recipient defence = Recipient.byHand("defence");
    List<Integer> leaves = opened.textLeaves().subList(0, 1);
    Order order =
        new OrderDraft(
                Id16.of(draw(16)),
                Id16.of(draw(16)),
                Basis.JUDGE,
                Under.LAW,
                Purpose.PRODUCE,
                nonce())
            .by(judge.card().sid())
            .asked(Optional.of(asked))
            .courtRefCommit(Optional.of(docket.docketCommit()))
            .times(now, now, now + 30 * DAY)
            .scope(opened.header().sid(), leaves)
            .to(defence)
            .order();
    Statement ordered =
        Statement.signed(StatementKind.ORDER, order.payload(), List.of(judge.keys()));
    Small record = new Small();
    for (Card card : List.of(author.card(), releaser.card(), judge.card())) {
      record.add(card.statement().sid(), StatementKind.CARD, Optional.empty());
    }
    record.add(opened.header().sid(), StatementKind.HEADER, sealed());
    record.add(asked, StatementKind.ACT, sealed());
    record.add(ordered.sid(), StatementKind.ORDER, sealed());
    Statement cleared =
        new Clearance(
                ordered.sid(),
                author.card().sid(),
                asked,
                record.tree.size(),
                List.of(),
                ChargeWord.NOT_NEEDED,
                StayWord.NOT_NEEDED,
                true,
                now + DAY,
                now,
                nonce())
            .sign(author.keys());
    record.add(cleared.sid(), StatementKind.CLEARANCE, sealed());
    PackagedNote excerpt = PackagedNote.excerpt(opened, leaves, false);
    Statement released =
        new Release(
                ordered.sid(),
                List.of(excerpt.part(order.extent(), Latest.YES)),
                ReleasedDigest.over(List.of(excerpt)),
                List.of(defence),
                new Opens(List.of(), true, false, Optional.empty()),
                releaser.card().sid(),
                Optional.of(cleared.sid()),
                true,
                now + 60,
                nonce())
            .sign(releaser.keys());
    record.add(released.sid(), StatementKind.RELEASE, sealed());
    return new PackageDraft(policy.sid(), ordered, released)
        .cards(List.of(author.card(), judge.card(), releaser.card()))
        .clearance(Optional.of(cleared))
        .notes(List.of(excerpt))
        .docket(docket)
        .recorded(record.checkpoint(now + 90), record.entries())
        .done()
        .bytes();
  }

  private final class Small {
    private final MemoryTree tree = new MemoryTree();
    private final Map<Sid, Filed> filed = new LinkedHashMap<>();

    private record Filed(StatementKind kind, Optional<Blind> blind, long index) {}

    void add(Sid sid, StatementKind kind, Optional<Blind> blind) {
      Hash hash = Hash.of(sid.toArray());
      LeafText leaf =
          blind.isEmpty()
              ? new LeafText.Public(kind.word(), hash)
              : LeafText.sealed(kind.word(), hash, blind.get().bytes().toArray());
      filed.put(sid, new Filed(kind, blind, tree.append(leaf.hash())));
    }

    List<LedgerEntry> entries() {
      List<LedgerEntry> entries = new ArrayList<>();
      filed.forEach((sid, one) ->
          entries.add(
              LedgerEntry.of(sid, one.kind(), one.blind(), one.index(), tree.size(), tree)));
      return entries;
    }

    String checkpoint(long time) {
      Checkpoint checkpoint =
          new Checkpoint(log.verifierKey().name(), tree.size(), tree.root(tree.size()));
      List<NoteSignature> lines =
          witnesses.stream().map(witness -> witness.cosign(checkpoint, time)).toList();
      return log.sign(checkpoint).with(lines).note().note();
    }
  }

  private static Optional<Blind> sealed() {
    return Optional.of(Blind.of(draw(Blind.LENGTH)));
  }

  private static Nonce nonce() {
    return Nonce.of(draw(Nonce.LENGTH));
  }

  private static byte[] draw(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
