package keep.ledger.tile;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.io.IOException;
import keep.ledger.Frontier;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.ledger.MalformedRecordException;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.tile.AuditFinding.Kind;

/// One pass over a record's leaves, from the first to the last, building all tiles again on the
/// way.
final class RecordWalk {
  // A broken record is broken: the first findings say so, and the rest would only scroll by.
  private static final int ENOUGH = 20;

  private final TileSource source;
  private final Checkpoint head;
  private final List<Checkpoint> earlier;
  private final TreeHasher hasher = new TreeHasher();
  private final Frontier frontier = new Frontier();
  private final List<List<Hash>> rows = new ArrayList<>();
  private final long[] tilesDone = new long[TilePath.LEVELS];
  private final Set<Hash> seen = new HashSet<>();
  private final SortedMap<String, Long> kinds = new TreeMap<>();
  private final List<AuditFinding> findings = new ArrayList<>();

  RecordWalk(TileSource source, Checkpoint head, List<Checkpoint> earlier) {
    this.source = source;
    this.head = head;
    this.earlier = earlier;
    for (int level = 0; level < TilePath.LEVELS; level++) {
      rows.add(new ArrayList<>());
    }
  }

  List<AuditFinding> findings() {
    return List.copyOf(findings);
  }

  long entries() {
    return frontier.size();
  }

  SortedMap<String, Long> kinds() {
    return kinds;
  }

  void run() throws IOException {
    try {
      walk();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void walk() {
    compareEarlier();
    for (long bundle = 0; frontier.size() < head.size(); bundle++) {
      int width = TilePath.widthIn(head.size(), 0, bundle);
      TilePath path = TilePath.entries(bundle, width);
      List<byte[]> leaves;
      try {
        leaves = EntryBundle.read(TileNodes.bytes(source, path), width);
      } catch (MalformedRecordException e) {
        find(
            Kind.ENTRIES,
            "Leaves "
                + frontier.size()
                + " to "
                + (frontier.size() + width - 1)
                + " cannot be read ("
                + e.getMessage()
                + "); the walk ends here.");
        return;
      }
      for (byte[] leaf : leaves) {
        take(leaf);
      }
    }
    for (int level = 0; level < TilePath.LEVELS; level++) {
      if (!rows.get(level).isEmpty()) {
        compareTile(level);
      }
    }
    if (!frontier.root().equals(head.root())) {
      find(Kind.ROOT, "The leaves do not have the root that the newest checkpoint signs.");
    }
  }

  private void take(byte[] leaf) {
    long index = frontier.size();
    Hash hash = hasher.leaf(leaf);
    if (!seen.add(hash)) {
      find(Kind.ENTRIES, "Leaf " + index + " stood before: a statement is recorded once.");
    }
    try {
      kinds.merge(kind(LeafText.parse(leaf)), 1L, Long::sum);
    } catch (MalformedRecordException e) {
      find(
          Kind.LEAF_TEXT,
          "Leaf " + index + " is no leaf of this kind of record: " + e.getMessage());
    }
    frontier.append(hash);
    Hash carried = hash;
    for (int level = 0; level < TilePath.LEVELS; level++) {
      rows.get(level).add(carried);
      if (rows.get(level).size() < TilePath.FULL) {
        break;
      }
      carried = new HashTile(rows.get(level)).root();
      compareTile(level);
    }
    compareEarlier();
  }

  private static String kind(LeafText leaf) {
    return switch (leaf) {
      case LeafText.Public open -> open.kind();
      case LeafText.Sealed closed -> "sealed";
      case LeafText.End end -> "end";
    };
  }

  /// Compares the tile that holds this level's row, and begins the next.
  private void compareTile(int level) {
    HashTile computed = new HashTile(rows.get(level));
    TilePath path = TilePath.hashes(level, tilesDone[level], computed.hashes().size());
    try {
      if (!Arrays.equals(TileNodes.bytes(source, path), computed.bytes())) {
        find(Kind.TILES, path.path() + " does not hold the hashes of its leaves.");
      }
    } catch (MalformedRecordException e) {
      find(Kind.TILES, path.path() + " cannot be read: " + e.getMessage() + ".");
    }
    rows.get(level).clear();
    tilesDone[level]++;
  }

  /// Compares roots signed earlier, at the moment the walk is as long as they were.
  private void compareEarlier() {
    for (Checkpoint checkpoint : earlier) {
      if (checkpoint.size() == frontier.size() && !checkpoint.root().equals(frontier.root())) {
        find(
            Kind.HISTORY,
            "The first "
                + checkpoint.size()
                + " leaves are not those that an earlier checkpoint signed: the record was"
                + " rewritten. Keep that checkpoint: it is the proof.");
      }
    }
  }

  private void find(Kind kind, String sentence) {
    if (findings.size() < ENOUGH) {
      findings.add(new AuditFinding(kind, sentence));
    }
  }
}
