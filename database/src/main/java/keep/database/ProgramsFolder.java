package keep.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where PostgreSQL's programs are unpacked: once a machine and user, so that a second data folder
/// need not unpack them again; with the data where there is no such place.
final class ProgramsFolder {
  /// Names the folder.
  static final String VARIABLE = "KEEP_POSTGRES_PROGRAMS";

  private ProgramsFolder() {}

  static Path choose(Path withData, Optional<DatabaseUser> user, Map<String, String> environment)
      throws IOException {
    String named = environment.getOrDefault(VARIABLE, "");
    if (!named.isBlank()) {
      Path folder = Files.createDirectories(Path.of(named).toAbsolutePath());
      if (user.isPresent()) {
        user.get().checkCanReach(folder);
      }
      return folder;
    }
    Path cache = cache(user, environment);
    try {
      Files.createDirectories(cache);
      if (!Files.isWritable(cache) || othersMayWrite(cache)) {
        return withData;
      }
      if (user.isPresent()) {
        user.get().checkCanReach(cache);
      }
      return cache;
    } catch (IOException | DatabaseTrouble e) {
      return withData;
    }
  }

  private static Path cache(Optional<DatabaseUser> user, Map<String, String> environment) {
    if (user.isPresent()) {
      return Path.of("/var/cache/keep");
    }
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    return cache.isBlank()
        ? Path.of(System.getProperty("user.home"), ".cache", "keep")
        : Path.of(cache, "keep");
  }

  /// Programs are not run from a place where somebody else could have put them.
  private static boolean othersMayWrite(Path folder) throws IOException {
    Set<PosixFilePermission> mode = Files.getPosixFilePermissions(folder);
    return mode.contains(PosixFilePermission.OTHERS_WRITE)
        || mode.contains(PosixFilePermission.GROUP_WRITE);
  }
}
