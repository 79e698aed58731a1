package keep.ledger.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import keep.ledger.Disk;

/// The file that says that a memory was begun here, where on the disk, and which logs it knows.
///
/// @param place the lock file's number on its disk; a copy has another. `-` where a disk numbers no
///   files
/// @param logs hashes of the names of the logs that are remembered
record MemoryMark(String place, SortedSet<String> logs) {
  static final String FILE = "memory";
  static final String LOCK = "lock";
  private static final String FORMAT = "keep-witness-memory/1";
  private static final String NOWHERE = "-";

  static MemoryMark begin(Path folder) throws IOException {
    return new MemoryMark(place(folder), new TreeSet<>());
  }

  static MemoryMark read(Path folder) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(folder.resolve(FILE), StandardCharsets.US_ASCII);
    } catch (NoSuchFileException e) {
      throw new IOException(
          folder
              + " holds no witness's memory. A witness that has forgotten would cosign another tree:"
              + " end it and begin one under a new key.",
          e);
    }
    boolean whole =
        lines.size() >= 3
            && lines.get(0).equals(FORMAT)
            && lines.get(1).startsWith("place ")
            && lines.getLast().equals("end");
    if (!whole) {
      throw new IOException(
          folder.resolve(FILE)
              + " cannot be read. The witness must not start afresh: restore the file, or end this"
              + " witness and begin one under a new key.");
    }
    return new MemoryMark(
        lines.get(1).substring("place ".length()),
        new TreeSet<>(lines.subList(2, lines.size() - 1)));
  }

  void write(Path folder, Disk disk) throws IOException {
    StringBuilder text = new StringBuilder(FORMAT + "\nplace " + place + "\n");
    logs.forEach(log -> text.append(log).append('\n'));
    text.append("end\n");
    disk.replace(folder.resolve(FILE), text.toString().getBytes(StandardCharsets.US_ASCII));
  }

  boolean isAt(Path folder) throws IOException {
    String here = place(folder);
    return place.equals(NOWHERE) || here.equals(NOWHERE) || here.equals(place);
  }

  MemoryMark movedTo(Path folder) throws IOException {
    return new MemoryMark(place(folder), logs);
  }

  MemoryMark with(String log) {
    SortedSet<String> more = new TreeSet<>(logs);
    more.add(log);
    return new MemoryMark(place, more);
  }

  private static String place(Path folder) throws IOException {
    Path lock = folder.resolve(LOCK);
    if (!lock.getFileSystem().supportedFileAttributeViews().contains("unix")
        || !Files.exists(lock)) {
      return NOWHERE;
    }
    return Objects.toString(Files.getAttribute(lock, "unix:ino"));
  }
}
