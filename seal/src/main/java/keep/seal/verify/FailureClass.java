package keep.seal.verify;

/// How much a failed check weighs (protocol section 8).
public enum FailureClass {
  /// Something is not what it says it is: forged, changed, incomplete or not in its one spelling.
  INVALID("I"),
  /// The passages are genuine, but the order does not cover their release to these people at this
  /// time.
  NOT_COVERED("N"),
  /// Nothing is wrong; the release rests on something else than a judge's own signed and witnessed
  /// order.
  OTHER_BASIS("O"),
  /// The reader has not yet said whom to trust, so nothing could be checked.
  NEEDS_TRUST("T");

  private final String letter;

  FailureClass(String letter) {
    this.letter = letter;
  }

  /// The letter used in tables and in the JSON report: `I`, `N`, `O` or `T`.
  public String letter() {
    return letter;
  }
}
