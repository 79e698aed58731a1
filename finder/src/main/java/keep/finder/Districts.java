package keep.finder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import keep.places.Postcode;
import org.apache.commons.csv.CSVRecord;

/// Postcode districts by hand: each is taken to be where a town is (`postcodes.csv`).
public final class Districts implements Postcodes {
  private static final int WHOLE_AREA = -1;
  private final Map<String, Map<Integer, Row>> byArea = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /// One row of the table.
  ///
  /// @param districts as in the file, such as `1-5 9`
  /// @param town the place that stands for them
  /// @param areas ids of the areas they lie in, the innermost first
  record Row(String area, String districts, Place town, List<String> areas) {
    IntStream numbers() {
      return java.util.Arrays.stream(districts.split(" "))
          .flatMapToInt(part -> {
            int dash = part.indexOf('-');
            int from = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
            return IntStream.rangeClosed(
                from, dash < 0 ? from : Integer.parseInt(part.substring(dash + 1)));
          });
    }

    Place place(String name) {
      return new Place(
          name, "", List.of(), town.name(), town.nation(), town.point(), areas, false, 0);
    }
  }

  /// @param towns all towns we know
  Districts(List<Place> towns, Areas areas) {
    Map<String, Place> named = new HashMap<>();
    towns.forEach(town -> named.put(town.name() + "|" + town.within(), town));
    for (CSVRecord record : Rows.of("postcodes.csv")) {
      Place town = named.get(record.get("town") + "|" + record.get("within"));
      if (town == null) {
        throw new IllegalStateException("no such town: " + record.get("town"));
      }
      String served = record.get("served_as");
      Row row =
          new Row(
              record.get("area"),
              record.get("districts"),
              town,
              served.isEmpty() ? town.areas() : areas.closure(served));
      rows.add(row);
      Map<Integer, Row> districts = byArea.computeIfAbsent(row.area(), area -> new HashMap<>());
      row.numbers().forEach(number -> districts.putIfAbsent(number, row));
      districts.putIfAbsent(WHOLE_AREA, row);
    }
  }

  @Override
  public Optional<Place> find(Postcode postcode) {
    Map<Integer, Row> districts = byArea.get(postcode.area());
    if (districts == null) {
      return Optional.empty();
    }
    Row row = districts.get(postcode.districtNumber());
    return row == null || postcode.district().isEmpty()
        ? Optional.ofNullable(districts.get(WHOLE_AREA)).map(area -> area.place(postcode.area()))
        : Optional.of(row.place(postcode.outward()));
  }

  List<Row> rows() {
    return rows;
  }
}
