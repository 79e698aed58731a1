package keep.finder.postcodes;

import keep.finder.Point;
import org.jspecify.annotations.Nullable;

/// What is added up about one sector while a file is read.
final class SectorSums {
  private static final double ROUNDED = 1000.0;

  /// Sums of one kind of coordinates.
  private static final class Sum {
    private double first;
    private double second;
    private int count;

    private void add(double one, double other) {
      first += one;
      second += other;
      count++;
    }
  }

  private final Sum[] degrees = {new Sum(), new Sum()};
  private final Sum[] british = {new Sum(), new Sum()};
  private final Sum[] irish = {new Sum(), new Sum()};
  private final int[] countries = new int[Sector.Country.values().length];
  private int live;
  private int ended;

  void count(boolean isLive, Sector.Country country) {
    if (isLive) {
      live++;
    } else {
      ended++;
    }
    countries[country.ordinal()]++;
  }

  void degrees(boolean isLive, double latitude, double longitude) {
    degrees[isLive ? 0 : 1].add(latitude, longitude);
  }

  void grid(NationalGrid grid, boolean isLive, double east, double north) {
    Sum[] sums = grid == NationalGrid.BRITISH ? british : irish;
    sums[isLive ? 0 : 1].add(east, north);
  }

  Sector sector(String name) {
    Point point = middle(0);
    return new Sector(name, point == null ? middle(1) : point, country(), live, ended);
  }

  private Sector.Country country() {
    int most = 0;
    for (int at = 1; at < countries.length; at++) {
      most = countries[at] > countries[most] ? at : most;
    }
    return Sector.Country.values()[most];
  }

  /// The middle of the postcodes in use (0), or of those no longer in use (1).
  private @Nullable Point middle(int which) {
    Sum sum = degrees[which];
    double latitude = sum.first;
    double longitude = sum.second;
    int count = sum.count;
    for (NationalGrid grid : NationalGrid.values()) {
      Sum metres = (grid == NationalGrid.BRITISH ? british : irish)[which];
      if (metres.count > 0) {
        Point point = grid.point(metres.first / metres.count, metres.second / metres.count);
        latitude += point.latitude() * metres.count;
        longitude += point.longitude() * metres.count;
        count += metres.count;
      }
    }
    return count == 0 ? null : new Point(rounded(latitude / count), rounded(longitude / count));
  }

  private static double rounded(double degrees) {
    return Math.rint(degrees * ROUNDED) / ROUNDED;
  }
}
