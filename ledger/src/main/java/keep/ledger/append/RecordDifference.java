package keep.ledger.append;

/// One place where two keepings of the same record say different things.
///
/// @param kind which of them is wrong, as far as the log's own signature shows
/// @param index the entry, or the size of a checkpoint
/// @param sentence what was found, in plain words
public record RecordDifference(Kind kind, long index, String sentence) {
  /// Who contradicts whom.
  public enum Kind {
    /// A row is missing, changed or in another place.
    ROW,
    /// A file of the record does not hold what the rows hold.
    FILE,
    /// The head is not the root of the rows.
    HEAD,
    /// Something signed is not a root of the rows.
    SIGNED
  }
}
