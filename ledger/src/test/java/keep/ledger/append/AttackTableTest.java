package keep.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import keep.ledger.Disk;
import keep.ledger.MemoryTree;
import keep.ledger.TreeHasher;
import keep.ledger.append.SigningRefusedException.Reason;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.AuditFinding;
import keep.ledger.tile.AuditReport;
import keep.ledger.tile.RecordAudit;
import keep.ledger.vectors.Seeded;
import keep.ledger.witness.AddCheckpoint;
import keep.ledger.witness.FileMemory;
import keep.ledger.witness.WitnessAnswer.Refusal;
import keep.ledger.witness.WitnessClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each attack with who noticed, what was said and which file proves it. None is answered by a
/// second root.
class AttackTableTest {
  private static final List<String> TABLE = Collections.synchronizedList(new ArrayList<>());

  @TempDir Path folder;
  private RunningLog log;
  private Appender appender;

  @BeforeEach
  void grow() throws Exception {
    log = new RunningLog(folder.resolve("log"), 11);
    appender = log.start();
    appender.settle();
    log.grow(appender, 300);
    log.grow(appender, 20);
  }

  @AfterEach
  void noSecondRoot() throws IOException {
    assertThat(log.secondRoots).isZero();
    log.close();
  }

  @AfterAll
  static void print() {
    System.out.println("attack | who noticed | message | evidence");
    TABLE.stream().sorted().forEach(System.out::println);
  }

  private static void noticed(String attack, String who, String message, String evidence) {
    TABLE.add(String.join(" | ", attack, who, message.replaceAll("/[^ ]*/", ".../"), evidence));
  }

  private static String said(Throwable thrown) {
    return String.valueOf(thrown.getMessage());
  }

  private RowComparison.Result compare() throws IOException {
    return RowComparison.run(log.rows, log.tiles(Disk.REAL), log.heads(Disk.REAL));
  }

  private AuditReport audit(SignedCheckpoint... earlier) throws IOException {
    return RecordAudit.run(
        log.tiles(Disk.REAL),
        Optional.of(new CheckpointTrust(RunningLog.SIGNER.verifierKey(), List.of(), 0, 0)),
        List.of(earlier));
  }

  private String onlyEvidence() throws IOException {
    try (Stream<Path> files = Files.list(log.evidence().folder())) {
      return files.map(file -> file.getFileName().toString()).findFirst().orElseThrow();
    }
  }

  private SignedCheckpoint newest() {
    return log.rows.newestSigned().orElseThrow();
  }

  // Rows.

  @ParameterizedTest
  @CsvSource({"deleted,5", "deleted,319", "changed,0", "changed,299", "changed,310"})
  void a_row_deleted_or_changed_is_named_by_its_index(String how, int index) throws Exception {
    log.rows.tamper(leaves ->
        leaves.set(
            index, how.equals("deleted") ? new byte[0] : leaves.get(index + 1 - 2 * (index % 2))));
    RowComparison.Result result = compare();
    assertThat(result.rowsAreWrong()).isTrue();
    assertThat(result.differences())
        .anyMatch(one -> one.kind() == RecordDifference.Kind.ROW && one.index() == index);
    // The files live on, and what they hold is told to be right.
    assertThat(audit().clean()).isTrue();
    noticed(
        "row " + index + " " + how,
        "keep record compare",
        result.differences().getFirst().sentence(),
        "the files of the record");
    if (!how.equals("deleted")) {
      RunningLog.delete(log.tilesFolder());
      log.queue(1);
      Throwable refused = catchThrowable(() -> log.start().settle());
      assertThat(refused)
          .isInstanceOfSatisfying(
              SigningRefusedException.class,
              why -> assertThat(why.reason()).isEqualTo(Reason.ROWS_CHANGED));
    }
  }

  @Test
  void rows_in_another_order_are_named_with_the_place_they_come_from() throws Exception {
    log.rows.tamper(leaves -> Collections.swap(leaves, 7, 290));
    RowComparison.Result result = compare();
    assertThat(result.differences())
        .extracting(RecordDifference::sentence)
        .contains(
            "Row 7 holds what was recorded as entry 290.",
            "Row 290 holds what was recorded as entry 7.");
    noticed(
        "rows 7 and 290 exchanged",
        "keep record compare",
        result.differences().getFirst().sentence(),
        "the files of the record");
  }

  @Test
  void an_untouched_record_compares_clean() throws Exception {
    RowComparison.Result result = compare();
    assertThat(result.differences()).isEmpty();
    assertThat(result.signed()).isEqualTo(3);
    assertThat(result.head().size()).isEqualTo(320);
  }

  // The database rolled back: every combination is in RestoredCopiesTest.

  @ParameterizedTest
  @CsvSource({"running,false", "stopped,false", "running,true", "stopped,true"})
  void a_database_rolled_back_is_refused(String copy, boolean witness) throws Exception {
    if (witness) {
      log.startWitness();
      appender = log.start();
      appender.settle();
    }
    MemoryRows backup = log.rows.copy();
    log.grow(appender, 6);
    log.rows.restore(backup);
    log.queue(6);
    if (witness) {
      log.stopWitness();
    }
    Appender after = copy.equals("running") ? appender : log.start();
    SigningRefusedException refused =
        catchThrowableOfType(SigningRefusedException.class, after::settle);
    assertThat(refused.reason()).isEqualTo(Reason.OLDER_ROWS);
    assertThat(SignedCheckpoint.parse(Files.readAllBytes(log.checkpointFile())).checkpoint().size())
        .isEqualTo(326);
    noticed(
        "database rolled back, copy " + copy + (witness ? ", witness unreachable" : ", no witness"),
        "the log before it signs",
        said(refused),
        "signed, tiles/checkpoint");
  }

  // Whoever holds the key.

  private MemoryTree fork(long size) {
    MemoryTree fork = new MemoryTree();
    var random = Seeded.random(99);
    for (long i = 0; i < size; i++) {
      fork.append(Seeded.hash(random));
    }
    return fork;
  }

  @Test
  void two_roots_are_refused_kept_and_shown_by_a_witness() throws Exception {
    log.startWitness();
    log.start().settle();
    SignedCheckpoint second =
        RunningLog.SIGNER.sign(new Checkpoint(RunningLog.ORIGIN, 320, fork(320).root()));
    WitnessClient client =
        new WitnessClient(
            HttpClient.newHttpClient(), log.addresses.getFirst(), Duration.ofSeconds(10));
    assertThat(client.ask(new AddCheckpoint(320, List.of(), second)))
        .isEqualTo(Refusal.NOT_CONSISTENT);
    assertThat(log.witnessNotices).hasSize(1);
    noticed(
        "two roots for one size, signed with the log's key",
        "the witness",
        log.witnessNotices.getFirst(),
        "evidence/<log>-two-roots-320-…");
  }

  @Test
  void a_split_view_is_proven_by_whoever_holds_one_checkpoint_of_each() throws Exception {
    SignedCheckpoint other =
        RunningLog.SIGNER.sign(new Checkpoint(RunningLog.ORIGIN, 310, fork(310).root()));
    AuditReport report = audit(other);
    AuditFinding finding = report.findings().getFirst();
    assertThat(finding.sentence()).contains("the record was rewritten");
    assertThat(finding.proof()).containsExactly(other, published());
    noticed(
        "split view",
        "keep record check --since",
        finding.sentence(),
        "contradiction-… (--evidence)");
  }

  private SignedCheckpoint published() throws IOException {
    return SignedCheckpoint.parse(Files.readAllBytes(log.checkpointFile()));
  }

  // Rot.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tile/0/000",
        "tile/0/001.p/64",
        "tile/1/000.p/1",
        "tile/entries/000",
        "tile/entries/001.p/64"
      })
  void a_flipped_byte_is_mended_from_the_rows_and_never_copied(String file) throws Exception {
    Path path = log.tilesFolder().resolve(file);
    byte[] good = Files.readAllBytes(path);
    byte[] bad = good.clone();
    bad[bad.length / 2] ^= 4;
    Files.write(path, bad);
    assertThat(audit().clean()).isFalse();
    // Grown over, the full tile that comes out of it is right.
    log.grow(appender, 200);
    appender.scrub();
    assertThat(audit().findings()).isEmpty();
    assertThat(compare().differences()).isEmpty();
    assertThat(log.notices).isNotEmpty();
    noticed(
        "byte flipped in " + file,
        "the log's own comparison with its rows",
        log.notices.getLast(),
        onlyEvidence());
  }

  @Test
  void rot_in_a_tile_never_makes_the_log_accuse_an_honest_witness() throws Exception {
    log.startWitness();
    Appender witnessed = log.start();
    witnessed.settle();
    // The witness is some entries behind, so that a proof goes through the tile that rots.
    List<URI> addresses = log.addresses;
    log.addresses = List.of();
    Appender alone = log.start();
    alone.settle();
    log.grow(alone, 700);
    Path tile = log.tilesFolder().resolve("tile/0/001");
    byte[] bad = Files.readAllBytes(tile);
    bad[100 * 32] ^= 1;
    Files.write(tile, bad);
    log.addresses = addresses;
    log.notices.clear();
    Appender again = log.start();
    again.settle();
    assertThat(again.mayGrow()).isTrue();
    assertThat(log.notices).singleElement().asString().contains("written again");
    noticed(
        "byte flipped in a tile that a proof needs",
        "the log before it asks the witness",
        log.notices.getFirst(),
        onlyEvidence());
  }

  @Test
  void a_rotten_memory_is_kept_and_the_other_one_counts() throws Exception {
    byte[] signed = Files.readAllBytes(log.signedFile());
    signed[60] ^= 1;
    Files.write(log.signedFile(), signed);
    log.start().settle();
    assertThat(Files.readAllBytes(log.signedFile())).isEqualTo(newest().bytes());
    noticed(
        "byte flipped in the log's memory",
        "the log at its start",
        log.notices.getLast(),
        onlyEvidence());
  }

  @Test
  void a_stale_checkpoint_is_put_right_and_seen_by_who_kept_a_newer_one() throws Exception {
    SignedCheckpoint newest = newest();
    SignedCheckpoint stale =
        RunningLog.SIGNER.sign(
            new Checkpoint(RunningLog.ORIGIN, 300, log.rows.rootSigned(300).orElseThrow()));
    Files.write(log.checkpointFile(), stale.bytes());
    AuditReport report = audit(newest);
    assertThat(report.findings().getFirst().sentence()).contains("The record has shrunk: 320");
    noticed(
        "stale checkpoint shown",
        "keep record check --since, --max-age",
        report.findings().getFirst().sentence(),
        "contradiction-… (--evidence)");
    log.start().settle();
    assertThat(published().checkpoint()).isEqualTo(newest.checkpoint());
  }

  // Witnesses.

  @Test
  void a_witness_whose_memory_is_lost_or_copied_does_not_start() throws Exception {
    log.startWitness();
    log.start().settle();
    log.stopWitness();
    Path copy = folder.resolve("copy");
    RunningLog.copy(log.witnessFolder(), copy);
    Throwable copied = catchThrowable(() -> FileMemory.open(copy));
    assertThat(copied).hasMessageContaining("is a copy");
    noticed("witness memory copied", "the witness", said(copied), "-");
    RunningLog.delete(log.witnessFolder());
    Throwable lost = catchThrowable(() -> FileMemory.open(log.witnessFolder()));
    assertThat(lost).hasMessageContaining("holds no witness's memory");
    noticed("witness memory lost", "the witness", said(lost), "-");
  }

  @ParameterizedTest
  @CsvSource({"409,9000000", "409,7", "422,''", "200,junk", "503,''", "500,''"})
  void a_lying_witness_is_named_and_the_other_goes_on(int status, String body) throws Exception {
    log.startWitness();
    try (OddWitness liar = OddWitness.saying(status, body + "\n", "")) {
      log.addresses = List.of(liar.address(), log.addresses.getFirst());
      Appender both = log.start();
      both.settle();
      log.grow(both, 5);
      assertThat(newest().checkpoint().size()).isEqualTo(325);
      assertThat(published().signatures()).hasSize(2);
      if (status == 409 || status == 422) {
        assertThat(log.notices).anyMatch(said -> said.contains(liar.address().toString()));
        noticed(
            "lying witness, " + status + " " + body,
            "the log",
            log.notices.getFirst().replaceAll("http://[^ ]+", "http://…"),
            "-");
      }
    }
  }

  @Test
  void a_witness_that_shows_our_own_signature_under_another_tree_is_believed() throws Exception {
    SignedCheckpoint larger =
        RunningLog.SIGNER.sign(new Checkpoint(RunningLog.ORIGIN, 400, fork(400).root()));
    try (OddWitness honest = OddWitness.saying(409, "400\n", larger.note().note())) {
      log.addresses = List.of(honest.address());
      SigningRefusedException refused =
          catchThrowableOfType(SigningRefusedException.class, () -> log.start().settle());
      assertThat(refused.theirs()).isEqualTo(400);
      noticed(
          "rows restored, only a witness knows more",
          "the log, by the witness's checkpoint",
          said(refused).replaceAll("http://[^ ]+", "http://…"),
          onlyEvidence());
    }
    // The same shown by nobody's key stops nothing.
    SignedCheckpoint forged =
        new LogSigner(RunningLog.ORIGIN, Seeded.counting(0x77, 32)).sign(larger.checkpoint());
    log.startWitness();
    try (OddWitness liar = OddWitness.saying(409, "400\n", forged.note().note())) {
      log.addresses = List.of(liar.address(), log.addresses.getFirst());
      Appender both = log.start();
      both.settle();
      assertThat(both.mayGrow()).isTrue();
    }
  }

  @Test
  void a_silent_witness_does_not_hold_up_the_log() throws Exception {
    log.startWitness();
    try (OddWitness silent = OddWitness.silent()) {
      log.addresses = List.of(silent.address(), log.addresses.getFirst());
      Appender both = log.start();
      both.settle();
      log.grow(both, 5);
      assertThat(published().checkpoint().size()).isEqualTo(325);
      noticed("silent witness", "the log", "(left alone, the other's line is published)", "-");
    }
  }

  @Test
  void no_witness_answers_after_a_start_and_nothing_new_is_signed_until_one_does()
      throws Exception {
    log.startWitness();
    List<URI> addresses = log.addresses;
    log.stopWitness();
    log.addresses = addresses;
    Appender alone = log.start();
    alone.settle();
    log.grow(alone, 5);
    assertThat(alone.mayGrow()).isFalse();
    assertThat(log.rows.head().size()).isEqualTo(320);
    noticed(
        "all witnesses unreachable at the start",
        "the log",
        "(state waiting-for-witness; nothing new signed)",
        "-");
  }

  // Clocks.

  @Test
  void a_witnesss_clock_a_day_back_or_ten_years_on_signs_nothing() throws Exception {
    log.startWitness();
    Appender witnessed = log.start();
    witnessed.settle();
    log.witnessNow -= 86_400;
    log.grow(witnessed, 1);
    assertThat(published().signatures()).hasSize(1);
    noticed("witness's clock a day back", "the witness", log.witnessNotices.getLast(), "-");
    log.witnessNow += 86_400 + 3650L * 86_400;
    log.start().settle();
    assertThat(published().signatures()).hasSize(1);
    noticed("witness's clock ten years on", "the witness", log.witnessNotices.getLast(), "-");
    log.witnessNow = log.now;
    log.start().settle();
    assertThat(published().signatures()).hasSize(2);
  }

  @Test
  void a_cosignature_from_the_future_is_not_taken() throws Exception {
    log.witnessNow = log.now + 3650L * 86_400;
    log.startWitness();
    log.start().settle();
    assertThat(published().signatures()).hasSize(1);
    assertThat(log.notices.getLast()).contains("at a time that has not come");
    noticed(
        "first cosignature ten years ahead",
        "the log",
        log.notices.getLast().replaceAll("http://[^ ]+", "http://…"),
        "-");
  }

  // The key.

  @Test
  void a_swapped_log_key_signs_nothing() throws Exception {
    LogSigner other = new LogSigner(RunningLog.ORIGIN, Seeded.counting(0x21, 32));
    SigningRefusedException refused =
        catchThrowableOfType(
            SigningRefusedException.class, () -> log.start(Disk.REAL, other).settle());
    assertThat(refused.reason()).isEqualTo(Reason.OTHER_KEY);
    noticed("log key swapped", "the log at its start", said(refused), "signed");
  }

  @Test
  void a_memory_that_is_lost_is_not_taken_for_a_log_that_is_new() throws Exception {
    Files.delete(log.signedFile());
    Files.delete(log.checkpointFile());
    SigningRefusedException refused =
        catchThrowableOfType(SigningRefusedException.class, () -> log.start().settle());
    assertThat(refused.reason()).isEqualTo(Reason.NOTHING_REMEMBERED);
    noticed("all memory on disk lost", "the log at its start", said(refused), "-");
    log.newestCopy = OptionalLong.of(320);
    log.start().settle();
    assertThat(published().checkpoint().size()).isEqualTo(320);
    assertThat(TreeHasher.EMPTY_ROOT).isNotEqualTo(published().checkpoint().root());
  }
}
