package keep.finder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All areas, and which lies in which.
public final class Areas {
  private final Map<String, Area> all = new LinkedHashMap<>();

  private Areas() {}

  /// The areas that came with this build.
  public static Areas load() {
    Areas areas = new Areas();
    Rows.of("areas.csv")
        .forEach(row ->
            areas.all.put(
                row.get("id"),
                new Area(
                    row.get("id"),
                    row.get("name"),
                    row.get("welsh"),
                    Rows.several(row, "aliases"),
                    Nation.of(row.get("nation")).orElseThrow(),
                    Set.copyOf(Rows.several(row, "within")),
                    java.util.Objects.requireNonNull(Rows.point(row)))));
    return areas;
  }

  /// Every area, in the order of the file.
  public List<Area> all() {
    return List.copyOf(all.values());
  }

  /// An area by its id.
  public Optional<Area> area(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /// An area and all it lies in, itself first.
  public List<String> closure(String id) {
    List<String> found = new ArrayList<>(List.of(id));
    for (int at = 0; at < found.size(); at++) {
      Area area = all.get(found.get(at));
      if (area == null) {
        throw new IllegalArgumentException("no area " + found.get(at));
      }
      area.within().stream().sorted().filter(up -> !found.contains(up)).forEach(found::add);
    }
    return List.copyOf(found);
  }

  /// The areas that words name: `Leeds; Bradford and York`. Empty unless every part of the words is
  /// the name of one that we know.
  public Optional<Set<String>> named(String words) {
    Set<String> found = new LinkedHashSet<>();
    for (String part : words.split("[;,]| and | a | ac ")) {
      String name = Spelling.plain(part);
      Optional<Area> area = all.values().stream().filter(one -> isCalled(one, name)).findFirst();
      if (area.isEmpty()) {
        return Optional.empty();
      }
      found.add(area.get().id());
    }
    return Optional.of(found);
  }

  private static boolean isCalled(Area area, String plain) {
    return !plain.isEmpty()
        && (Spelling.plain(area.name()).equals(plain)
            || Spelling.plain(area.welsh()).equals(plain)
            || area.aliases().stream().map(Spelling::plain).anyMatch(plain::equals));
  }

  /// Whether other areas lie in it.
  public boolean holdsOthers(String id) {
    return all.values().stream().anyMatch(area -> area.within().contains(id));
  }
}
