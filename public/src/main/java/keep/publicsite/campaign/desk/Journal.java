package keep.publicsite.campaign.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// What was done at the campaigner's desk, one line a deed, appended and never changed: each line
/// carries the digest of all before it, so that a line changed or taken out is noticed.
public final class Journal {
  private static final String FIRST = "0".repeat(64);
  private static final int FIELDS = 7;
  private final Path file;

  /// @param file `journal.txt` in the folder of published campaigns
  public Journal(Path file) {
    this.file = file;
  }

  /// One deed.
  ///
  /// @param action a word such as `proposed`, `published`, `exported`, `moderated`, `shed`
  /// @param subject the campaign's slug
  /// @param digest of the files it was about; `-` for none
  /// @param who the named person
  /// @param about anything more, such as the day from which it holds; `-` for nothing
  public record Line(
      Instant at, String action, String subject, String digest, String who, String about) {
    String text() {
      return String.join(
          "\t",
          at.toString(),
          clean(action),
          clean(subject),
          clean(digest),
          clean(who),
          clean(about));
    }
  }

  /// The record does not hold together: a line was changed or taken out.
  public static final class Broken extends RuntimeException {
    /// @param line the first line that does not follow from those before it, from 1
    Broken(int line) {
      super("line " + line + " of the journal does not follow from those before it");
    }
  }

  /// All deeds, the oldest first.
  ///
  /// @throws Broken when a line was changed or taken out
  public List<Line> read() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return read(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Line> read(String text) {
    List<Line> lines = new ArrayList<>();
    String chain = FIRST;
    for (String each : text.lines().toList()) {
      String[] fields = each.split("\t", -1);
      if (fields.length != FIELDS) {
        throw new Broken(lines.size() + 1);
      }
      String said = each.substring(0, each.lastIndexOf('\t'));
      chain = next(chain, said);
      if (!chain.equals(fields[FIELDS - 1])) {
        throw new Broken(lines.size() + 1);
      }
      lines.add(
          new Line(
              Instant.parse(fields[0]), fields[1], fields[2], fields[3], fields[4], fields[5]));
    }
    return lines;
  }

  /// Appends a deed and forces it to disk before returning. Two processes at once take turns.
  public void write(Line line) {
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (FileChannel channel =
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        String before = Files.readString(file);
        read(before);
        String last =
            before.isBlank() ? FIRST : before.substring(before.lastIndexOf('\t') + 1).strip();
        String whole = line.text() + "\t" + next(last, line.text()) + "\n";
        channel.position(channel.size());
        ByteBuffer bytes = ByteBuffer.wrap(whole.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
        lock.release();
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String clean(String field) {
    String plain = field.replaceAll("\\p{Cntrl}", " ").strip();
    return plain.isEmpty() ? "-" : plain;
  }

  private static String next(String chain, String said) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(chain.getBytes(StandardCharsets.US_ASCII));
      digest.update(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
