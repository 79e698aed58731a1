package keep.ledger.tile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.AuditFinding.Kind;

/// One pass over a record's leaves, from the first to the last, building all tiles again on the
/// way, in memory that does not grow with the record.
final class RecordWalk {
  private final TileSource source;
  private final SignedCheckpoint newest;
  private final Checkpoint head;
  private final Deque<SignedCheckpoint> earlier;
  private final Reading reading;
  private final AuditFindings findings;
  private final TileSweep sweep = new TileSweep(this::compare);
  private final SortedMap<String, Long> kinds = new TreeMap<>();

  /// @param earlier all of this log's, none larger than the newest
  RecordWalk(
      TileSource source,
      SignedCheckpoint newest,
      List<SignedCheckpoint> earlier,
      Reading reading,
      AuditFindings findings) {
    this.source = source;
    this.newest = newest;
    this.head = newest.checkpoint();
    this.earlier =
        new ArrayDeque<>(
            earlier.stream()
                .sorted(Comparator.comparingLong(one -> one.checkpoint().size()))
                .toList());
    this.reading = reading;
    this.findings = findings;
  }

  long entries() {
    return sweep.size();
  }

  SortedMap<String, Long> kinds() {
    return kinds;
  }

  void run() throws IOException {
    try (SeenHashes seen = new SeenHashes()) {
      if (leaves(seen)) {
        finish(seen);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Reads all leaves; false if some could not be read.
  private boolean leaves(SeenHashes seen) throws IOException {
    compareEarlier();
    byte[] hash = new byte[Hash.LENGTH];
    for (long bundle = 0; sweep.size() < head.size(); bundle++) {
      int width = TilePath.widthIn(head.size(), 0, bundle);
      TilePath path = TilePath.entries(bundle, width);
      List<byte[]> leaves;
      try {
        leaves = EntryBundle.read(TileNodes.bytes(source, path), width);
      } catch (MalformedRecordException e) {
        findings.find(
            Kind.ENTRIES,
            "Leaves "
                + sweep.size()
                + " to "
                + (sweep.size() + width - 1)
                + " cannot be read ("
                + e.getMessage()
                + "); the walk ends here.");
        return false;
      }
      for (byte[] leaf : leaves) {
        long index = sweep.size();
        sweep.take(leaf);
        if (reading == Reading.STRICT) {
          sweep.lastLeaf(hash);
          seen.add(hash, 0, index);
          text(leaf, index);
        }
        compareEarlier();
      }
    }
    return true;
  }

  private void finish(SeenHashes seen) throws IOException {
    if (reading == Reading.STRICT) {
      LongStream.Builder again = LongStream.builder();
      seen.repeated(again::add);
      again
          .build()
          .sorted()
          .forEach(index ->
              findings.find(
                  Kind.ENTRIES, "Leaf " + index + " stood before: a statement is recorded once."));
    }
    if (!sweep.finish().equals(head.root())) {
      findings.find(Kind.ROOT, "The leaves do not have the root that the newest checkpoint signs.");
    }
  }

  private void text(byte[] leaf, long index) {
    try {
      kinds.merge(kind(LeafText.parse(leaf)), 1L, Long::sum);
    } catch (MalformedRecordException e) {
      findings.find(
          Kind.LEAF_TEXT,
          "Leaf " + index + " is no leaf of this kind of record: " + e.getMessage());
    }
  }

  private static String kind(LeafText leaf) {
    return switch (leaf) {
      case LeafText.Public open -> open.kind();
      case LeafText.Sealed closed -> "sealed";
      case LeafText.End end -> "end";
    };
  }

  private void compare(TilePath path, byte[] computed) {
    try {
      if (!Arrays.equals(TileNodes.bytes(source, path), computed)) {
        findings.find(Kind.TILES, path.path() + " does not hold the hashes of its leaves.");
      }
    } catch (MalformedRecordException e) {
      findings.find(Kind.TILES, path.path() + " cannot be read: " + e.getMessage() + ".");
    }
  }

  /// Compares roots signed earlier, at the moment the walk is as long as they were.
  private void compareEarlier() {
    if (earlier.isEmpty() || earlier.getFirst().checkpoint().size() != sweep.size()) {
      return;
    }
    Hash root = sweep.root();
    while (!earlier.isEmpty() && earlier.getFirst().checkpoint().size() == sweep.size()) {
      SignedCheckpoint signed = earlier.removeFirst();
      if (!signed.checkpoint().root().equals(root)) {
        findings.find(
            new AuditFinding(
                Kind.HISTORY,
                "The first "
                    + sweep.size()
                    + " leaves are not those that an earlier checkpoint signed: the record was"
                    + " rewritten. Keep that checkpoint: it is the proof.",
                List.of(signed, newest)));
      }
    }
  }
}
