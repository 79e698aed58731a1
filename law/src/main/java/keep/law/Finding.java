package keep.law;

/// What a rule's test says: the answer to the rule's question, and why in plain words.
///
/// A rule's question is put so that YES lets the act pass and NO stands in its way.
///
/// @param asked false when the rule has nothing to say about these facts; it is then no reason
///   either way
public record Finding(Answer answer, boolean asked, String because) {
  public static Finding yes(String because) {
    return new Finding(Answer.YES, true, because);
  }

  public static Finding no(String because) {
    return new Finding(Answer.NO, true, because);
  }

  public static Finding unknown(String because) {
    return new Finding(Answer.UNKNOWN, true, because);
  }

  /// The rule does not apply to these facts.
  public static Finding notAsked(String because) {
    return new Finding(Answer.YES, false, because);
  }

  /// One sentence for each answer.
  public static Finding of(Answer answer, String yes, String no, String unknown) {
    return switch (answer) {
      case YES -> yes(yes);
      case NO -> no(no);
      case UNKNOWN -> unknown(unknown);
    };
  }
}
