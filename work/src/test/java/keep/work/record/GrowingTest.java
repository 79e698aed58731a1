package keep.work.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import keep.ledger.Disk;
import keep.ledger.Hash;
import keep.ledger.RecordConflictException;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.AuditReport;
import keep.ledger.tile.FileTiles;
import keep.ledger.tile.RecordAudit;
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
  private final LogSigner signer = new LogSigner("test.invalid/log", SEED);
  private final HikariDataSource pool = new HikariDataSource();
  private Path folder = Path.of("");
  private LogRows rows = new LogRows(JdbcClient.create(pool), new TransactionTemplate());
  private RecordQueue queue = new RecordQueue(JdbcClient.create(pool), () -> {});
  private TransactionTemplate transaction = new TransactionTemplate();
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
    rows = new LogRows(jdbc, transaction);
    rows.claim(signer.verifierKey().name(), signer.verifierKey().vkey());
    queue = new RecordQueue(jdbc, () -> {});
  }

  @AfterEach
  void close() throws IOException {
    pool.close();
    TestFolders.delete(folder);
  }

  private Path tiles() {
    return folder.resolve("tiles");
  }

  private Growing growing(Disk disk, Consumer<Growing.Moment> after, URI... witnesses) {
    return new Growing(
        rows,
        signer,
        new Witnesses(List.of(witnesses), List::of),
        tiles(),
        disk,
        Clock.systemUTC(),
        after);
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
    Growing growing = growing(Disk.REAL, moment -> {});
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
    for (Growing.Moment moment : Growing.Moment.values()) {
      queue(3);
      Growing cut =
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
      Growing cut = growing(stoppingAfter(step), moment -> {});
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
    LogRows.Head head = rows.head();
    List<LogRows.Waiting> batch = rows.waiting(10);
    LogRows.Head next = new LogRows.Head(2, Hash.of(new byte[32]));
    rows.grow(head, batch, next);
    assertThatThrownBy(() -> rows.grow(head, batch, next))
        .isInstanceOf(RecordConflictException.class);
  }

  @Test
  void an_old_copy_of_the_database_signs_nothing_once_a_witness_knows_more() throws Exception {
    queue(2);
    settled();
    HttpServer witness =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    witness.createContext(
        "/add-checkpoint",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().add("Content-Type", "text/x.tlog.size");
          exchange.sendResponseHeaders(409, 0);
          exchange
              .getResponseBody()
              .write("7\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
          exchange.close();
        });
    witness.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + witness.getAddress().getPort());
      Growing growing = growing(Disk.REAL, moment -> {}, address);
      assertThatThrownBy(growing::settle)
          .isInstanceOf(Growing.OldCopy.class)
          .hasMessageContaining("7 entries");
    } finally {
      witness.stop(0);
    }
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
