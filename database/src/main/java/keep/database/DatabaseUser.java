package keep.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The system user as whom PostgreSQL runs when this process is root: PostgreSQL refuses root.
///
/// @param name a name in `/etc/passwd`; without an entry there PostgreSQL does not start
record DatabaseUser(String name, int uid, int gid) {
  /// Names another system user than `nobody`.
  static final String VARIABLE = "KEEP_DATABASE_USER";

  private static final Path PASSWD = Path.of("/etc/passwd");

  /// Nobody to change to unless this process is root.
  static Optional<DatabaseUser> choose(Map<String, String> environment) {
    if (!KeepHome.isRoot()) {
      return Optional.empty();
    }
    String wanted = environment.getOrDefault(VARIABLE, "nobody");
    if (!Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
      throw new DatabaseTrouble(
          "PostgreSQL does not run as root, and setpriv is missing. Install util-linux, start Keep as"
              + " another user, or set KEEP_DATABASE_URL.");
    }
    try {
      for (String line : Files.readAllLines(PASSWD, StandardCharsets.UTF_8)) {
        String[] part = line.split(":", -1);
        if (part.length >= 4 && part[0].equals(wanted)) {
          return Optional.of(
              new DatabaseUser(wanted, Integer.parseInt(part[2]), Integer.parseInt(part[3])));
        }
      }
    } catch (IOException e) {
      throw new DatabaseTrouble("/etc/passwd cannot be read.", e);
    }
    throw new DatabaseTrouble(
        "There is no system user \""
            + wanted
            + "\" for PostgreSQL. Create it, or name another in "
            + VARIABLE
            + ".");
  }

  /// What stands before a command so that it runs as this user with no rights left over.
  List<String> prefix() {
    return List.of(
        "/usr/bin/setpriv",
        "--reuid=" + uid,
        "--regid=" + gid,
        "--clear-groups",
        "--inh-caps=-all",
        "--bounding-set=-all",
        "--no-new-privs");
  }

  /// Gives a file or folder to this user.
  void own(Path path) throws IOException {
    Files.setAttribute(path, "unix:gid", gid);
    Files.setAttribute(path, "unix:uid", uid);
  }

  /// Every folder above must let this user pass, or PostgreSQL cannot reach its data.
  void checkCanReach(Path folder) throws IOException {
    List<Path> closed = new ArrayList<>();
    for (Path at = folder; at != null; at = at.getParent()) {
      int mode = (int) Files.getAttribute(at, "unix:mode");
      boolean owns = Files.getAttribute(at, "unix:uid").equals(uid);
      boolean group = Files.getAttribute(at, "unix:gid").equals(gid);
      int pass = owns ? 0100 : group ? 0010 : 0001;
      if ((mode & pass) == 0) {
        closed.add(at);
      }
    }
    if (!closed.isEmpty()) {
      throw new DatabaseTrouble(
          "PostgreSQL runs as \"%s\" and cannot pass through %s. Choose another folder with KEEP_HOME, or allow passing with chmod o+x."
              .formatted(name, closed.getLast()));
    }
  }
}
