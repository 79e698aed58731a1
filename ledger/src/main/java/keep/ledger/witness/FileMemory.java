package keep.ledger.witness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import keep.ledger.Disk;
import keep.ledger.MalformedRecordException;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.Checkpoint;
import org.jspecify.annotations.Nullable;

/// A witness's memory in a folder: one small file for each log, replaced in one step and synced
/// before anything is signed. A lock keeps a second process out. Safe for use by several threads.
public final class FileMemory implements WitnessMemory, AutoCloseable {
  private final Path folder;
  private final Disk disk;
  private final FileChannel lockFile;
  private final FileLock lock;

  private FileMemory(Path folder, Disk disk, FileChannel lockFile, FileLock lock) {
    this.folder = folder;
    this.disk = disk;
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /// Opens the memory in `folder`, which is made if it is missing.
  ///
  /// @throws IOException if another process has it open, or the folder cannot be used
  public static FileMemory open(Path folder) throws IOException {
    return open(folder, Disk.REAL);
  }

  /// @param disk the steps of writing, for tests that stop between them
  public static FileMemory open(Path folder, Disk disk) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new IOException(
          "Another witness is running on " + folder + "; stop it or use another folder.");
    }
    return new FileMemory(folder, disk, channel, lock);
  }

  @Override
  public synchronized Optional<Known> known(String origin) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file(origin));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    return Optional.of(parse(origin, bytes));
  }

  @Override
  public synchronized boolean replace(String origin, Optional<Known> expected, Known next)
      throws IOException {
    if (!known(origin).equals(expected)) {
      return false;
    }
    String text = new Checkpoint(origin, next.size(), next.root()).text() + next.time() + "\n";
    disk.replace(file(origin), text.getBytes(StandardCharsets.UTF_8));
    return true;
  }

  @Override
  public void close() throws IOException {
    lock.release();
    lockFile.close();
  }

  /// A log's name may hold anything a path may not; its hash names the file.
  private Path file(String origin) {
    byte[] name = origin.getBytes(StandardCharsets.UTF_8);
    return folder.resolve(new TreeHasher().leaf(name).hex() + ".known");
  }

  private static Known parse(String origin, byte[] bytes) throws IOException {
    try {
      String text = new String(bytes, StandardCharsets.UTF_8);
      int time = text.lastIndexOf('\n', text.length() - 2) + 1;
      Checkpoint known = Checkpoint.parse(text.substring(0, time));
      if (!text.endsWith("\n") || !known.origin().equals(origin)) {
        throw new MalformedRecordException("memory: another log's, or cut short");
      }
      return new Known(
          known.size(), known.root(), Checkpoint.size(text.substring(time, text.length() - 1)));
    } catch (MalformedRecordException | IndexOutOfBoundsException e) {
      throw new IOException(
          "What this witness remembered of a log cannot be read. It must not start afresh: restore"
              + " the folder, or end this witness and begin one under a new key.",
          e);
    }
  }
}
