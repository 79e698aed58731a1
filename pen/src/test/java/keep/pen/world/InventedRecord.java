package keep.pen.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.ledger.MemoryTree;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.tile.EntryBundle;
import keep.ledger.tile.TilePath;
import keep.seal.encoding.Blind;
import keep.seal.statement.Statement;

/// The record of an invented service, with its one witness.
public final class InventedRecord {
  final LogSigner log = new LogSigner("keep.example/log", seed(1));
  final Cosigner witness = Cosigner.ed25519("witness.example/one", seed(2));
  private MemoryTree tree = new MemoryTree();
  private final List<byte[]> leaves = new ArrayList<>();

  /// What the witness's clock shows, in Unix seconds.
  public long witnessClock;

  /// Whether the witness has gone away.
  public boolean witnessAway;

  private static byte[] seed(int fill) {
    byte[] seed = new byte[32];
    Arrays.fill(seed, (byte) fill);
    return seed;
  }

  void append(LeafText leaf) {
    leaves.add(leaf.bytes());
    tree.append(leaf.hash());
  }

  void append(Statement statement, Optional<Blind> blind) {
    append(leaf(statement, blind));
  }

  static LeafText leaf(Statement statement, Optional<Blind> blind) {
    Hash sid = Hash.of(statement.sid().toArray());
    return blind
        .<LeafText>map(one -> LeafText.sealed(statement.kind().word(), sid, one.bytes().toArray()))
        .orElseGet(() -> new LeafText.Public(statement.kind().word(), sid));
  }

  boolean has(String hex) {
    return leaves.stream().anyMatch(leaf -> LeafText.parse(leaf).hash().hex().equals(hex));
  }

  /// The record begins anew without its last leaf and with another in its place: history rewritten.
  public void rewrite() {
    List<byte[]> kept = new ArrayList<>(leaves.subList(0, leaves.size() - 1));
    leaves.clear();
    tree = new MemoryTree();
    kept.forEach(leaf -> append(LeafText.parse(leaf)));
    append(new LeafText.Sealed(Hash.of(seed(9))));
  }

  byte[] checkpoint() {
    Checkpoint checkpoint =
        new Checkpoint(log.verifierKey().name(), tree.size(), tree.root(tree.size()));
    return log.sign(checkpoint)
        .with(witnessAway ? List.of() : List.of(witness.cosign(checkpoint, witnessClock)))
        .note()
        .note()
        .getBytes(StandardCharsets.UTF_8);
  }

  /// A tile of entries; empty where there is none.
  Optional<byte[]> entries(String path) {
    TilePath tile = TilePath.parse(path);
    long from = tile.index() * TilePath.FULL;
    if (from + tile.width() > leaves.size()) {
      return Optional.empty();
    }
    return Optional.of(EntryBundle.write(leaves.subList((int) from, (int) from + tile.width())));
  }
}
