package keep.finder;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/// Every centre and line we know of.
///
/// @param centres open and closed ones, by id
/// @param lines in the order in which they are shown
public record Directory(Map<String, Centre> centres, List<Line> lines) {
  /// How many member centres Rape Crisis England & Wales said it had in the middle of 2024. Our own
  /// list is not that list.
  public static final int CENTRES_SAID = 38;

  public Directory {
    centres = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(centres));
    lines = List.copyOf(lines);
  }

  /// What came with this build.
  public static Directory load() {
    return of(CentreRows.load(), Rows.of("lines.csv").stream().map(Directory::line).toList());
  }

  /// @throws IllegalArgumentException when two centres have one id
  public static Directory of(List<Centre> centres, List<Line> lines) {
    return new Directory(
        centres.stream()
            .collect(
                Collectors.toMap(
                    Centre::id,
                    centre -> centre,
                    (one, other) -> {
                      throw new IllegalArgumentException("two centres with id " + one.id());
                    },
                    LinkedHashMap::new)),
        lines.stream().sorted(Comparator.comparingInt(Line::rank)).toList());
  }

  /// A centre by its id, open or closed.
  public Optional<Centre> centre(String id) {
    return Optional.ofNullable(centres.get(id));
  }

  /// A line by its id.
  public Optional<Line> line(String id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst();
  }

  /// The centres that look open.
  public List<Centre> open() {
    return centres.values().stream().filter(Centre::open).toList();
  }

  private static Line line(CSVRecord row) {
    return new Line(
        row.get("id"),
        row.get("name"),
        row.get("run_by"),
        CentreRows.nations(row),
        Integer.parseInt(row.get("rank")),
        CentreRows.audience(row),
        new Reach(row.get("number"), row.get("number_words"), row.get("email"), row.get("website")),
        OpeningWords.read(row.get("opening"), row.get("opening_words")),
        Rows.several(row, "needs").stream()
            .map(word -> PlainWords.need(word).orElseThrow())
            .collect(Collectors.toUnmodifiableSet()),
        row.get("limits"),
        CentreRows.checked(row));
  }

  /// Ids of all entries, for a look at an address.
  public Set<String> ids() {
    return centres.keySet();
  }
}
