package keep.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// The folder in which one server keeps everything that is not in an external database.
///
/// @param root absolute path; `database/` and `record/` lie below it
public record KeepHome(Path root) {
  /// The names by which a folder is chosen, in the order in which they count.
  public static final String VARIABLE = "KEEP_HOME";

  public KeepHome {
    root = root.toAbsolutePath().normalize();
  }

  /// `KEEP_HOME` where it is set, else `/var/lib/keep` for root, else the user's own data folder.
  public static KeepHome choose(Map<String, String> environment) {
    String named = environment.getOrDefault(VARIABLE, "");
    if (!named.isBlank()) {
      return new KeepHome(Path.of(named));
    }
    if (isRoot()) {
      return new KeepHome(Path.of("/var/lib/keep"));
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    if (!data.isBlank()) {
      return new KeepHome(Path.of(data, "keep"));
    }
    Path user = Path.of(System.getProperty("user.home"));
    return new KeepHome(
        isMac()
            ? user.resolve("Library/Application Support/Keep")
            : user.resolve(".local/share/keep"));
  }

  /// The folder of our own PostgreSQL: programs, data, log, passwords, lock.
  public Path database() {
    return root.resolve("database");
  }

  /// The folder of the ledger: log key and published tiles.
  public Path record() {
    return root.resolve("record");
  }

  /// A folder for files that need not outlive this process. Those of processes that have ended are
  /// deleted.
  public Path temporary() {
    Path all = root.resolve("tmp");
    try {
      Files.createDirectories(all);
      try (Stream<Path> folders = Files.list(all)) {
        for (Path folder : folders.toList()) {
          String pid = folder.getFileName().toString();
          if (!pid.matches("[0-9]{1,10}") || ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
            PostgresPrograms.delete(folder);
          }
        }
      }
      return Files.createDirectories(all.resolve(Long.toString(ProcessHandle.current().pid())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isLinux() {
    return System.getProperty("os.name").equals("Linux");
  }

  private static boolean isMac() {
    return System.getProperty("os.name").startsWith("Mac");
  }

  /// Whether this process runs as root, under which PostgreSQL refuses to start.
  static boolean isRoot() {
    if (!isLinux()) {
      return System.getProperty("user.name").equals("root");
    }
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
