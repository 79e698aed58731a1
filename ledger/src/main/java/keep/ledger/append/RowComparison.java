package keep.ledger.append;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.ledger.Frontier;
import keep.ledger.Hash;
import keep.ledger.MalformedRecordException;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.EntryBundle;
import keep.ledger.tile.TileNodes;
import keep.ledger.tile.TilePath;
import keep.ledger.tile.TileSource;
import keep.ledger.tile.TileSweep;

/// Compares what is kept twice: every row with the record's files, the head with the root of the
/// rows, and everything that was signed with the rows at that size. Reads only, in memory that does
/// not grow with the record.
public final class RowComparison {
  /// Most differences of one kind that are told.
  public static final int ENOUGH = 20;

  /// What was compared and what differs.
  ///
  /// @param head how far the rows go
  /// @param signed how many signed checkpoints were held against the rows
  public record Result(Head head, long signed, List<RecordDifference> differences) {
    public Result {
      differences = List.copyOf(differences);
    }

    /// Whether everything agrees.
    public boolean agrees() {
      return differences.isEmpty();
    }

    /// Whether rows are wrong, not only files, which can be made again.
    public boolean rowsAreWrong() {
      return differences.stream().anyMatch(one -> one.kind() != RecordDifference.Kind.FILE);
    }
  }

  private static final int SIGNED_AT_A_TIME = 1000;

  private final LogRows rows;
  private final TileSource files;
  private final List<RecordDifference> found = new ArrayList<>();
  private final Map<Long, byte[]> rowsThatDiffer = new LinkedHashMap<>();
  private final Map<Long, byte[]> filesThatDiffer = new LinkedHashMap<>();
  private final Frontier ofRows = new Frontier();
  private final Frontier ofFiles = new Frontier();
  private final TreeHasher hasher = new TreeHasher();
  private List<SignedCheckpoint> signed = List.of();
  private long signedUpTo = -1;
  private long signedCompared;
  private boolean filesReadable = true;

  private RowComparison(LogRows rows, TileSource files) {
    this.rows = rows;
    this.files = files;
  }

  /// @param files the record as it is served
  /// @param heads what was signed, as this machine's disk remembers it
  /// @throws SigningRefusedException if this disk remembers another key's signatures
  public static Result run(LogRows rows, TileSource files, SignedHeads heads) throws IOException {
    List<SignedHeads.Remembered> remembered = heads.all();
    try {
      return new RowComparison(rows, files).run(remembered);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Result run(List<SignedHeads.Remembered> remembered) throws IOException {
    Head head = rows.head();
    TileSweep sweep = new TileSweep(this::compareTile);
    for (long index = 0; index < head.size(); ) {
      compareSigned();
      int width = TilePath.widthIn(head.size(), 0, index / TilePath.FULL);
      List<Optional<byte[]>> page = page(index, width);
      List<byte[]> bundle = bundle(TilePath.entries(index / TilePath.FULL, width));
      for (int i = 0; i < width; i++, index++) {
        take(index, page.get(i), bundle.isEmpty() ? Optional.empty() : Optional.of(bundle.get(i)));
        sweep.take(bundle.isEmpty() ? page.get(i).orElse(new byte[0]) : bundle.get(i));
        compareSigned();
      }
    }
    compareSigned();
    sweep.finish();
    compareHead(head, remembered);
    return new Result(head, signedCompared, found);
  }

  /// The rows of one bundle, each in its place; empty where one is missing.
  private List<Optional<byte[]>> page(long from, int width) throws IOException {
    List<byte[]> all = rows.leaves(from, from + width);
    List<Optional<byte[]>> placed = new ArrayList<>();
    if (all.size() == width) {
      all.forEach(leaf -> placed.add(Optional.of(leaf)));
      return placed;
    }
    for (long index = from; index < from + width; index++) {
      placed.add(rows.leaves(index, index + 1).stream().findFirst());
    }
    return placed;
  }

  private List<byte[]> bundle(TilePath path) {
    try {
      return EntryBundle.read(TileNodes.bytes(files, path), path.width());
    } catch (MalformedRecordException e) {
      tell(
          RecordDifference.Kind.FILE,
          path.index() * TilePath.FULL,
          path.path() + " cannot be read: " + e.getMessage() + ".");
    }
    filesReadable = false;
    return List.of();
  }

  private void take(long index, Optional<byte[]> row, Optional<byte[]> file) {
    ofRows.append(hasher.leaf(row.orElse(new byte[0])));
    file.ifPresent(leaf -> ofFiles.append(hasher.leaf(leaf)));
    if (row.isEmpty()) {
      tell(RecordDifference.Kind.ROW, index, "Row " + index + " is missing in the database.");
    } else if (file.isPresent() && !Arrays.equals(row.get(), file.get())) {
      if (rowsThatDiffer.size() < ENOUGH) {
        rowsThatDiffer.put(index, row.get());
        filesThatDiffer.put(index, file.get());
      } else {
        tell(RecordDifference.Kind.ROW, index, changed(index));
      }
    }
  }

  private void compareTile(TilePath path, byte[] bytes) {
    String wrong = " does not hold the hashes of its entries.";
    try {
      if (Arrays.equals(TileNodes.bytes(files, path), bytes)) {
        return;
      }
    } catch (MalformedRecordException e) {
      wrong = " cannot be read: " + e.getMessage() + ".";
    }
    tell(
        RecordDifference.Kind.FILE,
        path.index() << 8 * (path.level().orElse(0) + 1),
        path.path() + wrong);
  }

  /// Holds every checkpoint of this size against the rows so far.
  private void compareSigned() throws IOException {
    while (signedUpTo < Long.MAX_VALUE) {
      if (signed.isEmpty()) {
        signed = new ArrayList<>(rows.signedAbove(signedUpTo, SIGNED_AT_A_TIME));
        if (signed.isEmpty()) {
          signedUpTo = Long.MAX_VALUE;
          return;
        }
      }
      SignedCheckpoint next = signed.getFirst();
      if (next.checkpoint().size() > ofRows.size()) {
        return;
      }
      signed.removeFirst();
      signedUpTo = next.checkpoint().size();
      signedCompared++;
      if (next.checkpoint().size() == ofRows.size()
          && !next.checkpoint().root().equals(ofRows.root())) {
        tell(
            RecordDifference.Kind.SIGNED,
            signedUpTo,
            "The rows below "
                + signedUpTo
                + " do not give the root that was signed for that size.");
      }
    }
  }

  private void compareHead(Head head, List<SignedHeads.Remembered> remembered) throws IOException {
    boolean rowsGiveHead = ofRows.root().equals(head.root());
    boolean filesGiveHead = filesReadable && ofFiles.root().equals(head.root());
    rowsThatDiffer.forEach((index, row) -> tellRow(index, row, rowsGiveHead, filesGiveHead));
    if (!rowsGiveHead) {
      tell(
          RecordDifference.Kind.HEAD,
          head.size(),
          "The rows do not give the head's root for "
              + head.size()
              + " entries"
              + (filesGiveHead ? "; the record's files do: the rows were changed." : "."));
    }
    for (SignedHeads.Remembered one : remembered) {
      long size = one.checkpoint().size();
      Optional<Hash> ours = rows.rootSigned(size);
      if (size > head.size()) {
        tell(
            RecordDifference.Kind.SIGNED,
            size,
            one.where() + " was signed for " + size + " entries; there are " + head.size() + ".");
      } else if (ours.isPresent() && !ours.get().equals(one.checkpoint().root())) {
        tell(
            RecordDifference.Kind.SIGNED,
            size,
            one.where() + " bears another root for " + size + " entries than the database.");
      }
    }
  }

  private void tellRow(long index, byte[] row, boolean rowsGiveHead, boolean filesGiveHead) {
    if (rowsGiveHead && !filesGiveHead) {
      tell(
          RecordDifference.Kind.FILE,
          index,
          "The record's file holds entry " + index + " otherwise than it was recorded.");
      return;
    }
    for (Map.Entry<Long, byte[]> other : filesThatDiffer.entrySet()) {
      if (Arrays.equals(row, other.getValue())) {
        tell(
            RecordDifference.Kind.ROW,
            index,
            "Row " + index + " holds what was recorded as entry " + other.getKey() + ".");
        return;
      }
    }
    tell(RecordDifference.Kind.ROW, index, changed(index));
  }

  private static String changed(long index) {
    return "Row " + index + " is not what was recorded as entry " + index + ".";
  }

  private void tell(RecordDifference.Kind kind, long index, String sentence) {
    if (found.stream().filter(one -> one.kind() == kind).count() < ENOUGH) {
      found.add(new RecordDifference(kind, index, sentence));
    }
  }
}
