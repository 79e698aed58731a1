package keep.database;

import java.util.Map;
import java.util.Optional;

/// The database for a command that runs beside the server or while it is stopped: the one that is
/// named, the one that the running server has started, or our own for as long as the command takes.
public final class DatabaseVisit implements AutoCloseable {
  private static final String NAME = "keep";
  private final DatabaseAccess access;
  private final Optional<DatabaseOpening> own;

  private DatabaseVisit(DatabaseAccess access, Optional<DatabaseOpening> own) {
    this.access = access;
    this.own = own;
  }

  /// @throws DatabaseTrouble with what to do, if there is none to be had
  public static DatabaseVisit open(KeepHome home, Map<String, String> environment) {
    if (ExternalDatabase.named(environment).isEmpty()) {
      Optional<DatabaseAccess> running = EmbeddedPostgres.runningElsewhere(home, NAME);
      if (running.isPresent()) {
        return new DatabaseVisit(running.get(), Optional.empty());
      }
    }
    DatabaseOpening opening = DatabaseOpening.begin(home, environment);
    return new DatabaseVisit(opening.access(), Optional.of(opening));
  }

  public DatabaseAccess access() {
    return access;
  }

  @Override
  public void close() {
    own.ifPresent(DatabaseOpening::close);
  }
}
