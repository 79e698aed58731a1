package keep.ledger.append;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.RecordConflictException;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.Witnessing;

/// Where a log's leaves, head and signed checkpoints are kept: a database, or anything that can
/// move a head by comparing it first. Every write is durable when the call returns.
public interface LogRows {
  /// How far indices have been given.
  Head head() throws IOException;

  /// The next entries to be given an index; empty if none is due.
  Optional<Batch> next() throws IOException;

  /// Leaves `from` up to, not including, `to`, in order; fewer if some are missing.
  List<byte[]> leaves(long from, long to) throws IOException;

  /// The largest checkpoint that was signed, with the log's line alone.
  Optional<SignedCheckpoint> newestSigned() throws IOException;

  /// The checkpoints that were signed for sizes above `size`, smallest first, at most so many.
  List<SignedCheckpoint> signedAbove(long size, int most) throws IOException;

  /// The root that was signed for exactly this size.
  Optional<Hash> rootSigned(long size) throws IOException;

  /// Stores a signed checkpoint, before anybody sees it.
  ///
  /// @throws RecordConflictException if another root was signed for this size
  void store(SignedCheckpoint signed) throws IOException;

  /// Keeps a witness's line; a later one by the same key for the same size takes its place.
  ///
  /// @param line as it stands in a note, without its line end
  void storeCosignature(long size, Witnessing witnessing, String line) throws IOException;

  /// The lines that witnesses gave for this size, in an order that does not change.
  List<String> cosignatures(long size) throws IOException;

  /// When the newest of them was given, in Unix seconds.
  Optional<Long> newestCosignature(long size) throws IOException;
}
