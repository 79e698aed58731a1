package keep.seal.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.ledger.MemoryTree;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.NoteSignature;
import keep.seal.encoding.Blind;
import keep.seal.release.LedgerEntry;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// The invented service's record, in memory. Begins with a few leaves of other people's.
final class Record {
  static final int STRANGERS = 5;

  private final MemoryTree tree = new MemoryTree();
  private final Map<String, Long> places = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, Optional<Blind>> blinds = new HashMap<>();
  private final FixedRandom random = new FixedRandom(99);

  Record() {
    for (int i = 0; i < STRANGERS; i++) {
      tree.append(new LeafText.Sealed(Hash.of(random.draw(32))).hash());
    }
  }

  void append(String key, Statement statement) {
    Hash sid = Hash.of(statement.sid().toArray());
    Optional<Blind> blind =
        statement.kind() == StatementKind.CARD
            ? Optional.empty()
            : Optional.of(Blind.of(random.draw(32)));
    LeafText leaf =
        blind.isEmpty()
            ? new LeafText.Public(statement.kind().word(), sid)
            : LeafText.sealed(statement.kind().word(), sid, blind.get().bytes().toArray());
    places.put(key, tree.append(leaf.hash()));
    statements.put(key, statement);
    blinds.put(key, blind);
  }

  boolean has(String key) {
    return places.containsKey(key);
  }

  long size() {
    return tree.size();
  }

  long place(String key) {
    return Optional.ofNullable(places.get(key)).orElseThrow();
  }

  LedgerEntry entry(String key, long size) {
    return LedgerEntry.of(
        Optional.ofNullable(statements.get(key)).orElseThrow(),
        Optional.ofNullable(blinds.get(key)).orElseThrow(),
        place(key),
        size,
        tree);
  }

  /// The checkpoint's text over the first `size` leaves.
  String checkpoint(long size, LogSigner log, World world, List<Cosign> cosigns) {
    Checkpoint checkpoint = new Checkpoint(log.verifierKey().name(), size, tree.root(size));
    List<NoteSignature> lines = new ArrayList<>();
    for (Cosign cosign : cosigns) {
      lines.add(world.witness(cosign.witness()).cosign(checkpoint, cosign.time()));
    }
    return log.sign(checkpoint).with(lines).note().note();
  }

  /// A witness's signature at a time.
  record Cosign(String witness, long time) {}
}
