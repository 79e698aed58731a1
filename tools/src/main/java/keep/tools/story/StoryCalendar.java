package keep.tools.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import keep.law.dates.BusinessDays;
import keep.law.dates.Periods;

/// The days of a story, counted by the law's own calendar from whatever day it starts on.
public final class StoryCalendar {
  /// The zone in which the process reads its times of day.
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final DateTimeFormatter MARGIN =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final BusinessDays DAYS = BusinessDays.ENGLAND_AND_WALES;

  private StoryCalendar() {}

  /// A day that the calendar cannot count to, because nobody knows its holidays yet.
  public static final class BeyondTheCalendar extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BeyondTheCalendar(LocalDate from) {
      super(
          "--from: the bank holidays are known for the years "
              + DAYS.knownYears().stream()
                  .sorted()
                  .map(String::valueOf)
                  .reduce((a, b) -> a + ", " + b)
                  .orElse("")
              + "; a story that starts on "
              + from
              + " needs days outside them. Choose an earlier or later day.");
    }
  }

  /// This day, or the first business day after it.
  public static LocalDate onOrAfter(LocalDate day) {
    return known(day, DAYS.onOrAfter(day));
  }

  /// The last day of a period of so many business days after this one.
  public static LocalDate business(LocalDate day, int count) {
    return known(day, DAYS.lastDay(day, count));
  }

  /// The end of the notice period after the last service: the later of 14 calendar and 10 business
  /// days (CP-32).
  public static LocalDate noticeEnds(LocalDate lastService) {
    return known(
        lastService,
        Periods.later(
            Optional.of(Periods.lastCalendarDay(lastService, 14)), DAYS.lastDay(lastService, 10)));
  }

  private static LocalDate known(LocalDate asked, Optional<LocalDate> day) {
    return day.orElseThrow(() -> new BeyondTheCalendar(asked));
  }

  /// Unix seconds of a time of day in London.
  public static long at(LocalDate day, LocalTime time) {
    return LocalDateTime.of(day, time).atZone(LONDON).toEpochSecond();
  }

  /// A day as it stands in the margin: `Mon 7 Dec`.
  public static String margin(LocalDate day) {
    return MARGIN.format(day);
  }
}
