package keep.finder;

/// A point on the ground, in degrees of WGS 84.
///
/// @param latitude north positive, -90 to 90
/// @param longitude east positive, -180 to 180
public record Point(double latitude, double longitude) {
  private static final double EARTH_RADIUS_MILES = 3958.8;

  /// @throws IllegalArgumentException when it is nowhere on Earth
  public Point {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("a latitude is -90 to 90, a longitude -180 to 180");
    }
  }

  /// Great-circle distance in miles.
  public double milesTo(Point other) {
    double from = Math.toRadians(latitude);
    double to = Math.toRadians(other.latitude);
    double north = Math.sin((to - from) / 2);
    double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double half = north * north + Math.cos(from) * Math.cos(to) * east * east;
    return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(half));
  }

  /// Says nothing: a point may be where somebody is.
  @Override
  public String toString() {
    return "Point";
  }
}
