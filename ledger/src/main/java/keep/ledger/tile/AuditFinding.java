package keep.ledger.tile;

import java.util.List;
import keep.ledger.checkpoint.SignedCheckpoint;

/// Something about a record that is not as it should be.
///
/// @param kind which promise it breaks
/// @param sentence what was found and where, in plain words
/// @param proof signed checkpoints that contradict each other, for everybody to see; empty where
///   the finding rests on none
public record AuditFinding(Kind kind, String sentence, List<SignedCheckpoint> proof) {
  public AuditFinding {
    proof = List.copyOf(proof);
  }

  AuditFinding(Kind kind, String sentence) {
    this(kind, sentence, List.of());
  }

  /// The promises a record makes, the gravest first.
  public enum Kind {
    /// What was signed earlier is still so.
    HISTORY,
    /// There is a newest checkpoint, and it can be read.
    CHECKPOINT,
    /// The checkpoint is signed by the log and by the witnesses that were named.
    SIGNATURE,
    /// The root in the checkpoint is the root of the leaves.
    ROOT,
    /// Every leaf from 0 up is there, once, and none beyond.
    ENTRIES,
    /// Leaves say kinds and commitments and nothing else.
    LEAF_TEXT,
    /// Tiles hold the hashes of the leaves.
    TILES
  }
}
