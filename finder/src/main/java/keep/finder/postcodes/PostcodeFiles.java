package keep.finder.postcodes;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import keep.places.PostcodeAreas;

/// Reads ONSPD and Code-Point Open, as files, folders or the zip files they come in, and adds their
/// postcodes up by sector. Memory holds the sectors only, never the postcodes.
public final class PostcodeFiles {
  /// Most faulty lines that are named.
  static final int MOST_NAMED = 50;

  private static final double NO_LATITUDE = 90;

  /// A sum by sector; the sector's name.
  private final Map<String, SectorSums> sectors = new TreeMap<>();

  private final Map<String, SectorSums> byKey = new java.util.HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private long rows;
  private long ended;
  private long unplaced;
  private long nowhere;
  private long faulty;

  /// What was read.
  ///
  /// @param rows postcodes read
  /// @param ended of them, no longer in use
  /// @param unplaced of them, without a location (Crown dependencies, a few others)
  /// @param nowhere of them, belonging to no place (British Forces, returned post)
  /// @param faulty lines that were passed over
  /// @param faults the first of them by file and line
  public record Count(
      long rows, long ended, long unplaced, long nowhere, long faulty, List<String> faults) {
    public Count {
      faults = List.copyOf(faults);
    }
  }

  /// Reads a file, every `.csv` of a folder, or those of a zip file.
  ///
  /// @throws IOException when it cannot be read or nothing in it is a file of postcodes
  public void read(Path path) throws IOException {
    int before = sources.size();
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.filter(PostcodeFiles::isTable).sorted().toList()) {
          file(file);
        }
      }
    } else {
      file(path);
    }
    if (sources.size() == before) {
      throw new IOException(
          path.getFileName()
              + " holds no postcodes: give ONSPD's CSV file, Code-Point Open's folder, or the zip file"
              + " either comes in.");
    }
  }

  private static boolean isTable(Path file) {
    return isTable(file.toString());
  }

  /// ONSPD comes whole and once more in parts, under `multi_csv`.
  private static boolean isTable(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".csv") && !lower.contains("multi_csv");
  }

  private void file(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
        zip(in);
      } else {
        table(String.valueOf(file.getFileName()), in);
      }
    }
  }

  private void zip(InputStream in) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, 1 << 16))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory() && isTable(entry.getName())) {
          table(entry.getName(), new Uncloseable(zip));
        }
      }
    }
  }

  /// A zip entry's end is not the zip file's end.
  private static final class Uncloseable extends FilterInputStream {
    private Uncloseable(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  private void table(String name, InputStream in) throws IOException {
    CsvLine line = new CsvLine(in);
    if (!line.next()) {
      return;
    }
    Optional<Layout> layout = Layout.of(line);
    if (layout.isEmpty()) {
      return;
    }
    if (!sources.contains(layout.get().source())) {
      sources.add(layout.get().source());
    }
    if (!layout.get().header()) {
      row(name, line, layout.get());
    }
    while (line.next()) {
      row(name, line, layout.get());
    }
  }

  private void row(String file, CsvLine line, Layout layout) {
    String postcode = line.text(layout.postcode());
    String key = key(postcode);
    if (key.isEmpty()) {
      fault(file, line, "its postcode cannot be read");
      return;
    }
    rows++;
    boolean live = !line.holds(layout.ended());
    ended += live ? 0 : 1;
    if (isNowhere(key)) {
      nowhere++;
      return;
    }
    SectorSums sums = byKey.get(key);
    if (sums == null) {
      sums = new SectorSums();
      byKey.put(key, sums);
      sectors.put(name(key), sums);
    }
    Sector.Country country = Countries.of(line.text(layout.country()), key);
    sums.count(live, country);
    if (!place(line, layout, live, country, sums)) {
      unplaced++;
      if (!layout.unplaced(line.number(layout.quality()))) {
        fault(file, line, "it has no usable coordinates and does not say so");
      }
    }
  }

  private static boolean place(
      CsvLine line, Layout layout, boolean live, Sector.Country country, SectorSums sums) {
    if (layout.unplaced(line.number(layout.quality()))) {
      return false;
    }
    double latitude = line.number(layout.latitude());
    double longitude = line.number(layout.longitude());
    if (latitude > 0 && latitude < NO_LATITUDE && Math.abs(longitude) <= 180) {
      sums.degrees(live, latitude, longitude);
      return true;
    }
    double east = line.number(layout.east());
    double north = line.number(layout.north());
    boolean irish = country == Sector.Country.NORTHERN_IRELAND;
    boolean inside =
        irish
            ? east > 180_000 && east < 380_000 && north > 300_000 && north < 460_000
            : east > 0 && east < 700_000 && north > 0 && north < 1_300_000;
    if (inside) {
      sums.grid(irish ? NationalGrid.IRISH : NationalGrid.BRITISH, live, east, north);
    }
    return inside;
  }

  private void fault(String file, CsvLine line, String what) {
    faulty++;
    if (faults.size() < MOST_NAMED) {
      faults.add(file + ", line " + line.number() + ": " + what);
    }
  }

  /// The sector of a postcode without its space, `CT12` of `CT1 2AB`; empty when it is no postcode.
  private static String key(String postcode) {
    int length = postcode.length();
    if (length < 5 || length > 8) {
      return "";
    }
    int digit = length - 3;
    boolean ends =
        isLetter(postcode.charAt(length - 1))
            && isLetter(postcode.charAt(length - 2))
            && isDigit(postcode.charAt(digit));
    String first = postcode.substring(0, digit).strip();
    boolean begins = first.length() >= 2 && first.length() <= 4 && isLetter(first.charAt(0));
    if (!ends || !begins || !first.chars().allMatch(sign -> isLetter(sign) || isDigit(sign))) {
      return "";
    }
    return first + postcode.charAt(digit);
  }

  /// Forces post, a bank, returned post: no place.
  private static boolean isNowhere(String key) {
    int letters = 0;
    while (letters < key.length() && Character.isLetter(key.charAt(letters))) {
      letters++;
    }
    return switch (PostcodeAreas.kind(key.substring(0, letters))) {
      case FORCES, NOWHERE -> true;
      case KINGDOM, CROWN_DEPENDENCY, TERRITORY -> false;
    };
  }

  private static String name(String key) {
    return key.substring(0, key.length() - 1) + " " + key.charAt(key.length() - 1);
  }

  private static boolean isLetter(int sign) {
    return sign >= 'A' && sign <= 'Z';
  }

  private static boolean isDigit(int sign) {
    return sign >= '0' && sign <= '9';
  }

  /// The table of everything that was read.
  ///
  /// @param edition what the table says of its source, such as `May 2026`; empty for nothing
  public SectorTable table(String edition) {
    List<Sector> all = new ArrayList<>();
    sectors.forEach((name, sums) -> all.add(sums.sector(name)));
    String source = String.join(" and ", sources) + (edition.isEmpty() ? "" : ", " + edition);
    return new SectorTable(source, all);
  }

  public Count count() {
    return new Count(rows, ended, unplaced, nowhere, faulty, faults);
  }
}
