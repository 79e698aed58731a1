package keep.server.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import keep.finder.Directory;
import keep.finder.care.CareJournal;
import keep.finder.care.CareProblem;
import keep.finder.exchange.HsdsApi;
import org.jspecify.annotations.Nullable;

/// The directory in memory, with accepted corrections. Made anew when the journal has grown and
/// when a day begins, since an entry grows stale with the day.
final class Kept {
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private final Path folder;
  private final Directory shipped = Directory.load();
  private @Nullable Made made;

  private record Made(long journal, LocalDate day, HsdsApi api) {}

  /// @param folder the finder's folder below `KEEP_HOME`
  Kept(Path folder) {
    this.folder = folder;
  }

  synchronized HsdsApi api() throws IOException {
    long journal = length();
    LocalDate today = LocalDate.now(HERE);
    Made last = made;
    if (last == null || last.journal() != journal || !last.day().equals(today)) {
      last = new Made(journal, today, new HsdsApi(corrected(), today));
      made = last;
    }
    return last.api();
  }

  private Directory corrected() throws IOException {
    try {
      return new CareJournal(folder).directory(shipped);
    } catch (CareProblem damaged) {
      throw new IOException(damaged.getMessage(), damaged);
    }
  }

  private long length() throws IOException {
    Path journal = folder.resolve("care.journal");
    return Files.exists(journal) ? Files.size(journal) : 0;
  }
}
