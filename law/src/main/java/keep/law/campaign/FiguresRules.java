package keep.law.campaign;

import static keep.law.campaign.Draft.OURS;
import static keep.law.campaign.Draft.rule;
import static keep.law.facts.DecisionFacts.COUNTS_SUPPRESSED;
import static keep.law.facts.FairnessFacts.SAME_FIGURES_FOR_BOTH_SIDES;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;

/// CP-71 and the second half of CP-92: published counts. The first half of CP-92, that the
/// prosecution meets every rule that the accused meets, is no rule of its own: the explorer proves
/// it of all of them.
final class FiguresRules {
  private FiguresRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
            "CP-71",
            "Are they counts only, with small numbers hidden?",
            "Our default, for the review under Victims and Prisoners Act 2024 s.30",
            OURS,
            Set.of(Gates.PUBLISH),
            FiguresRules::hidden),
        rule(
            "CP-92",
            "Do they show the same figures for each side, and rank nothing as success?",
            "Our default",
            OURS,
            Set.of(Gates.PUBLISH),
            FiguresRules::bothSides));
  }

  private static Finding hidden(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(COUNTS_SUPPRESSED),
        "Only counts are shown, and small numbers are hidden.",
        "More than counts is shown, or small numbers are not hidden.",
        "It is not recorded that small numbers are hidden.");
  }

  private static Finding bothSides(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(SAME_FIGURES_FOR_BOTH_SIDES),
        "Applications, grants, refusals and days are shown for each side alike.",
        "One side's figures are left out, or one outcome is ranked as success.",
        "It is not recorded that both sides are shown alike.");
  }
}
