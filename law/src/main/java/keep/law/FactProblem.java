package keep.law;

/// Facts that cannot be used as given: the field at fault, what is wrong, and what is allowed
/// there.
///
/// Nothing is ever ruled on half-read facts: whoever reads them stops here.
public final class FactProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What is wrong with the field.
  public enum Wrong {
    UNKNOWN_NAME,
    WRONG_TYPE,
    VALUE_NOT_ALLOWED,
    CONTRADICTION,
    DATES_OUT_OF_ORDER,
    NOT_CARRIED_BY_STEP,
    KEPT_BY_THE_RECORD
  }

  private final String field;
  private final Wrong wrong;
  private final String allowed;

  public FactProblem(String field, Wrong wrong, String said, String allowed) {
    super(field + ": " + said + " Allowed: " + allowed + ".");
    this.field = field;
    this.wrong = wrong;
    this.allowed = allowed;
  }

  /// The name of the field at fault.
  public String field() {
    return field;
  }

  public Wrong wrong() {
    return wrong;
  }

  /// What would be accepted in its place.
  public String allowed() {
    return allowed;
  }
}
