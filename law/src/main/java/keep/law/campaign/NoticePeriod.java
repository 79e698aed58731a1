package keep.law.campaign;

import static keep.law.facts.ApplicationFacts.EXTENSION_TAKEN;
import static keep.law.facts.ApplicationFacts.NOTICE_HOLDER_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_OTHERS_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_PARTIES_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_SHORTENED_TO;
import static keep.law.facts.ApplicationFacts.NOTICE_SURVIVOR_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_WAIVED;
import static keep.law.facts.ApplicationFacts.NOTICE_WAIVER_GROUND;
import static keep.law.facts.CourtFacts.COURT_VARIED_LIMIT;
import static keep.law.facts.ProcessFacts.NOTICE_LIMIT;

import java.time.LocalDate;
import java.util.Optional;
import keep.law.Known;
import keep.law.dates.BusinessDays;
import keep.law.dates.Periods;

/// The survivor's time (CP-32, CP-39): the later of 14 calendar days and 10 business days after the
/// last service.
final class NoticePeriod {
  static final int CALENDAR_DAYS = 14;
  static final int BUSINESS_DAYS = 10;
  static final int EXTENSION_BUSINESS_DAYS = 10;
  static final BusinessDays CALENDAR = BusinessDays.ENGLAND_AND_WALES;

  private NoticePeriod() {}

  /// The day on which the last of parties, survivor and service was served; empty while any of them
  /// is not.
  static Optional<LocalDate> lastService(Known facts) {
    Optional<LocalDate> survivor = facts.get(NOTICE_SURVIVOR_ON);
    if (survivor.isEmpty() && waivedByHer(facts)) {
      survivor = facts.get(NOTICE_PARTIES_ON);
    }
    Optional<LocalDate> last =
        Periods.later(
            Periods.later(facts.get(NOTICE_PARTIES_ON), facts.get(NOTICE_HOLDER_ON)), survivor);
    Optional<LocalDate> others = facts.get(NOTICE_OTHERS_ON);
    return others.isPresent() ? Periods.later(last, others) : last;
  }

  /// Whether the survivor herself agreed to do without notice: the only way to do without it.
  static boolean waivedByHer(Known facts) {
    return facts.yes(NOTICE_WAIVED).isYes()
        && facts.is(NOTICE_WAIVER_GROUND, "confider-consents").isYes();
  }

  /// The last day of the period, as it stands after any order of the judge and her extension. Empty
  /// while not everybody is served, or where the calendar does not reach so far.
  static Optional<LocalDate> lastDay(Known facts) {
    Optional<LocalDate> served = lastService(facts);
    if (served.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> limit = facts.get(NOTICE_LIMIT);
    if (limit.isPresent()) {
      return limit;
    }
    Optional<LocalDate> fixed = facts.get(COURT_VARIED_LIMIT);
    if (fixed.isEmpty()) {
      fixed =
          facts.get(NOTICE_SHORTENED_TO).map(days -> Periods.lastCalendarDay(served.get(), days));
    }
    Optional<LocalDate> end = fixed.isPresent() ? fixed : ordinary(served.get());
    return facts.yes(EXTENSION_TAKEN).isYes() ? end.flatMap(NoticePeriod::extended) : end;
  }

  /// The period without any order or extension.
  static Optional<LocalDate> ordinary(LocalDate served) {
    return Periods.later(
        Optional.of(Periods.lastCalendarDay(served, CALENDAR_DAYS)),
        CALENDAR.lastDay(served, BUSINESS_DAYS));
  }

  /// Her ten further business days, from the end of the period.
  static Optional<LocalDate> extended(LocalDate end) {
    return CALENDAR.lastDay(end, EXTENSION_BUSINESS_DAYS);
  }

  /// The first court day on which leave may be granted.
  static Optional<LocalDate> earliestGrant(Known facts) {
    return lastDay(facts).flatMap(CALENDAR::after);
  }
}
