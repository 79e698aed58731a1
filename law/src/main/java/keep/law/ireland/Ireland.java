package keep.law.ireland;

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

/// The regime `ireland`: Criminal Evidence Act 1992 s 19A, as inserted in 2017. A bench for
/// published decisions: no matter runs under it.
public final class Ireland extends CourtRegime {
  public static final String NAME = "ireland";
  static final Pen PEN = new Pen("2026-11-23");

  public Ireland() {
    this(new RuleBook(NAME, PEN.version(), all()));
  }

  private Ireland(RuleBook book) {
    super(book, new CourtWalk(Walk.PLACES, Walk.LEGS), "Europe/Dublin");
  }

  private static List<Rule> all() {
    List<Rule> all = new ArrayList<>(SectionRules.rules(PEN));
    all.addAll(DecisionRules.rules(PEN));
    all.sort(Comparator.comparingInt(rule -> Integer.parseInt(rule.id().text().substring(3))));
    all.addAll(0, new CourtWalk(Walk.PLACES, Walk.LEGS).rules(PEN, "IE-W5", "IE-W7"));
    return List.copyOf(all);
  }

  @Override
  public Ireland without(RuleId id) {
    return new Ireland(book().without(id));
  }

  /// No matter runs under it: an act can bear none of its steps.
  @Override
  public List<keep.law.Step> steps() {
    return List.of();
  }

  @Override
  public Judgement judge(String step, Facts facts) {
    return new Judging(new Bench(book(), facts, LocalDate.parse(PEN.version()))).judge(step);
  }

  @Override
  public List<OpenQuestion> openQuestions() {
    return List.of(
        new OpenQuestion(
            "IE-R1, IE-R2, IE-R3", "Has the reform of 2026 been enacted, and from when?"),
        new OpenQuestion(
            "IE-5, IE-7",
            "How many days of notice do SI 380 and SI 381 of 2018 set, and is the first day counted?"),
        new OpenQuestion("IE-25", "When did section 19A begin?"),
        new OpenQuestion("IE-21", "What is the citation of DPP v WC?"),
        new OpenQuestion("IE-13", "Does an order under s 19A(11)(b) also run to the prosecutor?"),
        new OpenQuestion(
            "IE-19",
            "What does a waiver by one person do where the record also concerns another?"));
  }

  @Override
  public List<NotEncoded> notEncoded() {
    return List.of(
        new NotEncoded(
            new RuleId("IE-R1"),
            "No waiver",
            "A proposal, not enacted on what was found: never enforced."),
        new NotEncoded(
            new RuleId("IE-R2"),
            "A presumption against disclosure",
            "A proposal, not enacted on what was found: never enforced."),
        new NotEncoded(
            new RuleId("IE-R3"),
            "Other sensitive records",
            "A proposal, not enacted on what was found: never enforced."));
  }

  @Override
  public Optional<String> lookAgain(RuleId id) {
    return Optional.of(
        "the trial judge, who must order disclosure where the trial would otherwise be unfair (IE-13), late if justice requires it (IE-16)");
  }
}
