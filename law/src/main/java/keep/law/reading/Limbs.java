package keep.law.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import keep.law.Answer;
import keep.law.Fact;
import keep.law.Known;
import keep.law.PassageFinding;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.DecisionFacts;

/// The three limbs of leave as a court found them, and for which acts it gave leave: one reading
/// for every law that has them. An absent finding is never a finding.
public final class Limbs {
  private Limbs() {}

  /// Limb (a): it will have substantial probative value.
  public static Answer value(Known facts) {
    return limb(
        facts,
        DecisionFacts.SUBSTANTIAL_PROBATIVE_VALUE,
        PassageFinding::substantialProbativeValue);
  }

  /// Limb (b), YES when other evidence is found not to be available.
  public static Answer noOtherSource(Known facts) {
    return limb(
        facts, DecisionFacts.OTHER_EVIDENCE_AVAILABLE, row -> row.otherEvidenceAvailable().not());
  }

  /// Limb (c): the interest in confidence is substantially outweighed.
  public static Answer outweighs(Known facts) {
    return limb(
        facts,
        DecisionFacts.PUBLIC_INTEREST_SUBSTANTIALLY_OUTWEIGHS,
        PassageFinding::publicInterestSubstantiallyOutweighs);
  }

  public static Answer all(Known facts) {
    return value(facts).and(noOtherSource(facts)).and(outweighs(facts));
  }

  /// The finding on the whole; else YES when some passage meets all three limbs, NO when every
  /// passage fails this one.
  private static Answer limb(
      Known facts, Fact<Boolean> whole, Function<PassageFinding, Answer> part) {
    Optional<Boolean> found = facts.get(whole);
    if (found.isPresent()) {
      boolean turned = whole.equals(DecisionFacts.OTHER_EVIDENCE_AVAILABLE);
      return Answer.of(found.get() != turned);
    }
    List<PassageFinding> rows = facts.get(DecisionFacts.PASSAGE_FINDINGS).orElse(List.of());
    if (rows.stream().anyMatch(row -> row.allLimbsMet().isYes())) {
      return Answer.YES;
    }
    return !rows.isEmpty() && rows.stream().allMatch(row -> part.apply(row).isNo())
        ? Answer.NO
        : Answer.UNKNOWN;
  }

  /// Whether leave is known to have been given for one of these acts.
  public static Answer leaveFor(Known facts, String... acts) {
    if (facts.yes(ApplicationFacts.LEAVE_SOUGHT).isNo()) {
      return Answer.NO;
    }
    return facts
        .get(ApplicationFacts.LEAVE_GATES)
        .map(given -> Answer.of(Stream.of(acts).anyMatch(given::contains)))
        .orElse(Answer.UNKNOWN);
  }
}
