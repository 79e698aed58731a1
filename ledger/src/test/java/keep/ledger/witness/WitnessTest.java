package keep.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import keep.ledger.Evidence;
import keep.ledger.Hash;
import keep.ledger.MemoryTree;
import keep.ledger.Proofs;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.CheckpointVerdict;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.UnknownLines;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.tile.CheckpointHistory;
import keep.ledger.vectors.Seeded;
import keep.ledger.witness.WitnessAnswer.Cosigned;
import keep.ledger.witness.WitnessAnswer.KnowsOtherSize;
import keep.ledger.witness.WitnessAnswer.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {
  private static final String ORIGIN = "keep.example/log";

  @TempDir Path folder;
  private final LogSigner log = new LogSigner(ORIGIN, Seeded.counting(0x20, 32));
  private final Cosigner ed25519 = Cosigner.ed25519("w.example/1", Seeded.counting(0x40, 32));
  private final Cosigner mlDsa = Cosigner.mlDsa44("w.example/1", Seeded.counting(0x41, 32));
  private final AtomicLong clock = new AtomicLong(1_802_000_000);
  private final MemoryTree tree = tree(100, 1);
  private final List<String> notices = new ArrayList<>();
  private FileMemory memory;
  private Witness witness;

  private static MemoryTree tree(int size, long seed) {
    MemoryTree tree = new MemoryTree();
    var random = Seeded.random(seed);
    for (int i = 0; i < size; i++) {
      tree.append(Seeded.hash(random));
    }
    return tree;
  }

  @BeforeEach
  void start() throws IOException {
    FileMemory.begin(folder);
    memory = FileMemory.open(folder);
    witness = witness(List.of(ed25519, mlDsa), List.of(log.verifierKey()));
  }

  private Witness witness(List<Cosigner> cosigners, List<VerifierKey> logs) {
    return new Witness(
        cosigners,
        logs,
        memory,
        new Evidence(folder.resolve("evidence")),
        WitnessClock.of(clock::get),
        notices::add);
  }

  @AfterEach
  void stop() throws IOException {
    memory.close();
  }

  private SignedCheckpoint signed(long size) {
    return log.sign(new Checkpoint(ORIGIN, size, tree.root(size)));
  }

  private WitnessAnswer ask(long oldSize, List<Hash> proof, SignedCheckpoint checkpoint) {
    return witness.answer(new AddCheckpoint(oldSize, proof, checkpoint).bytes());
  }

  private WitnessAnswer extend(long oldSize, long size) {
    List<Hash> proof =
        oldSize == 0 || oldSize == size ? List.of() : Proofs.consistency(oldSize, size, tree);
    return ask(oldSize, proof, signed(size));
  }

  @Test
  void a_checkpoint_that_extends_the_known_one_is_cosigned_with_every_key_at_the_clocks_time() {
    assertThat(extend(0, 7)).isInstanceOf(Cosigned.class);
    clock.addAndGet(60);
    WitnessAnswer answer = extend(7, 30);
    assertThat(answer.status()).isEqualTo(200);
    SignedCheckpoint cosigned = signed(30).with(((Cosigned) answer).signatures());
    CheckpointTrust trust =
        new CheckpointTrust(
            log.verifierKey(), List.of(ed25519.verifierKey(), mlDsa.verifierKey()), 1, 1);
    assertThat(trust.judge(cosigned, UnknownLines.REFUSE))
        .isInstanceOfSatisfying(
            CheckpointVerdict.Witnessed.class,
            good -> {
              assertThat(good.witnesses()).hasSize(2);
              assertThat(good.witnesses()).allMatch(seen -> seen.time() == 1_802_000_060);
            });
  }

  @Test
  void the_same_checkpoint_is_cosigned_again_with_a_newer_time() {
    extend(0, 7);
    clock.addAndGet(3600);
    assertThat(extend(7, 7)).isInstanceOf(Cosigned.class);
  }

  @Test
  void an_empty_log_is_cosigned_only_as_empty() {
    assertThat(extend(0, 0)).isInstanceOf(Cosigned.class);
    SignedCheckpoint lie = log.sign(new Checkpoint(ORIGIN, 0, Seeded.hash(Seeded.random(1))));
    assertThat(ask(0, List.of(), lie)).isEqualTo(Refusal.NOT_CONSISTENT);
    assertThat(extend(0, 5)).isInstanceOf(Cosigned.class);
  }

  @Test
  void another_old_size_is_answered_409_with_the_known_one() throws IOException {
    assertThat(extend(5, 7)).isEqualTo(new KnowsOtherSize(0));
    extend(0, 7);
    assertThat(extend(0, 9)).isEqualTo(new KnowsOtherSize(7));
    assertThat(extend(3, 9)).isEqualTo(new KnowsOtherSize(7));
    // A restored backup asks with what it believes to be newest and learns that it is not.
    assertThat(extend(5, 5)).isEqualTo(new KnowsOtherSize(7));
    assertThat(new KnowsOtherSize(7).body()).isEqualTo("7\n".getBytes(StandardCharsets.US_ASCII));
    assertThat(memory.known(ORIGIN).orElseThrow().size()).isEqualTo(7);
  }

  @Test
  void a_log_that_is_not_watched_is_answered_404() {
    LogSigner other = new LogSigner("other.example/log", Seeded.counting(0x20, 32));
    SignedCheckpoint foreign = other.sign(new Checkpoint("other.example/log", 7, tree.root(7)));
    assertThat(ask(0, List.of(), foreign)).isEqualTo(Refusal.UNKNOWN_LOG);
  }

  @Test
  void a_checkpoint_the_log_did_not_sign_is_answered_403() {
    LogSigner thief = new LogSigner(ORIGIN, Seeded.counting(0x21, 32));
    Checkpoint checkpoint = new Checkpoint(ORIGIN, 7, tree.root(7));
    assertThat(ask(0, List.of(), thief.sign(checkpoint))).isEqualTo(Refusal.NOT_SIGNED_BY_LOG);
    SignedCheckpoint moved = new SignedCheckpoint(checkpoint, signed(8).signatures());
    assertThat(ask(0, List.of(), moved)).isEqualTo(Refusal.NOT_SIGNED_BY_LOG);
  }

  @Test
  void an_old_size_above_the_checkpoints_and_a_body_that_cannot_be_read_are_answered_400() {
    extend(0, 7);
    assertThat(ask(7, List.of(), signed(5))).isEqualTo(Refusal.BAD_REQUEST);
    String good =
        new String(new AddCheckpoint(7, List.of(), signed(9)).bytes(), StandardCharsets.UTF_8);
    for (String bad :
        List.of(
            "",
            "old 7",
            good.replace("old 7\n", ""),
            good.replace("old 7", "old 07"),
            good.replace("old 7", "old -7"),
            good.replace("old 7", "OLD 7"),
            good.replace("old 7\n\n", "old 7\nAAAA\n\n"),
            good.replace("old 7\n\n", "old 7\n"),
            good.replace("old 7\n\n", "old 7\n\n\n"),
            good.replace("\n", "\r\n"),
            good + "\n")) {
      assertThat(witness.answer(bad.getBytes(StandardCharsets.UTF_8)))
          .as(bad)
          .isEqualTo(Refusal.BAD_REQUEST);
    }
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    many.writeBytes("old 7\n".getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < 64; i++) {
      many.writeBytes((tree.root(7).base64() + "\n").getBytes(StandardCharsets.US_ASCII));
    }
    many.write('\n');
    many.writeBytes(signed(9).bytes());
    assertThat(witness.answer(many.toByteArray())).isEqualTo(Refusal.BAD_REQUEST);
  }

  @Test
  void a_fork_is_answered_422_and_leaves_the_memory_as_it_was() throws IOException {
    extend(0, 7);
    MemoryTree fork = tree(100, 2);
    SignedCheckpoint same = log.sign(new Checkpoint(ORIGIN, 7, fork.root(7)));
    SignedCheckpoint longer = log.sign(new Checkpoint(ORIGIN, 30, fork.root(30)));
    assertThat(ask(7, List.of(), same)).isEqualTo(Refusal.NOT_CONSISTENT);
    assertThat(ask(7, Proofs.consistency(7, 30, fork), longer)).isEqualTo(Refusal.NOT_CONSISTENT);
    assertThat(ask(7, List.of(), signed(30))).isEqualTo(Refusal.NOT_CONSISTENT);
    assertThat(ask(7, List.of(tree.root(7)), signed(7))).isEqualTo(Refusal.NOT_CONSISTENT);
    assertThat(memory.known(ORIGIN).orElseThrow().root()).isEqualTo(tree.root(7));
    assertThat(memory.known(ORIGIN).orElseThrow().time()).isEqualTo(clock.get());
    // Both checkpoints are kept, told, and shown to whoever asks.
    assertThat(notices)
        .anyMatch(notice -> notice.contains("two roots for size 7: it was forked"))
        .anyMatch(notice -> notice.contains("size 30, and no proof joins it to size 7"));
    byte[] kept = witness.shown(MonitorPath.originHash(ORIGIN) + "/evidence").orElseThrow();
    assertThat(CheckpointHistory.read(kept))
        .extracting(SignedCheckpoint::checkpoint)
        .contains(same.checkpoint(), longer.checkpoint(), signed(7).checkpoint());
    assertThat(extend(7, 30)).isInstanceOf(Cosigned.class);
  }

  @Test
  void two_roots_for_the_known_size_are_kept_even_where_the_request_is_out_of_step()
      throws IOException {
    extend(0, 7);
    SignedCheckpoint other = log.sign(new Checkpoint(ORIGIN, 7, tree(100, 2).root(7)));
    assertThat(ask(0, List.of(), other)).isEqualTo(new KnowsOtherSize(7));
    assertThat(witness.shown(MonitorPath.originHash(ORIGIN) + "/evidence")).isPresent();
  }

  @Test
  void a_bad_line_beside_a_good_one_of_the_logs_key_is_answered_403() {
    SignedCheckpoint good = signed(7);
    SignedCheckpoint both = good.with(signed(8).signatures());
    assertThat(ask(0, List.of(), both)).isEqualTo(Refusal.NOT_SIGNED_BY_LOG);
    // A line of a key nobody knows is passed over.
    SignedCheckpoint stranger = good.with(List.of(ed25519.cosign(good.checkpoint(), 5)));
    assertThat(ask(0, List.of(), stranger)).isInstanceOf(Cosigned.class);
  }

  @Test
  void monitors_read_the_newest_checkpoint_with_the_logs_line_and_the_witnesss_own()
      throws IOException {
    assertThat(witness.shown(MonitorPath.of(ORIGIN))).isEmpty();
    Cosigned answer = (Cosigned) extend(0, 7);
    assertThat(witness.shown(MonitorPath.of(ORIGIN)))
        .hasValue(signed(7).with(answer.signatures()).bytes());
    assertThat(witness.shown("0".repeat(64) + "/checkpoint")).isEmpty();
  }

  @Test
  void a_clock_years_ahead_or_at_zero_is_never_signed_with_and_the_memory_stays() {
    extend(0, 7);
    long right = clock.get();
    clock.set(right + 10L * 365 * 86_400);
    assertThat(extend(7, 8)).isEqualTo(Refusal.CANNOT_TELL);
    assertThat(notices.getLast()).contains("3650 days ahead").contains("--clock-checked");
    clock.set(0);
    assertThat(extend(7, 8)).isEqualTo(Refusal.CANNOT_TELL);
    clock.set(right);
    assertThat(extend(7, 8)).isInstanceOf(Cosigned.class);
  }

  @Test
  void keys_without_memory_and_a_memory_that_lost_a_part_start_nothing() throws IOException {
    extend(0, 7);
    Files.delete(folder.resolve(MonitorPath.originHash(ORIGIN) + ".known"));
    assertThat(extend(0, 9)).isEqualTo(Refusal.CANNOT_TELL);
    assertThat(notices.getLast()).contains("must not start afresh");
    memory.close();
    Files.delete(folder.resolve(MemoryMark.FILE));
    assertThatThrownBy(() -> FileMemory.open(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds no witness's memory");
  }

  @Test
  void a_copied_folder_is_noticed_and_opened_only_where_somebody_says_that_it_moved()
      throws IOException {
    extend(0, 7);
    Path copy = folder.resolveSibling(folder.getFileName() + "-copy");
    Files.createDirectories(copy);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    assertThatThrownBy(() -> FileMemory.open(copy))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a copy");
    FileMemory.openMoved(copy).close();
    FileMemory moved = FileMemory.open(copy);
    assertThat(moved.known(ORIGIN)).isPresent();
    moved.close();
  }

  @Test
  void a_first_checkpoint_needs_no_proof_and_bears_none() {
    assertThat(ask(0, List.of(tree.root(7)), signed(7))).isEqualTo(Refusal.NOT_CONSISTENT);
  }

  @Test
  void a_clock_that_was_put_back_is_never_signed_with() {
    extend(0, 7);
    clock.addAndGet(-300);
    assertThat(extend(7, 8))
        .isInstanceOfSatisfying(
            Cosigned.class,
            good ->
                assertThat(
                        ed25519
                            .verifierKey()
                            .cosigned(signed(8).checkpoint(), good.signatures().getFirst()))
                    .hasValue(1_802_000_000));
    clock.addAndGet(-1);
    assertThat(extend(8, 9)).isEqualTo(Refusal.CANNOT_TELL);
  }

  @Test
  void a_second_witness_on_the_same_folder_is_kept_out() {
    assertThatThrownBy(() -> FileMemory.open(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Another witness is running");
  }

  @Test
  void a_memory_that_cannot_be_read_is_never_taken_for_empty() throws IOException {
    extend(0, 7);
    try (Stream<Path> files = Files.list(folder)) {
      Path known =
          files.filter(file -> file.toString().endsWith(".known")).findFirst().orElseThrow();
      byte[] genuine = Files.readAllBytes(known);
      for (int length = 0; length < genuine.length; length += length < 300 ? 7 : 211) {
        Files.write(known, Arrays.copyOf(genuine, length));
        assertThat(extend(0, 9)).as("%d bytes", length).isEqualTo(Refusal.CANNOT_TELL);
      }
    }
  }

  @Test
  void two_logs_are_remembered_apart() throws IOException {
    LogSigner other = new LogSigner("other.example/log", Seeded.counting(0x22, 32));
    Witness both = witness(List.of(ed25519), List.of(log.verifierKey(), other.verifierKey()));
    SignedCheckpoint foreign = other.sign(new Checkpoint("other.example/log", 50, tree.root(50)));
    both.answer(new AddCheckpoint(0, List.of(), foreign).bytes());
    assertThat(extend(0, 7)).isInstanceOf(Cosigned.class);
    assertThat(memory.known("other.example/log").orElseThrow().size()).isEqualTo(50);
    assertThat(memory.known(ORIGIN).orElseThrow().size()).isEqualTo(7);
    assertThat(TreeHasher.EMPTY_ROOT).isEqualTo(tree.root(0));
  }
}
