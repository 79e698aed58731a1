package keep.finder;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// The files of this module: CSV (RFC 4180) in UTF-8, comment lines that begin with `#`, then a
/// header; `;` separates several values in one cell; an empty cell means not seen.
final class Rows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setCommentMarker('#').setHeader().setSkipHeaderRecord(true).get();

  private Rows() {}

  /// The rows of a file that came with this module, such as `towns.csv`.
  static List<CSVRecord> of(String name) {
    try (InputStream in =
            Objects.requireNonNull(Rows.class.getResourceAsStream("/keep/finder/" + name), name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return of(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<CSVRecord> of(Reader reader) throws IOException {
    return FORMAT.parse(reader).getRecords();
  }

  /// The values of a cell that holds several.
  static List<String> several(CSVRecord row, String column) {
    return Arrays.stream(row.get(column).split(";"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  static @Nullable Integer number(CSVRecord row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }

  static @Nullable Point point(CSVRecord row) {
    return row.get("latitude").isEmpty()
        ? null
        : new Point(
            Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
  }
}
