package keep.finder.postcodes;

import keep.finder.Point;

/// A national map grid, turned into degrees of WGS 84: transverse Mercator backwards, then a shift
/// between the two models of the Earth in seven numbers (Helmert). Against the official test points
/// it is off by 0.1 to 4.8 m in Great Britain, most in Scilly and the Hebrides.
///
/// Formulas: Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes B and C.
enum NationalGrid {
  /// Great Britain and the Isle of Man: OSGB36, EPSG:27700.
  BRITISH(
      Ellipsoid.AIRY,
      new Projection(0.999_601_271_7, 49, -2, 400_000, -100_000),
      new Shift(446.448, -125.157, 542.060, 0.1502, 0.2470, 0.8421, -20.4894)),
  /// Ireland: TM75, EPSG:29903; ONSPD gives postcodes of Northern Ireland in it.
  IRISH(
      Ellipsoid.AIRY_MODIFIED,
      new Projection(1.000_035, 53.5, -8, 200_000, 250_000),
      new Shift(482.530, -130.596, 564.557, -1.042, -0.214, -0.631, 8.150));

  private static final double SECONDS = Math.PI / (180 * 3600);
  private static final double PARTS = 1e-6;
  private static final double CLOSE_METRES = 1e-5;
  private static final int ROUNDS = 12;

  /// @param scale on the central meridian
  /// @param latitude of the true origin, degrees
  /// @param longitude of the true origin, degrees
  /// @param east of the true origin, metres
  /// @param north of the true origin, metres
  private record Projection(
      double scale, double latitude, double longitude, double east, double north) {}

  /// @param x metres; y and z likewise
  /// @param rx seconds of arc; ry and rz likewise
  /// @param parts parts in a million
  private record Shift(
      double x, double y, double z, double rx, double ry, double rz, double parts) {}

  private final Ellipsoid earth;
  private final Projection projection;
  private final Shift shift;

  NationalGrid(Ellipsoid earth, Projection projection, Shift shift) {
    this.earth = earth;
    this.projection = projection;
    this.shift = shift;
  }

  /// The point of an easting and a northing in metres.
  Point point(double easting, double northing) {
    double[] local = unproject(easting, northing);
    double[] space = shifted(intoSpace(local[0], local[1]));
    return ontoWgs84(space);
  }

  /// Latitude and longitude on the grid's own ellipsoid, in radians.
  double[] unproject(double easting, double northing) {
    double af = earth.major() * projection.scale();
    double phi0 = Math.toRadians(projection.latitude());
    double phi = (northing - projection.north()) / af + phi0;
    double left = northing - projection.north() - arc(phi, phi0);
    while (Math.abs(left) >= CLOSE_METRES) {
      phi += left / af;
      left = northing - projection.north() - arc(phi, phi0);
    }
    double e2 = earth.squash();
    double sin = Math.sin(phi);
    double nu = af / Math.sqrt(1 - e2 * sin * sin);
    double rho = af * (1 - e2) / Math.pow(1 - e2 * sin * sin, 1.5);
    double eta2 = nu / rho - 1;
    double tan = Math.tan(phi);
    double t2 = tan * tan;
    double t4 = t2 * t2;
    double sec = 1 / Math.cos(phi);
    double vii = tan / (2 * rho * nu);
    double viii = tan / (24 * rho * Math.pow(nu, 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
    double ix = tan / (720 * rho * Math.pow(nu, 5)) * (61 + 90 * t2 + 45 * t4);
    double x = sec / nu;
    double xi = sec / (6 * Math.pow(nu, 3)) * (nu / rho + 2 * t2);
    double xii = sec / (120 * Math.pow(nu, 5)) * (5 + 28 * t2 + 24 * t4);
    double xiia = sec / (5040 * Math.pow(nu, 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t4 * t2);
    double de = easting - projection.east();
    double d2 = de * de;
    double latitude = phi - d2 * (vii - d2 * (viii - d2 * ix));
    double longitude =
        Math.toRadians(projection.longitude()) + de * (x - d2 * (xi - d2 * (xii - d2 * xiia)));
    return new double[] {latitude, longitude};
  }

  /// Length of the meridian from the true origin's latitude, in metres of the grid.
  private double arc(double phi, double phi0) {
    double n = (earth.major() - earth.minor()) / (earth.major() + earth.minor());
    double n2 = n * n;
    double n3 = n2 * n;
    double less = phi - phi0;
    double more = phi + phi0;
    return earth.minor()
        * projection.scale()
        * ((1 + n + 1.25 * n2 + 1.25 * n3) * less
            - (3 * n + 3 * n2 + 2.625 * n3) * Math.sin(less) * Math.cos(more)
            + (1.875 * n2 + 1.875 * n3) * Math.sin(2 * less) * Math.cos(2 * more)
            - 35.0 / 24 * n3 * Math.sin(3 * less) * Math.cos(3 * more));
  }

  private double[] intoSpace(double latitude, double longitude) {
    double sin = Math.sin(latitude);
    double nu = earth.major() / Math.sqrt(1 - earth.squash() * sin * sin);
    return new double[] {
      nu * Math.cos(latitude) * Math.cos(longitude),
      nu * Math.cos(latitude) * Math.sin(longitude),
      nu * (1 - earth.squash()) * sin
    };
  }

  private double[] shifted(double[] at) {
    double scale = 1 + shift.parts() * PARTS;
    double rx = shift.rx() * SECONDS;
    double ry = shift.ry() * SECONDS;
    double rz = shift.rz() * SECONDS;
    return new double[] {
      shift.x() + scale * at[0] - rz * at[1] + ry * at[2],
      shift.y() + rz * at[0] + scale * at[1] - rx * at[2],
      shift.z() - ry * at[0] + rx * at[1] + scale * at[2]
    };
  }

  private static Point ontoWgs84(double[] at) {
    double e2 = Ellipsoid.WGS84.squash();
    double flat = Math.hypot(at[0], at[1]);
    double latitude = Math.atan2(at[2], flat * (1 - e2));
    for (int round = 0; round < ROUNDS; round++) {
      double sin = Math.sin(latitude);
      double nu = Ellipsoid.WGS84.major() / Math.sqrt(1 - e2 * sin * sin);
      latitude = Math.atan2(at[2] + e2 * nu * sin, flat);
    }
    return new Point(Math.toDegrees(latitude), Math.toDegrees(Math.atan2(at[1], at[0])));
  }
}
