package keep.law.victoria;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import keep.law.Answer;
import keep.law.Known;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.ProcessFacts;

/// The notice that must run before the act (s 32C(2)-(3) of the text to July 2023; from then on the
/// same count as a cautious default, with her notice among those that must be known).
final class Notice {
  /// Clear days between the last notice and the act, both left out.
  static final int DAYS = 14;

  /// The amending Act began in July 2023; the 30th is general knowledge (M).
  static final LocalDate NEW_TEXT = LocalDate.of(2023, 7, 30);

  private Notice() {}

  static boolean newText(LocalDate day) {
    return !day.isBefore(NEW_TEXT);
  }

  static int period(Known facts) {
    return facts.get(ApplicationFacts.NOTICE_SHORTENED_TO).orElse(DAYS);
  }

  /// The day of the last notice to the other parties, the holder, the informant or others, and her.
  static Optional<LocalDate> last(Known facts) {
    return Stream.of(
            facts.get(ApplicationFacts.NOTICE_PARTIES_ON),
            facts.get(ApplicationFacts.NOTICE_HOLDER_ON),
            facts.get(ApplicationFacts.NOTICE_OTHERS_ON),
            facts.get(ApplicationFacts.NOTICE_SURVIVOR_ON))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  /// Whether a day is known for everybody who must have notice.
  static boolean everyDayKnown(Known facts, LocalDate day) {
    boolean old =
        facts.knows(ApplicationFacts.NOTICE_PARTIES_ON)
            && facts.knows(ApplicationFacts.NOTICE_HOLDER_ON)
            && facts.knows(ApplicationFacts.NOTICE_OTHERS_ON);
    return old && (!newText(day) || facts.knows(ApplicationFacts.NOTICE_SURVIVOR_ON));
  }

  /// The first day on which the act may be done.
  static Optional<LocalDate> earliestAct(Known facts) {
    return last(facts).map(day -> day.plusDays(period(facts) + 1L));
  }

  /// The day of the act: as recorded, or today in a running matter.
  static Optional<LocalDate> actOn(Known facts, LocalDate day) {
    return facts
        .get(HearingFacts.DECISION_ON)
        .or(() -> facts.knows(ProcessFacts.STEP) ? Optional.of(day) : Optional.empty());
  }

  /// Whether the days had run before the act.
  static Answer hadRun(Known facts, LocalDate day) {
    Optional<LocalDate> earliest = earliestAct(facts);
    Optional<LocalDate> act = actOn(facts, day);
    if (earliest.isPresent() && act.isPresent()) {
      if (act.get().isBefore(earliest.get())) {
        return Answer.NO;
      }
      return everyDayKnown(facts, act.get()) ? Answer.YES : Answer.UNKNOWN;
    }
    Optional<Integer> days = facts.get(ApplicationFacts.NOTICE_DAYS);
    return days.isEmpty() ? Answer.UNKNOWN : Answer.of(days.get() >= period(facts));
  }
}
