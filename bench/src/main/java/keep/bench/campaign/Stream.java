package keep.bench.campaign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/// Requests that come at a steady rate whether or not earlier ones were answered. The time of each
/// runs from the moment at which it was due, so a server that stalls is not excused.
final class Stream {
  /// Above this the lines of a stream share few threads: hundreds of threads of the generator would
  /// keep each other and the server from the processor, and their waiting would be taken for the
  /// server's.
  private static final int MANY = 100;

  private final String name;
  private final int port;
  private final int lines;
  private final double perSecond;
  private final LongFunction<byte[]> request;
  private final AtomicLong number = new AtomicLong();
  private final List<Thread> threads = new ArrayList<>();
  private final List<long[]> parts = new ArrayList<>();
  final AtomicLong accepted = new AtomicLong();
  final AtomicLong turnedAway = new AtomicLong();
  final AtomicLong other = new AtomicLong();
  final AtomicLong withoutRetryAfter = new AtomicLong();
  final AtomicLong withoutWhatWasTyped = new AtomicLong();
  private final int wanted;

  /// @param wanted the status that counts as accepted
  /// @param request the bytes of the n-th request
  Stream(
      String name,
      int port,
      int lines,
      double perSecond,
      int wanted,
      LongFunction<byte[]> request) {
    this.name = name;
    this.port = port;
    this.lines = lines;
    this.perSecond = perSecond;
    this.wanted = wanted;
    this.request = request;
  }

  void start(long begin, long end) {
    for (int at = 0; at < lines; at++) {
      threads.add(
          (lines > MANY ? Thread.ofVirtual() : Thread.ofPlatform())
              .name(name + "-" + at)
              .start(() -> {
                try {
                  run(begin, end);
                } catch (IOException | RuntimeException e) {
                  throw new IllegalStateException(name, e);
                }
              }));
    }
  }

  private void run(long begin, long end) throws IOException {
    long[] times = new long[1024];
    int size = 0;
    try (Line line = new Line(port)) {
      while (true) {
        long mine = number.getAndIncrement();
        long due = begin + (long) (mine * 1e9 / perSecond);
        if (due > end) {
          break;
        }
        long early = due - System.nanoTime();
        if (early > 0) {
          LockSupport.parkNanos(early);
        }
        try {
          Line.Answer answer = line.ask(request.apply(mine));
          if (answer.status() == wanted) {
            accepted.incrementAndGet();
            times = size == times.length ? Arrays.copyOf(times, size * 2) : times;
            times[size++] = System.nanoTime() - due;
          } else if (answer.status() == 503) {
            turnedAway.incrementAndGet();
            if (!answer.retryAfter()) {
              withoutRetryAfter.incrementAndGet();
            }
            if (answer.body().length > 0
                && !new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8)
                    .contains("Storm Person")) {
              withoutWhatWasTyped.incrementAndGet();
            }
          } else {
            other.incrementAndGet();
          }
        } catch (IOException lost) {
          other.incrementAndGet();
        }
      }
    }
    synchronized (parts) {
      parts.add(Arrays.copyOf(times, size));
    }
  }

  void join() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /// Milliseconds below which this share of the accepted requests lay.
  double millis(double share) {
    long[] all = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return all.length == 0
        ? Double.NaN
        : all[(int) Math.min(all.length - 1, all.length * share)] / 1e6;
  }
}
