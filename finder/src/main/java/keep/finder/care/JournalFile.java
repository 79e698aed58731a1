package keep.finder.care;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import keep.finder.exchange.Json;
import keep.finder.exchange.JsonText;

/// A file that only grows: one JSON object a line behind its checksum. A line is on the disk before
/// anybody is told that it is. A line cut short by a crash is the last one and is dropped; a
/// damaged line before it is damage and is told.
final class JournalFile {
  private static final int CHECKSUM = 8;
  private final Path file;

  JournalFile(Path file) {
    this.file = file;
  }

  /// Work done while nobody else may write.
  interface Locked<T> {
    T with(List<Happening> before, Append append) throws IOException, CareProblem;
  }

  /// Puts one more line on the disk.
  interface Append {
    void line(Happening happening) throws IOException;
  }

  List<Happening> read() throws IOException, CareProblem {
    if (!Files.exists(file)) {
      return List.of();
    }
    return parse(Files.readString(file, StandardCharsets.UTF_8)).happenings();
  }

  <T> T locked(Locked<T> work) throws IOException, CareProblem {
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    synchronized (JournalFile.class) {
      try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw");
          var lock = open.getChannel().lock()) {
        byte[] bytes = new byte[Math.toIntExact(open.length())];
        open.readFully(bytes);
        Parsed parsed = parse(new String(bytes, StandardCharsets.UTF_8));
        if (parsed.sound() < bytes.length) {
          open.setLength(parsed.sound());
        }
        open.seek(parsed.sound());
        if (!lock.isValid()) {
          throw new IOException("the journal cannot be locked");
        }
        return work.with(
            parsed.happenings(),
            happening -> {
              open.write(line(happening).getBytes(StandardCharsets.UTF_8));
              open.getChannel().force(true);
            });
      }
    }
  }

  private static String line(Happening happening) {
    String json = JsonText.of(Happening.json(happening));
    return checksum(json) + " " + json + "\n";
  }

  private static String checksum(String json) {
    CRC32C sum = new CRC32C();
    sum.update(json.getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", sum.getValue());
  }

  private record Parsed(List<Happening> happenings, int sound) {}

  private static Parsed parse(String text) throws CareProblem {
    List<Happening> all = new ArrayList<>();
    int sound = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = end < 0 ? text.substring(at) : text.substring(at, end);
      boolean right =
          end >= 0
              && line.length() > CHECKSUM + 1
              && checksum(line.substring(CHECKSUM + 1)).equals(line.substring(0, CHECKSUM));
      if (!right) {
        if (end >= 0 && end + 1 < text.length()) {
          throw new CareProblem(
              "The journal of corrections is damaged at its line "
                  + (all.size() + 1)
                  + ". Put back the copy of your last backup.");
        }
        return new Parsed(all, sound);
      }
      if (JsonText.read(line.substring(CHECKSUM + 1)) instanceof Json.Fields json) {
        all.add(Happening.read(json));
      }
      at = end + 1;
      sound += line.getBytes(StandardCharsets.UTF_8).length + 1;
    }
    return new Parsed(all, sound);
  }
}
