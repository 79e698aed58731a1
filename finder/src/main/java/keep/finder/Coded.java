package keep.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import keep.places.Postcode;
import keep.places.Signs;

/// The place that a postcode in a text stands for: alone, in an address, or behind the name of a
/// place. The letters that name a few houses go no further than here. The browser's engine does
/// exactly the same (`search.mjs`).
final class Coded {
  /// A postcode behind the name of a place belongs to it if they are no farther apart than a county
  /// is wide; otherwise it is something else, such as a flat.
  private static final double SAME_PLACE_MILES = 40;

  private static final int MOST_LETTERS = 2;
  private static final Set<String> NO_NAME =
      Set.of("flat", "fflat", "apartment", "apt", "unit", "room", "block", "floor", "no", "number");

  private final Postcodes postcodes;
  private final Gazetteer gazetteer;

  Coded(Postcodes postcodes, Gazetteer gazetteer) {
    this.postcodes = postcodes;
    this.gazetteer = gazetteer;
  }

  /// A text taken apart into part of a postcode and the words before or behind it.
  private record Parts(Place place, String words) {}

  /// What a postcode says that is meant without doubt: it is all that was typed, it is whole, or it
  /// agrees with the name beside it.
  Optional<Place> plainly(String text) {
    return alone(text)
        .or(() -> Postcode.within(text).stream().flatMap(code -> find(code).stream()).findFirst())
        .or(() ->
            parts(text)
                .filter(parts -> isNear(parts.place(), gazetteer.called(parts.words())))
                .map(Parts::place));
  }

  /// The words to look for among names: those beside a postcode that says another place.
  String words(String text) {
    return parts(text)
        .map(Parts::words)
        .filter(words -> !gazetteer.called(words).isEmpty())
        .orElse(text);
  }

  /// What a postcode may still say where no name is known: one of look-alikes without a digit, or
  /// part of one beside words that we do not know.
  Optional<Place> perhaps(String text) {
    return Postcode.read(text)
        .flatMap(this::find)
        .or(() ->
            parts(text)
                .filter(
                    parts -> Arrays.stream(parts.words().split(" ")).noneMatch(NO_NAME::contains))
                .map(Parts::place));
  }

  private Optional<Place> alone(String text) {
    String signs = Signs.of(text);
    boolean said =
        signs.length() <= MOST_LETTERS
            || signs.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
    return said ? Postcode.read(text).flatMap(this::find) : Optional.empty();
  }

  private Optional<Place> find(Postcode code) {
    return postcodes.find(code.withoutUnit());
  }

  private Optional<Parts> parts(String text) {
    List<String> words = List.of(Spelling.plain(text).split(" "));
    List<int[]> cuts = new ArrayList<>();
    for (int count = Math.min(2, words.size() - 1); count > 0; count--) {
      cuts.add(new int[] {words.size() - count, words.size()});
      cuts.add(new int[] {0, count});
    }
    for (int[] cut : cuts) {
      String code = String.join(" ", words.subList(cut[0], cut[1])).toUpperCase(Locale.ROOT);
      List<String> rest = new ArrayList<>(words.subList(0, cut[0]));
      rest.addAll(words.subList(cut[1], words.size()));
      Optional<Place> place =
          code.matches("[A-Z]{1,2}[0-9].*")
              ? Postcode.read(code).flatMap(this::find)
              : Optional.empty();
      if (place.isPresent()) {
        return Optional.of(new Parts(place.get(), String.join(" ", rest)));
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(Place coded, List<Place> called) {
    return called.stream()
        .anyMatch(place -> place.point().milesTo(coded.point()) <= SAME_PLACE_MILES);
  }
}
