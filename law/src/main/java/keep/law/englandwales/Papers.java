package keep.law.englandwales;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import keep.law.Known;
import keep.law.dates.BusinessDays;
import keep.law.dates.DeemedService;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.CourtFacts;

/// When a summons application was served, and what that makes possible (CrimPR 2025 rr.4.11,
/// 17.5(4)).
public final class Papers {
  private static final BusinessDays CALENDAR = BusinessDays.ENGLAND_AND_WALES;

  private Papers() {}

  /// The day of service on the holder: as a named person confirmed it, else as the rules deem it.
  public static Optional<LocalDate> servedOn(Known facts) {
    Optional<LocalDate> confirmed = facts.get(CourtFacts.SERVICE_CONFIRMED_ON);
    if (confirmed.isPresent()) {
      return confirmed;
    }
    Optional<String> method = facts.get(CourtFacts.SERVICE_METHOD);
    Optional<LocalDateTime> sent = facts.get(CourtFacts.SENT_AT);
    if (method.isEmpty() || sent.isEmpty()) {
      return Optional.empty();
    }
    return DeemedService.servedOn(
        CALENDAR, method.get(), sent.get(), facts.get(CourtFacts.RESPONDED_ON));
  }

  /// The day of service on the last of them: the holder, and the client where her day of service is
  /// recorded.
  public static Optional<LocalDate> lastServedOn(Known facts) {
    Optional<LocalDate> holder = servedOn(facts);
    Optional<LocalDate> client = facts.get(ApplicationFacts.NOTICE_SURVIVOR_ON);
    if (holder.isEmpty() || client.isEmpty() || !facts.yes(CourtFacts.V_SERVED).isYes()) {
      return holder;
    }
    return client.get().isAfter(holder.get()) ? client : holder;
  }

  /// The end of the time for representations: as the court set it, else the last of the business
  /// days of the period in force on the day.
  ///
  /// @return empty where nobody knows the day of service, the period, or the holidays so far ahead
  public static Optional<LocalDate> representationsEnd(Known facts) {
    Optional<LocalDate> varied = facts.get(CourtFacts.COURT_VARIED_LIMIT);
    if (varied.isPresent()) {
      return varied;
    }
    Optional<LocalDate> served = lastServedOn(facts);
    if (served.isEmpty()) {
      return Optional.empty();
    }
    return Limits.on("representations", served.get())
        .flatMap(limit -> CALENDAR.lastDay(served.get(), limit.number()));
  }

  /// The first day on which the court may issue the summons: the next business day after the period
  /// has ended.
  public static Optional<LocalDate> earliestIssue(Known facts) {
    return representationsEnd(facts).flatMap(CALENDAR::after);
  }

  /// A deposit of which nobody was told is good service on a court officer only (CrimPR
  /// 4.6(2)(b)(iii), 4.6(3)(b)); on a holder somebody must say when it was served.
  static boolean deemedServiceIsDoubtful(Known facts) {
    return facts.get(CourtFacts.SERVICE_CONFIRMED_ON).isEmpty()
        && facts.is(CourtFacts.SERVICE_METHOD, "deposit-no-notice").isYes();
  }
}
