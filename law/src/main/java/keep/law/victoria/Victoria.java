package keep.law.victoria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.law.Facts;
import keep.law.Judgement;
import keep.law.NotEncoded;
import keep.law.OpenQuestion;
import keep.law.Rule;
import keep.law.RuleBook;
import keep.law.RuleId;
import keep.law.bench.Bench;
import keep.law.bench.CourtRegime;
import keep.law.bench.CourtWalk;
import keep.law.bench.Pen;

/// The regime `victoria`: confidential communications (Evidence (Miscellaneous Provisions) Act 1958
/// Part II Division 2A), with the text to July 2023 and, as far as it was read, the one since. Each
/// rule is dated: the day of the act says which text speaks.
public final class Victoria extends CourtRegime {
  public static final String NAME = "victoria";
  static final Pen PEN = new Pen("2026-12-01");

  private final LocalDate lawOf;

  public Victoria() {
    this(new RuleBook(NAME, PEN.version(), all()), LocalDate.parse(PEN.version()));
  }

  /// The text before July 2023.
  public static Victoria before2023() {
    return new Victoria(
        new RuleBook(NAME, "before July 2023", all()), Notice.NEW_TEXT.minusDays(1));
  }

  private Victoria(RuleBook book, LocalDate lawOf) {
    super(book, new CourtWalk(Walk.PLACES, Walk.LEGS), "Australia/Melbourne");
    this.lawOf = lawOf;
  }

  private static List<Rule> all() {
    List<Rule> all =
        new ArrayList<>(new CourtWalk(Walk.PLACES, Walk.LEGS).rules(PEN, "VIC-W1", "VIC-W2"));
    all.addAll(Rules.all(PEN));
    return List.copyOf(all);
  }

  @Override
  public Victoria without(RuleId id) {
    return new Victoria(book().without(id), lawOf);
  }

  /// No screen runs it yet: an act of the server can bear none of its steps. The explorer takes
  /// them from the walk.
  @Override
  public List<keep.law.Step> steps() {
    return List.of();
  }

  @Override
  public Judgement judge(String step, Facts facts) {
    return new Judging(new Bench(book(), facts, lawOf)).judge(step);
  }

  @Override
  public List<OpenQuestion> openQuestions() {
    return Open.QUESTIONS;
  }

  @Override
  public List<NotEncoded> notEncoded() {
    return Open.LEFT_OUT;
  }

  @Override
  public Optional<String> lookAgain(RuleId id) {
    return Optional.of(
        "the court seized of the case, on an application with what was missing; an appeal was not read");
  }
}
