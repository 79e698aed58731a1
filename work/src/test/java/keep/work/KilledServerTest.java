package keep.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.tile.FileTiles;
import keep.ledger.tile.RecordAudit;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Sid;
import keep.seal.people.Policy.Purpose;
import keep.trial.ServerProcess;
import keep.trial.TestFolders;
import keep.work.world.Line;
import keep.work.world.Line.Answer;
import keep.work.world.Service;
import keep.work.world.Somebody;
import org.junit.jupiter.api.Test;

/// The server as a process with its own database, killed with -9 again and again.
class KilledServerTest {
  private static final int KILLS = 3;

  @Test
  void after_kill_9_nothing_acknowledged_is_missing_and_the_record_is_clean() throws Exception {
    Path home = TestFolders.fresh();
    int port = ServerProcess.freePort();
    Line line = new Line(URI.create("http://127.0.0.1:" + port));
    Process server =
        ServerProcess.start(
            "keep.work.KeepWork",
            home,
            "--server.port=" + port,
            "--keep.setup=" + Line.SETUP,
            "--keep.record.interval=0");
    try {
      awaitUp(line, server);
      Service service = new Service(line, Purpose.LIVE);
      Id16 matter = Somebody.id();
      Sid head = service.open(matter);
      int filed = 1;
      SignedCheckpoint before = checkpoint(line);
      for (int kill = 0; kill < KILLS; kill++) {
        head = log(service, matter, head);
        filed++;
        server.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        server =
            ServerProcess.start(
                "keep.work.KeepWork",
                home,
                "--server.port=" + port,
                "--keep.setup=" + Line.SETUP,
                "--keep.record.interval=0");
        awaitUp(line, server);
        Answer read = service.read(service.releaser, "/matters/" + matter.text() + "/acts");
        assertThat(read.get("head")).isEqualTo(head.text());
        assertThat(read.get("seq")).isEqualTo(Integer.toString(filed));
      }
      head = log(service, matter, head);
      assertThat(head).isNotNull();
      var leaf =
          new keep.ledger.LeafText.Public(
              "card", keep.ledger.Hash.of(service.judge.sid().toArray()));
      assertThat(line.get("/record/index?wait=20&leaf=" + leaf.hash().hex()).status())
          .isEqualTo(200);
      VerifierKey log = VerifierKey.parse(line.get("/record/log").get("vkey"));
      assertThat(
              RecordAudit.run(
                      new FileTiles(home.resolve("record/tiles")),
                      Optional.of(new CheckpointTrust(log, List.of(), 0, 0)),
                      List.of(before))
                  .findings())
          .isEmpty();
    } finally {
      server.destroy();
      server.waitFor(30, TimeUnit.SECONDS);
      TestFolders.delete(home);
    }
  }

  private static Sid log(Service service, Id16 matter, Sid head) {
    return Service.sid(
        Service.ok(
            service.send(
                Service.act(
                    service.counsellor,
                    matter,
                    Optional.of(head),
                    "log",
                    Service.facts("logKept", "yes"),
                    List.of()),
                service.counsellor)));
  }

  private static SignedCheckpoint checkpoint(Line line) {
    return SignedCheckpoint.parse(
        line.get("/checkpoint").text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static void awaitUp(Line line, Process server) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (true) {
      try {
        if (line.get("/health").get("record").equals("signed")) {
          return;
        }
      } catch (java.io.UncheckedIOException e) {
        // Not listening yet.
      }
      assertThat(server.isAlive() && System.nanoTime() < deadline).as("starting").isTrue();
      server.waitFor(50, TimeUnit.MILLISECONDS);
    }
  }
}
