package keep.law.englandwales;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import keep.law.DateRange;
import keep.law.Source;

/// Who may make a victim information request, as a dated list. Regulations can change it
/// (s.44E(2)-(5)): a change adds a row or an end date, and nothing else.
public final class AuthorisedPersons {
  /// One kind of sender, and the days on which it is on the list.
  ///
  /// @param word a word of the fact `requesterKind`
  public record Row(String word, DateRange inForce, Source source) {}

  private static final List<Row> ROWS =
      List.of(
          row("police-ew", "s.44E(1)(a)"),
          row("police-staff-ew", "s.44E(1)(b)-(h)"),
          row("city-employee", "s.44E(1)(b)-(h)"),
          row("btp", "s.44E(1)(b)-(h)"),
          row("btp-staff", "s.44E(1)(b)-(h)"),
          row("mod-police", "s.44E(1)(b)-(h)"),
          row("nca", "s.44E(1)(b)-(h)"),
          row("iopc", "s.44E(1)(b)-(h)"),
          row("contractor", "s.44E(1)(i)"),
          row("service-police", "s.44F(2)"),
          row("spcc", "s.44F(2)"));

  private AuthorisedPersons() {}

  private static Row row(String word, String section) {
    return new Row(
        word, DateRange.from(Enactment.CHAPTER_3A), new Source("PCSC Act 2022 " + section));
  }

  public static List<Row> rows() {
    return ROWS;
  }

  /// The row under which this sender is on the list on this day.
  public static Optional<Row> on(String sender, LocalDate day) {
    return ROWS.stream()
        .filter(row -> row.word().equals(sender) && row.inForce().contains(day))
        .findFirst();
  }

  /// Whether this kind of sender is on the list on any day.
  public static boolean everListed(String sender) {
    return ROWS.stream().anyMatch(row -> row.word().equals(sender));
  }
}
