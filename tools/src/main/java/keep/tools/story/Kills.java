package keep.tools.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/// kill -9 of the server and of PostgreSQL at random moments: before, during and after requests.
///
/// The moments are requests, drawn from a seed; within a request the moment is drawn again.
final class Kills implements AutoCloseable {
  /// About how many requests a story sends, and so over how many the kills are spread.
  private static final int SPREAD = 260;

  private static final int MOST_MICROS = 20_000;

  private final Program server;
  private final Path database;
  private final Random random;
  private final TreeSet<Integer> moments = new TreeSet<>();
  private final int wanted;
  private int requests;
  private int done;
  private Thread worker = new Thread(() -> {});

  /// Who is killed.
  private enum Victim {
    SERVER,
    DATABASE,
    BOTH
  }

  Kills(Program server, Path database, int wanted, long seed) {
    this.server = server;
    this.database = database;
    this.wanted = wanted;
    this.random = new Random(seed);
    while (moments.size() < Math.min(wanted, SPREAD)) {
      moments.add(1 + random.nextInt(SPREAD));
    }
  }

  /// Called before every request is sent: kills now, or starts a thread that kills in a moment.
  synchronized void beforeRequest() {
    join();
    requests++;
    if (!moments.remove(requests)) {
      return;
    }
    done++;
    Victim victim = Victim.values()[random.nextInt(Victim.values().length)];
    boolean before = random.nextInt(3) == 0;
    int micros = random.nextInt(MOST_MICROS);
    if (before) {
      strike(victim);
    } else {
      worker = Thread.ofPlatform().name("kill").start(() -> after(micros, victim));
    }
  }

  private void after(int micros, Victim victim) {
    try {
      TimeUnit.MICROSECONDS.sleep(micros);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    strike(victim);
  }

  private void strike(Victim victim) {
    switch (victim) {
      // A server whose database is killed under it starts it again by itself.
      case DATABASE -> {
        if (!killDatabase()) {
          // It is starting this very moment and cannot be found yet: then the server is killed.
          server.kill();
          restart();
        }
      }
      case SERVER -> {
        server.kill();
        restart();
      }
      case BOTH -> {
        killDatabase();
        server.kill();
        restart();
      }
    }
  }

  /// The postmaster and every process it started.
  private boolean killDatabase() {
    Path file = database.resolve("postmaster.pid");
    try {
      List<String> lines = Files.readAllLines(file);
      long pid = Long.parseLong(lines.getFirst().strip());
      ProcessHandle.of(pid)
          .ifPresent(postmaster -> {
            List<ProcessHandle> children = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
          });
      return true;
    } catch (IOException | NumberFormatException | java.util.NoSuchElementException e) {
      return false;
    }
  }

  private void restart() {
    try {
      server.again();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Moments that the story was too short for come now.
  synchronized void rest() {
    join();
    while (done < wanted) {
      done++;
      strike(Victim.values()[random.nextInt(Victim.values().length)]);
      moments.clear();
    }
  }

  int done() {
    return done;
  }

  private void join() {
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    join();
  }
}
