package keep.law.englandwales;

import static keep.law.facts.LawWalkFacts.LAW_STANDING;
import static keep.law.facts.LawWalkFacts.PAPERS_OPEN;
import static keep.law.facts.LawWalkFacts.PAPER_IN_FRONT;
import static keep.law.facts.ProcessFacts.SIGNER;
import static keep.law.facts.ProcessFacts.SIGNER_FOR;
import static keep.law.facts.ProcessFacts.SIGNER_ROLE;
import static keep.law.facts.ProcessFacts.STEP;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import keep.law.facts.CourtFacts;
import keep.law.facts.HolderFacts;
import keep.law.facts.SharingFacts;

/// The regime `england-wales`: the law in force in England and Wales, as at 23 November 2026.
///
/// It regulates the asking (Chapter 3A of the 2022 Act), the holder's free answer, and the one road
/// by which a court can compel (a witness summons). No judge decides before that, and no charge is
/// needed to ask.
public final class EnglandWales implements Regime {
  public static final String NAME = "england-wales";
  static final String VERSION = Enactment.VERSION;
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /// The steps of a court's compulsion: an application, an order, objections to it, obedience,
  /// rest.
  public static final Set<String> COMPULSION =
      Set.of(
          "summons-application-served",
          "limit-varied",
          "represent",
          "summons-refused",
          "order-served",
          "order-confirmed",
          "apply-to-withdraw",
          "client-applies-to-withdraw",
          "produce-to-court",
          "close-matter");

  private final RuleBook book;

  public EnglandWales() {
    this(new RuleBook(NAME, VERSION, all()));
  }

  private EnglandWales(RuleBook book) {
    this.book = book;
  }

  private static List<Rule> all() {
    List<Rule> all = new ArrayList<>();
    all.addAll(Scope.rules());
    all.addAll(AskingTests.rules());
    all.addAll(FormOfRequest.rules());
    all.addAll(NoticeToClient.rules());
    all.addAll(CodeOfPractice.rules());
    all.addAll(HoldersPosition.rules());
    all.addAll(DataAndConfidence.rules());
    all.addAll(OthersDuties.rules());
    all.addAll(BeforeCharge.rules());
    all.addAll(SummonsApplication.rules());
    all.addAll(Summons.rules());
    all.addAll(AfterProduction.rules());
    all.addAll(Remedies.rules());
    all.addAll(SharingRules.rules());
    all.addAll(OtherPapers.rules());
    all.addAll(WalkRules.rules());
    return List.copyOf(all);
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
  public EnglandWales without(RuleId id) {
    return new EnglandWales(book.without(id));
  }

  /// What the rules say to a service that has had a request, an application or an order.
  ///
  /// @param day the day on which the question is asked
  public ServiceAnswer answer(Facts facts, LocalDate day) {
    return Answering.answer(book, facts, day);
  }

  @Override
  public List<Step> steps() {
    return Steps.ALL;
  }

  @Override
  public Facts taking(Facts state, Step step, Facts act, Signer signer) {
    step.demandCarries(act);
    Facts taken =
        Desk.facing(state, step, act)
            .withoutAll(Steps.begins(step))
            .merged(said(state, step, act))
            .with(STEP, step.word())
            .with(SIGNER_ROLE, signer.role());
    taken = signer.onBehalfOf().isEmpty() ? taken : taken.with(SIGNER_FOR, signer.onBehalfOf());
    return signer.subject().isEmpty() ? taken : taken.with(SIGNER, signer.subject());
  }

  /// The act's facts, less what its signer cannot say in the same breath.
  private static Facts said(Facts state, Step step, Facts act) {
    return switch (step.word()) {
      case "agree-narrowly" -> act.withoutAll(Steps.SAID_BEFORE);
      case "destroy" ->
          state.knows(HolderFacts.LEGAL_HOLD) ? act.without(HolderFacts.LEGAL_HOLD) : act;
      default -> act;
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
    Facts facing = Desk.facing(state, step, taken).without(PAPERS_OPEN);
    Facts next = facing.withoutAll(Steps.begins(step)).merged(taken.only(step.keeps()));
    return switch (step.word()) {
      case "informal-approach" -> held(next, Walk.APPROACH);
      case "request-received" -> held(next, Walk.RECEIVED);
      case "triage" -> at(unapproved(next), Walk.TRIAGE);
      case "client-informed" -> at(recordedBy(unapproved(next), taken), Walk.INFORMED);
      case "approve-release" -> approved(next, taken);
      case "clarify" -> at(next, Walk.CLARIFYING);
      case "agree-narrowly" -> at(next, Walk.RELEASED);
      case "decline" -> at(next, Walk.DECLINED);
      case "summons-application-served" -> held(next, Walk.APPLICATION);
      case "represent" -> at(next, Walk.REPRESENTED);
      case "summons-refused" ->
          at(
              Walk.ordered(facing) ? next.with(CourtFacts.SUMMONS_WITHDRAWN, true) : next,
              Walk.REFUSED);
      case "order-served" -> held(next.with(CourtFacts.SUMMONS_ISSUED, true), Walk.ORDERED);
      case "apply-to-withdraw", "client-applies-to-withdraw" -> at(next, Walk.WITHDRAWING);
      case "produce-to-court" -> at(next, Walk.PRODUCED);
      case "close-matter" -> at(Desk.PAPERS.alone(next).without(PAPER_IN_FRONT), Walk.CLOSED);
      default -> next;
    };
  }

  /// What changes about a request or her position is approved anew.
  private static Facts unapproved(Facts facts) {
    return facts.without(SharingFacts.RELEASE_APPROVED_BY);
  }

  private static Facts recordedBy(Facts facts, Facts taken) {
    return taken
        .get(SIGNER)
        .map(who -> facts.with(SharingFacts.POSITION_RECORDED_BY, who))
        .orElse(facts.without(SharingFacts.POSITION_RECORDED_BY));
  }

  private static Facts approved(Facts facts, Facts taken) {
    Set<String> all = new HashSet<>(facts.setOf(SharingFacts.RELEASE_APPROVED_BY));
    taken.get(SIGNER).ifPresent(all::add);
    return facts.with(SharingFacts.RELEASE_APPROVED_BY, all);
  }

  private static Facts at(Facts facts, String place) {
    return facts.with(LAW_STANDING, place);
  }

  /// EW-52: whatever comes in from outside suspends deletion and editing.
  private static Facts held(Facts facts, String place) {
    return at(facts.with(HolderFacts.LEGAL_HOLD, true), place);
  }

  /// Whether any paper of the matter is open under the law.
  public static boolean anyOpen(Facts state) {
    return Desk.anyOpen(state);
  }

  @Override
  public Standing standing(Facts facts, LocalDate day) {
    return Walk.on(Desk.shown(facts));
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
