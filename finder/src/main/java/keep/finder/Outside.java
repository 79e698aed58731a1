package keep.finder;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds what is no place in the United Kingdom, by name or by the beginning of a postcode.
final class Outside {
  private final List<Elsewhere> all;
  private final Map<String, Elsewhere> named = new HashMap<>();

  Outside(List<Elsewhere> all) {
    this.all = all;
    for (Elsewhere one : all) {
      named.putIfAbsent(Spelling.plain(one.name()), one);
      named.putIfAbsent(Spelling.plain(one.welsh()), one);
    }
    named.remove("");
  }

  /// The one a text names.
  Optional<Elsewhere> find(String text) {
    Elsewhere one = named.get(Spelling.plain(text));
    return one == null && text.chars().anyMatch(Character::isDigit)
        ? coded(text.toUpperCase(Locale.UK).replaceAll("[^A-Z0-9]+", ""))
        : Optional.ofNullable(one);
  }

  private Optional<Elsewhere> coded(String close) {
    return all.stream()
        .filter(one ->
            !one.prefix().isEmpty()
                && close.startsWith(one.prefix())
                && close.length() > one.prefix().length()
                && Character.isDigit(close.charAt(one.prefix().length())))
        .findFirst();
  }

  List<Elsewhere> all() {
    return all;
  }
}
