package keep.finder.postcodes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which column of a file holds what; -1 for what it does not have.
///
/// @param header whether the first line names the columns
record Layout(
    String source,
    boolean header,
    int postcode,
    int ended,
    int east,
    int north,
    int quality,
    int country,
    int latitude,
    int longitude) {
  /// Ordnance Survey's Code-Point Open: ten columns, no header, quality 90 means no location.
  static final Layout CODE_POINT = new Layout("Code-Point Open", false, 0, -1, 2, 3, 1, 4, -1, -1);

  private static final int CODE_POINT_COLUMNS = 10;
  private static final Pattern POSTCODE =
      Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]? *[0-9][A-Z]{2}");

  /// Told from the first line; empty when the file is neither of the two.
  static Optional<Layout> of(CsvLine first) {
    if (first.cells() == CODE_POINT_COLUMNS && POSTCODE.matcher(first.text(0)).matches()) {
      return Optional.of(CODE_POINT);
    }
    int postcode = column(first, "pcds|pcd8?|pcd7");
    int east = column(first, "oseast1m|east1m");
    int north = column(first, "osnrth1m|north1m");
    boolean known = postcode >= 0 && east >= 0 && north >= 0;
    return known
        ? Optional.of(
            new Layout(
                "ONS Postcode Directory",
                true,
                postcode,
                column(first, "doterm"),
                east,
                north,
                column(first, "osgrdind|gridind"),
                column(first, "ctry(\\d\\dcd)?"),
                column(first, "lat"),
                column(first, "long")))
        : Optional.empty();
  }

  /// Whether a quality stands for "no location".
  boolean unplaced(double quality) {
    return header ? quality == 9 : quality == 90;
  }

  private static int column(CsvLine header, String names) {
    for (int cell = 0; cell < header.cells(); cell++) {
      if (header.text(cell).toLowerCase(Locale.ROOT).matches(names)) {
        return cell;
      }
    }
    return -1;
  }
}
