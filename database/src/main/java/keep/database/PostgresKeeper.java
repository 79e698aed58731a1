package keep.database;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The long-lived thread that starts PostgreSQL and stays beside it. If the database dies under us
/// it is started again on the same port and recovers by itself; the connection pool finds it again.
final class PostgresKeeper implements Runnable {
  private static final long READY_SECONDS = 120;
  private static final long SHORTEST_PAUSE_MILLIS = 50;
  private static final long LONGEST_PAUSE_MILLIS = 2000;

  private final DataFolder data;
  private final int port;
  private final CompletableFuture<Long> firstReady = new CompletableFuture<>();
  private volatile boolean stopping;
  private volatile @Nullable Process running;

  PostgresKeeper(DataFolder data, int port) {
    this.data = data;
    this.port = port;
  }

  /// Starts the thread and waits until the database takes connections.
  Thread start() {
    Thread thread = Thread.ofPlatform().name("postgres-keeper").daemon(true).start(this);
    try {
      firstReady.get();
    } catch (ExecutionException e) {
      throw new DatabaseTrouble(
          "PostgreSQL does not start. The reason is at the end of " + data.command().log() + ".",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseTrouble("Interrupted while PostgreSQL was starting.", e);
    }
    return thread;
  }

  @Override
  public void run() {
    long pause = SHORTEST_PAUSE_MILLIS;
    try {
      while (!stopping) {
        if (runOnce()) {
          pause = SHORTEST_PAUSE_MILLIS;
        } else if (!firstReady.isDone()) {
          firstReady.completeExceptionally(new IOException("PostgreSQL ended before it was ready"));
          return;
        }
        if (!stopping) {
          // Processes of the one that died still hold its shared memory for a moment.
          TimeUnit.MILLISECONDS.sleep(pause);
          pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Starts the database and stays beside it until it ends.
  ///
  /// @return whether it was ready in between
  private boolean runOnce() throws InterruptedException {
    try {
      Process process = launch();
      running = process;
      if (!waitUntilReady(process)) {
        return false;
      }
      firstReady.complete(process.pid());
      process.waitFor();
      return true;
    } catch (IOException e) {
      firstReady.completeExceptionally(e);
      return false;
    }
  }

  /// Ends the watch: whatever happens to the database now was wanted.
  void stopWatching() {
    stopping = true;
  }

  /// The process id of the database that runs now.
  long pid() {
    Process process = running;
    return process == null ? -1 : process.pid();
  }

  private boolean waitUntilReady(Process process) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
    while (System.nanoTime() < deadline) {
      if (data.saysReady(process.pid())) {
        return true;
      }
      if (process.waitFor(10, TimeUnit.MILLISECONDS)) {
        return false;
      }
    }
    process.destroy();
    return false;
  }

  private Process launch() throws IOException {
    return data.command()
        .startServer(
            List.of(
                data.programs().postgres().toString(),
                "-D",
                data.data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "full_page_writes=on",
                "-c",
                "password_encryption=scram-sha-256",
                "-c",
                "max_connections=60",
                "-c",
                "shared_buffers=64MB",
                "-c",
                "wal_keep_size=256MB",
                // A log line names neither a row's contents nor the statement that met it.
                "-c",
                "log_error_verbosity=terse",
                "-c",
                "log_min_error_statement=panic",
                "-c",
                "log_parameter_max_length=0",
                "-c",
                "log_parameter_max_length_on_error=0"));
  }
}
