package keep.law.canada;

import keep.law.reading.Consents;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keep.law.Answer;
import keep.law.Known;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.ConsentFacts;
import keep.law.facts.DecisionFacts;
import keep.law.facts.RequestFacts;

/// Plain readings of the facts that more than one rule needs.
final class Reading {
  static final Set<String> NAMED =
      Set.of(
          "counselling",
          "therapeutic",
          "sexual-assault-crisis-centre",
          "joint-counselling",
          "counselling-interview-notes",
          "alcohol-treatment-counselling",
          "diary",
          "gp-record");
  static final Set<String> OTHER_INCIDENTS =
      Set.of("police-occurrence-reports-other-incidents", "prior police reports");
  private static final Set<String> THERAPEUTIC =
      Set.of(
          "counselling",
          "therapeutic",
          "sexual-assault-crisis-centre",
          "joint-counselling",
          "counselling-interview-notes",
          "alcohol-treatment-counselling",
          "mixed");

  private Reading() {}

  static Set<String> kinds(Known facts) {
    return facts.setOf(RequestFacts.RECORD_TYPE);
  }

  static boolean anyKind(Known facts, Set<String> of) {
    return kinds(facts).stream().anyMatch(of::contains);
  }

  static boolean therapeuticOrUnknown(Known facts) {
    return kinds(facts).isEmpty() || anyKind(facts, THERAPEUTIC);
  }

  static boolean heldByAccused(Known facts) {
    return facts.setOf(RequestFacts.HELD_BY).equals(Set.of("accused"));
  }

  /// Held by the prosecutor and nobody else outside the prosecution: a waiver can lift the scheme.
  static Answer crownOnly(Known facts) {
    return facts
        .get(RequestFacts.HELD_BY)
        .map(held -> Answer.of(!held.isEmpty() && Set.of("prosecutor", "police").containsAll(held)))
        .orElse(Answer.UNKNOWN);
  }

  /// Whether she waived expressly, and the waiver is hers to give and stands.
  static Answer waiver(Known facts) {
    Answer given = facts.yes(ConsentFacts.EXPRESS_WAIVER);
    return given.and(Consents.hers(facts, Consents.Terms.WAIVER).answer());
  }

  static boolean waived(Known facts) {
    return waiver(facts).and(crownOnly(facts)).isYes();
  }

  /// Whether nothing case-specific is pleaded: computed from the grounds where they are known.
  static Answer onlyInsufficient(Known facts) {
    return facts
        .get(ApplicationFacts.GROUNDS_PLEADED)
        .map(grounds -> Answer.of(!grounds.contains("case-specific")))
        .orElseGet(() -> facts.yes(ApplicationFacts.ONLY_INSUFFICIENT_GROUNDS));
  }

  static Answer relevant(Known facts) {
    return facts.yes(DecisionFacts.LIKELY_RELEVANT);
  }

  static Answer necessary(Known facts) {
    return facts.yes(DecisionFacts.NECESSARY_IN_INTERESTS_OF_JUSTICE);
  }

  static Answer reviewed(Known facts) {
    return facts.knows(DecisionFacts.JUDGE_REVIEWED_RECORD)
        ? facts.yes(DecisionFacts.JUDGE_REVIEWED_RECORD)
        : facts.yes(DecisionFacts.COURT_INSPECTED);
  }

  static Optional<LocalDate> lastService(Known facts) {
    return Stream.of(
            facts.get(ApplicationFacts.NOTICE_PARTIES_ON),
            facts.get(ApplicationFacts.NOTICE_HOLDER_ON),
            facts.get(ApplicationFacts.NOTICE_SURVIVOR_ON),
            facts.get(ApplicationFacts.NOTICE_OTHERS_ON))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }
}
