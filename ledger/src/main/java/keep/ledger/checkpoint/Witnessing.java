package keep.ledger.checkpoint;

/// One genuine cosignature on a checkpoint.
///
/// @param name the witness's name; one name may hold an Ed25519 and an ML-DSA-44 key
/// @param type which of the two
/// @param time Unix seconds, as the witness says
public record Witnessing(String name, KeyType type, long time) {
  /// Whether it counts: a cosignature that names no time (0) says nothing of when.
  public boolean counts() {
    return time > 0;
  }
}
