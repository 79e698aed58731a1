package keep.ledger.tile;

/// Something about a record that is not as it should be.
///
/// @param kind which promise it breaks
/// @param sentence what was found and where, in plain words
public record AuditFinding(Kind kind, String sentence) {
  /// The promises a record makes.
  public enum Kind {
    /// There is a newest checkpoint, and it can be read.
    CHECKPOINT,
    /// The checkpoint is signed by the log and by the witnesses that were named.
    SIGNATURE,
    /// Every leaf from 0 up is there, once, and none beyond.
    ENTRIES,
    /// Leaves say kinds and commitments and nothing else.
    LEAF_TEXT,
    /// Tiles hold the hashes of the leaves.
    TILES,
    /// The root in the checkpoint is the root of the leaves.
    ROOT,
    /// What was signed earlier is still so.
    HISTORY
  }
}
