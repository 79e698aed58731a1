package keep.finder.postcodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.finder.Finder;
import keep.finder.Nation;
import keep.finder.Place;
import keep.finder.Point;
import keep.finder.Postcodes;
import keep.places.Postcode;
import org.jspecify.annotations.Nullable;

/// Postcodes by sector, from a table that an operator made from the official files. A sector moves
/// the point from which miles are told. The areas stay those of its district, unless the table says
/// that it lies in another nation: then the nation is told, and no area is claimed.
public final class Sectors implements Postcodes {
  /// The table's name in the finder's folder.
  public static final String FILE = "sectors.txt";

  private final Postcodes districts;
  private final Map<String, Sector> sectors;

  /// A sector as the browser needs it.
  ///
  /// @param outward the first half, such as `CT1`
  /// @param digit that begins the second half
  /// @param nation in which it lies, where that is not its district's
  public record Fine(String outward, String digit, Point point, Optional<Nation> nation) {}

  private Sectors(Postcodes districts, SectorTable table) {
    this.districts = districts;
    this.sectors = table.byName();
  }

  /// A finder that knows the sectors of a table beside its own districts.
  public static Finder in(Finder finder, SectorTable table) {
    return finder.with(new Sectors(finder.districts(), table));
  }

  /// The same with the table in a folder, where there is one.
  ///
  /// @throws IOException when it cannot be read, or is no table
  public static Finder in(Finder finder, Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return finder;
    }
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return in(finder, SectorTable.read(reader));
    }
  }

  @Override
  public Optional<Place> find(Postcode postcode) {
    Optional<Place> district = districts.find(postcode);
    Sector sector = sectors.get(postcode.outward() + " " + postcode.sector());
    Point point = sector == null ? null : sector.point();
    return sector == null || point == null
        ? district
        : other(sector, district)
            .map(nation -> at(postcode.outward(), "", nation, point, List.of()))
            .or(() ->
                district.map(place ->
                    at(postcode.outward(), place.within(), place.nation(), point, place.areas())));
  }

  /// The nation of a sector, where that is not its district's.
  private static Optional<Nation> other(Sector sector, Optional<Place> district) {
    return Optional.ofNullable(nation(sector.country()))
        .filter(nation -> district.filter(place -> place.nation() == nation).isEmpty());
  }

  private static Place at(
      String outward, String within, Nation nation, Point point, List<String> areas) {
    return new Place(outward, "", List.of(), within, nation, point, areas, false, 0);
  }

  private static @Nullable Nation nation(Sector.Country country) {
    return switch (country) {
      case ENGLAND -> Nation.ENGLAND;
      case WALES -> Nation.WALES;
      case SCOTLAND -> Nation.SCOTLAND;
      case NORTHERN_IRELAND -> Nation.NORTHERN_IRELAND;
      case JERSEY, GUERNSEY, ISLE_OF_MAN, UNKNOWN -> null;
    };
  }

  /// Every sector that has a point.
  public List<Fine> all() {
    List<Fine> all = new ArrayList<>();
    for (Sector sector : sectors.values()) {
      Point point = sector.point();
      int space = sector.name().indexOf(' ');
      if (point != null && space > 0) {
        String outward = sector.name().substring(0, space);
        Optional<Place> district = Postcode.read(outward).flatMap(districts::find);
        all.add(
            new Fine(outward, sector.name().substring(space + 1), point, other(sector, district)));
      }
    }
    return all;
  }
}
