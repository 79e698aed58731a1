package keep.finder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keep.places.Signs;
import org.jspecify.annotations.Nullable;

/// Finds what is no place in the United Kingdom, by name or by the beginning of a postcode.
final class Outside {
  private static final Set<String> IRELAND = Set.of("ireland", "iwerddon");
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
    String plain = Spelling.plain(text);
    Elsewhere one = named.get(plain);
    if (one == null) {
      one = lastWords(plain);
    }
    return one == null && text.chars().anyMatch(Character::isDigit)
        ? coded(Signs.of(text).replace(" ", ""))
        : Optional.ofNullable(one);
  }

  /// The country behind the name of a place: `Perth, Australia`. `Ireland` counts only behind a
  /// place that we know to be there: people in Derry write it too.
  private @Nullable Elsewhere lastWords(String plain) {
    int space = plain.indexOf(' ');
    while (space > 0) {
      String last = plain.substring(space + 1);
      Elsewhere one = named.get(last);
      boolean counts = !IRELAND.contains(last) || named.containsKey(plain.substring(0, space));
      if (one != null && counts) {
        return one;
      }
      space = plain.indexOf(' ', space + 1);
    }
    return null;
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
