package keep.work.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// A clock that stands where the story set it. Until it is set, and whenever the policy in force is
/// not a demo's, it shows the real time.
final class StoryClock extends Clock {
  private final BooleanSupplier demoPolicy;
  private final AtomicReference<@Nullable Instant> set = new AtomicReference<>();

  /// @param demoPolicy whether the policy in force has purpose demo
  StoryClock(BooleanSupplier demoPolicy) {
    this.demoPolicy = demoPolicy;
  }

  /// Sets the clock; it never goes back.
  ///
  /// @return whether it was set; false where it already shows a later time of the story
  boolean set(Instant to) {
    while (true) {
      Instant now = set.get();
      if (now != null && to.isBefore(now)) {
        return false;
      }
      if (set.compareAndSet(now, to)) {
        return true;
      }
    }
  }

  @Override
  public Instant instant() {
    Instant story = set.get();
    return story != null && demoPolicy.getAsBoolean() ? story : Instant.now();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
