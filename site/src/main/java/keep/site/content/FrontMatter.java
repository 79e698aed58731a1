package keep.site.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keep.site.words.UnreadableWords;

/// The lines between `---` at the top of a content file: `name: value`, or `name:` followed by
/// lines `- value`. A deliberately small part of YAML.
///
/// @param values every name with its values, in order
/// @param lines on which line each name stands, from 1
/// @param body what follows, without leading empty lines
/// @param bodyLine the line on which the body begins, from 1
public record FrontMatter(
    Map<String, List<String>> values, Map<String, Integer> lines, String body, int bodyLine) {

  /// @throws UnreadableWords when the file does not begin with front matter
  public static FrontMatter read(String file) {
    String[] lines = file.split("\n", -1);
    if (!lines[0].strip().equals("---")) {
      throw new UnreadableWords(1, "a content file begins with a line of three dashes");
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (int at = 1; at < lines.length; at++) {
      String line = lines[at].strip();
      if (line.equals("---")) {
        int first = at + 1;
        while (first < lines.length - 1 && lines[first].isBlank()) {
          first++;
        }
        String body = String.join("\n", List.of(lines).subList(first, lines.length));
        return new FrontMatter(values, places, body.strip() + "\n", first + 1);
      }
      int colon = line.indexOf(':');
      if (line.startsWith("- ")) {
        current.add(line.substring(2).strip());
      } else if (colon > 0) {
        String name = line.substring(0, colon);
        current = new ArrayList<>();
        if (values.put(name, current) != null) {
          throw new UnreadableWords(at + 1, name + ": stands twice; keep one");
        }
        places.put(name, at + 1);
        String value = line.substring(colon + 1).strip();
        if (!value.isEmpty()) {
          current.add(value);
        }
      } else if (!line.isEmpty()) {
        throw new UnreadableWords(at + 1, "not of the form: name: value");
      }
    }
    throw new UnreadableWords(lines.length, "the front matter has no closing line of dashes");
  }

  /// The one value of a name; empty when there is none.
  public String one(String name) {
    List<String> found = values.getOrDefault(name, List.of());
    return found.isEmpty() ? "" : found.getFirst();
  }

  /// All values of a name.
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /// The line of a name; 1 when it is missing.
  public int line(String name) {
    return lines.getOrDefault(name, 1);
  }
}
