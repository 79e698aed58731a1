package keep.law.dates;

import java.time.LocalDate;
import java.util.Optional;

/// Periods in calendar days, and the later of two. The day of the event is not counted; a period
/// ends at the end of its last day.
public final class Periods {
  private Periods() {}

  /// The last of this many calendar days; weekends and holidays count.
  public static LocalDate lastCalendarDay(LocalDate event, int days) {
    return event.plusDays(days);
  }

  /// The last day of a period that must be clear: both the day of the event and the day of the
  /// hearing are left out. The earliest hearing is the day after it.
  public static LocalDate lastClearDay(LocalDate event, int days) {
    return event.plusDays(days);
  }

  /// The latest day on which something must be done so that this many clear days lie between it and
  /// the event.
  public static LocalDate latestBefore(LocalDate event, int clearDays) {
    return event.minusDays(clearDays + 1L);
  }

  /// The later of two days; empty if either is unknown.
  public static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    return one.get().isAfter(other.get()) ? one : other;
  }

  /// Whole days strictly between two days.
  public static long daysBetween(LocalDate from, LocalDate to) {
    return Math.max(0, to.toEpochDay() - from.toEpochDay() - 1);
  }

  /// The day on which somebody reaches an age: at the start of the birthday. Someone born on 29
  /// February is, in a common year, treated as under that age until 1 March (the cautious reading).
  public static LocalDate birthday(LocalDate born, int age) {
    LocalDate day = born.plusYears(age);
    return born.getDayOfMonth() == day.getDayOfMonth() ? day : day.plusDays(1);
  }

  /// Whether somebody is under an age on a day.
  public static boolean isUnder(LocalDate born, int age, LocalDate on) {
    return on.isBefore(birthday(born, age));
  }
}
