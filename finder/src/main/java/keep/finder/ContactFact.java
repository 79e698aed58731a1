package keep.finder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a way to reach a centre was found (`contacts.csv`). No centre has confirmed one: whoever
/// shows the value says when it was seen.
///
/// @param centre id of the centre
/// @param value as in the centre's [Reach]
/// @param seen date of the source, as `2024`, `2024-03` or `2024-05-23`; empty when it has none
/// @param source what the source is
/// @param address where it was
public record ContactFact(
    String centre,
    Field field,
    String value,
    String seen,
    Confidence confidence,
    String source,
    String address) {
  /// Which way it is.
  public enum Field {
    WEBSITE,
    EMAIL,
    PHONE
  }

  /// How sure it is. What is less sure is not here.
  public enum Confidence {
    /// The centre's own page of 2024 or later.
    H,
    /// Its own page undated, or two independent pages that agree.
    M
  }

  private static final List<ContactFact> ALL =
      Rows.of("contacts.csv").stream()
          .map(row ->
              new ContactFact(
                  row.get("id"),
                  Field.valueOf(row.get("field").toUpperCase(Locale.ROOT)),
                  row.get("value"),
                  row.get("seen"),
                  Confidence.valueOf(row.get("confidence")),
                  row.get("source"),
                  row.get("address")))
          .toList();

  /// All that came with this build.
  public static List<ContactFact> all() {
    return ALL;
  }

  /// How what is shown of a centre was found; nothing for what was corrected since.
  public static List<ContactFact> of(Centre centre) {
    return ALL.stream()
        .filter(fact -> fact.centre().equals(centre.id()))
        .filter(fact -> fact.value().equals(shown(centre, fact.field())))
        .toList();
  }

  /// The latest date at which a way to reach a centre was seen; empty where no source has one.
  public static Optional<String> lastSeen(Centre centre) {
    return of(centre).stream()
        .map(ContactFact::seen)
        .filter(seen -> !seen.isEmpty())
        .max(String::compareTo);
  }

  private static String shown(Centre centre, Field field) {
    Reach reach = centre.reach();
    return switch (field) {
      case WEBSITE -> reach.website();
      case EMAIL -> reach.email();
      case PHONE -> reach.phone();
    };
  }
}
