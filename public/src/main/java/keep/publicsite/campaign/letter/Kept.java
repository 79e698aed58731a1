package keep.publicsite.campaign.letter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import keep.publicsite.campaign.store.StoreAway;

/// An answer that is made at most once a minute.
final class Kept {
  private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();
  private final Supplier<byte[]> making;
  private volatile byte[] last = "{}".getBytes(StandardCharsets.UTF_8);
  private long madeAt = System.nanoTime() - FRESH_NANOS;

  Kept(Supplier<byte[]> making) {
    this.making = making;
  }

  synchronized byte[] now() {
    if (System.nanoTime() - madeAt >= FRESH_NANOS) {
      try {
        last = making.get();
        madeAt = System.nanoTime();
      } catch (StoreAway away) {
        // The last answer stays.
      }
    }
    return last;
  }
}
