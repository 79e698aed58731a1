package keep.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import keep.ledger.append.SigningRefusedException.Reason;
import keep.ledger.tile.TileSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rows are restored from 74 entries after 80 were signed. Everything else that can be lost or
/// restored apart from them is kept, lost or restored too, in every combination, under a running
/// process and before a start. Whoever still knows of 80 stops the log; nobody signs a second root.
class RestoredCopiesTest {
  @TempDir Path folder;

  private enum State {
    KEPT,
    LOST,
    OLD
  }

  private enum Witnesses {
    NONE,
    UNREACHABLE,
    ALIVE
  }

  private record Case(
      State tiles, State signed, State shown, Witnesses witnesses, boolean running) {
    /// Whether anything is left that has seen more than 74 entries.
    boolean remembered() {
      return running
          || tiles == State.KEPT
          || signed == State.KEPT
          || shown == State.KEPT
          || witnesses == Witnesses.ALIVE;
    }

    /// Whole machine restored, nobody outside named: not to be told from the day of the backup.
    boolean beyondKnowing() {
      boolean anything = signed == State.OLD || shown == State.OLD;
      return !remembered() && witnesses == Witnesses.NONE && anything;
    }
  }

  @Test
  void rows_restored_from_an_older_copy_never_get_a_second_root() throws Exception {
    Map<String, Integer> noticed = new TreeMap<>();
    int cases = 0;
    int beyond = 0;
    for (State tiles : State.values()) {
      for (State signed : State.values()) {
        for (State shown : State.values()) {
          for (Witnesses witnesses : Witnesses.values()) {
            for (boolean running : new boolean[] {true, false}) {
              Case one = new Case(tiles, signed, shown, witnesses, running);
              Path here = folder.resolve("case-" + cases++);
              String by = play(here, one);
              noticed.merge(by, 1, Integer::sum);
              beyond += one.beyondKnowing() ? 1 : 0;
              RunningLog.delete(here);
            }
          }
        }
      }
    }
    System.out.println(
        "Restored rows: "
            + cases
            + " combinations, "
            + beyond
            + " beyond anybody's knowing, second roots in all others 0. Stopped by: "
            + noticed);
    assertThat(cases).isEqualTo(162);
    assertThat(beyond).isEqualTo(6);
  }

  private static String play(Path here, Case one) throws IOException, InterruptedException {
    try (RunningLog log = new RunningLog(here, 7)) {
      if (one.witnesses() != Witnesses.NONE) {
        log.startWitness();
      }
      Appender process = log.start();
      process.settle();
      log.grow(process, 74);
      MemoryRows backup = log.rows.copy();
      Path copy = here.resolve("backup");
      RunningLog.copy(log.tilesFolder(), copy.resolve("tiles"));
      Files.copy(log.signedFile(), copy.resolve("signed"));
      log.grow(process, 6);
      assertThat(log.roots).containsKeys(74L, 80L);
      byte[] newest = Files.readAllBytes(log.signedFile());

      log.rows.restore(backup);
      restore(log, copy, one);
      if (one.witnesses() == Witnesses.UNREACHABLE) {
        log.stopWitness();
      }
      log.queue(6);
      Appender after = one.running() ? process : log.start();
      String stopped = "nobody";
      try {
        after.settle();
        after.grow();
        if (!after.mayGrow()) {
          stopped = "no witness was heard";
        }
      } catch (SigningRefusedException e) {
        assertThat(e.reason()).isIn(Reason.OLDER_ROWS, Reason.NOTHING_REMEMBERED);
        assertThat(e).hasMessageContaining("Nothing was signed.");
        stopped = e.reason() == Reason.OLDER_ROWS ? where(e) : "nothing remembered";
      }
      log.look();
      if (one.beyondKnowing()) {
        assertThat(stopped).as(one.toString()).isEqualTo("nobody");
        return stopped;
      }
      assertThat(log.secondRoots).as(one.toString()).isZero();
      assertThat(stopped).as(one.toString()).isNotEqualTo("nobody");
      if (one.signed() == State.KEPT) {
        assertThat(Files.readAllBytes(log.signedFile())).isEqualTo(newest);
      }
      return stopped;
    }
  }

  private static String where(SigningRefusedException e) {
    assertThat(e.theirs()).isEqualTo(80);
    assertThat(e.ours()).isEqualTo(74);
    return e.where().replaceAll("^/.*/", "").replaceAll("http://[^ ]+", "...");
  }

  private static void restore(RunningLog log, Path copy, Case one) throws IOException {
    Path shown = log.checkpointFile();
    byte[] newest = Files.readAllBytes(shown);
    if (one.tiles() != State.KEPT) {
      RunningLog.delete(log.tilesFolder());
      if (one.tiles() == State.OLD) {
        RunningLog.copy(copy.resolve("tiles"), log.tilesFolder());
      }
    }
    Files.createDirectories(log.tilesFolder());
    switch (one.shown()) {
      case KEPT -> Files.write(shown, newest);
      case LOST -> Files.deleteIfExists(shown);
      case OLD ->
          Files.write(
              shown, Files.readAllBytes(copy.resolve("tiles").resolve(TileSource.CHECKPOINT)));
    }
    switch (one.signed()) {
      case KEPT -> {}
      case LOST -> Files.delete(log.signedFile());
      case OLD -> Files.write(log.signedFile(), Files.readAllBytes(copy.resolve("signed")));
    }
  }
}
