package keep.seal.verify;

/// One check that did not hold.
///
/// @param reason which check, with its step and class
/// @param place where in the package, as a dotted path, or empty where the reason says it all;
///   never a text, name or key
public record Failure(Reason reason, String place) {
  /// A failure whose reason alone says where it lies.
  public static Failure of(Reason reason) {
    return new Failure(reason, "");
  }

  /// The step of protocol section 8, 1 to 14.
  public int step() {
    return reason.step();
  }

  public FailureClass failureClass() {
    return reason.failureClass();
  }

  /// One line for a person: `step 12, path: the passage is not the one its author signed
  /// (notes[0].passages[1])`.
  public String line() {
    String where = place.isEmpty() ? "" : " (" + place + ")";
    return "step " + step() + ", " + reason.word() + ": " + reason.sentence() + where;
  }
}
