package keep.finder.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A folder of imported records: `services.jsonl` and `organizations.jsonl`, one record a line, by
/// id. A file is replaced whole or not at all, so a crash leaves the old one or the new one.
public final class Shelf {
  private static final String SERVICES = "services.jsonl";
  private static final String ORGANIZATIONS = "organizations.jsonl";
  private final Path folder;

  /// @param folder made when something is laid into it
  public Shelf(Path folder) {
    this.folder = folder;
  }

  /// What laying down did.
  ///
  /// @param absent records that were here before and are not in this feed; they stay
  public record Outcome(int added, int changed, int unchanged, int absent) {
    Outcome and(Outcome other) {
      return new Outcome(
          added + other.added,
          changed + other.changed,
          unchanged + other.unchanged,
          absent + other.absent);
    }
  }

  /// Every service on the shelf, by id. A line that cannot be read is passed over.
  public List<Json.Fields> services() throws IOException {
    List<Json.Fields> all = new ArrayList<>();
    for (byte[] line : read(SERVICES).values()) {
      if (JsonText.read(new String(line, StandardCharsets.UTF_8)) instanceof Json.Fields record) {
        all.add(record);
      }
    }
    return all;
  }

  Outcome lay(Map<String, byte[]> services, Map<String, byte[]> organizations) throws IOException {
    Files.createDirectories(folder);
    try (FileChannel lock =
            FileChannel.open(
                folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = lock.lock()) {
      if (!held.isValid()) {
        throw new IOException("the folder " + folder + " cannot be locked");
      }
      return lay(SERVICES, services).and(lay(ORGANIZATIONS, organizations));
    }
  }

  private Outcome lay(String file, Map<String, byte[]> records) throws IOException {
    Map<String, byte[]> all = read(file);
    int before = all.size();
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    for (Map.Entry<String, byte[]> each : records.entrySet()) {
      byte[] old = all.put(each.getKey(), each.getValue());
      if (old == null) {
        added++;
      } else if (Arrays.equals(old, each.getValue())) {
        unchanged++;
      } else {
        changed++;
      }
    }
    if (added + changed > 0) {
      replace(file, all);
    }
    return new Outcome(added, changed, unchanged, before - changed - unchanged);
  }

  private Map<String, byte[]> read(String file) throws IOException {
    Map<String, byte[]> lines = new TreeMap<>();
    Path path = folder.resolve(file);
    if (Files.exists(path)) {
      for (String line : Files.readAllLines(path)) {
        if (JsonText.read(line) instanceof Json.Fields record) {
          record.text("id").ifPresent(id -> lines.put(id, line.getBytes(StandardCharsets.UTF_8)));
        }
      }
    }
    return lines;
  }

  private void replace(String file, Map<String, byte[]> records) throws IOException {
    Path next = folder.resolve(file + ".next");
    try (FileChannel out =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      for (byte[] line : records.values()) {
        ByteBuffer bytes = ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
      }
      out.force(true);
    }
    Files.move(
        next,
        folder.resolve(file),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
      entry.force(true);
    }
  }
}
