package keep.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Lays out the tables, module by module, as the owner. The application's role gets only what each
/// migration grants it.
public final class Migrations {
  private Migrations() {}

  /// Brings the database up to this server's tables; nothing where they are already there.
  public static void run(DatabaseAccess access) {
    try (Connection owner = access.openAsOwner();
        Statement statement = owner.createStatement()) {
      prepareRole(statement, DatabaseAccess.APPLICATION_ROLE, access.application());
      prepareRole(statement, DatabaseAccess.CAMPAIGN_ROLE, access.campaign());
    } catch (SQLException e) {
      throw new DatabaseTrouble(
          "The database cannot be reached or its owner may not make a role (SQLSTATE "
              + e.getSQLState()
              + "). See docs/operations.md.",
          e);
    }
    keep(access).migrate();
    campaign(access).migrate();
  }

  /// Whether the campaign's tables are those of this build; never changes them.
  static boolean campaignIsLaidOut(DatabaseAccess access) {
    try {
      return campaign(access).info().pending().length == 0;
    } catch (FlywayException e) {
      throw new DatabaseTrouble("The campaign's tables cannot be looked at.", e);
    }
  }

  private static Flyway keep(DatabaseAccess access) {
    return of(access, "keep", "record", "people", "notes", "cases");
  }

  /// The campaign's tables have a history of their own: they can be moved to another database.
  private static Flyway campaign(DatabaseAccess access) {
    return of(access, "campaign", "campaign");
  }

  private static Flyway of(DatabaseAccess access, String schema, String... rooms) {
    return Flyway.configure()
        .dataSource(access.url(), access.owner().user(), access.owner().password())
        .schemas(schema)
        .defaultSchema(schema)
        .locations(
            Arrays.stream(rooms)
                .map(room -> "classpath:keep/database/migration/" + room)
                .toArray(String[]::new))
        .failOnMissingLocations(true)
        .cleanDisabled(true)
        .load();
  }

  private static void prepareRole(Statement statement, String role, DatabaseAccess.Login who)
      throws SQLException {
    boolean loginIsRole = who.user().equals(role);
    String login =
        loginIsRole ? "LOGIN PASSWORD '" + who.password().replace("'", "''") + "'" : "NOLOGIN";
    statement.execute(
        """
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%s') THEN
            CREATE ROLE %s %s;
          END IF;
        END $$\
        """
            .formatted(role, role, login));
    if (!loginIsRole) {
      String user = who.user().replace("\"", "\"\"");
      // Nobody has the campaign's rights beside their own: a connection takes them on, or has them
      // not.
      String how = role.equals(DatabaseAccess.CAMPAIGN_ROLE) ? ", INHERIT FALSE" : "";
      statement.execute("GRANT " + role + " TO \"" + user + "\" WITH SET TRUE" + how);
    }
  }

  /// Makes an empty database unless it is there; its name is one of ours, never input.
  public static void createDatabase(DatabaseAccess maintenance, String name) {
    try (Connection owner = maintenance.openAsOwner();
        Statement statement = owner.createStatement()) {
      boolean there;
      try (var found =
          statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
        there = found.next();
      }
      if (!there) {
        statement.execute("CREATE DATABASE " + name);
      }
    } catch (SQLException e) {
      throw new DatabaseTrouble(
          "The database cannot be made (SQLSTATE " + e.getSQLState() + ").", e);
    }
  }
}
