package keep.finder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                    java.util.Set.copyOf(Rows.several(row, "within")),
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

  /// Whether other areas lie in it.
  public boolean holdsOthers(String id) {
    return all.values().stream().anyMatch(area -> area.within().contains(id));
  }
}
