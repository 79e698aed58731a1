package keep.law.englandwales;

import static keep.law.englandwales.Enactment.H_K;
import static keep.law.englandwales.Enactment.H_R;
import static keep.law.englandwales.Enactment.M_R;
import static keep.law.englandwales.Enactment.procedure;
import static keep.law.englandwales.Enactment.rule;
import static keep.law.englandwales.Gates.ADDUCE;
import static keep.law.englandwales.Gates.DISCLOSE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.facts.CourtFacts;
import keep.law.facts.DecisionFacts;

/// Part K of the notes: after the court has the notes.
final class AfterProduction {
  private AfterProduction() {}

  static List<Rule> rules() {
    return List.of(
        rule(
                "EW-120",
                "Did the judge look first, and does only what was ordered go further?",
                "CrimPR 2025 r.17.6(2); producing to the court is not disclosure to the parties",
                M_R,
                Set.of(DISCLOSE),
                AfterProduction::onlyWhatIsOrdered)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        procedure(
                "EW-121",
                "If it reveals sexual behaviour, was leave given under section 41?",
                "YJCEA 1999 s.41; CrimPR 2025 rr.22.2, 22.4",
                H_R,
                Set.of(ADDUCE),
                AfterProduction::section41)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
                "EW-122",
                "If it shows bad character, was leave given under section 100?",
                "CJA 2003 s.100",
                H_K,
                Set.of(ADDUCE),
                AfterProduction::badCharacter)
            .whenUnknown(Unknown.IS_SHOWN));
  }

  private static Finding onlyWhatIsOrdered(Known facts, LocalDate day) {
    Answer looked =
        facts.yes(DecisionFacts.JUDGE_REVIEWED_RECORD).or(facts.yes(DecisionFacts.COURT_INSPECTED));
    return Finding.of(
        looked.and(facts.yes(DecisionFacts.RELEASED_WITHIN_ORDER)),
        "The judge looked first, and only what was ordered goes further.",
        "The judge did not look first, or more than was ordered would go.",
        "It is not recorded that the judge looked first and that only what was ordered goes further.");
  }

  private static Finding section41(Known facts, LocalDate day) {
    Answer reveals = facts.yes(CourtFacts.SEXUAL_BEHAVIOUR_REVEALED);
    if (reveals.isNo()) {
      return Finding.notAsked("It reveals no sexual behaviour.");
    }
    if (reveals.isUnknown()) {
      return Finding.unknown("Whether it reveals sexual behaviour is not recorded.");
    }
    return Finding.of(
        facts.yes(CourtFacts.SECTION_41_LEAVE),
        "Leave was given under section 41.",
        "Leave under section 41 was not given.",
        "Whether leave was given under section 41 is not recorded.");
  }

  private static Finding badCharacter(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(CourtFacts.BAD_CHARACTER_LEAVE),
        "Leave was given under section 100.",
        "Leave under section 100 was not given.",
        "Evidence of bad character needs leave under section 100: a different test from section 44A, in the same words.");
  }
}
