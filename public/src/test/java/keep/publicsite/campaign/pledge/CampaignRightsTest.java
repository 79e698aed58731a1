package keep.publicsite.campaign.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import keep.database.DatabaseAccess;
import keep.trial.SharedPostgres;
import org.junit.jupiter.api.Test;

/// What the public site's role may reach.
class CampaignRightsTest {
  private static final String TABLES =
      "SELECT schemaname || '.' || tablename FROM pg_tables"
          + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')";

  @Test
  void the_public_site_may_read_and_write_in_its_own_schema_and_nowhere_else() throws Exception {
    DatabaseAccess database = SharedPostgres.database();
    List<String> others = new ArrayList<>();
    List<String> own = new ArrayList<>();
    try (Connection owner = database.openAsOwner();
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        (rows.getString(1).startsWith("campaign.") ? own : others).add(rows.getString(1));
      }
    }
    assertThat(others).contains("notes.seal", "cases.act", "people.card");
    assertThat(own).contains("campaign.signature");
    try (Connection campaign = database.openAsCampaign();
        Statement statement = campaign.createStatement()) {
      for (String table : others) {
        for (String sql :
            new String[] {
              "SELECT 1 FROM " + table,
              "DELETE FROM " + table,
              "RESET ROLE; SELECT 1 FROM " + table,
              "SET ROLE keep_application; SELECT 1 FROM " + table
            }) {
          assertThatThrownBy(() -> statement.execute(sql))
              .as(sql)
              .isInstanceOfSatisfying(
                  SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
      }
      assertThat(statement.execute("SELECT 1 FROM campaign.signature")).isTrue();
      for (String sql :
          new String[] {
            "DELETE FROM campaign.journal",
            "UPDATE campaign.journal SET who = 'x'",
            "DELETE FROM campaign.consent",
            "TRUNCATE campaign.signature",
            "DROP TABLE campaign.signature"
          }) {
        assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
      }
    }
  }

  @Test
  void the_work_site_may_not_read_who_signed() throws Exception {
    DatabaseAccess database = SharedPostgres.database();
    try (Connection application = database.openAsApplication();
        Statement statement = application.createStatement()) {
      assertThatThrownBy(() -> statement.execute("SELECT 1 FROM campaign.signature"))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
  }
}
