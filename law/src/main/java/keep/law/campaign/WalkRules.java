package keep.law.campaign;

import static keep.law.campaign.Draft.rule;
import static keep.law.facts.ProcessFacts.SIGNER_FOR;
import static keep.law.facts.ProcessFacts.SIGNER_ROLE;
import static keep.law.facts.ProcessFacts.STEP;
import static keep.law.facts.ProcessFacts.WALK;

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
import keep.law.Tag;
import keep.law.Tag.Confidence;

/// Who may take a step (section 4 of the notes) and in what order steps come (section 6).
final class WalkRules {
  private WalkRules() {}

  static List<Rule> all() {
    Set<Gate> every = new HashSet<>();
    StepsList.ALL.forEach(step -> every.add(step.gate()));
    return List.of(
        rule(
            "CP-W4",
            "Is this step one that its signer may take?",
            "Our default: table of actors and powers",
            Tag.ours(Confidence.H, "D"),
            every,
            WalkRules::signer),
        rule(
            "CP-W6",
            "Is it this step's turn?",
            "Our default: the walk P0 to P13",
            Tag.ours(Confidence.H, "D"),
            every,
            WalkRules::turn));
  }

  private static Finding signer(Known facts, LocalDate day) {
    Optional<Step> step = facts.get(STEP).flatMap(StepsList::named);
    if (step.isEmpty()) {
      return facts.knows(WALK)
          ? Finding.unknown("The act does not say which step it is.")
          : Finding.notAsked("No running matter.");
    }
    Optional<String> role = facts.get(SIGNER_ROLE);
    if (role.isEmpty()) {
      return Finding.unknown("It is not known who signed.");
    }
    if (!step.get().takenBy().contains(role.get())) {
      return Finding.no(
          "A card of role " + role.get() + " does not take the step " + step.get().word() + ".");
    }
    boolean member = StepDraft.MEMBERS.contains(role.get());
    boolean own = onlyMembers(step.get());
    if (member && !own && facts.get(SIGNER_FOR).isEmpty() && mustBeEnteredFor(step.get())) {
      return Finding.no(
          "A member of the service may enter this step only for the person whose act it is.");
    }
    return Finding.yes("A card of role " + role.get() + " may take this step.");
  }

  private static boolean onlyMembers(Step step) {
    return StepDraft.MEMBERS.containsAll(step.takenBy());
  }

  /// Steps of a judge are never a member's own; she may only enter what the court did on paper.
  private static boolean mustBeEnteredFor(Step step) {
    Set<String> others = new HashSet<>(step.takenBy());
    others.removeAll(StepDraft.MEMBERS);
    return others.equals(StepDraft.JUDGE) || others.equals(StepDraft.PARTY);
  }

  private static Finding turn(Known facts, LocalDate day) {
    Optional<String> word = facts.get(STEP);
    Optional<String> walk = facts.get(WALK);
    Optional<Step> step = word.flatMap(StepsList::named);
    if (step.isEmpty()) {
      return walk.isPresent()
          ? Finding.unknown("The act does not say which step it is.")
          : Finding.notAsked("No running matter.");
    }
    boolean opens = step.get().word().equals("open");
    if (walk.isEmpty()) {
      return opens
          ? Finding.yes("The matter is not yet open.")
          : Finding.no("The matter must be opened first.");
    }
    if (opens) {
      return Finding.no("The matter is open already.");
    }
    Set<String> from = step.get().from();
    if (from.isEmpty() || from.contains(walk.get())) {
      return Finding.yes("The matter stands at " + walk.get() + ".");
    }
    return Finding.no("The matter stands at " + walk.get() + ", where this step has no place.");
  }
}
