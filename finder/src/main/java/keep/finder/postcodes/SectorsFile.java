package keep.finder.postcodes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keep.finder.Finder;
import keep.finder.Place;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The browser's own file of sectors: by first half, the digit, latitude and longitude in
/// thousandths of a degree, and the number of the town in whose areas the sector lies where those
/// are not its district's. Numbers of towns are those of the browser's other file.
public final class SectorsFile {
  private static final double THOUSAND = 1000;

  private SectorsFile() {}

  /// The file's text: JSON, the same for the same table.
  public static String of(Finder finder, Sectors sectors) {
    Map<Place, Integer> numbers = new HashMap<>();
    List<Place> places = finder.gazetteer().places();
    for (int at = 0; at < places.size(); at++) {
      numbers.putIfAbsent(places.get(at), at);
    }
    ObjectNode all = JsonMapper.shared().createObjectNode();
    for (Sectors.Fine fine : sectors.all()) {
      ArrayNode row = all.withArray("/" + fine.outward()).addArray();
      row.add(Integer.parseInt(fine.digit()))
          .add(Math.round(fine.point().latitude() * THOUSAND))
          .add(Math.round(fine.point().longitude() * THOUSAND));
      fine.town().map(numbers::get).ifPresent(row::add);
    }
    return JsonMapper.shared().writeValueAsString(all);
  }
}
