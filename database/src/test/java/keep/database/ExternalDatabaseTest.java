package keep.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import keep.trial.SharedPostgres;
import keep.trial.TestFolders;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTest {

  @Test
  void with_one_login_the_application_still_has_the_fewer_rights_and_cannot_shed_them()
      throws Exception {
    DatabaseAccess database = SharedPostgres.database();
    Map<String, String> environment = TestFolders.environment();
    environment.put(ExternalDatabase.VARIABLE, SharedPostgres.url(database, database.owner()));
    Path home = TestFolders.fresh();
    try (DatabaseOpening opening = DatabaseOpening.begin(new KeepHome(home), environment);
        Connection connection = opening.access().openAsApplication();
        Statement statement = connection.createStatement()) {
      for (String sql :
          new String[] {"DELETE FROM cases.act", "RESET ROLE; DELETE FROM cases.act"}) {
        assertThatThrownBy(() -> statement.execute(sql))
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
      }
    } finally {
      TestFolders.delete(home);
    }
  }

  @Test
  void an_address_that_cannot_be_read_is_named_and_never_shown() {
    for (String wrong :
        new String[] {
          "mysql://u:secretword@h/d", "postgresql://h/d", "postgresql://u:secret word@h/d"
        }) {
      assertThatThrownBy(() -> ExternalDatabase.named(Map.of(ExternalDatabase.VARIABLE, wrong)))
          .isInstanceOf(DatabaseTrouble.class)
          .hasMessageContaining(ExternalDatabase.VARIABLE)
          .hasMessageNotContaining("secret");
    }
  }
}
