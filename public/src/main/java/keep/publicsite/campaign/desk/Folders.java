package keep.publicsite.campaign.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders of files: their digest, and copies of them.
final class Folders {
  private static final int BYTES = 8;

  private Folders() {}

  /// Every file of a folder, by its path in it, in order. Links are not followed.
  static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
          .map(folder::relativize)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// A short name for exactly these files: the first sixteen hexadecimal digits of a SHA-256 over
  /// their paths and contents.
  static String digest(Path folder) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files(folder)) {
        byte[] content = Files.readAllBytes(folder.resolve(file));
        digest.update(
            (file.toString().replace('\\', '/') + "\n" + content.length + "\n")
                .getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  /// Copies a folder; it appears whole or not at all.
  static void copy(Path from, Path to) {
    try {
      Path half = to.resolveSibling(to.getFileName() + ".half");
      delete(half);
      for (Path file : files(from)) {
        Path target = half.resolve(file.toString());
        Path parent = target.getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        Files.copy(from.resolve(file), target);
      }
      delete(to);
      Files.move(half, to, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
