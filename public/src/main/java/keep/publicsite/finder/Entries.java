package keep.publicsite.finder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import keep.finder.Directory;
import keep.finder.Finder;
import keep.finder.care.CareProblem;
import keep.finder.care.CorrectedDirectory;
import keep.site.House;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the pages are made from, with every accepted correction: the engine and the browser's file
/// of the same entries. Made anew when a correction has been accepted.
final class Entries {
  private static final Logger LOG = LoggerFactory.getLogger(Entries.class);
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private final House house;
  private final CorrectedDirectory corrected;
  private final SectorsInUse sectors;
  private @Nullable Made last;

  /// @param files hold exactly what the engine searches
  record Made(Finder finder, DataFiles files) {
    /// How many open centres were confirmed within six months.
    long confirmed() {
      LocalDate today = LocalDate.now(HERE);
      return finder.directory().open().stream()
          .filter(centre -> centre.checked().fresh(today))
          .count();
    }
  }

  /// @param folder the finder's own, in which an operator may lay a table of sectors
  Entries(House house, CorrectedDirectory corrected, Path folder) {
    this.house = house;
    this.corrected = corrected;
    this.sectors = new SectorsInUse(folder, Finder.load());
  }

  Finder finder() {
    return made().finder();
  }

  /// When the journal cannot be read, the entries stay as they last were: somebody who looks for
  /// help gets an answer, and whoever runs the site is told.
  synchronized Made made() {
    Made made = last;
    Finder places = sectors.now();
    try {
      Directory now = corrected.now();
      if (made == null
          || made.finder().directory() != now
          || made.finder().postcodes() != places.postcodes()) {
        made = over(places, now);
      }
    } catch (IOException | CareProblem unreadable) {
      LOG.error(
          "The journal of corrections cannot be read. The finder shows its entries as they were.");
      if (made == null) {
        made = over(places, places.directory());
      }
    }
    last = made;
    return made;
  }

  private Made over(Finder places, Directory directory) {
    Finder finder = places.with(directory);
    return new Made(finder, DataFiles.of(house, finder));
  }
}
