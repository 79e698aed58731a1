package keep.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.AuditFinding.Kind;
import keep.ledger.vectors.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordAuditTest {
  private static final CheckpointTrust LOG_ONLY =
      new CheckpointTrust(Logs.SIGNER.verifierKey(), List.of(), 0, 0);
  private static final CheckpointTrust ONE_WITNESS =
      new CheckpointTrust(Logs.SIGNER.verifierKey(), List.of(Logs.WITNESS.verifierKey()), 1, 0);

  @TempDir Path folder;

  @Test
  void an_honest_record_is_clean_and_extends_all_it_ever_signed() throws IOException {
    Logs log = new Logs(folder, 1);
    ByteArrayOutputStream remembered = new ByteArrayOutputStream();
    for (int batch : new int[] {0, 1, 2, 253, 1, 300}) {
      remembered.writeBytes(log.grow(batch).bytes());
    }
    List<SignedCheckpoint> earlier = CheckpointHistory.read(remembered.toByteArray());
    AuditReport report = RecordAudit.run(log.files, Optional.of(LOG_ONLY), earlier);
    assertThat(report.findings()).isEmpty();
    assertThat(report.clean()).isTrue();
    assertThat(report.entries()).isEqualTo(557);
    assertThat(report.compared()).containsExactly(0L, 1L, 3L, 256L, 257L, 557L);
    assertThat(report.kinds().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(557);
    assertThat(report.kinds().keySet()).containsExactly("card", "end", "sealed");
  }

  @Test
  void every_changed_missing_or_cut_file_is_noticed() throws IOException {
    Logs log = new Logs(folder, 2);
    log.grow(600);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    assertThat(files).hasSize(8);
    var random = Seeded.random(3);
    for (Path file : files) {
      byte[] genuine = Files.readAllBytes(file);
      for (int round = 0; round < 30; round++) {
        byte[] flipped = genuine.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, flipped);
        assertThat(audit(log).clean()).as("%s round %d", file, round).isFalse();
      }
      Files.write(file, Arrays.copyOf(genuine, genuine.length - 1));
      assertThat(audit(log).clean()).as("%s cut", file).isFalse();
      Files.write(file, Arrays.copyOf(genuine, genuine.length + 1));
      assertThat(audit(log).clean()).as("%s longer", file).isFalse();
      Files.delete(file);
      assertThat(audit(log).clean()).as("%s missing", file).isFalse();
      Files.write(file, genuine);
    }
    assertThat(audit(log).clean()).isTrue();
  }

  private static AuditReport audit(Logs log) throws IOException {
    return RecordAudit.run(log.files, Optional.of(LOG_ONLY), List.of());
  }

  @Test
  void a_record_that_was_rewritten_is_caught_by_one_remembered_checkpoint() throws IOException {
    SignedCheckpoint before = new Logs(folder.resolve("a"), 4).grow(40);
    Logs rewritten = new Logs(folder.resolve("b"), 5);
    rewritten.grow(60);
    AuditReport report = RecordAudit.run(rewritten.files, Optional.of(LOG_ONLY), List.of(before));
    assertThat(report.findings()).extracting(AuditFinding::kind).containsExactly(Kind.HISTORY);
    assertThat(report.findings().getFirst().sentence()).contains("first 40 leaves");
  }

  @Test
  void two_roots_for_one_size_are_named_as_a_fork() throws IOException {
    SignedCheckpoint one = new Logs(folder.resolve("a"), 6).grow(40);
    Logs other = new Logs(folder.resolve("b"), 7);
    other.grow(40);
    AuditReport report = RecordAudit.run(other.files, Optional.of(LOG_ONLY), List.of(one));
    assertThat(report.findings())
        .anySatisfy(
            finding -> assertThat(finding.sentence()).startsWith("Two different roots exist"));
  }

  @Test
  void a_record_that_has_shrunk_says_so() throws IOException {
    Logs log = new Logs(folder.resolve("a"), 8);
    log.grow(5);
    SignedCheckpoint larger = new Logs(folder.resolve("b"), 8).grow(9);
    AuditReport report = RecordAudit.run(log.files, Optional.of(LOG_ONLY), List.of(larger));
    assertThat(report.findings())
        .extracting(AuditFinding::sentence)
        .containsExactly("The record has shrunk: 9 leaves were signed before, now 5.");
  }

  @Test
  void a_leaf_that_says_more_than_kinds_and_commitments_or_stands_twice_is_found()
      throws IOException {
    Logs log = new Logs(folder, 9);
    byte[] twice = log.draw(1).getFirst();
    byte[] talkative =
        "cns-ledger/1\nkind sealed\ncommit Mair Example\n".getBytes(StandardCharsets.US_ASCII);
    log.grow(List.of(twice, twice, talkative));
    assertThat(audit(log).findings())
        .extracting(AuditFinding::kind)
        .containsExactly(Kind.ENTRIES, Kind.LEAF_TEXT);
  }

  @Test
  void signatures_are_judged_where_keys_are_given_and_never_said_to_be_checked_otherwise()
      throws IOException {
    Logs log = new Logs(folder, 10);
    SignedCheckpoint signed = log.grow(3);
    assertThat(RecordAudit.run(log.files, Optional.empty(), List.of()).signaturesChecked())
        .isFalse();
    AuditReport alone = RecordAudit.run(log.files, Optional.of(ONE_WITNESS), List.of());
    assertThat(alone.findings()).extracting(AuditFinding::kind).containsExactly(Kind.SIGNATURE);
    log.writer.publish(
        signed.with(List.of(Logs.WITNESS.cosign(signed.checkpoint(), 1_802_000_060))).bytes());
    AuditReport witnessed = RecordAudit.run(log.files, Optional.of(ONE_WITNESS), List.of());
    assertThat(witnessed.clean()).isTrue();
    assertThat(witnessed.witnesses()).hasSize(1);
    LogSigner thief = new LogSigner(Logs.ORIGIN, Seeded.counting(1, 32));
    log.writer.publish(thief.sign(signed.checkpoint()).bytes());
    assertThat(audit(log).findings())
        .extracting(AuditFinding::kind)
        .containsExactly(Kind.SIGNATURE);
  }

  @Test
  void nothing_follows_from_an_earlier_checkpoint_that_the_log_did_not_sign() throws IOException {
    Logs log = new Logs(folder, 11);
    log.grow(3);
    LogSigner thief = new LogSigner(Logs.ORIGIN, Seeded.counting(1, 32));
    SignedCheckpoint forged = thief.sign(new Checkpoint(Logs.ORIGIN, 0, TreeHasher.EMPTY_ROOT));
    AuditReport report = RecordAudit.run(log.files, Optional.of(LOG_ONLY), List.of(forged));
    assertThat(report.findings())
        .extracting(AuditFinding::sentence)
        .containsExactly(
            "The earlier checkpoint of size 0 was not signed by the log; nothing follows from it.");
  }

  @Test
  void a_witness_whose_time_runs_backwards_is_named() throws IOException {
    Logs log = new Logs(folder, 12);
    SignedCheckpoint first = log.grow(3);
    SignedCheckpoint then = cosigned(first, 2000);
    SignedCheckpoint now = cosigned(log.grow(3), 1999);
    log.writer.publish(now.bytes());
    AuditReport report = RecordAudit.run(log.files, Optional.of(ONE_WITNESS), List.of(then));
    assertThat(report.findings()).extracting(AuditFinding::kind).containsExactly(Kind.HISTORY);
  }

  private static SignedCheckpoint cosigned(SignedCheckpoint signed, long time) {
    return signed.with(List.of(Logs.WITNESS.cosign(signed.checkpoint(), time)));
  }

  @Test
  void a_folder_without_a_checkpoint_is_no_record() throws IOException {
    AuditReport report = RecordAudit.run(new FileTiles(folder), Optional.of(LOG_ONLY), List.of());
    assertThat(report.head()).isEmpty();
    assertThat(report.findings()).extracting(AuditFinding::kind).containsExactly(Kind.CHECKPOINT);
  }
}
