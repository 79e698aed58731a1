package keep.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Our own PostgreSQL: unpacked from a jar, on loopback, with fsync, checksums and scram, stopped
/// with us, and found again after a crash. One per data folder.
public final class EmbeddedPostgres implements AutoCloseable {
  static final String OWNER = "keep_owner";

  private static final long LARGEST_LOG = 1L << 20;
  private static final int START_ATTEMPTS = 40;
  private static final long BETWEEN_ATTEMPTS_MILLIS = 100;

  private final OneCopyLock lock;
  private final DataFolder data;
  private final Passwords passwords;
  private PostgresKeeper keeper;
  private int port;

  private EmbeddedPostgres(OneCopyLock lock, DataFolder data, Passwords passwords) {
    this.lock = lock;
    this.data = data;
    this.passwords = passwords;
    this.port = freePort();
    this.keeper = new PostgresKeeper(data, port);
  }

  /// Starts the database of this home, laying it out first where there is none.
  ///
  /// @throws DatabaseTrouble if another copy uses the folder, or PostgreSQL cannot run here
  public static EmbeddedPostgres start(KeepHome home, Map<String, String> environment) {
    try {
      Optional<DatabaseUser> user = DatabaseUser.choose(environment);
      Path folder = makePassable(home, user);
      OneCopyLock lock = OneCopyLock.take(folder);
      try {
        return startLocked(folder, user, environment, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedPostgres startLocked(
      Path folder, Optional<DatabaseUser> user, Map<String, String> environment, OneCopyLock lock)
      throws IOException {
    PostgresPrograms programs =
        PostgresPrograms.unpack(ProgramsFolder.choose(folder, user, environment));
    PostgresCommand command = new PostgresCommand(user, folder, freshLog(folder));
    DataFolder data = new DataFolder(folder.resolve("data"), programs, command);
    if (data.hasFiles() && !Passwords.existAt(folder)) {
      throw new DatabaseTrouble(
          "The file \"passwords\" is missing in "
              + folder
              + ". Restore it from a backup of the same data folder. Nothing was changed.");
    }
    data.stopOrphan();
    Passwords passwords = Passwords.at(folder);
    data.prepare(passwords);
    EmbeddedPostgres postgres = new EmbeddedPostgres(lock, data, passwords);
    postgres.startKeeper();
    return postgres;
  }

  private void startKeeper() {
    @Nullable DatabaseTrouble last = null;
    for (int attempt = 0; attempt < START_ATTEMPTS; attempt++) {
      try {
        keeper.start();
        return;
      } catch (DatabaseTrouble e) {
        // Somebody may have taken the port between our look and PostgreSQL's; or processes of one
        // that was killed still hold its memory for a moment.
        last = e;
        pause();
        port = freePort();
        keeper = new PostgresKeeper(data, port);
      }
    }
    throw last == null ? new DatabaseTrouble("PostgreSQL does not start.") : last;
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_ATTEMPTS_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseTrouble("Interrupted while PostgreSQL was starting.", e);
    }
  }

  /// The programs' user must be able to pass through the folders to its data, and nobody else may
  /// read what lies in them.
  private static Path makePassable(KeepHome home, Optional<DatabaseUser> user) throws IOException {
    Path folder = home.database();
    Files.createDirectories(home.root());
    if (!Files.exists(folder)) {
      Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(
              PosixFilePermissions.fromString(user.isPresent() ? "rwx--x--x" : "rwx------")));
    }
    if (user.isPresent()) {
      allowPassing(home.root());
      allowPassing(folder);
      user.get().checkCanReach(folder);
    }
    return folder;
  }

  private static void allowPassing(Path folder) throws IOException {
    Set<PosixFilePermission> now = Files.getPosixFilePermissions(folder);
    if (now.add(PosixFilePermission.OTHERS_EXECUTE)) {
      Files.setPosixFilePermissions(folder, now);
    }
  }

  private static Path freshLog(Path folder) throws IOException {
    Path log = folder.resolve("postgres.log");
    if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
      Files.move(log, folder.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    if (!Files.exists(log)) {
      Files.createFile(
          log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    return log;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How a database of this server is reached. It need not exist yet.
  public DatabaseAccess access(String database) {
    return access(port, database, passwords);
  }

  /// The database that another process of the same user runs in this home right now; empty when
  /// none does. It is neither started nor stopped.
  ///
  /// @param database its name, which exists already
  public static Optional<DatabaseAccess> runningElsewhere(KeepHome home, String database) {
    Path folder = home.database();
    try {
      if (!Passwords.existAt(folder)) {
        return Optional.empty();
      }
      List<String> said = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"));
      boolean ready = said.size() >= 8 && said.get(7).strip().equals("ready");
      if (!ready || ProcessHandle.of(Long.parseLong(said.getFirst().strip())).isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          access(Integer.parseInt(said.get(3).strip()), database, Passwords.at(folder)));
    } catch (NoSuchFileException | NumberFormatException e) {
      // Not there, or being written just now.
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DatabaseAccess access(int port, String database, Passwords passwords) {
    return new DatabaseAccess(
        "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&ApplicationName=keep"
            .formatted(port, database),
        new DatabaseAccess.Login(OWNER, passwords.owner()),
        new DatabaseAccess.Login(DatabaseAccess.APPLICATION_ROLE, passwords.application()),
        new DatabaseAccess.Login(DatabaseAccess.CAMPAIGN_ROLE, passwords.campaign()));
  }

  /// The process id of the running database.
  public long pid() {
    return keeper.pid();
  }

  /// Stops the database in good order and gives the folder up.
  @Override
  public void close() {
    keeper.stopWatching();
    try (lock) {
      data.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
