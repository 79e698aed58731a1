package keep.tools.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalTime;
import keep.pen.ServerLine;

/// The story's time: on the wall at every desk, in the witnesses' file, and on the server. Only a
/// demonstration has one.
final class StoryClock {
  private final Path file;
  private final ServerLine line;
  private volatile long now;

  StoryClock(Path file, ServerLine line, long start) {
    this.file = file;
    this.line = line;
    this.now = start;
    write();
  }

  long now() {
    return now;
  }

  /// Moves everybody on to this moment.
  void moveTo(LocalDate day, LocalTime time) {
    now = StoryCalendar.at(day, time);
    write();
    line.setStoryClock(now);
  }

  private void write() {
    try {
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.writeString(next, now + "\n", StandardCharsets.US_ASCII);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
