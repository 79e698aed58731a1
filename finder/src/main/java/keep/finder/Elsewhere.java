package keep.finder;

import java.util.List;
import java.util.Locale;

/// What is typed in the field for a place and is no place in the United Kingdom.
///
/// @param name in English
/// @param prefix the beginning of its postcodes, in capitals without spaces; empty for none
public record Elsewhere(String name, String welsh, Kind kind, String prefix) {
  /// What it is instead.
  public enum Kind {
    /// Another country, or a Crown Dependency.
    ABROAD,
    /// British Forces post.
    FORCES,
    /// A postcode that belongs to no place.
    NOWHERE
  }

  static List<Elsewhere> load() {
    return Rows.of("elsewhere.csv").stream()
        .map(row ->
            new Elsewhere(
                row.get("name"),
                row.get("welsh"),
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("prefix")))
        .toList();
  }
}
