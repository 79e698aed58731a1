package keep.law;

import java.util.Set;

/// A rule as a value: it can be listed, shown, and left out of a rule book to see who notices.
///
/// @param question put so that YES lets the act pass
/// @param gates the acts it guards
/// @param unknown what an UNKNOWN answer means for the act
/// @param version of this rule's wording, a date
public record Rule(
    RuleId id,
    String question,
    Source source,
    Tag tag,
    DateRange inForce,
    Set<Gate> gates,
    Unknown unknown,
    String version,
    Test test,
    Consequence consequence) {
  /// What an unanswered question means.
  public enum Unknown {
    /// The act is refused: the rule protects, and doubt keeps notes closed.
    REFUSES,
    /// Nothing is decided until somebody answers.
    IS_NOT_ASSESSED,
    /// The rule bars only a known breach; unknown is shown as a reason and does not stand in the
    /// way.
    IS_SHOWN
  }

  public Rule {
    gates = Set.copyOf(gates);
  }

  /// A rule that is always in force, refuses in doubt and has no consequence. Change it with the
  /// `with` methods.
  public static Rule of(
      String id,
      String question,
      String source,
      Tag tag,
      String version,
      Set<Gate> gates,
      Test test) {
    return new Rule(
        new RuleId(id),
        question,
        new Source(source),
        tag,
        DateRange.always(),
        gates,
        Unknown.REFUSES,
        version,
        test,
        (facts, day, allowed) -> Consequence.Follows.nothing());
  }

  public Rule inForce(DateRange range) {
    return new Rule(id, question, source, tag, range, gates, unknown, version, test, consequence);
  }

  public Rule whenUnknown(Unknown meaning) {
    return new Rule(id, question, source, tag, inForce, gates, meaning, version, test, consequence);
  }

  public Rule then(Consequence what) {
    return new Rule(id, question, source, tag, inForce, gates, unknown, version, test, what);
  }
}
