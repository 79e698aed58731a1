package keep.law.bench;

import java.util.Set;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Rule;
import keep.law.Tag;
import keep.law.Tag.Confidence;
import keep.law.Test;

/// How the rules of one regime are written down, so that none enforces silently what the notes are
/// not sure of.
///
/// A rule of medium confidence says so in its reason. A rule of low confidence answers UNKNOWN,
/// whatever its test says, and gives the reason: it never bars and never opens by itself.
///
/// @param version the version of every rule's wording, a date
public record Pen(String version) {
  public static final Tag READ = Tag.law(Confidence.H, "R");
  public static final Tag PARTLY_READ = Tag.law(Confidence.M, "S");
  public static final Tag NOT_READ = Tag.law(Confidence.L, "K");
  public static final Tag OURS = Tag.ours(Confidence.H, "D");

  private static final String MEDIUM = " (Our reading. A lawyer has not confirmed it.)";
  private static final String LOW = " (Not established. A lawyer must say.)";

  public Rule rule(String id, String question, String source, Tag tag, Set<Gate> gates, Test test) {
    return Rule.of(id, question, source, tag, version, gates, marked(tag, test));
  }

  /// Something the law says at a gate, which bars nothing there.
  public static Test tells(String what) {
    return (facts, day) -> Finding.yes(what);
  }

  /// The same rule with a lower confidence, for a law that is modelled on the one it was read in.
  public static Rule byLikeness(Rule rule, String source) {
    Tag tag =
        rule.tag().confidence() == Confidence.H
            ? new Tag(rule.tag().origin(), Confidence.M, "S")
            : rule.tag();
    return new Rule(
        rule.id(),
        rule.question(),
        new keep.law.Source(source),
        tag,
        rule.inForce(),
        rule.gates(),
        rule.unknown(),
        rule.version(),
        marked(tag, rule.test()),
        rule.consequence());
  }

  private static Test marked(Tag tag, Test test) {
    return switch (tag.confidence()) {
      case H -> test;
      case M ->
          (facts, day) -> {
            Finding finding = test.test(facts, day);
            return finding.asked() && !finding.because().endsWith(MEDIUM)
                ? new Finding(finding.answer(), true, finding.because() + MEDIUM)
                : finding;
          };
      case L ->
          (facts, day) -> {
            Finding finding = test.test(facts, day);
            return finding.asked() ? Finding.unknown(finding.because() + LOW) : finding;
          };
    };
  }
}
