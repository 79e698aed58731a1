package keep.law;

/// How a rule came to be here and how far it may be relied on.
///
/// @param basis how it was read: `R` primary text read, `S` secondary or partial, `K` general
///   knowledge not read again, `D` our design
public record Tag(Origin origin, Confidence confidence, String basis) {
  /// Where the rule comes from.
  public enum Origin {
    SEED("in the campaign's own page"),
    AMENDMENTS("in amendments, briefings or debates"),
    OUR_DEFAULT("our default, filling a gap"),
    LAW("law in force or once in force");

    private final String words;

    Origin(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// How sure the notes are. A rule of confidence L never enforces silently: it answers UNKNOWN and
  /// says why.
  public enum Confidence {
    H,
    M,
    L
  }

  public static Tag seed(Confidence fidelity) {
    return new Tag(Origin.SEED, fidelity, "R");
  }

  public static Tag ours(Confidence defensible, String basis) {
    return new Tag(Origin.OUR_DEFAULT, defensible, basis);
  }

  public static Tag law(Confidence confidence, String basis) {
    return new Tag(Origin.LAW, confidence, basis);
  }

  @Override
  public String toString() {
    return origin.words() + ", " + confidence + " " + basis;
  }
}
