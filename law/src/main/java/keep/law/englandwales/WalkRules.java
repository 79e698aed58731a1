package keep.law.englandwales;

import static keep.law.englandwales.Enactment.OURS;
import static keep.law.englandwales.Enactment.rule;
import static keep.law.facts.ProcessFacts.SIGNER_ROLE;
import static keep.law.facts.LawWalkFacts.PAPER;
import static keep.law.facts.LawWalkFacts.PAPERS_OPEN;
import static keep.law.facts.LawWalkFacts.PAPER_IN_FRONT;
import static keep.law.facts.ProcessFacts.STEP;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Step;

/// Who may take a step (section 3 of the notes) and in what order steps come (section 5).
final class WalkRules {
  private WalkRules() {}

  static List<Rule> rules() {
    Set<Gate> every = new HashSet<>();
    Steps.ALL.forEach(step -> every.add(step.gate()));
    return List.of(
        rule(
            "EW-W3",
            "Is this step one that its signer may take?",
            "our default: table of actors and powers",
            OURS,
            every,
            WalkRules::signer),
        rule(
            "EW-W5",
            "Is it this step's turn?",
            "our default: the walk S0 to S13 and its forbidden transitions",
            OURS,
            every,
            WalkRules::turn),
        rule(
            "EW-W9",
            "Is every other paper of the matter dealt with, and is the paper there that the act names?",
            "our default: each paper has its own hold, reply and days",
            OURS,
            every,
            WalkRules::others));
  }

  private static Finding signer(Known facts, LocalDate day) {
    Optional<Step> step = facts.get(STEP).flatMap(Steps::named);
    if (step.isEmpty()) {
      return Finding.notAsked("No running matter.");
    }
    String role = facts.get(SIGNER_ROLE).orElse("nobody");
    return step.get().takenBy().contains(role)
        ? Finding.yes("A card of role " + role + " may take this step.")
        : Finding.no("A card of role " + role + " does not take this step.");
  }

  private static Finding others(Known facts, LocalDate day) {
    Optional<Step> step = facts.get(STEP).flatMap(Steps::named);
    if (step.isEmpty()) {
      return Finding.notAsked("No running matter.");
    }
    Optional<Integer> named = facts.get(PAPER);
    if (named.isPresent() && !named.equals(Optional.of(facts.get(PAPER_IN_FRONT).orElse(1)))) {
      return Finding.no(
          "There is no such paper on which this step has its turn: " + named.get() + ".");
    }
    boolean ends = Set.of("close-matter", "destroy").contains(step.get().word());
    int open = facts.get(PAPERS_OPEN).orElse(0);
    if (!ends) {
      return Finding.notAsked("It concerns one paper.");
    }
    return open == 0
        ? Finding.yes("No other paper of the matter is open.")
        : Finding.no("Other papers of the matter are open: " + open + ".");
  }

  private static Finding turn(Known facts, LocalDate day) {
    Optional<Step> step = facts.get(STEP).flatMap(Steps::named);
    if (step.isEmpty()) {
      return Finding.notAsked("No running matter.");
    }
    String at = Walk.at(facts);
    boolean turn = step.get().from().isEmpty() || step.get().from().contains(at);
    return turn
        ? Finding.yes("The matter stands at " + at + ".")
        : Finding.no("The matter stands at " + at + ", where this step has no place.");
  }
}
