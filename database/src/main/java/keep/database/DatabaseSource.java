package keep.database;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The database as the public site sees it: it may come late, or not at all, or end and come back
/// elsewhere, and the pages are served meanwhile.
public abstract sealed class DatabaseSource implements AutoCloseable {
  private static final long PAUSE_SECONDS = 2;

  private final KeepHome home;

  private DatabaseSource(KeepHome home) {
    this.home = home;
  }

  /// A database that this process opens for its public site alone.
  public static DatabaseSource owned(KeepHome home, Map<String, String> environment) {
    return new Owned(home, () -> DatabaseOpening.begin(home, environment));
  }

  /// The database that the work rooms of the same home run or are told to use. It is neither
  /// started, nor laid out, nor stopped by this process.
  public static DatabaseSource beside(KeepHome home, Map<String, String> environment) {
    return new Beside(home, environment);
  }

  /// Where everything of this installation lies.
  public KeepHome home() {
    return home;
  }

  /// Waits until the tables are there. Where the database cannot be reached it is tried again every
  /// few seconds, for as long as it takes.
  ///
  /// @throws InterruptedException when the site stops before that
  public DatabaseAccess await() throws InterruptedException {
    while (true) {
      try {
        return ready();
      } catch (DatabaseTrouble e) {
        TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        again();
      }
    }
  }

  /// How the database is reached now; it may have moved since [#await].
  ///
  /// @throws DatabaseTrouble if there is none now
  public abstract DatabaseAccess now();

  /// @throws DatabaseTrouble if there is none now, or its tables are not laid out yet
  abstract DatabaseAccess ready();

  abstract void again();

  @Override
  public abstract void close();

  private static final class Owned extends DatabaseSource {
    private final Supplier<DatabaseOpening> begin;
    private DatabaseOpening opening;
    private boolean closed;

    Owned(KeepHome home, Supplier<DatabaseOpening> begin) {
      super(home);
      this.begin = begin;
      this.opening = begin.get();
    }

    @Override
    public DatabaseAccess now() {
      return opening().access();
    }

    @Override
    DatabaseAccess ready() {
      return opening().access();
    }

    private synchronized DatabaseOpening opening() {
      return opening;
    }

    @Override
    synchronized void again() {
      if (!closed) {
        opening = begin.get();
      }
    }

    @Override
    public synchronized void close() {
      closed = true;
      opening.close();
    }
  }

  private static final class Beside extends DatabaseSource {
    private final Map<String, String> environment;

    Beside(KeepHome home, Map<String, String> environment) {
      super(home);
      this.environment = environment;
    }

    @Override
    public DatabaseAccess now() {
      return ExternalDatabase.named(environment)
          .or(() -> EmbeddedPostgres.runningElsewhere(home(), DatabaseOpening.NAME))
          .orElseThrow(() -> new DatabaseTrouble("The work rooms' database does not run now."));
    }

    @Override
    DatabaseAccess ready() {
      DatabaseAccess access = now();
      if (!Migrations.campaignIsLaidOut(access)) {
        throw new DatabaseTrouble("The campaign's tables are not laid out yet.");
      }
      return access;
    }

    @Override
    void again() {
      // Each look is a new one.
    }

    @Override
    public void close() {
      // It is not ours to stop.
    }
  }
}
