package keep.finder;

/// What is known about one service of a centre. What is not known has no offer: ask the centre.
///
/// @param state whether it can be had
/// @param words what was seen about it, in English; empty when only that it exists
public record Offer(State state, String words) {
  /// Whether a service can be had.
  public enum State {
    YES("yes"),
    /// It exists, and its waiting list was closed to new people when last seen.
    LIST_CLOSED("list closed"),
    /// It was seen to have ended, or not to exist.
    NO("no");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /// The word in files.
    public String word() {
      return word;
    }
  }
}
