package keep.law.regimes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keep.law.Regime;

/// The texts of one law by name. A text is named by a word of the list, or by a year: `1997 text`
/// is the text that began in or before 1997, `pre-2018 text` and `before 2018` the one before that
/// year's.
final class Texts {
  private static final Pattern YEAR = Pattern.compile("(1[89]\\d\\d|20\\d\\d)");

  private static final Pattern OLDER = Pattern.compile("superseded|former|earlier|previous|older");

  private static final Pattern PRESENT =
      Pattern.compile("current|present|in force|current text|present text|current law");

  private static final Pattern NUMBERED = Pattern.compile("\\b[Vv]\\d[ab]?\\b");

  private Texts() {}

  /// Name, supplier, name, supplier; the first is the present text.
  static Map<String, Supplier<Regime>> of(
      String name, Supplier<Regime> text, String other, Supplier<Regime> otherText) {
    Map<String, Supplier<Regime>> texts = new LinkedHashMap<>();
    texts.put(name, text);
    texts.put(other, otherText);
    return texts;
  }

  static Map<String, Supplier<Regime>> and(
      Map<String, Supplier<Regime>> some, String name, Supplier<Regime> text) {
    Map<String, Supplier<Regime>> texts = new LinkedHashMap<>(some);
    texts.put(name, text);
    return texts;
  }

  /// The text of this name; `in force` and `present` are the present one.
  static Optional<Supplier<Regime>> named(Map<String, Supplier<Regime>> texts, String said) {
    String wanted = said.strip().toLowerCase(Locale.ROOT);
    if (PRESENT.matcher(wanted).matches()) {
      return texts.values().stream().findFirst();
    }
    return texts.entrySet().stream()
        .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .map(Map.Entry::getValue);
  }

  /// The text that the notes number, as in `V1`.
  static Optional<Supplier<Regime>> numbered(Map<String, Supplier<Regime>> texts, String said) {
    Matcher number = NUMBERED.matcher(said);
    if (!number.find()) {
      return Optional.empty();
    }
    String wanted = number.group().toLowerCase(Locale.ROOT);
    return texts.entrySet().stream()
        .filter(entry -> numbers(entry.getKey()).contains(wanted))
        .findFirst()
        .map(Map.Entry::getValue);
  }

  /// Every number in a text's name. `Matcher.results()` is not in the library that the law is
  /// compiled with for browsers.
  private static List<String> numbers(String name) {
    List<String> numbers = new ArrayList<>();
    Matcher number = NUMBERED.matcher(name);
    while (number.find()) {
      numbers.add(number.group().toLowerCase(Locale.ROOT));
    }
    return numbers;
  }

  /// The text of the same year, said in other words.
  static Optional<Supplier<Regime>> ofYear(Map<String, Supplier<Regime>> texts, String said) {
    String wanted = key(said);
    return wanted.isEmpty()
        ? Optional.empty()
        : texts.entrySet().stream()
            .filter(entry -> key(entry.getKey()).equals(wanted))
            .findFirst()
            .map(Map.Entry::getValue);
  }

  /// The text in force in the year that is named, or before it; and where there are only two texts,
  /// the older one for words such as `superseded`.
  static Optional<Supplier<Regime>> inForce(Regimes.Entry entry, String said) {
    String lower = said.toLowerCase(Locale.ROOT);
    Matcher year = YEAR.matcher(said);
    if (!year.find()) {
      return entry.since().size() == 2 && OLDER.matcher(lower).find()
          ? text(entry, entry.since().firstKey())
          : Optional.empty();
    }
    return text(entry, Integer.parseInt(year.group(1)) - (isBefore(lower) ? 1 : 0));
  }

  private static Optional<Supplier<Regime>> text(Regimes.Entry entry, int year) {
    return Optional.ofNullable(entry.since().floorEntry(year))
        .flatMap(row -> Optional.ofNullable(entry.versions().get(row.getValue())));
  }

  private static boolean isBefore(String lower) {
    return lower.startsWith("pre") || lower.contains("before") || lower.contains("until");
  }

  private static String key(String text) {
    Matcher year = YEAR.matcher(text);
    if (!year.find()) {
      return "";
    }
    return (isBefore(text.toLowerCase(Locale.ROOT)) ? "before " : "") + year.group(1);
  }
}
