package keep.seal.release;

import java.util.Optional;
import keep.seal.encoding.Clocks;
import keep.seal.order.Clearance;
import keep.seal.order.Order;

/// When passages may leave (protocol section 8, step 11): what an order and its clearance allow.
/// Verifier, server and client measure against the same one, so that nothing is filed that cannot
/// verify.
///
/// @param begin Unix seconds; clocks may differ here by [Clocks#TOLERANCE]
/// @param limit Unix seconds; nothing is tolerated past it
public record Window(long begin, long limit) {
  /// @param preview whether everybody who receives is the survivor: she may look from the day of
  ///   the order
  public static Window of(Order order, Optional<Clearance> clearance, boolean preview) {
    return new Window(
        preview ? order.issued() : order.notBefore(),
        Math.min(order.expires(), clearance.map(Clearance::validUntil).orElse(order.expires())));
  }

  /// Whether it has begun at this time on somebody's clock.
  public boolean hasBegun(long at) {
    return Clocks.notAfter(begin, at);
  }

  /// Whether it has run out at this time.
  public boolean isOver(long at) {
    return at > limit;
  }

  public boolean holds(long at) {
    return hasBegun(at) && !isOver(at);
  }
}
