package keep.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// The database's files. They are laid out beside their place and renamed when complete, so that a
/// power cut leaves either none or all of them; what is already there is never touched.
record DataFolder(Path data, PostgresPrograms programs, PostgresCommand command) {

  /// Lays out an empty database unless there is one.
  void prepare(Passwords passwords) throws IOException {
    if (hasFiles()) {
      checkVersion();
      return;
    }
    Path fresh = data.resolveSibling("data.init");
    Path password = data.resolveSibling("initdb.password");
    PostgresPrograms.delete(fresh);
    Files.deleteIfExists(password);
    Files.createDirectory(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Passwords.writePrivately(password, passwords.owner() + "\n");
    if (command.user().isPresent()) {
      command.user().get().own(fresh);
      command.user().get().own(password);
    }
    int exit;
    try {
      exit =
          command.run(
              List.of(
                  programs.initdb().toString(),
                  "-D",
                  fresh.toString(),
                  "-U",
                  EmbeddedPostgres.OWNER,
                  "--pwfile=" + password,
                  "-A",
                  "scram-sha-256",
                  "-E",
                  "UTF8",
                  "--locale=C",
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8",
                  "--data-checksums"));
    } finally {
      Files.delete(password);
    }
    if (exit != 0) {
      throw new DatabaseTrouble(
          "PostgreSQL could not lay out its files (exit "
              + exit
              + "). The reason is at the end of "
              + command.log()
              + ".");
    }
    Files.deleteIfExists(data);
    Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Whether a database, or anything else, lies here.
  boolean hasFiles() throws IOException {
    if (!Files.exists(data)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(data)) {
      return inside.findAny().isPresent();
    }
  }

  private void checkVersion() throws IOException {
    Path file = data.resolve("PG_VERSION");
    if (!Files.exists(file)) {
      throw new DatabaseTrouble(
          data
              + " holds files that are no database of Keep's. Move them away, or choose another"
              + " folder with KEEP_HOME. Nothing was changed.");
    }
    String version = Files.readString(file).strip();
    if (!version.equals(PostgresPrograms.MAJOR)) {
      throw new DatabaseTrouble(
          "%s was written by PostgreSQL %s; this Keep brings %s. Export it with the older Keep and import it here. Nothing was changed."
              .formatted(data, version, PostgresPrograms.MAJOR));
    }
  }

  /// A database left running by a process that was killed is shut down in good order. Only a holder
  /// of the folder's lock may ask this.
  void stopOrphan() throws IOException {
    if (isRunning()) {
      stop();
    }
  }

  /// Shuts a running database down quickly but in good order, and waits for it. One that dies of
  /// something else meanwhile has stopped too: it recovers at its next start.
  void stop() throws IOException {
    int exit =
        command.run(
            List.of(
                programs.pgCtl().toString(), "-D", data.toString(), "-m", "fast", "-w", "stop"));
    if (exit != 0 && isRunning()) {
      throw new DatabaseTrouble(
          "PostgreSQL in " + data + " does not stop. See the end of " + command.log() + ".");
    }
  }

  /// Whether the process that wrote `postmaster.pid` still runs, on these data. A number that
  /// another program has got since, or a dead process that nobody has collected yet, does not.
  private boolean isRunning() throws IOException {
    List<String> lines = postmasterFile();
    if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,10}")) {
      return false;
    }
    long pid = Long.parseLong(lines.getFirst().strip());
    if (!KeepHome.isLinux()) {
      return ProcessHandle.of(pid).isPresent();
    }
    try {
      // Empty for a process that has died.
      String commandLine = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
      return List.of(commandLine.split("\0", -1)).contains(data.toString());
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private List<String> postmasterFile() throws IOException {
    try {
      return Files.readAllLines(data.resolve("postmaster.pid"));
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /// Whether the process `pid` says that it takes connections: the eighth line of its own file,
  /// which `pg_ctl -w` reads too.
  boolean saysReady(long pid) throws IOException {
    List<String> lines = postmasterFile();
    return lines.size() >= 8
        && lines.get(0).strip().equals(Long.toString(pid))
        && lines.get(7).strip().equals("ready");
  }
}
