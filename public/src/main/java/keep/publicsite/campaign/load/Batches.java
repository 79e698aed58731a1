package keep.publicsite.campaign.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import keep.publicsite.campaign.store.StoreAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Group commit: what many people send at once is written in one transaction, and each is answered
/// only after it was committed. The queue has an end; beyond it people are told to come back.
///
/// @param <T> what is sent
/// @param <R> what each gets back
public final class Batches<T, R> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

  /// How many are written at once, at most.
  public static final int LARGEST = 500;

  /// Milliseconds the first of a batch waits for others. Invisible to a person, and it lets one
  /// flush to disk serve dozens.
  private static final long GATHERING_MILLIS = 8;

  private final BlockingQueue<Item<T, R>> waiting;
  private final Writer<T, R> writer;
  private final Thread thread;
  private volatile boolean stopping;

  private record Item<T, R>(T sent, CompletableFuture<R> answer) {}

  /// Writes many in one transaction and returns when it is committed.
  public interface Writer<T, R> {
    /// @return one answer for each, in the same order
    List<R> write(List<T> sent);
  }

  /// @param name of the thread that writes
  /// @param room how many may wait
  public Batches(String name, int room, Writer<T, R> writer) {
    this.waiting = new ArrayBlockingQueue<>(room);
    this.writer = writer;
    this.thread = Thread.ofPlatform().name(name).daemon(true).start(this::run);
  }

  /// Queues one and gives what comes back once it is committed.
  ///
  /// @throws StoreAway at once when the queue is full
  public CompletableFuture<R> send(T sent) {
    Item<T, R> item = new Item<>(sent, new CompletableFuture<>());
    if (stopping || !waiting.offer(item)) {
      throw new StoreAway();
    }
    return item.answer();
  }

  /// How many wait now.
  public int waiting() {
    return waiting.size();
  }

  private void run() {
    List<Item<T, R>> batch = new ArrayList<>(LARGEST);
    try {
      while (!stopping) {
        batch.add(waiting.take());
        gather(batch);
        write(batch);
        batch.clear();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    waiting.drainTo(batch);
    batch.forEach(item -> item.answer().completeExceptionally(new StoreAway()));
  }

  private void gather(List<Item<T, R>> batch) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GATHERING_MILLIS);
    while (batch.size() < LARGEST) {
      if (waiting.drainTo(batch, LARGEST - batch.size()) == 0) {
        long left = end - System.nanoTime();
        Item<T, R> next = left <= 0 ? null : waiting.poll(left, TimeUnit.NANOSECONDS);
        if (next == null) {
          return;
        }
        batch.add(next);
      }
    }
  }

  private void write(List<Item<T, R>> batch) {
    try {
      List<R> answers = writer.write(batch.stream().map(Item::sent).toList());
      for (int at = 0; at < batch.size(); at++) {
        batch.get(at).answer().complete(answers.get(at));
      }
    } catch (RuntimeException e) {
      if (!(e instanceof StoreAway)) {
        LOG.error("A batch was not written: {}.", e.getClass().getName());
      }
      StoreAway away = e instanceof StoreAway known ? known : new StoreAway(e);
      batch.forEach(item -> item.answer().completeExceptionally(away));
    }
  }

  @Override
  public void close() {
    stopping = true;
    thread.interrupt();
  }
}
