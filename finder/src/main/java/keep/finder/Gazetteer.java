package keep.finder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What people may call a place, and which place they mean.
public final class Gazetteer {
  private static final int MOST_ASKED = 8;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_GUESS = 5;
  private static final int LONG = 9;
  private static final int MOST_QUALIFYING_WORDS = 5;
  private static final int LONGER = 11;
  private static final int MOST_LAST_WORDS = 4;

  /// Words behind a name that say nothing more of where it is.
  private static final String BEHIND =
      " (uk|united kingdom|gb|great britain|city centre|town centre|centre|area|city|town)$";

  private static final String IN = "^(yng|yn|ym|ger|i|o|a|ac|in|near|around|to|from) ";

  private final Areas areas;
  private final List<Place> places = new ArrayList<>();
  private final Map<String, List<Place>> towns = new LinkedHashMap<>();
  private final Map<String, List<Place>> wide = new LinkedHashMap<>();
  private final Map<String, List<Place>> changed = new LinkedHashMap<>();
  private final Map<Place, Set<String>> qualifiers = new HashMap<>();
  private final List<Place> onlyTowns = new ArrayList<>();

  /// What a text may mean.
  public sealed interface Meaning {
    /// One place.
    record One(Place place) implements Meaning {}

    /// Several places of that name, or one or more with a name much like it: ask which.
    record Several(List<Place> places) implements Meaning {}

    /// None we know.
    record None() implements Meaning {}
  }

  private Gazetteer(Areas areas) {
    this.areas = areas;
  }

  /// The names that came with this build.
  public static Gazetteer load(Areas areas) {
    Gazetteer gazetteer = new Gazetteer(areas);
    Rows.of("towns.csv")
        .forEach(row -> {
          List<String> closure = areas.closure(row.get("area"));
          Area area = areas.area(closure.getFirst()).orElseThrow();
          gazetteer.add(
              gazetteer.towns,
              new Place(
                  row.get("name"),
                  row.get("welsh"),
                  Rows.several(row, "others"),
                  row.get("within"),
                  area.nation(),
                  Objects.requireNonNull(Rows.point(row)),
                  closure,
                  row.get("name").equals(area.name()) && areas.holdsOthers(area.id()),
                  row.get("people").isEmpty() ? 0 : Integer.parseInt(row.get("people"))));
        });
    areas
        .all()
        .forEach(area ->
            gazetteer.add(
                gazetteer.wide,
                new Place(
                    area.name(),
                    area.welsh(),
                    area.aliases(),
                    "",
                    area.nation(),
                    area.point(),
                    areas.closure(area.id()),
                    true,
                    0)));
    gazetteer.addChanged();
    return gazetteer;
  }

  private void add(Map<String, List<Place>> names, Place place) {
    places.add(place);
    if (names == towns) {
      onlyTowns.add(place);
    }
    names(place).forEach(name -> names.computeIfAbsent(name, key -> new ArrayList<>()).add(place));
    Set<String> tells = new LinkedHashSet<>();
    tells.add(Spelling.plain(place.nation().english()));
    if (place.nation() == Nation.NORTHERN_IRELAND) {
      tells.add("ireland");
    }
    if (!place.within().isEmpty()) {
      tells.add(Spelling.plain(place.within()));
    }
    place
        .areas()
        .forEach(id -> {
          Area area = areas.area(id).orElseThrow();
          tells.add(Spelling.plain(area.name()));
          if (!area.welsh().isEmpty()) {
            tells.add(Spelling.plain(area.welsh()));
          }
        });
    qualifiers.put(place, tells);
  }

  private static Set<String> names(Place place) {
    Set<String> names = new LinkedHashSet<>();
    names.add(Spelling.plain(place.name()));
    if (!place.welsh().isEmpty()) {
      names.add(Spelling.plain(place.welsh()));
    }
    place.others().forEach(other -> names.add(Spelling.plain(other)));
    return names;
  }

  private void addChanged() {
    for (Place place : places) {
      if (place.nation() != Nation.WALES && place.welsh().isEmpty()) {
        continue;
      }
      String name = place.welsh().isEmpty() ? place.name() : place.welsh();
      for (String form : WelshNames.changed(name)) {
        if (form.length() >= SHORTEST_PART && !towns.containsKey(form) && !wide.containsKey(form)) {
          List<Place> known = changed.computeIfAbsent(form, key -> new ArrayList<>());
          if (known.stream().noneMatch(other -> other.name().equals(place.name()))) {
            known.add(place);
          }
        }
      }
    }
  }

  /// Which place a text names.
  ///
  /// @param nation the nation that somebody said it is in; null when nothing was said
  public Meaning find(String text, @Nullable Nation nation) {
    String plain = Spelling.plain(text);
    if (plain.isEmpty()) {
      return new Meaning.None();
    }
    List<Place> found = named(plain, nation);
    if (found.isEmpty()) {
      plain = plain.replaceFirst(BEHIND, "");
      found = named(plain, nation);
    }
    if (found.isEmpty()) {
      String bare = plain.replaceFirst(IN, "");
      found = bare.equals(plain) ? List.of() : named(bare, nation);
    }
    if (found.isEmpty()) {
      found = within(squeezed(plain), nation);
    }
    if (found.isEmpty()) {
      found = within(beginning(plain), nation);
    }
    if (found.isEmpty()) {
      found = within(lastWords(plain), nation);
    }
    if (found.size() == 1) {
      return new Meaning.One(found.getFirst());
    }
    if (found.isEmpty()) {
      found = within(alike(plain), nation);
    }
    return found.isEmpty()
        ? new Meaning.None()
        : new Meaning.Several(found.stream().limit(MOST_ASKED).toList());
  }

  /// The places that a text is the whole name of, whatever nation they are in.
  List<Place> called(String text) {
    return exact(Spelling.plain(text));
  }

  private List<Place> named(String plain, @Nullable Nation nation) {
    List<Place> found = exact(plain);
    String[] words = plain.split(" ");
    for (int last = 1;
        found.isEmpty() && last <= MOST_QUALIFYING_WORDS && last < words.length;
        last++) {
      int cut = words.length - last;
      String head = String.join(" ", List.of(words).subList(0, cut));
      String tail = String.join(" ", List.of(words).subList(cut, words.length));
      found = exact(head).stream().filter(place -> tells(place, tail)).toList();
    }
    return within(found, nation);
  }

  private List<Place> exact(String plain) {
    for (Map<String, List<Place>> names : List.of(towns, wide, changed)) {
      List<Place> found = names.get(plain);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  private boolean tells(Place place, String words) {
    return qualifiers.getOrDefault(place, Set.of()).stream()
        .anyMatch(name ->
            words.equals(name)
                || (words.startsWith(name + " ")
                    && tells(place, words.substring(name.length() + 1))));
  }

  /// Those of a nation, or all when none of them is in it.
  private static List<Place> within(List<Place> found, @Nullable Nation nation) {
    if (nation == null || found.isEmpty()) {
      return found;
    }
    List<Place> there = found.stream().filter(place -> place.nation() == nation).toList();
    return there.isEmpty() ? found : there;
  }

  private List<Place> squeezed(String plain) {
    String close = plain.replace(" ", "");
    return close.length() < SHORTEST_PART
        ? List.of()
        : matching(name -> name.replace(" ", "").equals(close));
  }

  private List<Place> beginning(String plain) {
    if (plain.length() < SHORTEST_BEGINNING) {
      return List.of();
    }
    List<Place> found = matching(name -> name.startsWith(plain + " "));
    return !found.isEmpty() || plain.length() < SHORTEST_PART
        ? found
        : matching(name -> (name + " ").contains(" " + plain + " "));
  }

  /// What the last words name, as of an address: `12 High Street, Oxford`.
  private List<Place> lastWords(String plain) {
    String[] words = plain.split(" ");
    for (int count = Math.min(MOST_LAST_WORDS, words.length - 1); count > 0; count--) {
      List<Place> found =
          exact(String.join(" ", List.of(words).subList(words.length - count, words.length)));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Place> alike(String plain) {
    if (plain.length() < SHORTEST_GUESS) {
      return List.of();
    }
    int most = plain.length() < LONG ? 1 : plain.length() < LONGER ? 2 : 3;
    return matching(
        name -> name.charAt(0) == plain.charAt(0) && Spelling.changes(plain, name, most) <= most);
  }

  /// Places with a matching name: towns, the most populous first, then areas; an area in which one
  /// of those towns lies is not named beside it.
  private List<Place> matching(java.util.function.Predicate<String> test) {
    List<Place> found = new ArrayList<>(matching(towns, test));
    Set<String> around = new java.util.HashSet<>();
    found.forEach(town -> around.addAll(town.areas()));
    matching(wide, test).stream()
        .filter(area -> !around.contains(area.areas().getFirst()))
        .forEach(found::add);
    return found;
  }

  private static List<Place> matching(
      Map<String, List<Place>> names, java.util.function.Predicate<String> test) {
    return names.entrySet().stream()
        .filter(entry -> test.test(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .distinct()
        .sorted(Comparator.comparingInt(Place::weight).reversed())
        .toList();
  }

  /// Every place with a name: towns first, then areas.
  public List<Place> places() {
    return Collections.unmodifiableList(places);
  }

  /// Towns alone.
  public List<Place> towns() {
    return Collections.unmodifiableList(onlyTowns);
  }

  Map<String, List<Place>> townNames() {
    return towns;
  }

  Map<String, List<Place>> areaNames() {
    return wide;
  }

  Map<String, List<Place>> changedNames() {
    return changed;
  }
}
