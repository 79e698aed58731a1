package keep.law.bench;

import static keep.law.facts.ProcessFacts.SIGNER;
import static keep.law.facts.ProcessFacts.SIGNER_FOR;
import static keep.law.facts.ProcessFacts.SIGNER_ROLE;
import static keep.law.facts.ProcessFacts.STEP;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.FactId;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Regime;
import keep.law.Rule;
import keep.law.RuleBook;
import keep.law.RuleId;
import keep.law.Ruling;
import keep.law.Signer;
import keep.law.Standing;
import keep.law.Step;

/// A regime that is a rule book and a walk before a court.
public abstract class CourtRegime implements Regime {
  private final RuleBook book;
  private final CourtWalk walk;
  private final ZoneId zone;

  protected CourtRegime(RuleBook book, CourtWalk walk, String zone) {
    this.book = book;
    this.walk = walk;
    this.zone = ZoneId.of(zone);
  }

  protected final RuleBook book() {
    return book;
  }

  public final CourtWalk walk() {
    return walk;
  }

  @Override
  public final String name() {
    return book.regime();
  }

  @Override
  public final String version() {
    return book.version();
  }

  @Override
  public final ZoneId zone() {
    return zone;
  }

  @Override
  public final List<Rule> rules() {
    return book.rules();
  }

  @Override
  public List<Step> steps() {
    return walk.steps();
  }

  @Override
  public final Facts taking(Facts state, Step step, Facts act, Signer signer) {
    step.demandCarries(act);
    Facts said = act.with(STEP, step.word()).with(SIGNER_ROLE, signer.role());
    said = signer.onBehalfOf().isEmpty() ? said : said.with(SIGNER_FOR, signer.onBehalfOf());
    said = signer.subject().isEmpty() ? said : said.with(SIGNER, signer.subject());
    Set<FactId> begun = walk.leg(step.word()).map(CourtWalk.Leg::begins).orElse(Set.of());
    return state.withoutAll(begun).merged(said);
  }

  @Override
  public final Ruling rule(Facts facts, Gate gate, LocalDate day) {
    return book.rule(facts, gate, day);
  }

  @Override
  public final boolean allows(Facts facts, Gate gate, LocalDate day) {
    return book.allows(facts, gate, day);
  }

  @Override
  public final Facts after(Facts state, Facts taken, Step step, LocalDateTime when) {
    return walk.after(state, taken, step);
  }

  @Override
  public final Standing standing(Facts facts, LocalDate day) {
    return walk.on(facts);
  }

  @Override
  public final List<Standing> standings() {
    return walk.places();
  }

  @Override
  public final List<String> judgedSteps() {
    return CaseWords.ALL;
  }

  /// Who may be asked to look again where this rule stands in an accused's way; empty for a rule
  /// that can refuse nobody.
  public abstract Optional<String> lookAgain(RuleId id);
}
