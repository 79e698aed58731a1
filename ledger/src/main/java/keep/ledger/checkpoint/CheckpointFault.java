package keep.ledger.checkpoint;

/// Why a checkpoint is not believed.
public enum CheckpointFault {
  MALFORMED("malformed", "is not a signed checkpoint of three lines"),
  OTHER_ORIGIN("other-origin", "is another log's"),
  FIRST_LINE_NOT_LOG("first-line-not-log", "does not begin with a line by the log's key"),
  LOG_SIGNATURE_WRONG("log-signature-wrong", "bears the log's name but not its signature"),
  COSIGNATURE_WRONG("cosignature-wrong", "bears a witness's name but not its signature"),
  SECOND_LINE_OF_KEY("second-line-of-key", "has two lines by one key"),
  UNKNOWN_LINE("unknown-line", "has a line by a key that is not trusted");

  private final String word;
  private final String because;

  CheckpointFault(String word, String because) {
    this.word = word;
    this.because = because;
  }

  /// A stable word for reports.
  public String word() {
    return word;
  }

  /// Completes "The checkpoint ...".
  public String because() {
    return because;
  }
}
