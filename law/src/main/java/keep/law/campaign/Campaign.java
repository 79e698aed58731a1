package keep.law.campaign;

import static keep.law.facts.HearingFacts.DECISION_MAKER;
import static keep.law.facts.ProcessFacts.SIGNER;
import static keep.law.facts.ProcessFacts.SIGNER_FOR;
import static keep.law.facts.ProcessFacts.SIGNER_ROLE;
import static keep.law.facts.ProcessFacts.STEP;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Judgement;
import keep.law.NotEncoded;
import keep.law.OpenQuestion;
import keep.law.Regime;
import keep.law.Rule;
import keep.law.RuleBook;
import keep.law.RuleId;
import keep.law.Ruling;
import keep.law.Signer;
import keep.law.Standing;
import keep.law.Step;
import keep.law.bench.CaseWords;
import keep.law.facts.FairnessFacts;

/// The regime `campaign`: a service's policy for voluntary disclosure in England and Wales,
/// modelled on what the campaign asks for. It gives way to every order under the law in force
/// (CP-63).
public final class Campaign implements Regime {
  static final String NAME = "campaign";
  static final String VERSION = "2026-11-23";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /// Sets of passages that only grow while one application runs.
  private static final List<Fact<Set<String>>> GROWING =
      List.of(
          FairnessFacts.PASSAGES_ADDED_BY_JUDGE,
          FairnessFacts.PASSAGES_INSPECTED,
          FairnessFacts.PASSAGES_RELEASED);

  private final RuleBook book;

  public Campaign() {
    this(new RuleBook(NAME, VERSION, Rules.all()));
  }

  private Campaign(RuleBook book) {
    this.book = book;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public ZoneId zone() {
    return LONDON;
  }

  @Override
  public List<Rule> rules() {
    return book.rules();
  }

  @Override
  public Campaign without(RuleId id) {
    return new Campaign(book.without(id));
  }

  RuleBook book() {
    return book;
  }

  @Override
  public List<Step> steps() {
    return StepsList.ALL;
  }

  @Override
  public Facts taking(Facts state, Step step, Facts act, Signer signer) {
    step.demandCarries(act);
    Facts before = Desk.facing(state, step, act).withoutAll(Effects.begins(step));
    Facts said = decidedBy(act, signer).with(STEP, step.word()).with(SIGNER_ROLE, signer.role());
    said = signer.onBehalfOf().isEmpty() ? said : said.with(SIGNER_FOR, signer.onBehalfOf());
    said = signer.subject().isEmpty() ? said : said.with(SIGNER, signer.subject());
    for (Fact<Set<String>> set : GROWING) {
      if (act.knows(set) && before.knows(set)) {
        Set<String> both = new HashSet<>(before.setOf(set));
        both.addAll(act.setOf(set));
        said = said.with(set, both);
      }
    }
    return before.merged(said);
  }

  /// Who decides follows the card that signed. Only where a member of the service enters what a
  /// court decided on paper does the act's own word count.
  private static Facts decidedBy(Facts act, Signer signer) {
    return switch (signer.role()) {
      case "judge" -> act.with(DECISION_MAKER, "judge");
      case "registrar" -> act.with(DECISION_MAKER, "court-officer");
      case "counsellor", "releaser" ->
          signer.onBehalfOf().equals("court")
              ? act.with(DECISION_MAKER, act.get(DECISION_MAKER).orElse("nobody"))
              : act.with(DECISION_MAKER, "service");
      default -> act.with(DECISION_MAKER, "nobody");
    };
  }

  @Override
  public Ruling rule(Facts facts, Gate gate, LocalDate day) {
    return book.rule(facts, gate, day);
  }

  @Override
  public boolean allows(Facts facts, Gate gate, LocalDate day) {
    return book.allows(facts, gate, day);
  }

  @Override
  public Facts after(Facts state, Facts taken, Step step, LocalDateTime when) {
    return Effects.after(Desk.facing(state, step, taken), taken, step, when.toLocalDate());
  }

  /// Whether any application of the matter stands anywhere else than here.
  public static boolean anyOpen(Facts state, Set<String> atRest) {
    return Desk.anyOpen(state, atRest);
  }

  @Override
  public Standing standing(Facts facts, LocalDate day) {
    return Walk.on(facts, day);
  }

  @Override
  public List<Standing> standings() {
    return Walk.ALL;
  }

  @Override
  public List<String> judgedSteps() {
    return CaseWords.ALL;
  }

  @Override
  public Judgement judge(String step, Facts facts) {
    return CaseSteps.judge(book, step, facts);
  }

  @Override
  public List<OpenQuestion> openQuestions() {
    return Open.QUESTIONS;
  }

  @Override
  public List<NotEncoded> notEncoded() {
    return Open.LEFT_OUT;
  }
}
