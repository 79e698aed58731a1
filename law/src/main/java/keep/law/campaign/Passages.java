package keep.law.campaign;

import static keep.law.facts.DecisionFacts.OTHER_EVIDENCE_AVAILABLE;
import static keep.law.facts.DecisionFacts.PASSAGE_FINDINGS;
import static keep.law.facts.DecisionFacts.PUBLIC_INTEREST_SUBSTANTIALLY_OUTWEIGHS;
import static keep.law.facts.DecisionFacts.SUBSTANTIAL_PROBATIVE_VALUE;
import static keep.law.facts.FairnessFacts.PASSAGES_ORDERED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import keep.law.Answer;
import keep.law.Known;
import keep.law.PassageFinding;

/// Findings passage by passage. Where facts speak of the material as a whole (a published case),
/// the three single facts stand in.
final class Passages {
  private Passages() {}

  static Map<String, PassageFinding> findings(Known facts) {
    Map<String, PassageFinding> rows = new HashMap<>();
    facts.get(PASSAGE_FINDINGS).orElse(List.of()).forEach(row -> rows.put(row.passage(), row));
    return rows;
  }

  /// The answer for all passages ordered: NO if one fails, UNKNOWN if one is not found on.
  static Answer limb(
      Known facts, Function<PassageFinding, Answer> limb, Function<Known, Answer> whole) {
    Optional<Set<String>> ordered = facts.get(PASSAGES_ORDERED);
    if (ordered.isEmpty()) {
      if (facts.knows(PASSAGE_FINDINGS)) {
        return findings(facts).values().stream().map(limb).reduce(Answer.YES, Answer::and);
      }
      return whole.apply(facts);
    }
    Map<String, PassageFinding> rows = findings(facts);
    Answer all = Answer.YES;
    for (String passage : ordered.get()) {
      PassageFinding row = rows.get(passage);
      all = all.and(row == null ? Answer.UNKNOWN : limb.apply(row));
    }
    return all;
  }

  static Answer barePassageValue(Known facts) {
    return facts.yes(SUBSTANTIAL_PROBATIVE_VALUE);
  }

  /// The three limbs on the single facts.
  static Answer bareLimbs(Known facts) {
    return facts
        .yes(SUBSTANTIAL_PROBATIVE_VALUE)
        .and(facts.yes(OTHER_EVIDENCE_AVAILABLE).not())
        .and(facts.yes(PUBLIC_INTEREST_SUBSTANTIALLY_OUTWEIGHS));
  }

  /// The passages found true on all three limbs.
  static Set<String> foundOpen(Known facts) {
    Set<String> open = new TreeSet<>();
    findings(facts)
        .forEach((passage, row) -> {
          if (row.allLimbsMet().isYes()) {
            open.add(passage);
          }
        });
    return open;
  }
}
