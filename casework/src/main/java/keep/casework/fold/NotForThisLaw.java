package keep.casework.fold;

/// An act that the law of its matter cannot be asked about: a step, fact, regime or version it does
/// not know. Such an act is malformed; it is not refused, because nobody could say why.
public final class NotForThisLaw extends Exception {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String fix;

  NotForThisLaw(String place, String fix) {
    super(place + ": " + fix);
    this.place = place;
    this.fix = fix;
  }

  /// Where in the act: `step` or `facts.` and a name of the closed list.
  public String place() {
    return place;
  }

  /// What would be taken in its place; a sentence that repeats nothing of the act.
  public String fix() {
    return fix;
  }
}
