package keep.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import keep.ledger.Evidence;
import keep.ledger.FailingDisk;
import keep.ledger.Hash;
import keep.ledger.MemoryTree;
import keep.ledger.Proofs;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.vectors.Seeded;
import keep.ledger.witness.WitnessAnswer.Cosigned;
import keep.ledger.witness.WitnessAnswer.Refusal;
import keep.ledger.witness.WitnessMemory.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A witness that loses power after any step of remembering never signs what it may forget, and
/// never forgets what it signed.
class WitnessPowerLossTest {
  private static final String ORIGIN = "keep.example/log";

  @TempDir Path folder;
  private final LogSigner log = new LogSigner(ORIGIN, Seeded.counting(0x20, 32));
  private final Cosigner cosigner = Cosigner.ed25519("w.example/1", Seeded.counting(0x40, 32));
  private final MemoryTree honest = tree(1);
  private final MemoryTree fork = tree(2);

  private static MemoryTree tree(long seed) {
    MemoryTree tree = new MemoryTree();
    // The same first ten leaves; from there on two histories.
    var common = Seeded.random(99);
    var random = Seeded.random(seed);
    for (int i = 0; i < 30; i++) {
      tree.append(Seeded.hash(i < 10 ? common : random));
    }
    return tree;
  }

  private AddCheckpoint extension(MemoryTree tree, long oldSize, long size) {
    List<Hash> proof = oldSize == 0 ? List.of() : Proofs.consistency(oldSize, size, tree);
    return new AddCheckpoint(
        oldSize, proof, log.sign(new Checkpoint(ORIGIN, size, tree.root(size))));
  }

  private Known known(long size) {
    Checkpoint checkpoint = new Checkpoint(ORIGIN, size, honest.root(size));
    return new Known(
        log.sign(checkpoint).with(List.of(cosigner.cosign(checkpoint, 1_802_000_000))),
        1_802_000_000);
  }

  private Witness over(WitnessMemory memory) {
    return new Witness(
        List.of(cosigner),
        List.of(log.verifierKey()),
        memory,
        new Evidence(folder.resolve("evidence")),
        WitnessClock.of(() -> 1_802_000_000),
        notice -> {});
  }

  @Test
  void after_power_loss_at_any_step_no_second_history_is_cosigned() throws IOException {
    boolean finished = false;
    int steps = 0;
    for (; !finished; steps++) {
      Path here = folder.resolve("after-" + steps);
      FileMemory.begin(here);
      try (FileMemory memory = FileMemory.open(here)) {
        assertThat(over(memory).answer(extension(honest, 0, 10).bytes()))
            .isInstanceOf(Cosigned.class);
      }
      FailingDisk disk = new FailingDisk(steps);
      WitnessAnswer answer;
      try (FileMemory memory = FileMemory.open(here, disk)) {
        answer = over(memory).answer(extension(honest, 10, 20).bytes());
      }
      finished = !disk.failed();
      assertThat(answer instanceof Cosigned).as("step %d", steps).isEqualTo(finished);
      if (!finished) {
        assertThat(answer).isEqualTo(Refusal.CANNOT_TELL);
      }
      try (FileMemory memory = FileMemory.open(here)) {
        Optional<Known> known = memory.known(ORIGIN);
        Known before = known(10);
        Known after = known(20);
        assertThat(known.orElseThrow()).as("step %d", steps).isIn(before, after);
        if (finished) {
          assertThat(known).contains(after);
          assertThat(over(memory).answer(extension(fork, 10, 20).bytes()))
              .isEqualTo(new WitnessAnswer.KnowsOtherSize(20));
          assertThat(over(memory).answer(extension(fork, 20, 30).bytes()))
              .isEqualTo(Refusal.NOT_CONSISTENT);
        }
        long from = known.orElseThrow().size();
        assertThat(over(memory).answer(extension(honest, from, 30).bytes()))
            .as("step %d", steps)
            .isInstanceOf(Cosigned.class);
      }
    }
    assertThat(steps).isEqualTo(5);
  }
}
