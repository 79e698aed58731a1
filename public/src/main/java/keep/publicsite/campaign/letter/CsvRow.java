package keep.publicsite.campaign.letter;

import java.util.ArrayList;
import java.util.List;

/// One line of comma-separated values (RFC 4180), without line breaks inside quotes: the files of
/// the statistics office and the mapping agency have none.
final class CsvRow {
  private CsvRow() {}

  static List<String> of(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char letter = line.charAt(at);
      if (letter == '"') {
        boolean doubled = quoted && at + 1 < line.length() && line.charAt(at + 1) == '"';
        if (doubled) {
          cell.append('"');
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (letter == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else if (letter != '\uFEFF') {
        cell.append(letter);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
