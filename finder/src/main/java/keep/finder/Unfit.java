package keep.finder;

/// A centre that serves a place and cannot help this person, and the reason that decided.
public record Unfit(Centre centre, Why why) {
  /// Why it is not for the person.
  public enum Why {
    /// It says it is for others, whatever their age.
    GROUP,
    /// It is for such people, but not at this age.
    AGE,
    /// It says that it does not offer what is needed, or no longer.
    SERVICE
  }
}
