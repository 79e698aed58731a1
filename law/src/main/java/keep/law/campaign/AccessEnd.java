package keep.law.campaign;

import static keep.law.facts.DecisionFacts.ORDER_ENDS_ON;
import static keep.law.facts.MatterFacts.APPEAL_ENDED_ON;
import static keep.law.facts.MatterFacts.APPEAL_LODGED;
import static keep.law.facts.MatterFacts.CASE_OUTCOME;
import static keep.law.facts.MatterFacts.CHARGE_ENDED_ON;
import static keep.law.facts.MatterFacts.CONVICTION_DATE;
import static keep.law.facts.MatterFacts.COURT;
import static keep.law.facts.MatterFacts.SENTENCE_DATE;

import java.time.LocalDate;
import java.util.Optional;
import keep.law.Known;
import keep.law.dates.BusinessDays;
import keep.law.dates.Periods;

/// When access ends (CP-56): at the earliest of the order's last day and the end of the case with
/// its appeal period.
final class AccessEnd {
  static final int CROWN_COURT_CALENDAR_DAYS = 28;
  static final int MAGISTRATES_BUSINESS_DAYS = 15;

  private AccessEnd() {}

  /// Why access has ended by this day; empty while it has not.
  static Optional<String> ended(Known facts, LocalDate day) {
    Optional<LocalDate> order = facts.get(ORDER_ENDS_ON).filter(day::isAfter);
    if (order.isPresent()) {
      return Optional.of("the order's last day was " + order.get() + ".");
    }
    if (facts.is(CASE_OUTCOME, "discontinued", "acquitted").isYes()) {
      return Optional.of("the case was " + facts.get(CASE_OUTCOME).orElse("") + ".");
    }
    if (facts.get(CHARGE_ENDED_ON).filter(end -> !end.isAfter(day)).isPresent()) {
      return Optional.of("the charge ended on " + facts.get(CHARGE_ENDED_ON).orElse(day) + ".");
    }
    return lastDayOfAppealPeriod(facts)
        .filter(day::isAfter)
        .map(last -> "the appeal period ended on " + last + ".");
  }

  /// The last day of the appeal period after conviction and sentence. Not moved when it falls on a
  /// holiday; a lawyer says what follows. Empty while there is no sentence, while an appeal is
  /// pending, or where the calendar does not reach so far.
  static Optional<LocalDate> lastDayOfAppealPeriod(Known facts) {
    Optional<LocalDate> sentenced = facts.get(SENTENCE_DATE);
    if (sentenced.isEmpty()) {
      return sentenced;
    }
    if (facts.yes(APPEAL_LODGED).isYes()) {
      return facts.get(APPEAL_ENDED_ON);
    }
    if (facts.is(COURT, "magistrates", "youth").isYes()) {
      return BusinessDays.ENGLAND_AND_WALES.lastDay(sentenced.get(), MAGISTRATES_BUSINESS_DAYS);
    }
    LocalDate sentence = Periods.lastCalendarDay(sentenced.get(), CROWN_COURT_CALENDAR_DAYS);
    Optional<LocalDate> conviction =
        facts
            .get(CONVICTION_DATE)
            .map(day -> Periods.lastCalendarDay(day, CROWN_COURT_CALENDAR_DAYS));
    return conviction.filter(day -> day.isAfter(sentence)).or(() -> Optional.of(sentence));
  }
}
