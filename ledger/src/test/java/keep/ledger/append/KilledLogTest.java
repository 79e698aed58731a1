package keep.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import keep.ledger.Disk;
import keep.ledger.FailingDisk;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.AuditReport;
import keep.ledger.tile.RecordAudit;
import keep.ledger.vectors.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log is cut off at one write after another, and now and then its rows are restored from an
/// older copy. `-Dkeep.kills=1000` plays a thousand; the tests play a sample of them.
class KilledLogTest {
  private static final int KILLS = Integer.getInteger("keep.kills", 120);

  @TempDir Path folder;

  @Test
  void killed_at_every_write_and_restored_at_random_it_loses_nothing_and_never_forks()
      throws Exception {
    RandomGenerator random = Seeded.random(21);
    List<SignedCheckpoint> acknowledged = new ArrayList<>();
    List<MemoryRows> backups = new ArrayList<>();
    int kills = 0;
    int refused = 0;
    try (RunningLog log = new RunningLog(folder, 22)) {
      log.start().settle();
      for (int step = 0; kills < KILLS; step++) {
        FailingDisk disk = new FailingDisk(step % 40);
        log.queue(random.nextInt(1, 90));
        try {
          Appender cut = log.start(disk, RunningLog.SIGNER);
          acknowledged.add(cut.settle());
          cut.grow().ifPresent(acknowledged::add);
        } catch (IOException e) {
          assertThat(disk.failed()).isTrue();
          kills++;
        }
        if (random.nextInt(8) == 0) {
          backups.add(log.rows.copy());
        }
        if (!backups.isEmpty() && random.nextInt(10) == 0) {
          refused += restored(log, backups.get(random.nextInt(backups.size())));
        }
        log.start().settle();
      }
      AuditReport report =
          RecordAudit.run(
              log.tiles(Disk.REAL),
              Optional.of(new CheckpointTrust(RunningLog.SIGNER.verifierKey(), List.of(), 0, 0)),
              acknowledged);
      System.out.println(
          "Killed log: "
              + kills
              + " kills, "
              + refused
              + " older copies refused, "
              + report.entries()
              + " entries, second roots "
              + log.secondRoots
              + ", findings "
              + report.findings().size());
      assertThat(report.findings()).isEmpty();
      assertThat(report.entries()).isEqualTo(log.rows.head().size());
      assertThat(log.secondRoots).isZero();
      assertThat(refused).isPositive();
    }
  }

  /// An older copy is tried and taken back again.
  private static int restored(RunningLog log, MemoryRows backup) throws Exception {
    log.start().settle();
    MemoryRows newest = log.rows.copy();
    if (backup.head().equals(newest.head())) {
      return 0;
    }
    log.rows.restore(backup);
    log.queue(3);
    int refused = 0;
    try {
      Appender older = log.start();
      older.settle();
      older.grow();
    } catch (SigningRefusedException e) {
      refused = 1;
    }
    assertThat(refused).isEqualTo(1);
    log.rows.restore(newest);
    return refused;
  }
}
