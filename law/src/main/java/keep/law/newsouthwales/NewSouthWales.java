package keep.law.newsouthwales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.law.Facts;
import keep.law.Judgement;
import keep.law.OpenQuestion;
import keep.law.Rule;
import keep.law.RuleBook;
import keep.law.RuleId;
import keep.law.bench.Bench;
import keep.law.bench.CourtRegime;
import keep.law.bench.CourtWalk;
import keep.law.bench.Pen;

/// The regime `new-south-wales`: sexual assault communications privilege (Criminal Procedure Act
/// 1986 Chapter 6 Part 5 Division 2), with its text before 2002 and with Queensland as variants.
public final class NewSouthWales extends CourtRegime {
  public static final String NAME = "new-south-wales";
  public static final String QUEENSLAND = "queensland";
  static final Pen PEN = new Pen("2026-11-23");

  private final LocalDate lawOf;

  public NewSouthWales() {
    this(new RuleBook(NAME, PEN.version(), all(false)), LocalDate.parse(PEN.version()));
  }

  /// The text before the amendment of 2002, as R v Lee (2000) read "counsellor".
  public static NewSouthWales before2002() {
    return new NewSouthWales(
        new RuleBook(NAME, "before 2002", all(true)), LocalDate.of(2001, 12, 31));
  }

  public static NewSouthWales queensland() {
    List<Rule> rules = new ArrayList<>(QueenslandRules.rules(PEN));
    rules.addAll(QueenslandRules.carried(all(false)));
    return new NewSouthWales(
        new RuleBook(QUEENSLAND, PEN.version(), rules), LocalDate.parse(PEN.version()));
  }

  private NewSouthWales(RuleBook book, LocalDate lawOf) {
    super(
        book,
        new CourtWalk(Walk.PLACES, Walk.LEGS),
        book.regime().equals(NAME) ? "Australia/Sydney" : "Australia/Brisbane");
    this.lawOf = lawOf;
  }

  private static List<Rule> all(boolean expertiseNeeded) {
    List<Rule> all = new ArrayList<>();
    all.addAll(ScopeRules.rules(PEN, expertiseNeeded));
    all.addAll(DoorRules.rules(PEN));
    all.addAll(VoiceRules.rules(PEN));
    all.addAll(NoticeRules.rules(PEN));
    all.addAll(TestRules.rules(PEN));
    all.addAll(OpeningRules.rules(PEN));
    all.sort(java.util.Comparator.comparingInt(rule -> number(rule.id())));
    all.addAll(0, new CourtWalk(Walk.PLACES, Walk.LEGS).rules(PEN, "NSW-W4", "NSW-W6"));
    return List.copyOf(all);
  }

  private static int number(RuleId id) {
    String tail = id.text().substring(id.text().indexOf('-') + 1).replaceAll("[^0-9]", "");
    return Integer.parseInt(tail);
  }

  @Override
  public NewSouthWales without(RuleId id) {
    return new NewSouthWales(book().without(id), lawOf);
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
    return name().equals(NAME) ? Open.NEW_SOUTH_WALES : Open.QUEENSLAND;
  }

  /// A refused application may be made again; an unfair trial may be stayed (NSW-48).
  @Override
  public Optional<String> lookAgain(RuleId id) {
    return Optional.of(
        "the trial court, on an application with what was missing; and, where the trial would be unfair, by a stay");
  }
}
