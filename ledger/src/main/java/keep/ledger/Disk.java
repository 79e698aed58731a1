package keep.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The few steps from which a durable write is made. A seam of its own so that a test can stop the
/// world after each of them.
public interface Disk {
  /// Writes a new file, replacing any left over from a step that did not finish.
  void write(Path file, byte[] bytes) throws IOException;

  /// Returns once a file's bytes, or a folder's names, would survive a loss of power.
  void sync(Path fileOrFolder) throws IOException;

  /// Gives `from` the name `to` in one step, replacing what bore it.
  void rename(Path from, Path to) throws IOException;

  /// The real one.
  Disk REAL =
      new Disk() {
        @Override
        public void write(Path file, byte[] bytes) throws IOException {
          Files.write(file, bytes);
        }

        @Override
        public void sync(Path fileOrFolder) throws IOException {
          // A folder can be opened for reading only; on Windows not at all, and need not be.
          boolean folder = Files.isDirectory(fileOrFolder);
          try (FileChannel channel =
              FileChannel.open(
                  fileOrFolder, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
          }
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
          Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
      };

  /// Replaces `file` so that a reader, now or after a crash, finds the old bytes or the new ones
  /// and never a part. The folder must exist.
  default void replace(Path file, byte[] bytes) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    write(unfinished, bytes);
    sync(unfinished);
    rename(unfinished, file);
    sync(folderOf(file));
  }

  /// The folder a file lies in.
  static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("A file system's root is not a file: " + file);
    }
    return folder;
  }
}
