package keep.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import keep.trial.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {
  private Path folder = Path.of("");
  private KeepHome home = new KeepHome(folder);
  private final Map<String, String> environment = TestFolders.environment();

  @BeforeEach
  void freshFolder() throws IOException {
    folder = TestFolders.fresh();
    home = new KeepHome(folder);
  }

  @AfterEach
  void deleteFolder() throws IOException {
    PostgresPrograms.delete(folder);
  }

  @Test
  void what_was_committed_is_there_at_the_second_start() throws SQLException {
    try (EmbeddedPostgres first = EmbeddedPostgres.start(home, environment)) {
      run(first, "CREATE TABLE kept (word text)");
      run(first, "INSERT INTO kept VALUES ('kept')");
    }
    try (EmbeddedPostgres second = EmbeddedPostgres.start(home, environment)) {
      assertThat(ask(second, "SELECT word FROM kept")).isEqualTo("kept");
    }
  }

  @Test
  void it_writes_to_disk_with_checksums_scram_and_the_builtin_collation() throws SQLException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, environment)) {
      assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
      assertThat(ask(postgres, "SHOW synchronous_commit")).isEqualTo("on");
      assertThat(ask(postgres, "SHOW data_checksums")).isEqualTo("on");
      assertThat(ask(postgres, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(
              ask(
                  postgres,
                  "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'postgres'"))
          .isEqualTo("b C.UTF-8");
      assertThat(
              ask(postgres, "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
    }
  }

  @Test
  void a_wrong_password_is_refused() {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, environment)) {
      DatabaseAccess right = postgres.access("postgres");
      DatabaseAccess wrong =
          DatabaseAccess.oneLogin(
              right.url(), new DatabaseAccess.Login(right.owner().user(), "wrong"));
      assertThatThrownBy(wrong::openAsOwner)
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }
  }

  @Test
  void after_kill_9_of_the_database_it_starts_again_and_has_recovered() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, environment)) {
      run(postgres, "CREATE TABLE kept (n int)");
      run(postgres, "INSERT INTO kept SELECT generate_series(1, 1000)");
      long before = postgres.pid();
      killHard(before);
      assertThat(askUntilAnswered(postgres, "SELECT count(*) FROM kept")).isEqualTo("1000");
      assertThat(postgres.pid()).isNotEqualTo(before);
    }
  }

  @Test
  void a_second_copy_is_refused_and_the_first_goes_on() throws SQLException {
    try (EmbeddedPostgres first = EmbeddedPostgres.start(home, environment)) {
      assertThatThrownBy(() -> EmbeddedPostgres.start(home, environment))
          .isInstanceOf(DatabaseTrouble.class)
          .hasMessageContaining("Another copy of Keep");
      assertThat(ask(first, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void a_folder_with_something_else_in_it_is_left_alone() throws IOException {
    Path data = Files.createDirectories(home.database().resolve("data"));
    Files.writeString(data.resolve("letter.txt"), "somebody's letter");
    Files.writeString(home.database().resolve("passwords"), "one\ntwo\n");
    assertThatThrownBy(() -> EmbeddedPostgres.start(home, environment))
        .isInstanceOf(DatabaseTrouble.class)
        .hasMessageContaining("Nothing was changed");
    assertThat(data.resolve("letter.txt")).hasContent("somebody's letter");
    try (var inside = Files.list(data)) {
      assertThat(inside).hasSize(1);
    }
  }

  @Test
  void a_layout_that_was_interrupted_is_begun_again() throws Exception {
    Path half = Files.createDirectories(home.database().resolve("data.init"));
    Files.writeString(half.resolve("PG_VERSION"), "18\n");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, environment)) {
      assertThat(ask(postgres, "SELECT 1")).isEqualTo("1");
    }
    assertThat(half).doesNotExist();
    assertThat(home.database().resolve("initdb.password")).doesNotExist();
  }

  @Test
  void passwords_and_log_are_for_their_owner_only() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, environment)) {
      assertThat(postgres.pid()).isPositive();
      for (String name : new String[] {"passwords", "postgres.log"}) {
        assertThat(
                PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(home.database().resolve(name))))
            .isEqualTo("rw-------");
      }
      assertThat(postgres.access("x").toString())
          .doesNotContain(Files.readAllLines(home.database().resolve("passwords")).get(0))
          .doesNotContain(Files.readAllLines(home.database().resolve("passwords")).get(1));
    }
  }

  private static void killHard(long pid) throws Exception {
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    assertThat(process.destroyForcibly()).isTrue();
    process.onExit().get(20, TimeUnit.SECONDS);
  }

  private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = postgres.access("postgres").openAsOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = postgres.access("postgres").openAsOwner();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  /// The database is away for a moment; a client tries again, as the connection pool does.
  private static String askUntilAnswered(EmbeddedPostgres postgres, String sql)
      throws SQLException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (true) {
      try {
        return ask(postgres, sql);
      } catch (SQLException e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
        Thread.onSpinWait();
      }
    }
  }
}
