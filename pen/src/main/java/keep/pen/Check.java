package keep.pen;

/// One of the checks that a client makes for itself before it lets anything go (protocol section
/// 7).
///
/// @param number 1..12, as the protocol counts them
/// @param says what holds, or what does not
public record Check(int number, String says) {

  /// A check that does not hold: nothing leaves.
  public static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int number;

    Failed(int number, String says) {
      super("check " + number + " of 12: " + says);
      this.number = number;
    }

    /// Which check, 1..12.
    public int number() {
      return number;
    }
  }

  static void demand(boolean holds, int number, String otherwise) {
    if (!holds) {
      throw new Failed(number, otherwise);
    }
  }
}
