package keep.tools.story;

import java.util.ArrayList;
import java.util.List;

/// Breaks a sentence into lines at spaces.
final class Wrapped {
  private Wrapped() {}

  /// @param width the longest line, in characters; a longer word stands alone
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty() || (word.isEmpty() && !lines.isEmpty())) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
