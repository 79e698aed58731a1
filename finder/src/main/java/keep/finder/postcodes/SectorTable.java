package keep.finder.postcodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keep.finder.Point;

/// Every postcode sector and where it is: some twelve thousand lines of text, sorted by name, so
/// that the same postcodes always give the same file. The form is described in `docs/finder.md`.
///
/// @param source which files it was made from
public record SectorTable(String source, List<Sector> sectors) {
  private static final String FIRST_LINE = "keep-sectors 1";

  public SectorTable {
    sectors = List.copyOf(sectors);
  }

  /// The table as text.
  public String text() {
    StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
    text.append("# source: ").append(source).append('\n');
    text.append("# sector, latitude, longitude, country, in use, ended\n");
    for (Sector sector : sectors) {
      Point point = sector.point();
      text.append(sector.name())
          .append('\t')
          .append(point == null ? "" : degrees(point.latitude()))
          .append('\t')
          .append(point == null ? "" : degrees(point.longitude()))
          .append('\t')
          .append(sector.country().letter())
          .append('\t')
          .append(sector.live())
          .append('\t')
          .append(sector.ended())
          .append('\n');
    }
    return text.toString();
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /// Writes the table, whole or not at all.
  public void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is no file.");
    }
    Files.createDirectories(folder);
    Path next = Files.createTempFile(folder, "sectors", ".next");
    Files.writeString(next, text(), StandardCharsets.UTF_8);
    try {
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Reads a table that [#write] wrote.
  ///
  /// @throws IOException naming the line that is not of the form
  public static SectorTable read(Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    if (!FIRST_LINE.equals(lines.readLine())) {
      throw new IOException("This is no table of sectors: its first line is not " + FIRST_LINE);
    }
    String source = "";
    List<Sector> sectors = new ArrayList<>();
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("# source: ")) {
        source = line.substring("# source: ".length());
      } else if (!line.startsWith("#")) {
        int at = number;
        sectors.add(
            sector(line)
                .orElseThrow(() -> new IOException("Line " + at + " is not a sector's line.")));
      }
    }
    return new SectorTable(source, sectors);
  }

  private static Optional<Sector> sector(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6 || cells[3].length() != 1) {
      return Optional.empty();
    }
    try {
      Point point =
          cells[1].isEmpty()
              ? null
              : new Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
      return Sector.Country.of(cells[3].charAt(0))
          .map(country ->
              new Sector(
                  cells[0],
                  point,
                  country,
                  Integer.parseInt(cells[4]),
                  Integer.parseInt(cells[5])));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /// The sectors by name, for looking up.
  public Map<String, Sector> byName() {
    Map<String, Sector> all = new TreeMap<>();
    sectors.forEach(sector -> all.put(sector.name(), sector));
    return all;
  }
}
