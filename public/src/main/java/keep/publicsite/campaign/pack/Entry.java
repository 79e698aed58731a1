package keep.publicsite.campaign.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One entry of a file of entries: lines `name: value`, ended by an empty line. A line that starts
/// with two spaces goes on where the last one ended; `#` starts a comment.
final class Entry {
  private final String file;
  private final int line;
  private final Map<String, List<Value>> values = new LinkedHashMap<>();
  private final List<Mistake> mistakes;

  private record Value(String text, int line) {}

  private Entry(String file, int line, List<Mistake> mistakes) {
    this.file = file;
    this.line = line;
    this.mistakes = mistakes;
  }

  /// All entries of a file; none when there is no such file.
  static List<Entry> all(PackFiles files, String file, String shown, List<Mistake> mistakes) {
    String content = files.text(file);
    if (content == null) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    Entry current = null;
    String name = "";
    String[] lines = content.split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      String read = lines[at].stripTrailing();
      if (read.isEmpty()) {
        current = null;
      } else if (!read.startsWith("#")) {
        if (current == null) {
          current = new Entry(shown, at + 1, mistakes);
          entries.add(current);
        }
        int colon = read.indexOf(':');
        if (read.startsWith("  ")) {
          current.goOn(name, read.strip(), at + 1);
        } else if (colon <= 0) {
          mistakes.add(new Mistake(shown, at + 1, "not of the form: name: value"));
        } else {
          name = read.substring(0, colon).strip();
          current
              .values
              .computeIfAbsent(name, _ -> new ArrayList<>())
              .add(new Value(read.substring(colon + 1).strip(), at + 1));
        }
      }
    }
    return entries;
  }

  private void goOn(String name, String more, int at) {
    List<Value> known = values.get(name);
    if (known == null) {
      mistakes.add(new Mistake(file, at, "goes on with nothing: write name: value first"));
    } else {
      Value last = known.removeLast();
      known.add(new Value(last.text() + " " + more, last.line()));
    }
  }

  int line() {
    return line;
  }

  /// Empty when the entry has no such name.
  String optional(String name) {
    List<Value> found = values.get(name);
    return found == null ? "" : found.getFirst().text();
  }

  List<String> every(String name) {
    return values.getOrDefault(name, List.of()).stream().map(Value::text).toList();
  }

  String needed(String name) {
    String value = optional(name);
    if (value.isEmpty()) {
      mistake(line, name + ": is missing");
    }
    return value;
  }

  /// Whether it has a name in either language.
  boolean has(String name) {
    return !optional(name + "-en").isEmpty() || !optional(name + "-cy").isEmpty();
  }

  Both both(String name) {
    return new Both(needed(name + "-en"), needed(name + "-cy"));
  }

  int number(String name, int most) {
    String value = needed(name);
    try {
      int number = Integer.parseInt(value);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // Said below.
    }
    mistake(lineOf(name), name + ": a whole number up to " + most);
    return 0;
  }

  LocalDate day(String name) {
    try {
      return LocalDate.parse(needed(name));
    } catch (DateTimeException noDay) {
      mistake(lineOf(name), name + ": a day such as 2026-01-12");
      return LocalDate.EPOCH;
    }
  }

  /// One word of a list.
  <T extends Enum<T>> @Nullable T oneOf(Class<T> kind, String name) {
    String value = needed(name);
    for (T each : kind.getEnumConstants()) {
      if (each.name().equalsIgnoreCase(value.replace('-', '_'))) {
        return each;
      }
    }
    mistake(
        lineOf(name),
        name
            + ": one of "
            + String.join(
                ", ",
                java.util.Arrays.stream(kind.getEnumConstants())
                    .map(each -> each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                    .toList()));
    return null;
  }

  int lineOf(String name) {
    List<Value> found = values.get(name);
    return found == null ? line : found.getFirst().line();
  }

  void mistake(int at, String what) {
    mistakes.add(new Mistake(file, at, what));
  }
}
