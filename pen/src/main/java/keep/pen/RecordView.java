package keep.pen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.ledger.MalformedRecordException;
import keep.ledger.MemoryTree;
import keep.ledger.NodeSource;
import keep.ledger.Proofs;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.CheckpointVerdict;
import keep.ledger.checkpoint.CheckpointVerdict.Refused;
import keep.ledger.checkpoint.CheckpointVerdict.TooFewWitnesses;
import keep.ledger.checkpoint.CheckpointVerdict.Witnessed;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.UnknownLines;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.checkpoint.Witnessing;
import keep.ledger.tile.EntryBundle;
import keep.ledger.tile.TilePath;
import keep.seal.encoding.Sid;
import keep.seal.people.Policy;

/// One client's own view of the record: the newest checkpoint it has believed, and every leaf below
/// it, recomputed.
///
/// It believes a checkpoint only if the pinned policy's log signed it, enough of the policy's
/// witnesses cosigned it, it extends the one remembered, and the leaves that the server shows give
/// its root. Size never goes backwards.
public final class RecordView {
  private static final int TRIES = 40;

  /// Times ten seconds: a record in use is published every ten minutes, and a busy hour may hold an
  /// entry back for three more times.
  private static final int WAITS = 300;

  /// A witness that is starting, or starting again, on a busy machine takes a while.
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final ServerLine line;
  private final CheckpointTrust trust;
  private Optional<Seen> newest = Optional.empty();
  private final List<SignedCheckpoint> history = new ArrayList<>();
  private boolean alone;
  private long lastWitnessed;
  private final MemoryTree tree = new MemoryTree();
  private final Map<Hash, Long> marks = new HashMap<>();
  private final Map<Hash, Long> leaves = new HashMap<>();

  /// A checkpoint that was believed.
  ///
  /// @param signed the signed note with its cosignatures
  /// @param witnesses the genuine cosignatures of the policy's witnesses
  public record Seen(SignedCheckpoint signed, List<Witnessing> witnesses) {
    public long size() {
      return signed.checkpoint().size();
    }

    public Hash root() {
      return signed.checkpoint().root();
    }

    /// The newest cosignature's time in Unix seconds; 0 where no witness is asked for.
    public long newestTime() {
      return witnesses.stream().mapToLong(Witnessing::time).max().orElse(0);
    }

    public String text() {
      return signed.note().note();
    }
  }

  /// Where a statement stands on the record.
  ///
  /// @param index its leaf's index
  /// @param path from leaf to root of the tree of `seen`
  public record Place(long index, List<Hash> path, Seen seen) {}

  public RecordView(ServerLine line, Policy policy) {
    this.line = line;
    List<VerifierKey> witnesses = new ArrayList<>();
    policy.terms().witnesses().forEach(vkey -> witnesses.add(VerifierKey.parse(vkey)));
    this.trust =
        new CheckpointTrust(
            VerifierKey.parse(policy.terms().log()),
            witnesses,
            policy.terms().witnessNeed(),
            policy.terms().pqNeed());
  }

  /// Fetches the newest checkpoint and believes it, or says why not.
  public Seen refresh() {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    for (int tries = 1; ; tries++) {
      SignedCheckpoint signed;
      CheckpointVerdict verdict;
      try {
        signed = SignedCheckpoint.parse(line.get("/checkpoint").orThrow("the checkpoint"));
        verdict = trust.judge(signed, UnknownLines.IGNORE);
      } catch (MalformedRecordException e) {
        throw new Distrust("the checkpoint cannot be read: " + e.getMessage());
      }
      switch (verdict) {
        case Witnessed witnessed -> {
          Optional<Seen> believed = believe(new Seen(signed, witnessed.witnesses()));
          if (believed.isPresent()) {
            lastWitnessed = Math.max(lastWitnessed, believed.get().newestTime());
            return believed.get();
          }
          demandMoreTries(tries);
        }
        case TooFewWitnesses few -> {
          if (alone) {
            Optional<Seen> believed = believe(new Seen(signed, few.witnesses()));
            if (believed.isPresent()) {
              return believed.get();
            }
            demandMoreTries(tries);
            continue;
          }
          if (System.nanoTime() > giveUp) {
            throw new Distrust(
                "only "
                    + few.names()
                    + " witnesses have seen the newest checkpoint; wait for them");
          }
          Pause.aMoment();
        }
        case Refused refused -> throw new Distrust(refused.fault().because());
      }
    }
  }

  private static void demandMoreTries(int tries) {
    if (tries == TRIES) {
      throw new Distrust("the server does not show the leaves of its own checkpoints");
    }
  }

  /// From here on this desk goes on where the witnesses are away: what the log alone signed is
  /// looked at, and nobody may take it for witnessed. Only for what may leave without them.
  public void goOnWithoutWitnesses() {
    alone = true;
  }

  /// From here on nothing is believed again that the witnesses have not seen.
  public void waitForWitnesses() {
    alone = false;
  }

  /// When a checkpoint with enough witnesses was last cosigned, of those this desk has seen; Unix
  /// seconds, 0 for never.
  public long lastWitnessed() {
    return lastWitnessed;
  }

  /// Empty where the record has grown past this checkpoint before its last leaves were read: then
  /// the next one is asked for.
  private Optional<Seen> believe(Seen seen) {
    if (newest.isPresent()) {
      Seen before = newest.get();
      if (seen.size() < before.size() || (!alone && seen.newestTime() < lastWitnessed)) {
        throw new Distrust("the record has gone back behind what this desk remembers");
      }
    }
    Optional<List<LeafText>> more = leavesUpTo(seen.size());
    if (more.isEmpty()) {
      return Optional.empty();
    }
    grow(more.get());
    if (!tree.root(seen.size()).equals(seen.root())) {
      throw new Distrust("the leaves that the server shows do not give the checkpoint's root");
    }
    demandExtends(seen);
    newest = Optional.of(seen);
    history.add(seen.signed());
    return newest;
  }

  private void demandExtends(Seen seen) {
    if (newest.filter(before -> before.size() > 0).isEmpty()) {
      return;
    }
    Seen before = newest.get();
    if (!Proofs.extendsTree(
        before.size(),
        before.root(),
        seen.size(),
        seen.root(),
        Proofs.consistency(before.size(), seen.size(), tree))) {
      throw new Distrust("the record has been rewritten: it does not extend what was seen before");
    }
  }

  private Optional<List<LeafText>> leavesUpTo(long size) {
    List<LeafText> more = new ArrayList<>();
    long at = tree.size();
    while (at < size) {
      long bundle = at / TilePath.FULL;
      int width = TilePath.widthIn(size, 0, bundle);
      Optional<byte[]> bytes = read(TilePath.entries(bundle, width));
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      try {
        List<byte[]> entries = EntryBundle.read(bytes.get(), width);
        for (int i = (int) (at % TilePath.FULL); i < width; i++, at++) {
          more.add(LeafText.parse(entries.get(i)));
        }
      } catch (MalformedRecordException e) {
        throw new Distrust("a leaf of the record cannot be read: " + e.getMessage());
      }
    }
    return Optional.of(more);
  }

  private void grow(List<LeafText> more) {
    for (LeafText leaf : more) {
      long at = tree.append(leaf.hash());
      leaves.put(leaf.hash(), at);
      if (leaf instanceof LeafText.End end) {
        marks.put(end.mark(), at);
      }
    }
  }

  /// A tile, or the same cut from the full one; empty where the server has neither any more.
  private Optional<byte[]> read(TilePath path) {
    Optional<byte[]> bytes = fetch(path);
    return bytes.isPresent()
        ? bytes
        : fetch(path.full())
            .map(full ->
                EntryBundle.write(EntryBundle.read(full, TilePath.FULL).subList(0, path.width())));
  }

  private Optional<byte[]> fetch(TilePath path) {
    ServerAnswer answer = line.get("/" + path.path());
    return answer.status() == 404 ? Optional.empty() : Optional.of(answer.orThrow(path.path()));
  }

  /// Where a leaf stands, proved by this desk's own reading of the record; waits until it is there.
  public Place find(LeafText leaf) {
    Hash hash = leaf.hash();
    if (!leaves.containsKey(hash)) {
      waitFor(hash);
      refresh();
    }
    Long index = leaves.get(hash);
    if (index == null) {
      throw new Distrust("the server names a place on the record where the statement is not");
    }
    Seen seen = newest.orElseThrow();
    return new Place(index, path(index, seen), seen);
  }

  /// Where a leaf stands below the newest checkpoint believed, if it does.
  public Optional<Long> indexOf(LeafText leaf) {
    return Optional.ofNullable(leaves.get(leaf.hash()));
  }

  private void waitFor(Hash hash) {
    String path = "/record/index?leaf=" + HexFormat.of().formatHex(hash.bytes()) + "&wait=10";
    for (int tries = 1; ; tries++) {
      ServerAnswer answer = line.get(path);
      if (answer.ok()) {
        return;
      }
      if (answer.status() != 404 || tries == WAITS) {
        throw answer.refused("the place of a statement on the record");
      }
    }
  }

  /// The proof of a leaf in one given checkpoint, made from the leaves this desk has read.
  public List<Hash> path(long index, Seen seen) {
    return Proofs.inclusion(index, seen.size(), tree);
  }

  /// The tree as this desk has computed it from the leaves.
  public NodeSource nodes() {
    return tree;
  }

  /// The index of the entry that ends this statement, if there is one below the newest checkpoint
  /// believed.
  ///
  /// @param statement its id
  /// @param nonce the nonce in its payload
  public Optional<Long> endOf(Sid statement, byte[] nonce) {
    return Optional.ofNullable(marks.get(LeafText.mark(nonce, Hash.of(statement.toArray()))));
  }

  /// Every checkpoint this desk has ever believed, in order: two of one size with different roots
  /// would prove a fork.
  public List<SignedCheckpoint> history() {
    return List.copyOf(history);
  }

  /// The newest checkpoint this desk has believed.
  public Optional<Seen> newest() {
    return newest;
  }
}
