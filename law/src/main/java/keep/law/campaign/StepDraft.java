package keep.law.campaign;

import static keep.law.facts.LawWalkFacts.PAPER;
import static keep.law.facts.HearingFacts.DECISION_MAKER;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.FactId;
import keep.law.Gate;
import keep.law.Step;

/// How a step is written down.
final class StepDraft {
  /// Members of the service: they may also enter a step for somebody without a card.
  static final Set<String> MEMBERS = Set.of("counsellor", "releaser");

  static final Set<String> JUDGE = Set.of("judge");
  static final Set<String> COURT = Set.of("judge", "registrar");
  static final Set<String> COURT_OFFICE = Set.of("registrar");
  static final Set<String> SURVIVOR_SIDE = Set.of("survivor", "adviser");
  static final Set<String> PARTY = Set.of("party");
  static final Set<String> ANYBODY =
      Set.of("counsellor", "releaser", "judge", "registrar", "survivor", "adviser", "party");

  /// Any place of the walk.
  static final Set<String> ANYWHERE = Set.of();

  private StepDraft() {}

  /// @param keeps facts it carries that stay known
  /// @param speaks facts it carries that speak of this act alone
  static Step step(
      String word,
      Gate gate,
      String meaning,
      Set<String> by,
      Set<String> from,
      List<Fact<?>> keeps,
      List<Fact<?>> speaks) {
    Set<FactId> kept = ids(keeps);
    Set<FactId> carried = ids(speaks);
    carried.addAll(kept);
    carried.add(DECISION_MAKER.id());
    carried.add(PAPER.id());
    return new Step(word, gate, meaning, by, carried, kept, from);
  }

  static Set<String> or(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.addAll(others);
    return both;
  }

  private static Set<FactId> ids(List<Fact<?>> facts) {
    Set<FactId> ids = new HashSet<>();
    facts.forEach(fact -> ids.add(fact.id()));
    return ids;
  }
}
