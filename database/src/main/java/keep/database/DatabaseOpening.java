package keep.database;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// The database being opened beside the rest of the start-up, and closed after everything else.
public final class DatabaseOpening implements AutoCloseable {
  static final String NAME = "keep";

  private record Open(DatabaseAccess access, Optional<EmbeddedPostgres> own) {}

  private final CompletableFuture<Open> open;

  private DatabaseOpening(CompletableFuture<Open> open) {
    this.open = open;
  }

  /// Begins at once, in a thread of its own. Starts our own PostgreSQL only if none is named.
  public static DatabaseOpening begin(KeepHome home, Map<String, String> environment) {
    Executor thread = task -> Thread.ofPlatform().name("database-opening").start(task);
    return new DatabaseOpening(
        CompletableFuture.supplyAsync(() -> openNow(home, environment), thread));
  }

  private static Open openNow(KeepHome home, Map<String, String> environment) {
    Optional<DatabaseAccess> named = ExternalDatabase.named(environment);
    if (named.isPresent()) {
      Migrations.run(named.get());
      return new Open(named.get(), Optional.empty());
    }
    EmbeddedPostgres own = EmbeddedPostgres.start(home, environment);
    try {
      Migrations.createDatabase(own.access("postgres"), NAME);
      Migrations.run(own.access(NAME));
      return new Open(own.access(NAME), Optional.of(own));
    } catch (RuntimeException e) {
      own.close();
      throw e;
    }
  }

  /// Waits until the tables are there.
  ///
  /// @throws DatabaseTrouble with what to do, if the database could not be opened
  public DatabaseAccess access() {
    return wait(open).access();
  }

  private static Open wait(CompletableFuture<Open> open) {
    try {
      return open.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof DatabaseTrouble trouble) {
        throw trouble;
      }
      throw new DatabaseTrouble("The database could not be opened.", e);
    }
  }

  @Override
  public void close() {
    if (open.isCompletedExceptionally()) {
      return;
    }
    wait(open).own().ifPresent(EmbeddedPostgres::close);
  }
}
