package keep.bench.finder;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import keep.finder.Centre;
import keep.finder.Finder;
import keep.finder.Place;
import keep.finder.Point;
import keep.finder.Query;

/// Searches a second of our engine, beside the three nearest centres from PostGIS, in the same run:
/// the same open centres, the same towns.
///
/// PostGIS gets the easier half of the work. It is given the town's middle, not its name, and
/// answers with distance alone, over degrees and an index, by a statement prepared once on one
/// connection. Ours reads the name and ranks by area, person, need and hours. Each on one thread.
///
/// Not measured where PostGIS is not installed, and says so.
public final class PostgisBench {
  private static final int WARM = 20_000;
  private static final int SEARCHES = 40_000;
  private static final String NEAREST =
      "SELECT id FROM centre ORDER BY point <-> ST_SetSRID(ST_MakePoint(?, ?), 4326) LIMIT 3";

  private PostgisBench() {}

  public static void main(String[] args) throws Exception {
    if (!PostgisCluster.isInstalled()) {
      System.out.println(
          "{\"name\":\"postgis\",\"measured\":false,\"why\":\"PostGIS is not installed:"
              + " apt-get install postgresql-15 postgresql-15-postgis-3\"}");
      return;
    }
    Finder finder = Finder.load();
    List<Place> towns = finder.gazetteer().towns();
    List<Centre> centres =
        finder.directory().open().stream()
            .filter(centre -> centre.whereabouts().point() != null)
            .toList();
    double theirs;
    String version;
    try (PostgisCluster cluster = PostgisCluster.start();
        Connection connection = cluster.connect()) {
      version = fill(connection, centres);
      theirs = theirs(connection, towns);
    }
    double ours = ours(finder, towns);
    System.out.printf(
        Locale.ROOT,
        "{\"name\":\"postgis\",\"value\":%.0f,\"unit\":\"searches/s\",\"limit\":%.0f,\"ratio\":%.1f,"
            + "\"limit_is\":\"PostGIS %s, nearest three, one connection\",\"centres\":%d,"
            + "\"towns\":%d,\"searches\":%d,\"machine\":\"%s %s, %d processors, Java %s\"}%n",
        ours,
        theirs,
        ours / theirs,
        version,
        centres.size(),
        towns.size(),
        SEARCHES,
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
  }

  private static String fill(Connection connection, List<Centre> centres) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE EXTENSION postgis");
      statement.execute("CREATE TABLE centre (id text PRIMARY KEY, point geometry(Point, 4326))");
      try (PreparedStatement row =
          connection.prepareStatement(
              "INSERT INTO centre VALUES (?, ST_SetSRID(ST_MakePoint(?, ?), 4326))")) {
        for (Centre centre : centres) {
          Point point = centre.whereabouts().point();
          if (point != null) {
            row.setString(1, centre.id());
            row.setDouble(2, point.longitude());
            row.setDouble(3, point.latitude());
            row.addBatch();
          }
        }
        row.executeBatch();
      }
      statement.execute("CREATE INDEX ON centre USING gist (point)");
      statement.execute("VACUUM ANALYZE centre");
      try (ResultSet said = statement.executeQuery("SELECT postgis_lib_version()")) {
        said.next();
        return said.getString(1);
      }
    }
  }

  private static double theirs(Connection connection, List<Place> towns)
      throws SQLException, IOException {
    long found = 0;
    long start = 0;
    try (PreparedStatement nearest = connection.prepareStatement(NEAREST)) {
      for (int at = -WARM; at < SEARCHES; at++) {
        if (at == 0) {
          start = System.nanoTime();
        }
        Point point = towns.get(Math.floorMod(at, towns.size())).point();
        nearest.setDouble(1, point.longitude());
        nearest.setDouble(2, point.latitude());
        try (ResultSet rows = nearest.executeQuery()) {
          while (rows.next()) {
            found += rows.getString(1).length();
          }
        }
      }
    }
    return rate(start, found);
  }

  private static double ours(Finder finder, List<Place> towns) throws IOException {
    LocalDateTime when = LocalDateTime.of(2026, 11, 28, 12, 0);
    long found = 0;
    long start = 0;
    for (int at = -WARM; at < SEARCHES; at++) {
      if (at == 0) {
        start = System.nanoTime();
      }
      String name = towns.get(Math.floorMod(at, towns.size())).label();
      found += finder.search(Query.of(name, when)).results().size();
    }
    return rate(start, found);
  }

  private static double rate(long start, long found) throws IOException {
    double seconds = (System.nanoTime() - start) / 1e9;
    if (found == 0) {
      throw new IOException("searches that found nothing");
    }
    return SEARCHES / seconds;
  }
}
