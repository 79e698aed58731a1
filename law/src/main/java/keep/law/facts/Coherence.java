package keep.law.facts;

import keep.law.Fact;
import keep.law.FactProblem;
import keep.law.FactProblem.Wrong;
import keep.law.Facts;

/// Facts that cannot all be so: contradictions, and days in an impossible order. A wrong step of a
/// process is not incoherent; a rule judges it.
final class Coherence {
  private Coherence() {}

  /// @throws FactProblem naming the first field that cannot stand beside the others
  static void check(Facts facts) {
    DaysInOrder.check(facts);
    Contradictions.check(facts);
  }

  static FactProblem contradiction(Fact<?> field, String because, String allowed) {
    return new FactProblem(
        field.name(),
        Wrong.CONTRADICTION,
        "It contradicts another fact: " + because + ".",
        allowed);
  }
}
