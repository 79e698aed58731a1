package keep.tools.finder;

import java.nio.file.Files;
import java.nio.file.Path;

/// The finder's own folder below `KEEP_HOME`: imported services and the record of corrections.
final class FinderHome {
  private FinderHome() {}

  /// `KEEP_HOME` where it is set, else `/var/lib/keep` where that can be written, else the user's
  /// own data folder; in it, `finder`. The server looks in the same place.
  static Path folder() {
    String set = System.getenv("KEEP_HOME");
    if (set != null && !set.isBlank()) {
      return Path.of(set, "finder").toAbsolutePath();
    }
    if ("root".equals(System.getProperty("user.name"))) {
      return Path.of("/var/lib/keep/finder");
    }
    String data = System.getenv("XDG_DATA_HOME");
    Path own =
        data == null || data.isBlank()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(data);
    Path folder = own.resolve("keep").resolve("finder");
    return Files.isSymbolicLink(folder) ? folder.toAbsolutePath() : folder;
  }
}
