package keep.law.englandwales;

import java.time.LocalDate;
import java.util.Set;
import keep.law.DateRange;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Rule;
import keep.law.Tag;
import keep.law.Tag.Confidence;
import keep.law.Test;

/// How the rules of this regime are written down: with the day their law came into force, and never
/// silently where the notes are not sure.
final class Enactment {
  /// The version of every rule's wording here.
  static final String VERSION = "2026-11-23";

  /// Chapter 3A of Part 2 of the Police, Crime, Sentencing and Courts Act 2022: SI 2025/1168 reg.3.
  static final LocalDate CHAPTER_3A = LocalDate.of(2026, 1, 12);

  /// The Criminal Procedure Rules 2025, SI 2025/909, r.2.1(3).
  static final LocalDate CRIMINAL_PROCEDURE_RULES = LocalDate.of(2025, 10, 6);

  private static final String MEDIUM = " (Our reading. A solicitor has not confirmed it.)";
  private static final String LOW = " (Not established. A solicitor must say.)";

  static final Tag H_R = Tag.law(Confidence.H, "R");
  static final Tag H_S = Tag.law(Confidence.H, "S");
  static final Tag H_K = Tag.law(Confidence.H, "K");
  static final Tag M_R = Tag.law(Confidence.M, "R");
  static final Tag M_S = Tag.law(Confidence.M, "S");
  static final Tag M_K = Tag.law(Confidence.M, "K");
  static final Tag OURS = Tag.ours(Confidence.H, "D");

  private Enactment() {}

  /// A rule of law that is not confined to Chapter 3A or the Criminal Procedure Rules.
  static Rule rule(String id, String question, String source, Tag tag, Set<Gate> gates, Test test) {
    return Rule.of(id, question, source, tag, VERSION, gates, marked(tag, test));
  }

  /// A rule of Chapter 3A: it says nothing about a request made before that Chapter was in force.
  static Rule chapter3A(
      String id, String question, String source, Tag tag, Set<Gate> gates, Test test) {
    return rule(id, question, source, tag, gates, onlySinceChapter3A(test))
        .inForce(DateRange.from(CHAPTER_3A));
  }

  /// A rule of the Criminal Procedure Rules 2025. Earlier editions are not written here: on an
  /// earlier day it says nothing.
  static Rule procedure(
      String id, String question, String source, Tag tag, Set<Gate> gates, Test test) {
    return rule(id, question, source, tag, gates, test)
        .inForce(DateRange.from(CRIMINAL_PROCEDURE_RULES));
  }

  /// Something the law says to whoever must answer, which bars nothing.
  static Test tells(String what) {
    return (facts, day) -> Finding.yes(what);
  }

  private static Test onlySinceChapter3A(Test test) {
    return (facts, day) ->
        Said.madeBeforeChapter3A(facts)
            ? Finding.notAsked("The request was made before Chapter 3A was in force.")
            : test.test(facts, day);
  }

  private static Test marked(Tag tag, Test test) {
    String note =
        switch (tag.confidence()) {
          case H -> "";
          case M -> MEDIUM;
          case L -> LOW;
        };
    if (note.isEmpty()) {
      return test;
    }
    return (facts, day) -> {
      Finding finding = test.test(facts, day);
      return finding.asked()
          ? new Finding(finding.answer(), true, finding.because() + note)
          : finding;
    };
  }
}
