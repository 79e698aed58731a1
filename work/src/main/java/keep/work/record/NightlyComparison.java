package keep.work.record;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import keep.ledger.MalformedRecordException;
import keep.ledger.append.RecordDifference;
import keep.ledger.append.RowComparison;
import keep.ledger.append.SigningRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/// Once a day the record is compared with itself: rows that were changed are told, files that have
/// rotted are made again from the rows.
final class NightlyComparison implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(NightlyComparison.class);
  private static final long FIRST_AFTER_MINUTES = 60;
  private static final long MINUTES = 24 * 60;

  /// A comparison of the whole record.
  @FunctionalInterface
  interface Comparing {
    RowComparison.Result compare() throws IOException;
  }

  private final Comparing comparing;
  private final PublishedRecord published;
  private final Sequencer sequencer;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().name("comparison").daemon(true).unstarted(task));
  private volatile boolean running;

  NightlyComparison(Comparing comparing, PublishedRecord published, Sequencer sequencer) {
    this.comparing = comparing;
    this.published = published;
    this.sequencer = sequencer;
  }

  /// Compares now.
  void run() {
    try {
      RowComparison.Result result = comparing.compare();
      for (RecordDifference difference : result.differences()) {
        LOG.error("The record differs from itself: {}", difference.sentence());
      }
      published.rowsChanged(result.rowsAreWrong());
      if (!result.agrees() && !result.rowsAreWrong()) {
        sequencer.mendSoon();
      }
    } catch (IOException | MalformedRecordException | DataAccessException e) {
      LOG.warn("The record could not be compared with itself; tomorrow again");
    } catch (SigningRefusedException e) {
      LOG.error("{}", e.getMessage());
    }
  }

  @Override
  public void start() {
    running = true;
    var unused =
        thread.scheduleWithFixedDelay(this::run, FIRST_AFTER_MINUTES, MINUTES, TimeUnit.MINUTES);
  }

  @Override
  public void stop() {
    running = false;
    thread.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
