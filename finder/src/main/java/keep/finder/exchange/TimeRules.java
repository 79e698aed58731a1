package keep.finder.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What is wrong with a date, a time or a rule of repetition.
final class TimeRules {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern TIME =
      Pattern.compile("(\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?)(Z|[+-]\\d{2}(:?\\d{2})?)?");
  private static final Set<String> DAYS = Set.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private TimeRules() {}

  static Optional<LocalDate> date(String value) {
    try {
      LocalDate date = LocalDate.parse(value, DATE);
      boolean likely = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return likely ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  static Optional<String> wrongDate(String value) {
    return date(value).isPresent()
        ? Optional.empty()
        : Optional.of(Shown.text(value) + " is not a day of the calendar written 2026-11-23.");
  }

  static Optional<String> wrongPast(String value, LocalDate today) {
    return wrongDate(value).or(() -> future(value, date(value).orElse(today), today));
  }

  static Optional<String> wrongMoment(String value, LocalDate today) {
    try {
      LocalDate day = OffsetDateTime.parse(value).toLocalDate();
      return future(value, day, today);
    } catch (DateTimeException unreadable) {
      return Optional.of(Shown.text(value) + " is not a time written 2026-11-23T10:30:00Z.");
    }
  }

  private static Optional<String> future(String value, LocalDate day, LocalDate today) {
    return day.isAfter(today.plusDays(1))
        ? Optional.of(Shown.text(value) + " lies in the future.")
        : Optional.empty();
  }

  static Optional<LocalTime> time(String value) {
    var matcher = TIME.matcher(value);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(matcher.group(1)));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  static Optional<String> wrongTime(String value) {
    return time(value).isPresent()
        ? Optional.empty()
        : Optional.of(Shown.text(value) + " is not a time of the day written 09:30.");
  }

  /// Days of the week as iCalendar lists them, `MO,TU` or, in a month, `1MO,-1FR`.
  static Optional<String> wrongDays(String value) {
    for (String part : value.split(",", -1)) {
      String day = part.strip();
      String last = day.length() < 2 ? "" : day.substring(day.length() - 2);
      if (!DAYS.contains(last) || !day.matches("([+-]?[1-5])?[A-Z]{2}")) {
        return Optional.of(
            Shown.text(part) + " is not a day of the week written MO, TU, WE, TH, FR, SA or SU.");
      }
    }
    return Optional.empty();
  }

  /// Numbers as iCalendar lists them, `1,15,-1`, each from minus `most` to `most` and not 0.
  static Optional<String> wrongList(String value, int most) {
    for (String part : value.split(",", -1)) {
      String number = part.strip();
      boolean fits = number.matches("[+-]?\\d{1,3}");
      int size = fits ? Math.abs(Integer.parseInt(number)) : 0;
      if (size < 1 || size > most) {
        return Optional.of(
            Shown.text(part) + " is not a number from 1 to " + most + ", or so many from the end.");
      }
    }
    return Optional.empty();
  }
}
