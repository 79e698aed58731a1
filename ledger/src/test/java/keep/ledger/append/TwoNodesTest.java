package keep.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import keep.ledger.Disk;
import keep.ledger.Evidence;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.tile.AuditReport;
import keep.ledger.tile.RecordAudit;
import keep.ledger.vectors.Seeded;
import keep.ledger.witness.FileMemory;
import keep.ledger.witness.Witness;
import keep.ledger.witness.WitnessClock;
import keep.ledger.witness.WitnessHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two servers on one database, each with a disk of its own, and three witnesses. Any of them is
/// cut off or killed: the log grows or stands still, and never forks.
class TwoNodesTest {
  private static final int ROUNDS = 60;

  @TempDir Path folder;
  private final List<String> witnessNotices = new ArrayList<>();

  /// A witness that comes and goes at one address.
  private final class Coming implements AutoCloseable {
    private final Cosigner cosigner;
    private final Path state;
    private Optional<WitnessHttp> http = Optional.empty();
    private Optional<FileMemory> memory = Optional.empty();
    private int port;

    Coming(int number) throws IOException {
      cosigner = Cosigner.ed25519("witness.example/w" + number, Seeded.counting(number, 32));
      state = folder.resolve("witness-" + number);
      FileMemory.begin(state);
      up();
    }

    void up() throws IOException {
      if (http.isEmpty()) {
        FileMemory opened = FileMemory.open(state);
        memory = Optional.of(opened);
        Witness witness =
            new Witness(
                List.of(cosigner),
                List.of(RunningLog.SIGNER.verifierKey()),
                opened,
                new Evidence(state.resolve("evidence")),
                WitnessClock.of(() -> 1_802_000_000),
                witnessNotices::add);
        http = Optional.of(new WitnessHttp(witness, port));
        port = http.get().port();
      }
    }

    void down() throws IOException {
      if (http.isPresent()) {
        http.get().close();
        memory.orElseThrow().close();
        http = Optional.empty();
      }
    }

    @Override
    public void close() throws IOException {
      down();
    }
  }

  @Test
  void whoever_is_cut_off_or_killed_the_log_grows_or_stands_still() throws Exception {
    RandomGenerator random = Seeded.random(31);
    MemoryRows rows = new MemoryRows();
    List<SignedCheckpoint> acknowledged = new ArrayList<>();
    int still = 0;
    try (Coming one = new Coming(1);
        Coming two = new Coming(2);
        Coming three = new Coming(3);
        RunningLog a = new RunningLog(folder.resolve("a"), 1, rows);
        RunningLog b = new RunningLog(folder.resolve("b"), 2, rows)) {
      List<Coming> witnesses = List.of(one, two, three);
      List<VerifierKey> keys = witnesses.stream().map(each -> each.cosigner.verifierKey()).toList();
      for (RunningLog node : List.of(a, b)) {
        node.addresses =
            witnesses.stream().map(each -> URI.create("http://127.0.0.1:" + each.port)).toList();
        node.trusted = keys;
      }
      List<Appender> running = new ArrayList<>(List.of(a.start(), b.start()));
      for (int round = 0; round < ROUNDS; round++) {
        for (Coming witness : witnesses) {
          if (random.nextInt(3) > 0) {
            witness.up();
          } else {
            witness.down();
          }
        }
        int turn = random.nextInt(2);
        RunningLog node = turn == 0 ? a : b;
        if (random.nextBoolean()) {
          running.set(turn, node.start());
        }
        node.queue(random.nextInt(1, 40));
        long before = rows.head().size();
        acknowledged.add(running.get(turn).settle());
        running.get(turn).grow().ifPresent(acknowledged::add);
        still += rows.head().size() == before ? 1 : 0;
      }
      for (Coming witness : witnesses) {
        witness.up();
      }
      for (RunningLog node : List.of(a, b)) {
        acknowledged.add(node.start().settle());
        AuditReport report =
            RecordAudit.run(
                node.tiles(Disk.REAL),
                Optional.of(new CheckpointTrust(RunningLog.SIGNER.verifierKey(), keys, 2, 0)),
                acknowledged);
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(rows.head().size());
      }
      assertThat(a.secondRoots + b.secondRoots).isZero();
      assertThat(witnessNotices).isEmpty();
      System.out.println(
          "Two nodes, three witnesses: "
              + ROUNDS
              + " rounds, "
              + rows.head().size()
              + " entries, stood still in "
              + still
              + ", forks 0");
    }
  }
}
