package keep.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/// The three passwords of our own PostgreSQL, made at its first start. Their text is never shown.
record Passwords(String owner, String application, String campaign) {
  private static final String FILE = "passwords";
  private static final int LINES = 3;

  /// Reads the file, or makes it: mode 0600 from its first byte on, on disk before it is used. A
  /// file of an older Keep, which knew two logins, gets the third.
  static Passwords at(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    List<String> lines =
        Files.exists(file) ? Files.readAllLines(file, StandardCharsets.US_ASCII) : List.of();
    if (Files.exists(file) && lines.size() != LINES && lines.size() != LINES - 1) {
      throw new DatabaseTrouble(
          file + " should hold three lines. Restore it from a backup of the same data folder.");
    }
    if (lines.size() < LINES) {
      List<String> all = new ArrayList<>(lines);
      while (all.size() < LINES) {
        all.add(random());
      }
      Path fresh = folder.resolve(FILE + ".new");
      Files.deleteIfExists(fresh);
      writePrivately(fresh, String.join("\n", all) + "\n");
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      lines = all;
    }
    return new Passwords(lines.get(0), lines.get(1), lines.get(2));
  }

  static boolean existAt(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /// Writes a file that only its owner may read, and forces it to disk.
  static void writePrivately(Path file, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "Passwords[three]";
  }
}
