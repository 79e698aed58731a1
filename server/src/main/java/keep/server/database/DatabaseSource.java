package keep.server.database;

import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The database as the public site sees it: it may come late, or not at all, and the pages are
/// served meanwhile.
public final class DatabaseSource implements AutoCloseable {
  private static final long PAUSE_SECONDS = 5;

  private final KeepHome home;
  private final Map<String, String> environment;
  private final boolean ours;
  private DatabaseOpening opening;
  private boolean closed;

  private DatabaseSource(
      KeepHome home, Map<String, String> environment, DatabaseOpening opening, boolean ours) {
    this.home = home;
    this.environment = environment;
    this.opening = opening;
    this.ours = ours;
  }

  /// A database that this process opens for its public site alone.
  public static DatabaseSource owned(KeepHome home, Map<String, String> environment) {
    return new DatabaseSource(home, environment, DatabaseOpening.begin(home, environment), true);
  }

  /// The database of the work site in the same process, which opens and closes it.
  public static DatabaseSource shared(
      KeepHome home, Map<String, String> environment, DatabaseOpening opening) {
    return new DatabaseSource(home, environment, opening, false);
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
        return now().access();
      } catch (DatabaseTrouble e) {
        TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        again();
      }
    }
  }

  private synchronized DatabaseOpening now() {
    return opening;
  }

  private synchronized void again() {
    if (ours && !closed) {
      opening = DatabaseOpening.begin(home, environment);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (ours) {
      opening.close();
    }
  }
}
