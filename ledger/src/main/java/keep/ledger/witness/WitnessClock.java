package keep.ledger.witness;

import java.util.function.LongSupplier;

/// A witness's clock, and how far it is trusted.
///
/// @param now Unix seconds; below 1 where it cannot tell
/// @param longestSilence how many seconds may lie between two cosignatures of one log before the
///   clock is doubted: one signature at a time years ahead would silence the witness for as long
public record WitnessClock(LongSupplier now, long longestSilence) {
  /// How far it may stand behind the last time it signed, in seconds (protocol section 2).
  public static final long TOLERANCE = 300;

  /// Logs ask at least every twelve hours; a month without one is a matter for a person.
  public static final long MONTH = 30L * 24 * 60 * 60;

  /// A clock that is doubted after a month.
  public static WitnessClock of(LongSupplier now) {
    return new WitnessClock(now, MONTH);
  }

  /// A clock that is never doubted for being ahead: somebody has looked at it.
  public static WitnessClock checked(LongSupplier now) {
    return new WitnessClock(now, Long.MAX_VALUE);
  }
}
