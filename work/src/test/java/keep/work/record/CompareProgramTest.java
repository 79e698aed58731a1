package keep.work.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import keep.database.DatabaseAccess;
import keep.database.KeepHome;
import keep.ledger.append.Appender;
import keep.ledger.append.SignedHeads;
import keep.ledger.append.WitnessRound;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.tile.FileTiles;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Sid;
import keep.seal.statement.StatementKind;
import keep.trial.SharedPostgres;
import keep.trial.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever owns the database changes it as they like. What was recorded is still known.
@DisplayName("keep record compare")
class CompareProgramTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final DatabaseAccess database = SharedPostgres.database();
  private Path home = Path.of("");

  @BeforeEach
  void record() throws Exception {
    home = TestFolders.fresh();
    KeepHome folders = new KeepHome(home);
    Files.createDirectories(folders.record());
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setJdbcUrl(database.url());
      pool.setUsername(database.application().user());
      pool.setPassword(database.application().password());
      JdbcClient jdbc = JdbcClient.create(pool);
      TransactionTemplate transaction =
          new TransactionTemplate(new DataSourceTransactionManager(pool));
      FileTiles tiles = RecordFolder.tiles(folders);
      LogSigner signer = LogKey.at(folders.record(), tiles, DatabaseRows.claimedBy(jdbc), "");
      DatabaseRows rows =
          new DatabaseRows(jdbc, transaction, new Cover(0, () -> 0, new SplittableRandom(1)));
      rows.claim(signer.verifierKey().name(), signer.verifierKey().vkey());
      RecordQueue queue = new RecordQueue(jdbc, () -> {});
      for (int i = 0; i < 300; i++) {
        byte[] sid = new byte[32];
        sid[0] = (byte) i;
        sid[1] = (byte) (i >> 8);
        transaction.executeWithoutResult(
            status -> queue.sealed(StatementKind.ACT, Sid.of(sid), Blind.of(new byte[32])));
      }
      SignedHeads heads =
          RecordFolder.signed(folders.record(), tiles, signer.verifierKey(), notice -> {});
      Appender appender =
          new Appender(
              new Appender.Parts(
                  signer,
                  rows,
                  tiles,
                  heads,
                  RecordFolder.evidence(folders.record()),
                  WitnessRound.NOBODY,
                  () -> 0,
                  OptionalLong.empty(),
                  notice -> {},
                  moment -> {}));
      appender.settle();
      appender.grow();
    }
  }

  @AfterEach
  void clear() throws Exception {
    TestFolders.delete(home);
  }

  private int compare() {
    out.reset();
    PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
    return CompareProgram.run(List.of(), SharedPostgres.environment(database, home), said, said);
  }

  private void asOwner(String... statements) throws Exception {
    try (Connection owner = database.openAsOwner();
        Statement statement = owner.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void an_untouched_record_is_the_same() {
    assertThat(compare()).as(said()).isZero();
    assertThat(said()).startsWith("THE SAME\n").contains("300 rows", "2 signed checkpoints");
  }

  @Test
  void a_row_that_was_deleted_is_named() throws Exception {
    asOwner("DELETE FROM record.leaf WHERE index = 17");
    assertThat(compare()).isEqualTo(1);
    assertThat(said())
        .contains("Row 17 is missing in the database.")
        .contains("the record's files do: the rows were changed");
  }

  @Test
  void a_row_that_was_changed_is_named_with_its_hash_left_or_made_to_fit() throws Exception {
    asOwner(
        "UPDATE record.entry SET leaf = set_byte(leaf, 60, 65 + get_byte(leaf, 60) % 2) WHERE"
            + " entry_id = (SELECT entry_id FROM record.leaf WHERE index = 280)");
    assertThat(compare()).isEqualTo(1);
    assertThat(said())
        .contains("Row 280 is not what was recorded as entry 280.")
        .contains("Row 280 bears a hash that is not its own.");
    asOwner(
        "UPDATE record.leaf l SET hash = sha256('\\x00'::bytea || e.leaf) FROM record.entry e WHERE"
            + " e.entry_id = l.entry_id AND l.index = 280");
    assertThat(compare()).isEqualTo(1);
    assertThat(said()).contains("Row 280 is not what").doesNotContain("bears a hash");
  }

  @Test
  void rows_that_changed_places_are_named_with_where_they_come_from() throws Exception {
    asOwner(
        "UPDATE record.leaf SET index = 100000 WHERE index = 5",
        "UPDATE record.leaf SET index = 5 WHERE index = 299",
        "UPDATE record.leaf SET index = 299 WHERE index = 100000");
    assertThat(compare()).isEqualTo(1);
    assertThat(said())
        .contains("Row 5 holds what was recorded as entry 299.")
        .contains("Row 299 holds what was recorded as entry 5.");
  }

  @Test
  void a_head_or_a_checkpoint_that_was_changed_is_named() throws Exception {
    asOwner("UPDATE record.head SET root = decode(repeat('ab', 32), 'hex')");
    assertThat(compare()).isEqualTo(1);
    assertThat(said()).contains("The rows do not give the head's root for 300 entries");
  }
}
