package keep.work.record;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import keep.ledger.MalformedRecordException;
import keep.ledger.RecordConflictException;
import keep.ledger.append.Appender;
import keep.ledger.append.HeadMovedException;
import keep.ledger.append.SigningRefusedException;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.database.DatabaseOpening;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// The one thread that gives indices and publishes. Several nodes may run on one database: whoever
/// holds the advisory lock sequences, the others wait for their turn.
final class Sequencer implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);

  /// The advisory lock's number: "keep" in ASCII, and the log.
  private static final long LOCK = 0x6b656570L << 8 | DatabaseRows.LOG;

  private static final long LOOK_AGAIN_MILLIS = 500;

  private final Appender appender;
  private final Cover cover;
  private final PublishedRecord published;
  private final DatabaseOpening database;
  private final Semaphore wake = new Semaphore(0);
  private volatile boolean running;
  private volatile boolean mend;
  private volatile String stopped = "";
  private @Nullable Thread thread;

  Sequencer(Appender appender, Cover cover, PublishedRecord published, DatabaseOpening database) {
    this.appender = appender;
    this.cover = cover;
    this.published = published;
    this.database = database;
  }

  /// Something was queued. Where batches are covered that hurries nobody.
  void wake() {
    if (cover.atOnce()) {
      wake.release();
    }
  }

  /// Files of the record have rotted: they are made again from the rows at the next quiet moment.
  void mendSoon() {
    mend = true;
    wake.release();
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("sequencer").daemon(true).start(this::run);
  }

  @Override
  public void stop() {
    running = false;
    wake.release();
    Thread at = thread;
    if (at != null) {
      try {
        at.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    try {
      while (running && stopped.isEmpty()) {
        takeTurn();
        pause();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The turn belongs to a connection of its own, outside the pool: closing it must end the turn.
  private void takeTurn() throws InterruptedException {
    try (Connection turn = database.access().openAsApplication()) {
      if (takesTurn(turn)) {
        sequence(turn);
      }
    } catch (SigningRefusedException | RecordConflictException e) {
      stopped = e.getMessage() == null ? "The record is in conflict." : e.getMessage();
      published.stop();
      LOG.error("The record is not signed any more: {}", stopped);
    } catch (SQLException | DataAccessException | TransactionException e) {
      LOG.warn("The sequencer lost the database and tries again");
    } catch (HeadMovedException e) {
      LOG.info("{}", e.getMessage());
    } catch (IOException | MalformedRecordException e) {
      LOG.error("The sequencer cannot write its tiles and tries again: {}", e.getMessage());
    }
  }

  private void sequence(Connection turn) throws IOException, InterruptedException, SQLException {
    cover.begin();
    SignedCheckpoint newest = appender.settle();
    published.published(newest.checkpoint().size());
    published.waitForWitness(!appender.mayGrow());
    while (running) {
      Optional<SignedCheckpoint> grown = appender.grow();
      if (grown.isPresent()) {
        newest = grown.get();
        published.published(newest.checkpoint().size());
        continue;
      }
      if (mend) {
        mend = false;
        appender.scrub();
      }
      if (appender.mayComplete(newest)) {
        newest = appender.settle();
        published.published(newest.checkpoint().size());
        published.waitForWitness(!appender.mayGrow());
      }
      pause();
      if (!turn.isValid(5)) {
        return;
      }
    }
  }

  /// Waits for work, or for long enough that another node's work or a witness may have turned up.
  private void pause() throws InterruptedException {
    if (wake.tryAcquire(cover.millisToNext(LOOK_AGAIN_MILLIS), TimeUnit.MILLISECONDS)) {
      wake.drainPermits();
    }
  }

  /// Held as long as the connection lives; closing or losing it gives the turn to another node.
  private static boolean takesTurn(Connection connection) throws SQLException {
    try (PreparedStatement ask = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
      ask.setLong(1, LOCK);
      try (ResultSet rows = ask.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }
}
