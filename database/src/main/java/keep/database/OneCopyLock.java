package keep.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Held while a server uses a data folder. Without it a second copy would take the first one's
/// database for an orphan and stop it. The system gives the lock up when the process dies.
record OneCopyLock(FileChannel channel, FileLock lock) implements AutoCloseable {

  static OneCopyLock take(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new DatabaseTrouble(
          "Another copy of Keep is using "
              + folder
              + ". Stop it first, or give this one a folder of its own with KEEP_HOME.");
    }
    return new OneCopyLock(channel, lock);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /// May be called again: a start that fails gives the folder up twice, and the reason for which it
  /// failed must not be lost over it.
  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      lock.release();
      channel.close();
    }
  }
}
