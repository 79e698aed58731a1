package keep.law.reading;

import static keep.law.facts.MatterFacts.APPEAL_ENDED_ON;
import static keep.law.facts.MatterFacts.APPEAL_HOLD_UNTIL;
import static keep.law.facts.MatterFacts.APPEAL_LODGED;
import static keep.law.facts.MatterFacts.CASE_OUTCOME;
import static keep.law.facts.MatterFacts.CHARGE_LIVE;
import static keep.law.facts.MatterFacts.PROCEEDING_TYPE;

import java.time.LocalDate;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.facts.FairnessFacts;

/// Whether the case that notes may be wanted for is over. Nothing said is not "over".
public final class CaseOver {
  private CaseOver() {}

  /// YES only where the outcome is known and final, or where it is known that there is no case at
  /// all; NO where a charge, a case, an appeal or a review is open; else UNKNOWN.
  public static Finding on(Known facts, LocalDate day) {
    if (facts.yes(CHARGE_LIVE).isYes()) {
      return Finding.no("A charge is live.");
    }
    if (facts.is(CASE_OUTCOME, "pending").isYes()) {
      return Finding.no("The case is not over.");
    }
    if (appeal(facts, day).isYes()) {
      return Finding.no("An appeal is open, or something is held for one.");
    }
    if (facts.get(FairnessFacts.REVIEW_PERIOD_ENDED_ON).filter(day::isBefore).isPresent()) {
      return Finding.no("The time for appeal and review is not over.");
    }
    if (facts.is(CASE_OUTCOME, "discontinued", "acquitted").isYes()) {
      return Finding.yes("The case is over.");
    }
    if (facts.is(CASE_OUTCOME, "convicted").isYes()) {
      return Finding.of(
          appeal(facts, day).not(),
          "The case is over, and no appeal is open.",
          "An appeal is open.",
          "There was a conviction; whether an appeal is open is not recorded.");
    }
    boolean none = facts.is(PROCEEDING_TYPE, "none").isYes() && facts.yes(CHARGE_LIVE).isNo();
    return none
        ? Finding.yes("There are no proceedings and there is no charge.")
        : Finding.unknown("Nobody has said how the case stands.");
  }

  /// Whether an appeal is open: YES, NO where none was lodged or it has ended, else UNKNOWN.
  private static Answer appeal(Known facts, LocalDate day) {
    if (facts.get(APPEAL_HOLD_UNTIL).filter(until -> !until.isBefore(day)).isPresent()) {
      return Answer.YES;
    }
    boolean ended =
        facts.get(APPEAL_ENDED_ON).filter(end -> !end.isAfter(day)).isPresent()
            || facts
                .get(FairnessFacts.REVIEW_PERIOD_ENDED_ON)
                .filter(end -> !end.isAfter(day))
                .isPresent();
    return ended ? Answer.NO : facts.yes(APPEAL_LODGED);
  }
}
