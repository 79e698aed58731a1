package keep.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A folder for what must not be lost: signed words that contradict each other, and bytes found
/// where others belong. Each piece is kept once, under its kind and hash; nothing is ever replaced
/// or deleted here.
public final class Evidence {
  /// Most pieces kept. The first ones prove as much as the rest, and a liar must not fill a disk.
  public static final int MOST = 1000;

  private final Path folder;
  private final Disk disk;

  /// @param folder is made when something is kept
  public Evidence(Path folder) {
    this(folder, Disk.REAL);
  }

  /// @param disk the steps of writing, for tests that stop between them
  public Evidence(Path folder, Disk disk) {
    this.folder = folder.toAbsolutePath().normalize();
    this.disk = disk;
  }

  /// Where the pieces lie.
  public Path folder() {
    return folder;
  }

  /// Keeps one piece, durably.
  ///
  /// @param kind a word for what it is, part of the file's name: lower case, digits, dots, hyphens
  /// @return its file; empty if the folder is full
  public Optional<Path> keep(String kind, byte[] bytes) throws IOException {
    if (!kind.matches("[a-z0-9][a-z0-9.-]{0,80}")) {
      throw new IllegalArgumentException("No name for a kind of evidence.");
    }
    Files.createDirectories(folder);
    Path file = folder.resolve(kind + "-" + hash(bytes));
    if (Files.exists(file)) {
      return Optional.of(file);
    }
    if (count() >= MOST) {
      return Optional.empty();
    }
    disk.replace(file, bytes);
    disk.sync(Disk.folderOf(folder));
    return Optional.of(file);
  }

  /// All pieces whose names begin so, in the order of their names, one behind the other; empty if
  /// there are none.
  public Optional<byte[]> all(String prefix) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    List<Path> pieces = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, prefix + "*")) {
      files.forEach(pieces::add);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Path piece : pieces.stream().sorted().toList()) {
      all.writeBytes(Files.readAllBytes(piece));
    }
    return pieces.isEmpty() ? Optional.empty() : Optional.of(all.toByteArray());
  }

  private int count() throws IOException {
    int count = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        count += Files.isRegularFile(file) ? 1 : 0;
      }
    }
    return count;
  }

  private static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(TreeHasher.sha256().digest(bytes)).substring(0, 16);
  }
}
