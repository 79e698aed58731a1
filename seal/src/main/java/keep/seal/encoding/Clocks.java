package keep.seal.encoding;

/// The one rule for comparing times that two clocks gave: so many seconds are tolerated, and no
/// more (protocol section 2). A limit that a statement itself sets is never stretched by it: what
/// runs out at noon has run out at noon, whoever looks.
public final class Clocks {
  /// How far two clocks may differ, in seconds.
  public static final long TOLERANCE = 300;

  private Clocks() {}

  /// Whether a time that somebody claims can be the time on another clock.
  ///
  /// @param claimed Unix seconds
  /// @param now Unix seconds
  public static boolean agree(long claimed, long now) {
    return Math.abs(claimed - now) <= TOLERANCE;
  }

  /// Whether a time on one clock can lie at or before a time on another.
  public static boolean notAfter(long earlier, long later) {
    return earlier <= later + TOLERANCE;
  }
}
