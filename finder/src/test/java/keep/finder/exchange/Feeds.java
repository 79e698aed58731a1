package keep.finder.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// Runs small feeds written into a test.
final class Feeds {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  private Feeds() {}

  static ImportReport read(Path shelf, String... files) throws IOException {
    byte[][] bytes = new byte[files.length][];
    for (int at = 0; at < files.length; at++) {
      bytes[at] = files[at].getBytes(StandardCharsets.UTF_8);
    }
    return read(shelf, bytes);
  }

  static ImportReport read(Path shelf, byte[]... files) throws IOException {
    Importer importer = new Importer(TODAY, digits -> Optional.empty());
    for (int at = 0; at < files.length; at++) {
      importer.read("feed-" + (at + 1) + ".json", new ByteArrayInputStream(files[at]));
    }
    return importer.into(new Shelf(shelf));
  }

  /// A sound service with more fields.
  static String service(int number, String more) {
    return "{\"id\":\"%s\",\"name\":\"Service %d\",\"status\":\"active\"%s}"
        .formatted(id(number), number, more.isEmpty() ? "" : "," + more);
  }

  static String id(int number) {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }
}
