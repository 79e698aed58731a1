package keep.law.canada;

import java.time.LocalDate;
import java.util.Optional;
import keep.law.DateRange;
import keep.law.Known;
import keep.law.facts.HearingFacts;
import keep.law.facts.MatterFacts;

/// The dated texts of the scheme.
final class Text {
  /// 1997 c 30; its first day was not read, the year was.
  static final LocalDate SCHEME = LocalDate.of(1997, 5, 12);

  /// Canadian Victims Bill of Rights, 2015 c 13: in force July 2015.
  static final LocalDate VICTIMS = LocalDate.of(2015, 7, 23);

  /// 2018 c 29, Royal Assent.
  static final LocalDate SIXTY_DAYS = LocalDate.of(2018, 12, 13);

  /// 2018 c 29 s 74: hearings up to this day kept the 14 days.
  static final LocalDate TRANSITION_ENDS = LocalDate.of(2019, 2, 11);

  /// Bill C-16, Royal Assent. Its text and day of commencement were not read.
  static final LocalDate C16 = LocalDate.of(2026, 6, 18);

  static final DateRange SINCE_SCHEME = DateRange.from(SCHEME);
  static final DateRange SINCE_VICTIMS = DateRange.from(VICTIMS);
  static final DateRange SINCE_2018 = DateRange.from(SIXTY_DAYS);

  private Text() {}

  static Optional<LocalDate> heardOn(Known facts) {
    return facts.get(HearingFacts.DECISION_ON);
  }

  static Optional<LocalDate> appliedOn(Known facts) {
    return facts.get(MatterFacts.REQUEST_DATE);
  }

  /// Clear days of service before the first hearing, on the law of this day; empty where the notes
  /// do not know them.
  static Optional<Integer> clearDays(LocalDate day) {
    if (day.isBefore(VICTIMS)) {
      return Optional.empty();
    }
    return Optional.of(day.isAfter(TRANSITION_ENDS) ? 60 : 14);
  }
}
