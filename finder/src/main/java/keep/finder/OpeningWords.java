package keep.finder;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Opening times as they are written in files: `daily 17:00-24:00`, or `Mo-Fr 10:00-16:00; We
/// 18:00-20:00`. Days are the first two letters of their English names.
public final class OpeningWords {
  private static final String DAILY = "daily";
  private static final String MIDNIGHT = "24:00";

  private OpeningWords() {}

  /// Reads times.
  ///
  /// @param words what was seen about them, kept as it is
  /// @throws IllegalArgumentException when the text is not written so
  public static Opening read(String times, String words) {
    return new Opening(
        Arrays.stream(times.split(";"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(OpeningWords::span)
            .toList(),
        words);
  }

  /// Writes times as [#read] reads them.
  public static String write(Opening opening) {
    return opening.spans().stream()
        .map(span ->
            (span.days().size() == DayOfWeek.values().length
                    ? DAILY
                    : span.days().stream()
                        .sorted()
                        .map(OpeningWords::shortName)
                        .collect(Collectors.joining(",")))
                + " "
                + span.from()
                + "-"
                + (span.until() == null ? MIDNIGHT : span.until()))
        .collect(Collectors.joining("; "));
  }

  private static Opening.Span span(String text) {
    String[] parts = text.split(" ", -1);
    String[] times = parts.length == 2 ? parts[1].split("-", -1) : new String[0];
    if (times.length != 2) {
      throw new IllegalArgumentException("opening times look like: Mo-Fr 10:00-16:00");
    }
    return new Opening.Span(
        days(parts[0]),
        LocalTime.parse(times[0]),
        times[1].equals(MIDNIGHT) ? null : LocalTime.parse(times[1]));
  }

  private static Set<DayOfWeek> days(String text) {
    if (text.equals(DAILY)) {
      return EnumSet.allOf(DayOfWeek.class);
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String part : text.split(",", -1)) {
      List<DayOfWeek> ends = Arrays.stream(part.split("-", -1)).map(OpeningWords::day).toList();
      days.addAll(EnumSet.range(ends.getFirst(), ends.getLast()));
    }
    return days;
  }

  private static DayOfWeek day(String text) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> shortName(day).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("days are Mo, Tu, We, Th, Fr, Sa, Su"));
  }

  private static String shortName(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1, 2).toLowerCase(Locale.ROOT);
  }
}
