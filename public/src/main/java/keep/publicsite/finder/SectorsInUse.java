package keep.publicsite.finder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import keep.finder.Finder;
import keep.finder.postcodes.Sectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The places to search in, with the table of postcode sectors where an operator has laid one into
/// the finder's folder. The table is read again when it was replaced.
final class SectorsInUse {
  private static final Logger LOG = LoggerFactory.getLogger(SectorsInUse.class);
  private static final FileTime NEVER = FileTime.fromMillis(0);
  private final Path folder;
  private final Finder shipped;
  private FileTime read = NEVER;
  private Finder last;

  SectorsInUse(Path folder, Finder shipped) {
    this.folder = folder;
    this.shipped = shipped;
    this.last = shipped;
  }

  /// A table that cannot be read leaves the districts: they are coarser, and right.
  synchronized Finder now() {
    Path table = folder.resolve(Sectors.FILE);
    try {
      FileTime changed = Files.exists(table) ? Files.getLastModifiedTime(table) : NEVER;
      if (!changed.equals(read)) {
        read = changed;
        last = Sectors.in(shipped, folder);
      }
    } catch (IOException unreadable) {
      LOG.error(
          "The table of postcode sectors cannot be read. Postcodes are looked up by district.");
      last = shipped;
    }
    return last;
  }
}
