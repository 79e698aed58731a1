package keep.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import keep.database.DatabaseAccess;
import keep.database.EmbeddedPostgres;
import keep.database.KeepHome;
import keep.database.Migrations;

/// One PostgreSQL for all tests of a run, and a database of its own for whoever asks, copied from
/// one in which the tables are laid out.
public final class SharedPostgres {
  private static final String TEMPLATE = "template_keep";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final EmbeddedPostgres POSTGRES = start();

  private SharedPostgres() {}

  private static EmbeddedPostgres start() {
    try {
      Path folder = TestFolders.fresh();
      EmbeddedPostgres postgres =
          EmbeddedPostgres.start(new KeepHome(folder), TestFolders.environment());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres, folder)));
      Migrations.createDatabase(postgres.access("postgres"), TEMPLATE);
      Migrations.run(postgres.access(TEMPLATE));
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedPostgres postgres, Path folder) {
    postgres.close();
    try {
      TestFolders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A fresh database with all tables and no rows.
  public static synchronized DatabaseAccess database() {
    String name = "keep_" + NUMBER.incrementAndGet();
    try (Connection owner = POSTGRES.access("postgres").openAsOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return POSTGRES.access(name);
  }

  /// The environment of a server that is told to use this database.
  public static Map<String, String> environment(DatabaseAccess database, Path home) {
    Map<String, String> environment = new HashMap<>(TestFolders.environment());
    environment.put(KeepHome.VARIABLE, home.toString());
    environment.put("KEEP_DATABASE_URL", url(database, database.application()));
    environment.put("KEEP_DATABASE_OWNER_URL", url(database, database.owner()));
    return environment;
  }

  /// As somebody would write it into an environment.
  public static String url(DatabaseAccess database, DatabaseAccess.Login login) {
    URI uri = URI.create(database.url().substring("jdbc:".length()));
    return "postgresql://%s:%s@%s:%d%s?sslmode=disable"
        .formatted(login.user(), login.password(), uri.getHost(), uri.getPort(), uri.getPath());
  }
}
