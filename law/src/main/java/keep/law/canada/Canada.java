package keep.law.canada;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

/// The regime `canada`: Criminal Code ss 278.1 to 278.98, in the texts of 1997, before 2018 and
/// 2018. A bench for published decisions: no matter runs under it.
public final class Canada extends CourtRegime {
  public static final String NAME = "canada";
  static final Pen PEN = new Pen("2026-11-23");

  private final LocalDate lawOf;

  public Canada() {
    this(PEN.version(), LocalDate.parse(PEN.version()));
  }

  private Canada(String version, LocalDate lawOf) {
    this(new RuleBook(NAME, version, all()), lawOf);
  }

  private Canada(RuleBook book, LocalDate lawOf) {
    super(book, new CourtWalk(Walk.PLACES, Walk.LEGS), "America/Toronto");
    this.lawOf = lawOf;
  }

  public static Canada before1997() {
    return new Canada("before the 1997 scheme", Text.SCHEME.minusDays(1));
  }

  public static Canada of1997() {
    return new Canada("1997 text", Text.VICTIMS.minusDays(1));
  }

  public static Canada of2015() {
    return new Canada("2015 text", Text.SIXTY_DAYS.minusDays(1));
  }

  public static Canada before2018() {
    return new Canada("pre-2018 text", Text.SIXTY_DAYS.minusDays(1));
  }

  public static Canada of2018() {
    return new Canada("2018 text (V1)", Text.C16.minusDays(1));
  }

  private static List<Rule> all() {
    List<Rule> all = new ArrayList<>();
    all.addAll(ScopeRules.rules(PEN));
    all.addAll(ApplicationRules.rules(PEN));
    all.addAll(StageRules.rules(PEN));
    all.addAll(HeldRules.rules(PEN));
    all.sort(Comparator.comparingInt(rule -> Integer.parseInt(rule.id().text().substring(3))));
    all.addAll(0, new CourtWalk(Walk.PLACES, Walk.LEGS).rules(PEN, "CA-W5", "CA-W7"));
    return all.stream()
        .map(rule ->
            rule.inForce().equals(keep.law.DateRange.always()) && !rule.id().text().equals("CA-44")
                ? rule.inForce(Text.SINCE_SCHEME)
                : rule)
        .toList();
  }

  @Override
  public Canada without(RuleId id) {
    return new Canada(book().without(id), lawOf);
  }

  /// No matter runs under it: an act can bear none of its steps.
  @Override
  public List<keep.law.Step> steps() {
    return List.of();
  }

  @Override
  public Judgement judge(String step, Facts facts) {
    return new Judging(new Bench(book(), facts, lawOf), !lawOf.isBefore(Text.SCHEME)).judge(step);
  }

  @Override
  public List<OpenQuestion> openQuestions() {
    return List.of(
        new OpenQuestion(
            "CA-45",
            "Bill C-16: enacted wording, start date, transition, who may apply. Blocking for therapeutic records asked for since 18 June 2026."),
        new OpenQuestion("CA-45", "Does \"could raise a reasonable doubt\" survive a challenge?"),
        new OpenQuestion(
            "CA-1", "Non-listed offences follow the common law, which is not written here."),
        new OpenQuestion("CA-4", "Which Ontario appeal decided on joint counselling?"),
        new OpenQuestion("CA-12", "Days of notice in the text of 1997: believed 7, not read."),
        new OpenQuestion("CA-13", "May a holder refuse to search before stage 1 is decided?"));
  }

  @Override
  public List<NotEncoded> notEncoded() {
    return List.of();
  }

  @Override
  public Optional<String> lookAgain(RuleId id) {
    return Optional.of(
        "the trial judge, on a new application; an appeal court, as a question of law (CA-32)");
  }
}
