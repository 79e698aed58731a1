package keep.finder.postcodes;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The browser's own file of sectors: by first half, the digit, latitude and longitude in
/// thousandths of a degree, and the number of the nation where that is not its district's.
public final class SectorsFile {
  private static final double THOUSAND = 1000;

  private SectorsFile() {}

  /// The file's text: JSON, the same for the same table.
  public static String of(Sectors sectors) {
    ObjectNode all = JsonMapper.shared().createObjectNode();
    for (Sectors.Fine fine : sectors.all()) {
      ArrayNode row = all.withArray("/" + fine.outward()).addArray();
      row.add(Integer.parseInt(fine.digit()))
          .add(Math.round(fine.point().latitude() * THOUSAND))
          .add(Math.round(fine.point().longitude() * THOUSAND));
      fine.nation().ifPresent(nation -> row.add(nation.ordinal()));
    }
    return JsonMapper.shared().writeValueAsString(all);
  }
}
