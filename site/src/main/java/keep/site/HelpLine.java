package keep.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// A telephone line to show to whoever may need help. Name and words are texts `line.ID.name` and
/// `line.ID.who`.
///
/// @param id short name, such as `ew247`
/// @param number as people write it
/// @param nations where it serves: `ew`, `cy`, `sc`, `ni`, `uk`
/// @param checked day on which the number was last looked up at its source
/// @param source where it was looked up
public record HelpLine(
    String id, String number, List<String> nations, LocalDate checked, String source) {

  /// The address a telephone opens, such as `tel:08085002222`.
  public String address() {
    return "tel:" + number.replace(" ", "");
  }

  static HelpLine parse(String row) {
    String[] cells = row.split("\\|", -1);
    return new HelpLine(
        cells[0],
        cells[1],
        Arrays.asList(cells[2].split(";")),
        LocalDate.parse(cells[3]),
        cells[4]);
  }
}
