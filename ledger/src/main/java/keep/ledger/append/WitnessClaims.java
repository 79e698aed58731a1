package keep.ledger.append;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import keep.ledger.Evidence;
import keep.ledger.Hash;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.VerifierKey;

/// Weighs what a witness says against us. Only this log's own signature counts: a witness that
/// shows none may be wrong or lie, is named, and stops nobody.
final class WitnessClaims {
  private final VerifierKey log;
  private final LogRows rows;
  private final TilesFromRows leaves;
  private final Evidence evidence;
  private final Consumer<String> notices;

  WitnessClaims(
      VerifierKey log,
      LogRows rows,
      TilesFromRows leaves,
      Evidence evidence,
      Consumer<String> notices) {
    this.log = log;
    this.rows = rows;
    this.leaves = leaves;
    this.evidence = evidence;
    this.notices = notices;
  }

  /// @throws SigningRefusedException if the witness shows our own signature under a larger tree or
  ///   another root
  void weigh(WitnessRound.Claim claim) throws IOException {
    Optional<SignedCheckpoint> shown =
        claim.shown().filter(signed -> SignedHeads.isGenuine(log, signed));
    if (shown.isEmpty()) {
      notices.accept(
          "The witness at "
              + claim.witness()
              + " will not cosign: it says that it knows "
              + (claim.size() < 0 ? "another tree" : claim.size() + " entries")
              + ", and shows no checkpoint signed by this log. It is not believed; ask whoever runs"
              + " it.");
      return;
    }
    Checkpoint theirs = shown.get().checkpoint();
    String who = "The witness at " + claim.witness();
    long ours = rows.head().size();
    if (theirs.size() > ours) {
      evidence.keep("witness-knows-" + theirs.size(), shown.get().bytes());
      throw SigningRefusedException.olderRows(
          who + " shows a checkpoint that", theirs.size(), ours);
    }
    Optional<Hash> signed = rows.rootSigned(theirs.size());
    Hash root = signed.isPresent() ? signed.get() : leaves.root(theirs.size());
    if (!root.equals(theirs.root())) {
      evidence.keep("witness-knows-" + theirs.size(), shown.get().bytes());
      throw SigningRefusedException.otherTree(who + " shows a checkpoint that", theirs);
    }
    notices.accept(
        who + " will not cosign, though it has seen this very tree. Ask whoever runs it.");
  }
}
