package keep.law;

import java.util.Set;
import java.util.TreeSet;

/// One word an act may bear, with the gate it passes, who takes it, and the facts it carries.
///
/// @param word the `step` of an act
/// @param takenBy card roles that may sign it: `counsellor`, `releaser`, `registrar`, `judge`,
///   `survivor`, `adviser`, `party`; a counsellor or releaser may enter any step for somebody
///   without a card (`for`)
/// @param carries the only facts the act may carry
/// @param keeps those of them that stay known afterwards; the others speak of this act alone
/// @param from the places in the walk (values of the fact `walk`) in which it may be taken; empty
///   means any
public record Step(
    String word,
    Gate gate,
    String meaning,
    Set<String> takenBy,
    Set<FactId> carries,
    Set<FactId> keeps,
    Set<String> from) {
  public Step {
    takenBy = Set.copyOf(takenBy);
    carries = Set.copyOf(carries);
    keeps = Set.copyOf(keeps);
    from = Set.copyOf(from);
    if (!carries.containsAll(keeps)) {
      throw new IllegalArgumentException("Step " + word + " keeps a fact that it does not carry");
    }
  }

  /// @throws FactProblem naming the first fact that an act of this step may not carry
  public void demandCarries(Facts act) {
    for (FactId id : act.known()) {
      if (!carries.contains(id)) {
        throw new FactProblem(
            id.name(),
            FactProblem.Wrong.NOT_CARRIED_BY_STEP,
            "An act of step " + word + " does not carry this fact.",
            "for this step " + carriesInOrder());
      }
    }
  }

  /// The names of the facts it may carry, ascending.
  public Set<FactId> carriesInOrder() {
    return new TreeSet<>(carries);
  }
}
