package keep.finder;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What lies around each place, worked out for all of them before anybody searches. It is the same
/// for everyone and holds no trace of a search.
final class Surroundings {
  private final Areas areas;
  private final Directory directory;
  private final Map<Place, Around> known = new IdentityHashMap<>();

  /// A centre as it stands to a place.
  ///
  /// @param closest how far out the first area is that both have: 0 when the centre names the
  ///   innermost
  /// @param distance miles; infinite when not known
  record Near(Centre centre, Ranking.Tier tier, int closest, double distance) {}

  /// @param serving open centres that say they serve the place, or may, by id
  /// @param others open centres of the same nation that do not say so, the nearest first; only
  ///   those whose town is known
  /// @param closed closed centres that served it, by id
  record Around(List<Near> serving, List<Near> others, List<Centre> closed) {}

  Surroundings(Areas areas, List<Place> places, Directory directory) {
    this.areas = areas;
    this.directory = directory;
    places.forEach(place -> known.put(place, look(place)));
  }

  /// Of a place we know, or of part of a postcode.
  Around around(Place place) {
    Around around = known.get(place);
    return around == null ? look(place) : around;
  }

  private Around look(Place place) {
    List<Near> all =
        directory.centres().values().stream()
            .map(centre -> near(place, centre))
            .sorted(Comparator.comparing(near -> near.centre().id()))
            .toList();
    List<Near> open = all.stream().filter(near -> near.centre().open()).toList();
    return new Around(
        open.stream().filter(near -> near.tier() != Ranking.Tier.DOES_NOT_SAY).toList(),
        open.stream()
            .filter(near -> near.tier() == Ranking.Tier.DOES_NOT_SAY)
            .filter(near -> near.centre().nations().contains(place.nation()))
            .filter(near -> Double.isFinite(near.distance()))
            .sorted(Comparator.comparingDouble(Near::distance))
            .toList(),
        all.stream()
            .filter(near -> near.tier() != Ranking.Tier.DOES_NOT_SAY)
            .map(Near::centre)
            .filter(centre -> !centre.open())
            .toList());
  }

  private Near near(Place place, Centre centre) {
    Point point = centre.whereabouts().point();
    int closest = closest(place, centre);
    return new Near(
        centre,
        tier(place, centre, closest),
        closest,
        point == null ? Double.POSITIVE_INFINITY : place.point().milesTo(point));
  }

  private Ranking.Tier tier(Place place, Centre centre, int closest) {
    AreaServed served = centre.area();
    if (closest < place.areas().size()) {
      return Ranking.Tier.SERVES;
    }
    if (place.wide()
        && served.areas().stream()
            .anyMatch(id -> areas.closure(id).contains(place.areas().getFirst()))) {
      return Ranking.Tier.SERVES_PART;
    }
    return place.areas().stream().anyMatch(served.perhaps()::contains)
        ? Ranking.Tier.MAY_SERVE
        : Ranking.Tier.DOES_NOT_SAY;
  }

  private static int closest(Place place, Centre centre) {
    List<String> around = place.areas();
    int at = 0;
    while (at < around.size() && !centre.area().areas().contains(around.get(at))) {
      at++;
    }
    return at;
  }
}
