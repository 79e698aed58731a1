package keep.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's own programs, unpacked once from the jar for this machine.
///
/// @param folder holds `bin/`, `lib/` and `share/`
record PostgresPrograms(Path folder) {
  /// The packaged release; its major number stands in every data folder as `PG_VERSION`.
  static final String VERSION = "18.6.0";

  static final String MAJOR = "18";

  private static final String DONE = ".done";

  Path initdb() {
    return folder.resolve("bin/initdb");
  }

  Path pgCtl() {
    return folder.resolve("bin/pg_ctl");
  }

  Path postgres() {
    return folder.resolve("bin/postgres");
  }

  /// Unpacks below `parent` unless that has been done. Two processes may do it at once: each
  /// unpacks beside the place and the first to rename wins.
  static PostgresPrograms unpack(Path parent) throws IOException {
    Path folder = parent.resolve("pgsql-" + VERSION);
    if (Files.exists(folder.resolve(DONE))) {
      return new PostgresPrograms(folder);
    }
    Path fresh = Files.createTempDirectory(parent, "pgsql-unpacking-");
    try {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
      try (InputStream jar = archive();
          XZInputStream xz = new XZInputStream(new BufferedInputStream(jar));
          TarArchiveInputStream tar = new TarArchiveInputStream(xz)) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          write(tar, entry, fresh);
        }
      }
      Files.createFile(fresh.resolve(DONE));
      move(fresh, folder);
    } finally {
      delete(fresh);
    }
    return new PostgresPrograms(folder);
  }

  private static void move(Path fresh, Path folder) throws IOException {
    if (Files.exists(folder) && !Files.exists(folder.resolve(DONE))) {
      delete(folder);
    }
    try {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
      if (!Files.exists(folder.resolve(DONE))) {
        throw e;
      }
    } catch (java.nio.file.FileSystemException e) {
      // rename(2) onto a full folder: another process was first.
      if (!Files.exists(folder.resolve(DONE))) {
        throw e;
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("The PostgreSQL archive names a place outside its folder.");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    if (entry.isLink()) {
      Files.createLink(target, into.resolve(entry.getLinkName()).normalize());
      return;
    }
    Files.copy(tar, target);
    boolean program = (entry.getMode() & 0111) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static InputStream archive() {
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String name =
        switch (machine) {
          case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
          case "aarch64", "arm64" -> "postgres-linux-arm_64.txz";
          default -> "";
        };
    InputStream found =
        KeepHome.isLinux() && !name.isEmpty()
            ? PostgresPrograms.class.getResourceAsStream("/" + name)
            : null;
    if (found == null) {
      throw new DatabaseTrouble(
          "Keep brings no PostgreSQL for this kind of machine ("
              + System.getProperty("os.name")
              + ", "
              + machine
              + "). Start a PostgreSQL 18 of your own and name it in KEEP_DATABASE_URL.");
    }
    return found;
  }

  /// Deletes a folder and all below it; nothing where there is none.
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
