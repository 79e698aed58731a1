package keep.finder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  /// The one a text names, by name or by the beginning of a postcode.
  static Optional<Elsewhere> find(List<Elsewhere> all, String text) {
    String plain = Spelling.plain(text);
    String close = text.toUpperCase(Locale.UK).replaceAll("[^A-Z0-9]+", "");
    return all.stream()
        .filter(one ->
            plain.equals(Spelling.plain(one.name()))
                || plain.equals(Spelling.plain(one.welsh()))
                || (!one.prefix().isEmpty()
                    && close.startsWith(one.prefix())
                    && close.length() > one.prefix().length()
                    && Character.isDigit(close.charAt(one.prefix().length()))))
        .findFirst();
  }
}
