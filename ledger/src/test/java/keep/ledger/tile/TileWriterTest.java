package keep.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import keep.ledger.FailingDisk;
import keep.ledger.Hash;
import keep.ledger.MalformedRecordException;
import keep.ledger.Proofs;
import keep.ledger.RecordConflictException;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.vectors.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TileWriterTest {
  @TempDir Path folder;

  @Test
  void a_log_grown_in_batches_of_any_size_has_the_root_of_its_leaves() throws IOException {
    Logs log = new Logs(folder, 1);
    var random = Seeded.random(2);
    while (log.tree.size() < 1500) {
      var signed = log.grow(random.nextInt(0, 300));
      assertThat(signed.checkpoint().root()).isEqualTo(log.tree.root());
    }
    assertClean(log);
  }

  @Test
  void proofs_from_tiles_are_those_from_memory() throws IOException {
    Logs log = new Logs(folder, 3);
    log.grow(700);
    TileNodes nodes = new TileNodes(log.files, 700);
    var random = Seeded.random(4);
    for (int round = 0; round < 200; round++) {
      int size = random.nextInt(1, 701);
      int index = random.nextInt(size);
      assertThat(Proofs.inclusion(index, size, nodes))
          .isEqualTo(Proofs.inclusion(index, size, log.tree));
      int older = random.nextInt(1, size + 1);
      assertThat(Proofs.consistency(older, size, nodes))
          .isEqualTo(Proofs.consistency(older, size, log.tree));
    }
    assertThatThrownBy(() -> nodes.node(0, 700)).isInstanceOf(MalformedRecordException.class);
    assertThatThrownBy(() -> nodes.node(62, 0)).isInstanceOf(MalformedRecordException.class);
  }

  @Test
  void a_full_tile_takes_the_place_of_its_partial_ones() throws IOException {
    Logs log = new Logs(folder, 5);
    log.grow(255);
    assertThat(folder.resolve("tile/0/000.p/255")).exists();
    log.grow(1);
    assertThat(folder.resolve("tile/0/000")).exists();
    assertThat(folder.resolve("tile/0/000.p")).doesNotExist();
    assertThat(folder.resolve("tile/entries/000.p")).doesNotExist();
    // Who still asks by the older size is served from the full tile.
    assertThat(new TileNodes(log.files, 255).node(0, 254)).isEqualTo(log.tree.node(0, 254));
  }

  @Test
  void a_batch_that_was_cut_off_after_any_step_is_finished_by_doing_it_again() throws IOException {
    boolean finished = false;
    for (int steps = 0; !finished; steps++) {
      Path here = folder.resolve("after-" + steps);
      Logs log = new Logs(here, 6);
      var before = log.grow(250);
      List<byte[]> batch = log.draw(20);
      FailingDisk disk = new FailingDisk(steps);
      TileWriter failing = new TileWriter(new FileTiles(here, disk));
      try {
        Hash root = failing.append(250, log.tree.root(), batch);
        failing.publish(Logs.SIGNER.sign(next(root)).bytes());
      } catch (IOException expected) {
        assertThat(disk.failed()).isTrue();
      }
      finished = !disk.failed();
      if (!finished) {
        var report = RecordAudit.run(log.files, Optional.empty(), List.of(before));
        assertThat(report.findings()).as("after step %d", steps).isEmpty();
        assertThat(report.entries()).isIn(250L, 270L);
      }
      log.grow(batch);
      assertClean(log);
    }
    assertThat(folder.toFile().list()).hasSizeGreaterThan(10);
  }

  private static Checkpoint next(Hash root) {
    return new Checkpoint(Logs.ORIGIN, 270, root);
  }

  @Test
  void tiles_of_another_tree_are_not_grown_and_a_tile_is_written_once() throws IOException {
    Logs log = new Logs(folder, 7);
    log.grow(10);
    assertThatThrownBy(() -> log.writer.append(10, Seeded.hash(Seeded.random(1)), log.draw(1)))
        .isInstanceOf(RecordConflictException.class);
    assertThatThrownBy(() -> log.writer.append(0, TreeHasher.EMPTY_ROOT, log.draw(10)))
        .isInstanceOf(RecordConflictException.class);
    assertClean(log);
  }

  @Test
  void no_path_leads_out_of_the_folder() {
    FileTiles files = new FileTiles(folder.resolve("log"));
    for (String path : List.of("../secret", "tile/../../secret", "/etc/hostname", "", ".")) {
      assertThatThrownBy(() -> files.read(path)).isInstanceOf(MalformedRecordException.class);
    }
  }

  @Test
  void a_leaf_too_long_for_its_length_is_refused_before_anything_is_written() {
    Logs log = new Logs(folder, 8);
    assertThatThrownBy(
            () -> log.writer.append(0, TreeHasher.EMPTY_ROOT, List.of(new byte[0x10000])))
        .isInstanceOf(MalformedRecordException.class);
    assertThat(Files.exists(folder.resolve("tile"))).isFalse();
  }

  private static void assertClean(Logs log) throws IOException {
    AuditReport report = RecordAudit.run(log.files, Optional.empty(), List.of());
    assertThat(report.findings()).isEmpty();
    assertThat(report.entries()).isEqualTo(log.tree.size());
  }
}
