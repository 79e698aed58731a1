package keep.tools.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A process that is started again when it ends, until it is stopped. One that ends again and again
/// is waited for longer and longer; one that ran for a while is started again at once.
final class Watched implements AutoCloseable {
  /// A process that ran this long was well.
  private static final Duration WELL = Duration.ofMinutes(1);

  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final long STOP_SECONDS = 30;

  /// Starts it once more.
  interface Start {
    Process process() throws IOException;
  }

  private final String name;
  private final boolean again;
  private final Start start;
  private final Consumer<String> say;
  private @Nullable Process running;
  private @Nullable Thread watch;
  private boolean stopping;

  /// @param name as people read it, such as `Public pages`
  /// @param again whether it is started again; otherwise its end is the end of the watch
  /// @param say told, in one sentence, whenever it ended
  Watched(String name, boolean again, Start start, Consumer<String> say) {
    this.name = name;
    this.again = again;
    this.start = start;
    this.say = say;
  }

  /// Starts it, and waits until it answers.
  ///
  /// @param answers whether it does; asked again and again
  /// @return false if it ended, or did not answer in time; then it does not run
  boolean begin(BooleanSupplier answers, Duration patience) {
    try {
      Process first = launch();
      if (comesUp(first, answers, patience)) {
        watch = Thread.ofPlatform().name("watch " + name).daemon(true).start(() -> watch(first));
        return true;
      }
    } catch (IOException e) {
      say.accept(name + " could not be started: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close();
    return false;
  }

  private static boolean comesUp(Process first, BooleanSupplier answers, Duration patience)
      throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (first.isAlive() && System.nanoTime() < deadline) {
      if (answers.getAsBoolean()) {
        return true;
      }
      first.waitFor(100, TimeUnit.MILLISECONDS);
    }
    return false;
  }

  /// Waits until it is stopped for good, or ended and is not started again.
  ///
  /// @return whether it was stopped
  boolean join() throws InterruptedException {
    Thread thread = watch;
    if (thread != null) {
      thread.join();
    }
    return isStopping();
  }

  /// The process id of the one that runs now; -1 between two.
  synchronized long pid() {
    Process process = running;
    return process == null || !process.isAlive() ? -1 : process.pid();
  }

  private void watch(Process first) {
    Process process = first;
    Duration pause = SHORTEST_PAUSE;
    try {
      while (true) {
        long since = System.nanoTime();
        int exit = process.waitFor();
        if (isStopping()) {
          return;
        }
        if (!again) {
          say.accept(name + " ended (" + why(exit) + ").");
          return;
        }
        boolean wasWell = System.nanoTime() - since > WELL.toNanos();
        pause = wasWell ? SHORTEST_PAUSE : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        say.accept(
            name
                + " ended ("
                + why(exit)
                + "). Started again after "
                + pause.toMillis()
                + " ms; the other site goes on.");
        Thread.sleep(pause);
        process = once(process);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Process once(Process ended) {
    try {
      return launch();
    } catch (IOException e) {
      say.accept(name + " could not be started: " + e.getMessage());
      return ended;
    }
  }

  /// @throws IOException if it is being stopped, or the system does not start it
  private synchronized Process launch() throws IOException {
    if (stopping) {
      throw new IOException("it is being stopped");
    }
    Process process = start.process();
    running = process;
    return process;
  }

  private synchronized boolean isStopping() {
    return stopping;
  }

  /// Exit 3 is what a Java process with `ExitOnOutOfMemoryError` ends with.
  private static String why(int exit) {
    return switch (exit) {
      case 3 -> "its memory was full";
      case 137 -> "it was killed";
      default -> "exit " + exit;
    };
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /// In good order first: the work rooms stop the database with them.
  @Override
  public void close() {
    Process process;
    synchronized (this) {
      stopping = true;
      process = running;
    }
    Thread thread = watch;
    if (thread != null) {
      thread.interrupt();
    }
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
