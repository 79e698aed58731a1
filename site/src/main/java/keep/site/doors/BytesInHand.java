package keep.site.doors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// How many bytes of requests this process holds at once, for people who may have shown nothing
/// yet. What is held is counted as it arrives, so that somebody who announces much and sends little
/// takes little from the others; and each has to arrive in time.
public final class BytesInHand {
  /// Of the memory there is, one part in so many: what is made of a body is several times as large.
  private static final int PART_OF_MEMORY = 8;

  private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(20);
  private static final long SLOWEST_BYTES_PER_SECOND = 16 << 10;
  private static final int LARGEST_PIECE = 64 << 10;

  private static final BytesInHand OF_THIS_PROCESS =
      new BytesInHand(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY, System::nanoTime);

  private final long most;
  private final LongSupplier nanos;
  private final AtomicLong held = new AtomicLong();

  BytesInHand(long most, LongSupplier nanos) {
    this.most = most;
    this.nanos = nanos;
  }

  /// The one account of this process.
  public static BytesInHand ofThisProcess() {
    return OF_THIS_PROCESS;
  }

  /// Why a body was not taken.
  public static final class NotTaken extends IOException {
    private static final long serialVersionUID = 1L;
    private final int status;

    private NotTaken(int status, String why) {
      super(why);
      this.status = status;
    }

    /// 413 too large, 503 too much is in hand just now, 408 it came too slowly.
    public int status() {
      return status;
    }
  }

  /// What one request holds, until it is answered.
  public final class Share implements AutoCloseable {
    private long own;

    private Share() {}

    /// Reads a body.
    ///
    /// @param longest the most bytes that are taken
    /// @throws NotTaken for one that is larger, comes too slowly, or finds too much in hand
    public byte[] read(InputStream in, int longest) throws IOException {
      long begun = nanos.getAsLong();
      byte[] piece = new byte[Math.min(LARGEST_PIECE, longest + 1)];
      ByteArrayOutputStream all = new ByteArrayOutputStream(1024);
      int count = in.read(piece);
      while (count >= 0) {
        if (all.size() + count > longest) {
          throw new NotTaken(413, "larger than is taken here");
        }
        more(count);
        all.write(piece, 0, count);
        long allowed =
            GRACE_NANOS + TimeUnit.SECONDS.toNanos(all.size()) / SLOWEST_BYTES_PER_SECOND;
        if (nanos.getAsLong() - begun > allowed) {
          throw new NotTaken(408, "it comes too slowly");
        }
        count = in.read(piece);
      }
      return all.toByteArray();
    }

    /// One request alone is always taken; several only within the account.
    private void more(int count) throws NotTaken {
      own += count;
      if (held.addAndGet(count) > most && held.get() > own) {
        throw new NotTaken(503, "too much is in hand just now");
      }
    }

    @Override
    public void close() {
      held.addAndGet(-own);
      own = 0;
    }
  }

  /// A share with nothing in it; whoever asks closes it.
  public Share share() {
    return new Share();
  }

  /// Bytes held now.
  public long held() {
    return held.get();
  }
}
