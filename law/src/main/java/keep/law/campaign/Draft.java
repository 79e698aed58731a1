package keep.law.campaign;

import static keep.law.facts.HearingFacts.DECISION_ON;
import static keep.law.facts.ProcessFacts.STEP;
import static keep.law.facts.ProcessFacts.WALK;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keep.law.Consequence.Follows;
import keep.law.Duty;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Rule;
import keep.law.RuleId;
import keep.law.Tag;
import keep.law.Tag.Confidence;
import keep.law.Test;

/// How a campaign rule is written down. An unanswered question keeps notes closed unless the rule
/// says otherwise.
///
/// One id may have several rows, each with a question of its own at its own gates; leaving out the
/// id leaves out all of them.
final class Draft {
  static final Tag SEED = Tag.seed(Confidence.H);
  static final Tag OURS = Tag.ours(Confidence.H, "D");
  static final Tag OURS_M = Tag.ours(Confidence.M, "D");

  private Draft() {}

  static Rule rule(String id, String question, String source, Tag tag, Set<Gate> gates, Test test) {
    return Rule.of(id, question, source, tag, Campaign.VERSION, gates, test);
  }

  /// Whether these facts are those of a running matter, rather than of a single question.
  static boolean inMatter(Known facts) {
    return facts.knows(WALK);
  }

  static boolean isStep(Known facts, String word) {
    return facts.is(STEP, word).isYes();
  }

  /// The day of the decision: in a running matter the day of the act, else the day the facts name.
  static Optional<LocalDate> decidedOn(Known facts, LocalDate day) {
    return inMatter(facts) ? Optional.of(day) : facts.get(DECISION_ON);
  }

  static String list(Set<String> words) {
    return String.join(", ", new TreeSet<>(words));
  }

  static Set<String> missing(Set<String> wanted, Set<String> given) {
    Set<String> left = new TreeSet<>(wanted);
    left.removeAll(given);
    return left;
  }

  /// One duty, if the act was decided as asked.
  static Follows duty(
      boolean when,
      String word,
      String who,
      Optional<LocalDate> by,
      String rule,
      String what,
      String dischargedBy) {
    return when
        ? Follows.duties(new Duty(word, who, by, new RuleId(rule), what, dischargedBy))
        : Follows.nothing();
  }
}
