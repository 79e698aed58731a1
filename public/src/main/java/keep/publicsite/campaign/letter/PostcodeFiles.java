package keep.publicsite.campaign.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import keep.places.Postcode;
import org.jspecify.annotations.Nullable;

/// Reads the published files of postcodes: the ONS Postcode Directory, or Code-Point Open with a
/// look-up from wards to constituencies. A row that cannot be read is counted, never fatal.
public final class PostcodeFiles {
  /// Code-Point Open's mark for a position that is not known.
  private static final String NO_POSITION = "90";

  private final Map<String, String> names = new HashMap<>();
  private final TableMaking table = new TableMaking();
  private int taken;
  private int leftOut;

  /// Reads names of constituencies: two columns, one whose heading ends in `CD` and one in `NM`.
  public PostcodeFiles names(Path csv) throws IOException {
    try (BufferedReader in = open(csv)) {
      List<String> head = heading(csv, in);
      int code = column(csv, head, name -> name.startsWith("pcon") && name.endsWith("cd"));
      int name = column(csv, head, heading -> heading.startsWith("pcon") && heading.endsWith("nm"));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        List<String> row = CsvRow.of(line);
        if (row.size() > Math.max(code, name)) {
          names.put(row.get(code), row.get(name));
        }
      }
    }
    return this;
  }

  /// Reads the ONS Postcode Directory, or a file of the same headings: `pcds` or `pcd`, `doterm`
  /// (year and month; empty while in use) and `pcon…`. A postcode on two rows is split.
  public PostcodeFiles directory(Path csv) throws IOException {
    try (BufferedReader in = open(csv)) {
      List<String> head = heading(csv, in);
      int postcode = column(csv, head, name -> name.startsWith("pcd"));
      int ended = column(csv, head, name -> name.equals("doterm"));
      int constituency = column(csv, head, name -> name.startsWith("pcon"));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        List<String> row = CsvRow.of(line);
        if (row.size() > Math.max(postcode, Math.max(ended, constituency))) {
          take(row.get(postcode), row.get(constituency), !row.get(ended).isEmpty());
        } else {
          leftOut++;
        }
      }
    }
    return this;
  }

  /// Reads Code-Point Open: ten columns without a heading, the last of them the ward.
  ///
  /// @param wards look-up with headings that begin with `wd` and `pcon` and end in `cd`; a ward on
  ///   two rows lies in two constituencies, and then so do its postcodes
  public PostcodeFiles codePoint(Path csv, Path wards) throws IOException {
    Map<String, List<String>> constituencies = wards(wards);
    try (BufferedReader in = open(csv)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        List<String> row = CsvRow.of(line);
        if (row.size() != 10 || row.get(1).equals(NO_POSITION)) {
          leftOut++;
          continue;
        }
        List<String> codes = constituencies.getOrDefault(row.get(9), List.of());
        if (codes.isEmpty()) {
          leftOut++;
        }
        codes.forEach(code -> take(row.getFirst(), code, false));
      }
    }
    return this;
  }

  private static Map<String, List<String>> wards(Path csv) throws IOException {
    Map<String, List<String>> found = new HashMap<>();
    try (BufferedReader in = open(csv)) {
      List<String> head = heading(csv, in);
      int ward = column(csv, head, name -> name.startsWith("wd") && name.endsWith("cd"));
      int constituency = column(csv, head, name -> name.startsWith("pcon") && name.endsWith("cd"));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        List<String> row = CsvRow.of(line);
        found.merge(
            row.get(ward),
            List.of(row.get(constituency)),
            (one, other) ->
                one.containsAll(other)
                    ? one
                    : java.util.stream.Stream.concat(one.stream(), other.stream()).toList());
      }
    }
    return found;
  }

  private void take(String typed, String code, boolean ended) {
    Optional<Postcode> postcode = Postcode.whole(typed);
    if (postcode.isEmpty() || !code.matches("[EWSN][0-9]{8}")) {
      leftOut++;
      return;
    }
    table.add(postcode.get(), new Constituency(code, names.getOrDefault(code, code)), ended);
    taken++;
  }

  /// Reads UTF-8. What is written in another encoding is refused with the file's name.
  private static BufferedReader open(Path csv) throws IOException {
    return new BufferedReader(Files.newBufferedReader(csv)) {
      private int line;

      @Override
      public @Nullable String readLine() throws IOException {
        try {
          line++;
          return super.readLine();
        } catch (CharacterCodingException e) {
          throw new IOException(
              csv.getFileName()
                  + " is not written in UTF-8 (near line "
                  + line
                  + "). Save it as UTF-8 and try again.",
              e);
        }
      }
    };
  }

  private static List<String> heading(Path csv, BufferedReader in) throws IOException {
    String line = in.readLine();
    if (line == null) {
      throw new IOException(csv.getFileName() + " is empty");
    }
    return CsvRow.of(line.toLowerCase(Locale.ROOT));
  }

  private static int column(Path csv, List<String> head, Predicate<String> wanted)
      throws IOException {
    for (int at = 0; at < head.size(); at++) {
      if (wanted.test(head.get(at))) {
        return at;
      }
    }
    throw new IOException(
        csv.getFileName() + ": a column is missing; it has: " + String.join(", ", head));
  }

  /// Rows that were taken.
  public int taken() {
    return taken;
  }

  /// Rows that were not: no constituency, no position, not a postcode.
  public int leftOut() {
    return leftOut;
  }

  /// What was gathered, to be made into a table.
  public TableMaking table() {
    return table;
  }
}
