package keep.finder;

/// Why a centre stands where it stands, or what to ask it.
///
/// @param about a need, a group, a language or an access need, in the words of the files; empty
///   where the kind says all
public record Reason(Kind kind, String about) {
  /// What a reason says.
  public enum Kind {
    /// Its area covers the place.
    SERVES,
    /// It serves a part of the area named.
    SERVES_PART,
    /// The words for its area may mean the place and do not name it.
    MAY_SERVE,
    /// It does not say that it serves the place; it is among the nearest.
    DOES_NOT_SAY,
    /// It says it is for the person.
    IS_FOR,
    /// It was not seen to say whether it is for the person: ask.
    ASK_FOR,
    /// The age it begins at was not seen: ask.
    ASK_AGE,
    /// It offers the need.
    OFFERS,
    /// It was not seen to say whether it does: ask.
    ASK_OFFERS,
    /// It offers the need, and its list was closed when last seen.
    LIST_CLOSED,
    /// It speaks the language.
    SPEAKS,
    /// Its languages were not seen, or others were: ask.
    ASK_LANGUAGE,
    /// It has what is needed for access.
    HAS_ACCESS,
    /// Whether it has it was not seen: ask.
    ASK_ACCESS,
    /// Somebody answers now.
    OPEN_NOW
  }

  static Reason of(Kind kind) {
    return new Reason(kind, "");
  }
}
