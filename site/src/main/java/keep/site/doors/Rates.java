package keep.site.doors;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// How often one place on the network may do one thing. Addresses are not kept: each window has a
/// key of its own that exists in memory alone and is drawn anew when the window ends.
public final class Rates {
  /// Beyond this many places in one window no more are told apart; nothing is refused for it.
  private static final int MOST_PLACES = 200_000;

  /// How many times as much a wider network may do: a /48 can be a house, or a hospital.
  private static final int WIDER = 8;

  private final Duration window;
  private final LongSupplier nanos;
  private volatile Window now;

  private record Window(long began, SecretKeySpec key, Map<Long, AtomicInteger> seen) {}

  /// @param window how long a count runs
  /// @param nanos a clock such as `System::nanoTime`
  public Rates(Duration window, LongSupplier nanos) {
    this.window = window;
    this.nanos = nanos;
    this.now = fresh(nanos.getAsLong());
  }

  private static Window fresh(long began) {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new Window(began, new SecretKeySpec(key, "HmacSHA256"), new ConcurrentHashMap<>());
  }

  /// Counts one more try and says whether it is within the limit: of the narrowest network it comes
  /// from, and of those around it, which many may share.
  ///
  /// @param purpose what is done, such as `sign`
  /// @param most tries in a window; 0 for no limit
  public boolean allows(String purpose, Origin origin, int most) {
    if (most == 0) {
      return true;
    }
    boolean allowed = true;
    int limit = most;
    for (String network : origin.networks()) {
      allowed &= isWithin(purpose + " " + network, limit);
      limit = Math.multiplyExact(limit, WIDER);
    }
    return allowed;
  }

  private boolean isWithin(String what, int most) {
    Window current = current();
    if (current.seen().size() > MOST_PLACES) {
      return true;
    }
    long mark = mark(current.key(), what);
    return current.seen().computeIfAbsent(mark, first -> new AtomicInteger()).incrementAndGet()
        <= most;
  }

  private Window current() {
    Window current = now;
    if (nanos.getAsLong() - current.began() < window.toNanos()) {
      return current;
    }
    synchronized (this) {
      if (nanos.getAsLong() - now.began() >= window.toNanos()) {
        now = fresh(nanos.getAsLong());
      }
      return now;
    }
  }

  private static long mark(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256", "SunJCE");
      mac.init(key);
      return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC", e);
    }
  }
}
