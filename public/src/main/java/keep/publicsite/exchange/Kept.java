package keep.publicsite.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import keep.finder.Directory;
import keep.finder.care.CareProblem;
import keep.finder.care.CorrectedDirectory;
import keep.finder.exchange.HsdsApi;
import org.jspecify.annotations.Nullable;

/// The directory in memory, with accepted corrections. Made anew when one has been accepted and
/// when a day begins, since an entry grows stale with the day.
final class Kept {
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private final CorrectedDirectory corrected;
  private @Nullable Made made;

  private record Made(Directory directory, LocalDate day, HsdsApi api) {}

  /// @param folder the finder's folder below `KEEP_HOME`
  Kept(Path folder) {
    corrected = new CorrectedDirectory(folder, Directory.load());
  }

  synchronized HsdsApi api() throws IOException {
    Directory now = directory();
    LocalDate today = LocalDate.now(HERE);
    Made last = made;
    if (last == null || last.directory() != now || !last.day().equals(today)) {
      last = new Made(now, today, new HsdsApi(now, today));
      made = last;
    }
    return last.api();
  }

  private Directory directory() throws IOException {
    try {
      return corrected.now();
    } catch (CareProblem damaged) {
      throw new IOException(damaged.getMessage(), damaged);
    }
  }
}
