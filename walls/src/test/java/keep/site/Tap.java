package keep.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One result of Node's test runner, as it says it in TAP 13.
///
/// @param said its diagnostics, when it did not pass
record Tap(String name, boolean passed, String said) {
  private static final Pattern LINE = Pattern.compile("\\s*(not )?ok \\d+ - (.*)");

  static List<Tap> read(String tap) {
    List<Tap> results = new ArrayList<>();
    String[] lines = tap.split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      Matcher line = LINE.matcher(lines[at]);
      if (!line.matches() || line.group(2).endsWith(".test.js")) {
        continue;
      }
      StringBuilder said = new StringBuilder();
      for (int next = at + 1; next < lines.length && !LINE.matcher(lines[next]).matches(); next++) {
        said.append(lines[next]).append('\n');
      }
      results.add(new Tap(line.group(2), line.group(1) == null, said.toString()));
    }
    return results;
  }
}
