package keep.ledger;

/// Writing this would change what the record has already said: a second root for one size, other
/// bytes under a name that is written once, or a tree that does not extend the one on disk.
///
/// Nothing has been written when this is thrown. The state on disk is the one to keep; find out
/// where the other bytes came from (often a restored backup) before going on.
public final class RecordConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message what was to be written and what stands there already
  public RecordConflictException(String message) {
    super(message);
  }
}
