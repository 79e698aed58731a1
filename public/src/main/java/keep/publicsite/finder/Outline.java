package keep.publicsite.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.finder.Finder;
import keep.finder.Place;
import keep.finder.Point;
import keep.finder.Result;

/// Our own outline map: where a point of the ground lies on it. The outline stands in
/// `finder/map.jte`; the browser's `map.mjs` uses the same numbers.
public final class Outline {
  private static final double WEST = -8.7;
  private static final double NORTH = 60.9;
  private static final double HEIGHT_OF_A_DEGREE = 25;
  private static final double WIDTH_OF_A_DEGREE = 14.3;
  private static final double TENTH = 10;

  private Outline() {}

  /// A dot.
  ///
  /// @param here it is the middle of the place; otherwise a town of the area served
  public record Dot(double x, double y, boolean here) {}

  /// The towns in the area the first centre serves, and the middle of the place last.
  static List<Dot> dots(Place place, Optional<Result> first, Finder finder) {
    List<Dot> dots = new ArrayList<>();
    first.ifPresent(result -> {
      Set<String> served = result.centre().area().areas();
      finder.gazetteer().towns().stream()
          .filter(town -> town.areas().stream().anyMatch(served::contains))
          .forEach(town -> dots.add(dot(town.point(), false)));
    });
    dots.add(dot(place.point(), true));
    return dots;
  }

  private static Dot dot(Point point, boolean here) {
    return new Dot(
        rounded((point.longitude() - WEST) * WIDTH_OF_A_DEGREE),
        rounded((NORTH - point.latitude()) * HEIGHT_OF_A_DEGREE),
        here);
  }

  private static double rounded(double value) {
    return Math.round(value * TENTH) / TENTH;
  }
}
