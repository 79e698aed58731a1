package keep.finder;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Centres as rows of `centres.csv`.
public final class CentreRows {
  /// The columns that say what is known about a need.
  static final Map<Need, String> OFFERS =
      Map.of(
          Need.HELPLINE, "helpline",
          Need.COUNSELLING, "counselling",
          Need.PRE_TRIAL_THERAPY, "pre_trial_therapy",
          Need.ADVOCACY, "advocacy",
          Need.GROUPS, "groups",
          Need.WRITING, "writing",
          Need.MEDICAL, "medical");

  private CentreRows() {}

  /// Reads centres from a file of the form of `centres.csv`.
  ///
  /// @throws IllegalArgumentException naming the row's id when a cell cannot be read
  public static List<Centre> read(Reader reader) throws IOException {
    return Rows.of(reader).stream().map(CentreRows::centre).toList();
  }

  static List<Centre> load() {
    return Rows.of("centres.csv").stream().map(CentreRows::centre).toList();
  }

  private static Centre centre(CSVRecord row) {
    try {
      return read(row);
    } catch (RuntimeException unreadable) {
      throw new IllegalArgumentException(
          "the row of " + row.get("id") + " cannot be read: " + unreadable.getMessage(),
          unreadable);
    }
  }

  private static Centre read(CSVRecord row) {
    return new Centre(
        row.get("id"),
        row.get("name"),
        Rows.several(row, "names"),
        row.get("network"),
        nations(row),
        new Whereabouts(
            row.get("town"),
            Rows.point(row),
            row.get("address").equals("private"),
            row.get("basis")),
        new AreaServed(
            row.get("area_words"),
            Set.copyOf(Rows.several(row, "areas")),
            Set.copyOf(Rows.several(row, "areas_perhaps"))),
        new Reach(row.get("phone"), row.get("phone_words"), row.get("email"), row.get("website")),
        OpeningWords.read(row.get("opening"), row.get("opening_words")),
        offers(row),
        row.get("other_services"),
        audience(row),
        Rows.several(row, "languages"),
        access(row),
        row.get("waiting"),
        row.get("note"),
        row.get("closed").isEmpty()
            ? null
            : new Closure(row.get("closed"), row.get("closed_words")),
        checked(row));
  }

  static Set<Nation> nations(CSVRecord row) {
    return Rows.several(row, "nations").stream()
        .map(word -> Nation.of(word).orElseThrow(() -> new IllegalArgumentException("nations")))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Audience audience(CSVRecord row) {
    return new Audience(
        Rows.several(row, "for").stream()
            .map(word -> Group.of(word).orElseThrow(() -> new IllegalArgumentException("for")))
            .collect(Collectors.toUnmodifiableSet()),
        Rows.number(row, "youngest"),
        Rows.number(row, "oldest"),
        row.get("who_words"));
  }

  private static Set<Access> access(CSVRecord row) {
    return Rows.several(row, "access").stream()
        .map(word -> Access.of(word).orElseThrow(() -> new IllegalArgumentException("access")))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Checked checked(CSVRecord row) {
    return new Checked(
        LocalDate.parse(row.get("looked")),
        day(row.get("confirmed")),
        row.get("page_date"),
        row.get("source"),
        row.get("confidence"));
  }

  private static @Nullable LocalDate day(String cell) {
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }

  private static Map<Need, Offer> offers(CSVRecord row) {
    Map<Need, Offer> offers = new EnumMap<>(Need.class);
    OFFERS.forEach((need, column) -> {
      String cell = row.get(column);
      if (!cell.isEmpty()) {
        offers.put(need, offer(cell));
      }
    });
    return offers;
  }

  private static Offer offer(String cell) {
    int colon = cell.indexOf(':');
    String state = colon < 0 ? cell : cell.substring(0, colon);
    return new Offer(
        Arrays.stream(Offer.State.values())
            .filter(each -> each.word().equals(state))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("a service")),
        colon < 0 ? "" : cell.substring(colon + 1).strip());
  }
}
