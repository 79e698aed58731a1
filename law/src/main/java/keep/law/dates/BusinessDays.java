package keep.law.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Counting in one nation's calendar. A business day is neither Saturday nor Sunday nor a bank or
/// public holiday there.
///
/// Beyond the last year whose holidays are known every count answers empty: unknown, never a guess.
public record BusinessDays(Nation nation) {
  public static final BusinessDays ENGLAND_AND_WALES = new BusinessDays(Nation.ENGLAND_AND_WALES);

  /// Whether this is a business day; empty where the year is not known.
  public Optional<Boolean> isBusinessDay(LocalDate day) {
    if (!BankHolidays.knows(nation, day.getYear())) {
      return Optional.empty();
    }
    return Optional.of(!weekend(day) && !BankHolidays.isHoliday(nation, day));
  }

  /// The last day of a period of this many business days after an event; the day of the event is
  /// not counted.
  ///
  /// @param days 1 or more
  public Optional<LocalDate> lastDay(LocalDate event, int days) {
    LocalDate day = event;
    int left = days;
    while (left > 0) {
      day = day.plusDays(1);
      Optional<Boolean> business = isBusinessDay(day);
      if (business.isEmpty()) {
        return Optional.empty();
      }
      if (business.get()) {
        left--;
      }
    }
    return Optional.of(day);
  }

  /// The first business day after this day.
  public Optional<LocalDate> after(LocalDate day) {
    return lastDay(day, 1);
  }

  /// This day if it is a business day, else the first one after it.
  public Optional<LocalDate> onOrAfter(LocalDate day) {
    return lastDay(day.minusDays(1), 1);
  }

  /// The years whose holidays are known.
  public Set<Integer> knownYears() {
    return BankHolidays.years(nation);
  }

  /// The holidays of a known year that fall on a weekday.
  public Set<LocalDate> holidays(int year) {
    return Set.copyOf(BankHolidays.of(nation, year));
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
