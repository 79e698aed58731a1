package keep.finder.postcodes;

/// A model of the Earth's shape.
///
/// @param major half the long axis, in metres
/// @param minor half the short axis, in metres
record Ellipsoid(double major, double minor) {
  static final Ellipsoid AIRY = new Ellipsoid(6_377_563.396, 6_356_256.909);
  static final Ellipsoid AIRY_MODIFIED = new Ellipsoid(6_377_340.189, 6_356_034.447);
  static final Ellipsoid WGS84 = new Ellipsoid(6_378_137.0, 6_356_752.314_245);

  /// The square of the eccentricity.
  double squash() {
    return (major * major - minor * minor) / (major * major);
  }
}
