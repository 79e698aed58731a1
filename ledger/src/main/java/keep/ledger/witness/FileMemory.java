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
import java.util.Arrays;
import java.util.Optional;
import keep.ledger.Disk;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.SignedCheckpoint;
import org.jspecify.annotations.Nullable;

/// A witness's memory in a folder: one small file for each log, replaced in one step and synced
/// before anything is signed. A lock keeps a second process out; a list of what is remembered tells
/// a memory that has lost a part from one that is new. Safe for use by several threads.
public final class FileMemory implements WitnessMemory, AutoCloseable {
  /// Last line of a log's file: without it the file was cut short.
  private static final String END = "end\n";

  private final Path folder;
  private final Disk disk;
  private final FileChannel lockFile;
  private final FileLock lock;
  private MemoryMark mark;

  private FileMemory(Path folder, Disk disk, FileChannel lockFile, FileLock lock, MemoryMark mark) {
    this.folder = folder;
    this.disk = disk;
    this.lockFile = lockFile;
    this.lock = lock;
    this.mark = mark;
  }

  /// Whether a memory was begun in this folder.
  public static boolean begunIn(Path folder) {
    return Files.exists(folder.resolve(MemoryMark.FILE));
  }

  /// Begins an empty memory, for keys that have never cosigned anything.
  ///
  /// @throws IOException if one was begun here before, or the folder cannot be used
  public static void begin(Path folder) throws IOException {
    begin(folder, Disk.REAL);
  }

  /// @param disk the steps of writing, for tests that stop between them
  public static void begin(Path folder, Disk disk) throws IOException {
    Files.createDirectories(folder);
    if (begunIn(folder)) {
      throw new IOException("A witness's memory was begun in " + folder + " before.");
    }
    Path lock = folder.resolve(MemoryMark.LOCK);
    if (!Files.exists(lock)) {
      Files.createFile(lock);
    }
    MemoryMark.begin(folder).write(folder, disk);
  }

  /// Opens the memory in `folder`.
  ///
  /// @throws IOException if there is none, it is a copy, or another process has it open
  public static FileMemory open(Path folder) throws IOException {
    return open(folder, Disk.REAL);
  }

  /// @param disk the steps of writing, for tests that stop between them
  public static FileMemory open(Path folder, Disk disk) throws IOException {
    return open(folder, disk, false);
  }

  /// Opens a memory that was moved here from another disk or machine, and remembers that it was.
  /// Whoever calls this says that the witness it came from has stopped for good and that nothing
  /// newer exists.
  public static FileMemory openMoved(Path folder) throws IOException {
    return open(folder, Disk.REAL, true);
  }

  private static FileMemory open(Path folder, Disk disk, boolean moved) throws IOException {
    MemoryMark mark = MemoryMark.read(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve(MemoryMark.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
    try {
      if (!mark.isAt(folder)) {
        if (!moved) {
          throw new IOException(
              folder
                  + " is a copy of a witness's memory: it was moved, or restored from a backup. Two"
                  + " copies would cosign two trees. If the witness it came from has stopped for"
                  + " good and this is its newest memory, start once with --moved; if not, end this"
                  + " witness and begin one under a new key.");
        }
        mark = mark.movedTo(folder);
        mark.write(folder, disk);
      }
      return new FileMemory(folder, disk, channel, lock, mark);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public synchronized Optional<Known> known(String origin) throws IOException {
    String log = MonitorPath.originHash(origin);
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file(log));
    } catch (NoSuchFileException e) {
      if (mark.logs().contains(log)) {
        throw new IOException(
            "What this witness remembered of a log is gone. It must not start afresh: end this"
                + " witness and begin one under a new key.",
            e);
      }
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
    String log = MonitorPath.originHash(origin);
    disk.replace(file(log), bytes(next));
    if (!mark.logs().contains(log)) {
      mark = mark.with(log);
      mark.write(folder, disk);
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    if (lockFile.isOpen()) {
      lock.release();
      lockFile.close();
    }
  }

  /// A log's name may hold anything a path may not; its hash names the file.
  private Path file(String log) {
    return folder.resolve(log + ".known");
  }

  private static byte[] bytes(Known known) {
    String text = "time " + known.time() + "\n" + known.signed().note().note() + END;
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Known parse(String origin, byte[] bytes) throws IOException {
    try {
      int end = 0;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      String first = new String(bytes, 0, end, StandardCharsets.US_ASCII);
      int tail = bytes.length - END.length();
      boolean whole =
          tail > end
              && first.startsWith("time ")
              && new String(bytes, tail, END.length(), StandardCharsets.US_ASCII).equals(END);
      if (!whole) {
        throw new MalformedRecordException("memory: cut short");
      }
      SignedCheckpoint signed = SignedCheckpoint.parse(Arrays.copyOfRange(bytes, end + 1, tail));
      if (!signed.checkpoint().origin().equals(origin)) {
        throw new MalformedRecordException("memory: another log's");
      }
      return new Known(signed, Checkpoint.size(first.substring("time ".length())));
    } catch (MalformedRecordException e) {
      throw new IOException(
          "What this witness remembered of a log cannot be read. It must not start afresh: restore"
              + " the folder, or end this witness and begin one under a new key.",
          e);
    }
  }
}
