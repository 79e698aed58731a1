package keep.work.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import keep.trial.SharedPostgres;
import keep.trial.TestFolders;
import keep.work.KeepWork;
import keep.database.DatabaseAccess;
import org.springframework.context.ConfigurableApplicationContext;

/// A real server in this process, on a free port, with a database and a folder of its own.
public final class RunningServer implements AutoCloseable {
  private final Path home;
  private final DatabaseAccess database;
  private final ConfigurableApplicationContext context;

  private RunningServer(
      Path home, DatabaseAccess database, ConfigurableApplicationContext context) {
    this.home = home;
    this.database = database;
    this.context = context;
  }

  /// A server for real people.
  public static RunningServer live() {
    return start();
  }

  /// A server that was started for a demo.
  public static RunningServer demo(String... options) {
    List<String> all = new ArrayList<>(List.of("--keep.demo=true"));
    all.addAll(List.of(options));
    return start(all.toArray(String[]::new));
  }

  private static RunningServer start(String... options) {
    try {
      Path home = TestFolders.fresh();
      DatabaseAccess database = SharedPostgres.database();
      List<String> all =
          new ArrayList<>(
              List.of("--server.port=0", "--keep.setup=" + Line.SETUP, "--keep.record.interval=0"));
      all.addAll(List.of(options));
      return new RunningServer(
          home,
          database,
          KeepWork.run(SharedPostgres.environment(database, home), all.toArray(String[]::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI base() {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
  }

  public DatabaseAccess database() {
    return database;
  }

  public Path home() {
    return home;
  }

  /// A part of the server, to look at what no request shows.
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  public boolean has(Class<?> type) {
    return context.getBeanNamesForType(type).length > 0;
  }

  @Override
  public void close() {
    context.close();
    try {
      TestFolders.delete(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
