package keep.tools.finder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The finder's own folder: imported services, the table of sectors, the journal of corrections.
/// The server looks in the same place (`KeepHome`), which the tools may not stand on.
final class FinderHome {
  private FinderHome() {}

  static Path folder() {
    return folder(
        System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"), isRoot());
  }

  /// `KEEP_HOME` where it is set, else `/var/lib/keep` for root, else the user's own data folder;
  /// in it, `finder`.
  ///
  /// @param system name of the operating system, as Java says it
  /// @param user the user's own folder
  static Path folder(Map<String, String> environment, String system, String user, boolean root) {
    return home(environment, system, user, root).toAbsolutePath().normalize().resolve("finder");
  }

  private static Path home(
      Map<String, String> environment, String system, String user, boolean root) {
    String named = environment.getOrDefault("KEEP_HOME", "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    if (root) {
      return Path.of("/var/lib/keep");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    if (!data.isBlank()) {
      return Path.of(data, "keep");
    }
    return system.startsWith("Mac")
        ? Path.of(user, "Library", "Application Support", "Keep")
        : Path.of(user, ".local", "share", "keep");
  }

  private static boolean isRoot() {
    if (!System.getProperty("os.name").equals("Linux")) {
      return System.getProperty("user.name").equals("root");
    }
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }
}
