package keep.law.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// When a court document counts as served in England and Wales (Criminal Procedure Rules Part 4;
/// notes EW-96).
public final class DeemedService {
  /// By electronic means no later than this time of day, served that day.
  public static final LocalTime CUT = LocalTime.of(14, 30);

  private DeemedService() {}

  /// The day of service.
  ///
  /// @param method a word of the fact `serviceMethod`
  /// @param sent local time when it was handed over, left, posted, sent, or deposit was notified
  /// @param responded the day the addressee first responded, which counts if earlier
  /// @return empty where the calendar is not known, and for a deposit without notice on a day that
  ///   is no business day, for which the Rules as read say nothing
  public static Optional<LocalDate> servedOn(
      BusinessDays calendar, String method, LocalDateTime sent, Optional<LocalDate> responded) {
    LocalDate day = sent.toLocalDate();
    Optional<LocalDate> deemed =
        switch (method) {
          case "handed" -> Optional.of(day);
          case "left" -> calendar.after(day);
          case "first-class-post", "dx" -> calendar.lastDay(day, 2);
          case "email", "deposit-with-notice" -> byEmail(calendar, day, sent.toLocalTime());
          case "deposit-no-notice" ->
              calendar.isBusinessDay(day).filter(business -> business).map(business -> day);
          default -> Optional.empty();
        };
    if (responded.isPresent() && (deemed.isEmpty() || responded.get().isBefore(deemed.get()))) {
      return responded;
    }
    return deemed;
  }

  private static Optional<LocalDate> byEmail(BusinessDays calendar, LocalDate day, LocalTime at) {
    Optional<Boolean> business = calendar.isBusinessDay(day);
    if (business.isEmpty()) {
      return Optional.empty();
    }
    return business.get() && !at.isAfter(CUT) ? Optional.of(day) : calendar.after(day);
  }
}
