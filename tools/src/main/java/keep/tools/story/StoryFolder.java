package keep.tools.story;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder in which one story runs: the server's data, the witnesses' memory, the logs. Gone
/// when the story ends, unless it is to be kept.
///
/// No note, name or key of a person is ever written into it: those live in this process alone.
public final class StoryFolder implements AutoCloseable {
  private final Path root;
  private final boolean keep;

  private StoryFolder(Path root, boolean keep) {
    this.root = root;
    this.keep = keep;
  }

  /// A fresh folder under the system's temporary folder.
  ///
  /// @param keep whether it stays when closed
  public static StoryFolder fresh(boolean keep) throws IOException {
    Path root =
        Files.createTempDirectory(
            "keep-story-",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    // The database runs as an unprivileged user, who has to pass through here and may not look.
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx--x--x"));
    StoryFolder folder = new StoryFolder(root, keep);
    Files.createDirectory(folder.logs());
    return folder;
  }

  public Path root() {
    return root;
  }

  /// The server's `KEEP_HOME`.
  public Path home() {
    return root.resolve("home");
  }

  /// Everything the processes print.
  public Path logs() {
    return root.resolve("logs");
  }

  /// The witnesses' keys and memories.
  public Path witness() {
    return root.resolve("witness");
  }

  /// Where the heap of the server is written for the hunt.
  public Path heap() {
    return root.resolve("server.hprof");
  }

  /// The database with its write-ahead log.
  public Path database() {
    return home().resolve("database").resolve("data");
  }

  @Override
  public void close() throws IOException {
    if (!keep) {
      delete(root);
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // Another process may have deleted a file of its own between listing and deleting.
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path directory, @org.jspecify.annotations.Nullable IOException e) throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
