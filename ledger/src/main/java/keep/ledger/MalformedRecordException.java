package keep.ledger;

/// Bytes that were handed to a reader are not what its format allows.
///
/// This is the only exception that a reader of this module throws for bad input, whatever the
/// bytes. The message names the place and the rule that was broken and never repeats the input
/// itself.
public final class MalformedRecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message the place and the broken rule, in plain words
  public MalformedRecordException(String message) {
    super(message);
  }
}
