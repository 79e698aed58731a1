package keep.work.record;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import keep.ledger.Hash;
import keep.ledger.checkpoint.VerifierKey;

/// What of the record the world can see: everything below the published size.
public final class PublishedRecord {
  private final DatabaseRows rows;
  private final VerifierKey key;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition grown = lock.newCondition();
  private volatile long size;
  private volatile boolean stopped;
  private volatile boolean waiting;
  private volatile boolean rowsChanged;

  /// @param size what the checkpoint on disk covers; -1 where there is none yet
  PublishedRecord(DatabaseRows rows, VerifierKey key, long size) {
    this.rows = rows;
    this.key = key;
    this.size = size;
  }

  /// The log's public key, which a policy names.
  public VerifierKey key() {
    return key;
  }

  /// How many entries the published checkpoint covers; -1 before the first.
  public long size() {
    return size;
  }

  /// `starting`, `signed`, `waiting-for-witness` where nothing new is signed until one has
  /// answered, `rows-changed` where the database no longer holds what was recorded, or `stopped`
  /// where signing would contradict what was signed before.
  public String state() {
    if (stopped) {
      return "stopped";
    }
    if (rowsChanged) {
      return "rows-changed";
    }
    return size < 0 ? "starting" : waiting ? "waiting-for-witness" : "signed";
  }

  void stop() {
    stopped = true;
  }

  void rowsChanged(boolean now) {
    rowsChanged = now;
  }

  void waitForWitness(boolean now) {
    waiting = now;
  }

  void published(long newSize) {
    lock.lock();
    try {
      size = newSize;
      grown.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Whether the entry of a statement is covered by the published checkpoint.
  public boolean covers(long entry) {
    return coversWithin(entry, size);
  }

  /// Whether the entry of a statement stands below this size of the record.
  public boolean coversWithin(long entry, long size) {
    return rows.indexOfEntry(entry).filter(index -> index < size).isPresent();
  }

  /// Where a leaf stands, once it is published.
  OptionalLong index(Hash leaf) {
    Optional<Long> index = rows.index(leaf).filter(one -> one < size);
    return index.isPresent() ? OptionalLong.of(index.get()) : OptionalLong.empty();
  }

  /// As above, waiting for the record to grow.
  OptionalLong index(Hash leaf, long seconds) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (true) {
      long seen = size;
      OptionalLong index = index(leaf);
      if (index.isPresent() || !waitForMoreThan(seen, deadline)) {
        return index;
      }
    }
  }

  private boolean waitForMoreThan(long seen, long deadline) throws InterruptedException {
    lock.lock();
    try {
      while (size <= seen) {
        long left = deadline - System.nanoTime();
        if (left <= 0 || grown.awaitNanos(left) <= 0) {
          return size > seen;
        }
      }
      return true;
    } finally {
      lock.unlock();
    }
  }
}
