package keep.work.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import keep.ledger.Disk;
import keep.ledger.Evidence;
import keep.ledger.Hash;
import keep.ledger.RecordConflictException;
import keep.ledger.append.Appender;
import keep.ledger.append.Appender.Moment;
import keep.ledger.append.Batch;
import keep.ledger.append.Head;
import keep.ledger.append.SignedHeads;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.AuditReport;
import keep.ledger.tile.FileTiles;
import keep.ledger.tile.RecordAudit;
import keep.ledger.witness.HttpWitnesses;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Sid;
import keep.seal.statement.StatementKind;
import keep.database.DatabaseAccess;
import keep.trial.TestFolders;
import keep.trial.SharedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The record grows in steps, and may be cut off after each. Whatever was cut off, the next start
/// comes to the same bytes, and no size ever has two roots.
class GrowingTest {
  private static final byte[] SEED = new byte[32];
  private static final AtomicLong MILLIS = new AtomicLong(1_802_000_000_000L);
  private final LogSigner signer = new LogSigner("test.invalid/log", SEED);
  private final HikariDataSource pool = new HikariDataSource();
  private Path folder = Path.of("");
  private DatabaseRows rows =
      new DatabaseRows(JdbcClient.create(pool), new TransactionTemplate(), cover(0));
  private RecordQueue queue = new RecordQueue(JdbcClient.create(pool), () -> {});
  private TransactionTemplate transaction = new TransactionTemplate();
  private final List<String> notices = new ArrayList<>();
  private int queued;

  /// The machine stops here.
  private static final class Cut extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @BeforeEach
  void freshLog() throws IOException {
    folder = TestFolders.fresh();
    DatabaseAccess database = SharedPostgres.database();
    pool.setJdbcUrl(database.url());
    pool.setUsername(database.application().user());
    pool.setPassword(database.application().password());
    pool.setMaximumPoolSize(2);
    JdbcClient jdbc = JdbcClient.create(pool);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
    rows = new DatabaseRows(jdbc, transaction, cover(0));
    rows.claim(signer.verifierKey().name(), signer.verifierKey().vkey());
    queue = new RecordQueue(jdbc, () -> {});
    new SignedHeads(
            signer.verifierKey(),
            folder.resolve("signed"),
            new FileTiles(tiles()),
            new Evidence(folder.resolve("evidence")),
            Disk.REAL,
            notices::add)
        .begin(signer);
  }

  @AfterEach
  void close() throws IOException {
    pool.close();
    TestFolders.delete(folder);
  }

  private static Cover cover(long seconds) {
    return new Cover(seconds, MILLIS::get, new SplittableRandom(5));
  }

  private Path tiles() {
    return folder.resolve("tiles");
  }

  private Appender growing(Disk disk, Consumer<Moment> after, URI... witnesses) {
    FileTiles files = new FileTiles(tiles(), disk);
    Evidence evidence = new Evidence(folder.resolve("evidence"), disk);
    LongSupplier clock = () -> System.currentTimeMillis() / 1000;
    return new Appender(
        new Appender.Parts(
            signer,
            rows,
            files,
            new SignedHeads(
                signer.verifierKey(),
                folder.resolve("signed"),
                files,
                evidence,
                disk,
                notices::add),
            evidence,
            new HttpWitnesses(List.of(witnesses), List::of, clock, notices::add),
            clock,
            OptionalLong.empty(),
            notices::add,
            after));
  }

  private void queue(int statements) {
    for (int i = 0; i < statements; i++) {
      byte[] sid = new byte[32];
      sid[0] = (byte) ++queued;
      sid[1] = (byte) (queued >> 8);
      transaction.executeWithoutResult(
          status -> queue.sealed(StatementKind.ACT, Sid.of(sid), Blind.of(new byte[32])));
    }
  }

  private SignedCheckpoint settled() throws Exception {
    Appender growing = growing(Disk.REAL, moment -> {});
    SignedCheckpoint newest = growing.settle();
    for (Optional<SignedCheckpoint> more = growing.grow();
        more.isPresent();
        more = growing.grow()) {
      newest = more.get();
    }
    return newest;
  }

  private void demandClean(long size, List<SignedCheckpoint> earlier) throws IOException {
    AuditReport report =
        RecordAudit.run(
            new FileTiles(tiles()),
            Optional.of(new CheckpointTrust(signer.verifierKey(), List.of(), 0, 0)),
            earlier);
    assertThat(report.findings()).isEmpty();
    assertThat(report.entries()).isEqualTo(size);
  }

  @Test
  void cut_off_after_any_step_the_record_goes_on_with_the_same_bytes() throws Exception {
    SignedCheckpoint earlier = settled();
    List<SignedCheckpoint> seen = new ArrayList<>(List.of(earlier));
    for (Moment moment : Moment.values()) {
      queue(3);
      Appender cut =
          growing(
              Disk.REAL,
              now -> {
                if (now == moment && rows.head().size() > seen.getLast().checkpoint().size()) {
                  throw new Cut();
                }
              });
      cut.settle();
      assertThatThrownBy(cut::grow).as(moment.name()).isInstanceOf(Cut.class);
      SignedCheckpoint next = settled();
      assertThat(next.checkpoint().size()).isEqualTo(queued);
      demandClean(queued, seen);
      seen.add(next);
    }
  }

  @Test
  void cut_off_at_any_write_to_disk_the_record_goes_on() throws Exception {
    List<SignedCheckpoint> seen = new ArrayList<>(List.of(settled()));
    for (int step = 0; step < 30; step++) {
      queue(20);
      Appender cut = growing(stoppingAfter(step), moment -> {});
      try {
        cut.settle();
        cut.grow();
      } catch (Cut e) {
        // The next start finds what it left.
      }
      SignedCheckpoint next = settled();
      demandClean(queued, seen);
      seen.add(next);
    }
    assertThat(queued).isGreaterThan(512);
  }

  private static Disk stoppingAfter(int steps) {
    int[] left = {steps};
    return new Disk() {
      @Override
      public void write(Path file, byte[] bytes) throws IOException {
        if (left[0]-- == 0) {
          // Half a file is what a power cut leaves.
          Disk.REAL.write(file, Arrays.copyOf(bytes, bytes.length / 2));
          throw new Cut();
        }
        Disk.REAL.write(file, bytes);
      }

      @Override
      public void sync(Path file) throws IOException {
        if (left[0]-- == 0) {
          throw new Cut();
        }
        Disk.REAL.sync(file);
      }

      @Override
      public void rename(Path from, Path to) throws IOException {
        if (left[0]-- == 0) {
          throw new Cut();
        }
        Disk.REAL.rename(from, to);
      }
    };
  }

  @Test
  void lost_or_damaged_tiles_are_written_again_from_the_rows() throws Exception {
    queue(300);
    SignedCheckpoint before = settled();
    Map<String, String> good = files();
    TestFolders.delete(tiles());
    settled();
    assertThat(files()).isEqualTo(good);
    Files.write(tiles().resolve("tile/0/001.p/44"), new byte[32 * 44]);
    queue(1);
    settled();
    demandClean(301, List.of(before));
  }

  @Test
  void a_second_root_for_a_size_is_refused() throws Exception {
    queue(2);
    SignedCheckpoint first = settled();
    byte[] other = first.checkpoint().root().bytes();
    other[0] ^= 1;
    SignedCheckpoint second =
        signer.sign(new Checkpoint(signer.verifierKey().name(), 2, Hash.of(other)));
    assertThatThrownBy(() -> rows.store(second)).isInstanceOf(RecordConflictException.class);
    rows.store(first);
  }

  @Test
  void of_two_sequencers_with_one_head_only_one_grows_it() throws Exception {
    settled();
    queue(2);
    Head head = rows.head();
    Batch batch = rows.next().orElseThrow();
    Head next = new Head(2, Hash.of(new byte[32]));
    assertThat(batch.sequence(head, next)).isTrue();
    assertThat(batch.sequence(head, next)).isFalse();
  }

  @Test
  void a_witness_that_shows_no_signature_for_what_it_says_stops_nobody_and_is_named()
      throws Exception {
    queue(2);
    settled();
    queue(2);
    HttpServer liar =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    liar.createContext(
        "/add-checkpoint",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().add("Content-Type", "text/x.tlog.size");
          exchange.sendResponseHeaders(409, 0);
          exchange.getResponseBody().write("7000000\n".getBytes(StandardCharsets.US_ASCII));
          exchange.close();
        });
    liar.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + liar.getAddress().getPort());
      Appender growing = growing(Disk.REAL, moment -> {}, address);
      growing.settle();
      assertThat(notices).anyMatch(one -> one.contains(address + " will not cosign"));
      // It alone was named, and nobody was heard: nothing new is signed.
      assertThat(growing.mayGrow()).isFalse();
      assertThat(growing.grow()).isEmpty();
      assertThat(rows.head().size()).isEqualTo(2);
    } finally {
      liar.stop(0);
    }
  }

  @Test
  void covered_batches_show_sixteen_leaves_a_slot_whatever_was_filed() throws Exception {
    rows = new DatabaseRows(JdbcClient.create(pool), transaction, cover(600));
    Appender growing = growing(Disk.REAL, moment -> {});
    growing.settle();
    queue(3);
    assertThat(growing.grow()).isEmpty();
    List<Long> sizes = new ArrayList<>();
    for (int filed : new int[] {0, 0, 20, 1, 0}) {
      queue(filed);
      MILLIS.addAndGet(600_000);
      sizes.add(growing.grow().orElseThrow().checkpoint().size());
      assertThat(growing.grow()).isEmpty();
    }
    assertThat(sizes).containsExactly(16L, 32L, 48L, 64L, 80L);
    JdbcClient jdbc = JdbcClient.create(pool);
    assertThat(jdbc.sql("SELECT count(*) FROM record.waiting").query(Long.class).single()).isZero();
    assertThat(
            jdbc.sql("SELECT count(*) FROM record.entry WHERE kind <> 'cover'")
                .query(Long.class)
                .single())
        .isEqualTo(24);
    demandClean(80, List.of());
    // No partial tile between two batches, and no other width than a batch's.
    assertThat(files().keySet())
        .filteredOn(name -> name.startsWith("tile/0/"))
        .containsExactlyInAnyOrder(
            "tile/0/000.p/16",
            "tile/0/000.p/32",
            "tile/0/000.p/48",
            "tile/0/000.p/64",
            "tile/0/000.p/80");
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> all = new HashMap<>();
    try (var walk = Files.walk(tiles())) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        all.put(
            tiles().relativize(file).toString(),
            java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return all;
  }
}
