package keep.law.ireland;

import static keep.law.facts.ApplicationFacts.NOTICE_PARTIES_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_PERIOD_BY_RULES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Facts;
import keep.law.bench.CourtModel;
import keep.law.explore.Invariant;
import keep.law.explore.Liveness;
import keep.law.explore.Move;
import keep.law.explore.Node;
import keep.law.facts.ConsentFacts;
import keep.law.facts.DecisionFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.RequestFacts;

/// What is tried under section 19A, and what must hold.
public final class IrelandModel extends CourtModel {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String PLACE = "court=Circuit_Criminal_Court offenceListed=yes";
  private static final String WEIGHED =
      "leaveGates=produce reasonsGiven=yes conditionsImposed=copy-not-original factorsConsidered=full-answer+probative-value+privacy+dignity+reporting+treatment+trial-integrity+harm";
  private static final String TRIES =
      """
      the prosecutor learns of a record | prosecutor-learns | party | prosecutorKnowsOfRecord=yes
      the prosecutor tells that it exists | tell-existence | party | prosecutorNotifiedExistence=yes contentRevealed=no
      the prosecutor tells what it says | tell-existence | party | prosecutorNotifiedExistence=yes contentRevealed=yes
      she waives, having seen it and been advised | waive | survivor | expressWaiver=yes waiverAfterSightOfMaterial=yes legalAdviceBeforeWaiver=yes
      she waives unseen | waive | survivor | expressWaiver=yes waiverAfterSightOfMaterial=no legalAdviceBeforeWaiver=yes
      she waives unadvised | waive | survivor | expressWaiver=yes waiverAfterSightOfMaterial=yes
      a child of twelve waives | waive | survivor | expressWaiver=yes waiverAfterSightOfMaterial=yes legalAdviceBeforeWaiver=yes subjectAgeBand=under-14
      somebody without capacity waives | waive | survivor | expressWaiver=yes waiverAfterSightOfMaterial=yes legalAdviceBeforeWaiver=yes subjectLacksCapacity=yes
      she takes her waiver back | take-waiver-back | survivor |
      she signs a general consent form | waive | survivor | waiverAfterSightOfMaterial=yes legalAdviceBeforeWaiver=yes
      the prosecutor waives for her | waive | party | expressWaiver=yes waiverAfterSightOfMaterial=yes legalAdviceBeforeWaiver=yes
      the accused gives notice | accused-gives-notice | party | applicant=accused noticePartiesOn=today
      the prosecutor gives notice | prosecutor-gives-notice | party | applicant=prosecutor noticePartiesOn=today
      the days of the rules of court are entered | enter-period | registrar | noticePeriodByRules=7
      it is applied for | apply | party | %1$s applicationWritten=yes trialStarted=no accusedApplied=no necessaryInInterestsOfJustice=yes
      it is applied for, the accused having applied | apply | party | %1$s applicationWritten=yes trialStarted=no accusedApplied=yes necessaryInInterestsOfJustice=yes
      it is applied for by word of mouth | apply | party | %1$s applicationWritten=no trialStarted=no accusedApplied=no necessaryInInterestsOfJustice=yes
      it is applied for in the District Court | apply | party | court=District_Court offenceListed=yes applicationWritten=yes trialStarted=no accusedApplied=no
      it is applied for when the trial has begun | apply | party | %1$s applicationWritten=yes trialStarted=yes accusedApplied=no
      the accused applies late, and the court directs it | apply-late | party | applicant=accused %1$s trialStarted=yes lateApplicationDirected=yes
      the accused applies late, and nothing is directed | apply-late | party | applicant=accused %1$s trialStarted=yes lateApplicationDirected=no
      the prosecutor applies late | apply-late | party | applicant=prosecutor %1$s trialStarted=yes lateApplicationDirected=yes
      the application is given up | withdraw | party |
      the hearing opens | open-hearing | judge |
      the late hearing opens | open-late-hearing | judge |
      the late application is not let in | refuse-late | judge | reasonsGiven=yes
      the record is examined behind closed doors | examine | judge | hearingHeld=yes recordProducedToCourt=yes hearingClosed=yes confiderAppeared=yes
      it is examined in open court | examine | judge | hearingHeld=yes recordProducedToCourt=yes hearingClosed=no confiderAppeared=yes
      the record is not brought | examine | judge | hearingHeld=yes recordProducedToCourt=no hearingClosed=yes
      she is not let speak | examine | judge | hearingHeld=yes recordProducedToCourt=yes hearingClosed=yes confiderDeniedHearing=yes
      disclosure is ordered in the interests of justice | order | judge | necessaryInInterestsOfJustice=yes realRiskOfUnfairTrial=no compellingBasisShown=yes %2$s
      disclosure is ordered on a bare assertion | order | judge | necessaryInInterestsOfJustice=yes compellingBasisShown=no %2$s
      disclosure is ordered without a finding | order | judge | compellingBasisShown=yes %2$s
      disclosure is ordered without reasons | order | judge | leaveGates=produce necessaryInInterestsOfJustice=yes realRiskOfUnfairTrial=no compellingBasisShown=yes reasonsGiven=no
      disclosure is ordered for a fair trial | order-for-fair-trial | judge | leaveGates=produce realRiskOfUnfairTrial=yes reasonsGiven=yes conditionsImposed=copy-not-original
      disclosure is refused, no risk being found | refuse | judge | realRiskOfUnfairTrial=no reasonsGiven=yes
      disclosure is refused though there is a risk | refuse | judge | realRiskOfUnfairTrial=yes reasonsGiven=yes
      disclosure is refused without asking about a risk | refuse | judge | reasonsGiven=yes
      disclosure is refused without reasons | refuse | judge | realRiskOfUnfairTrial=no reasonsGiven=no
      what was ordered is disclosed | disclose | registrar | releasedWithinOrder=yes usedElsewhere=no
      more than was ordered is disclosed | disclose | registrar | releasedWithinOrder=no
      it is used in another case | disclose | registrar | releasedWithinOrder=yes usedElsewhere=yes
      the accused asks again | ask-again | party |
      the matter is over | rest | registrar |
      """
          .formatted(PLACE, WEIGHED);

  public IrelandModel(Ireland regime) {
    super(regime, TRIES);
  }

  @Override
  public List<Node> starts() {
    return List.of(start("", DAY));
  }

  @Override
  public Optional<LocalDate> nextDay(Facts facts, LocalDate day) {
    if (!at(Node.start(facts, day, ""), "I4") || !facts.knows(NOTICE_PERIOD_BY_RULES)) {
      return Optional.empty();
    }
    Optional<LocalDate> earliest =
        facts
            .get(NOTICE_PARTIES_ON)
            .map(given -> given.plusDays(facts.get(NOTICE_PERIOD_BY_RULES).orElse(0) + 1L));
    return next(day, earliest.map(first -> first.minusDays(1)), earliest);
  }

  /// The matter of a record that was asked for again begins on the first day.
  @Override
  protected Facts remembered(Facts facts) {
    return facts.without(RequestFacts.PROSECUTOR_KNOWS_OF_RECORD);
  }

  /// I4 rests until the days of the rules of court are entered, which nobody may guess.
  @Override
  public boolean mayRest(Node node) {
    return at(node, "I0", "I9") || (at(node, "I4") && !node.facts().knows(NOTICE_PERIOD_BY_RULES));
  }

  @Override
  public List<Invariant> invariants() {
    return common(
        List.of(
            on(
                "The prosecutor tells of a record and not what it says",
                "IE-3",
                "tell-existence",
                "it was told",
                facts -> facts.yes(HearingFacts.CONTENT_REVEALED).isYes()),
            on(
                "A waiver is hers, express, after sight of the material and advice",
                "IE-19, IE-22",
                "waive",
                "something is missing",
                facts ->
                    !facts
                        .yes(ConsentFacts.EXPRESS_WAIVER)
                        .and(facts.yes(ConsentFacts.WAIVER_AFTER_SIGHT_OF_MATERIAL))
                        .and(facts.yes(ConsentFacts.LEGAL_ADVICE_BEFORE_WAIVER))
                        .isYes()),
            on(
                "It is applied for in one of the two courts, for a scheduled offence, in writing",
                "IE-1, IE-4",
                "apply",
                "it is not",
                facts ->
                    !facts
                            .is(
                                MatterFacts.COURT,
                                "Circuit Criminal Court",
                                "Central Criminal Court")
                            .isYes()
                        || !facts.yes(keep.law.facts.CourtFacts.APPLICATION_WRITTEN).isYes()),
            on(
                "The prosecutor applies only where the accused has not",
                "IE-6",
                "apply",
                "the accused had",
                facts ->
                    facts.is(RequestFacts.APPLICANT, "prosecutor").isYes()
                        && facts.yes(RequestFacts.ACCUSED_APPLIED).isYes()),
            on(
                "After the trial has begun only the accused comes in, by direction",
                "IE-16",
                "open-late-hearing",
                "it is not so",
                facts -> !Walk.directed(facts).isYes()),
            Invariant.always(
                "No hearing before the days of the rules of court have been entered and have run",
                "IE-5, IE-7",
                change ->
                    change.move().step().word().equals("open-hearing")
                            && change
                                .taken()
                                .get(NOTICE_PARTIES_ON)
                                .flatMap(given ->
                                    change
                                        .taken()
                                        .get(NOTICE_PERIOD_BY_RULES)
                                        .map(days ->
                                            change
                                                .from()
                                                .day()
                                                .isBefore(given.plusDays(days + 1L))))
                                .orElse(true)
                        ? Optional.of("they had not run")
                        : Optional.empty()),
            on(
                "Nothing is decided but after a closed hearing with the record before the judge",
                "IE-9, IE-17",
                "order order-for-fair-trial refuse",
                "it was",
                facts -> !Walk.examined(facts).isYes()),
            on(
                "She is never kept from being heard",
                "IE-10",
                "examine",
                "she was",
                facts -> facts.yes(HearingFacts.CONFIDER_DENIED_HEARING).isYes()),
            on(
                "Every decision, either way, has reasons",
                "IE-15",
                "order order-for-fair-trial refuse refuse-late",
                "there are none",
                facts -> !facts.yes(DecisionFacts.REASONS_GIVEN).isYes()),
            on(
                "Nothing is refused where the trial would otherwise be unfair",
                "IE-13; fairness",
                "refuse",
                "there is a real risk",
                facts -> !facts.yes(DecisionFacts.REAL_RISK_OF_UNFAIR_TRIAL).isNo()),
            on(
                "Nothing is ordered at discretion without the interests of justice and a compelling basis",
                "IE-12, IE-20",
                "order",
                "one is missing",
                facts ->
                    !facts.yes(DecisionFacts.NECESSARY_IN_INTERESTS_OF_JUSTICE).isYes()
                        || facts
                            .yes(keep.law.facts.ApplicationFacts.COMPELLING_BASIS_SHOWN)
                            .isNo()),
            on(
                "Only what was ordered is disclosed, in this case only",
                "IE-23",
                "disclose",
                "more was",
                facts ->
                    !facts.yes(DecisionFacts.RELEASED_WITHIN_ORDER).isYes()
                        || facts.yes(DecisionFacts.USED_ELSEWHERE).isYes()),
            onlyFrom("Nothing is disclosed without an order", "section 7", "I10", "I7 I8"),
            onlyFrom("Nothing is ordered but at the hearing", "section 7", "I7", "I5"),
            onlyFrom("No duty to order is found but at the hearing", "section 7", "I8", "I5"),
            sameRulesFor(
                "What is ordered at one side's asking would be ordered at the other's",
                "IE-12; fairness",
                "order disclose")));
  }

  @Override
  public List<Liveness> liveness() {
    return List.of(
        reach(
            "An accused's application always reaches a decision, whatever she or the holder does",
            "IE-4, IE-15; fairness",
            node ->
                at(node, "I2", "I4a", "I5")
                    || (at(node, "I4") && node.facts().knows(NOTICE_PERIOD_BY_RULES)),
            "I6 I7 I8",
            IrelandModel::courtOrParty),
        reach(
            "Where the trial would otherwise be unfair disclosure can always be ordered",
            "IE-13; fairness",
            node -> at(node, "I5"),
            "I8",
            IrelandModel::courtOrParty),
        reach(
            "What was refused can be asked for again, late too",
            "IE-16; fairness",
            node -> at(node, "I6"),
            "I5",
            IrelandModel::courtOrParty),
        reach(
            "What is ordered can be disclosed",
            "IE-23",
            node -> at(node, "I7", "I8"),
            "I10",
            IrelandModel::courtOrParty),
        reach(
            "Every matter can come to rest, save one that waits for days nobody has entered",
            "section 7; IE-5",
            node -> !at(node, "I4") || node.facts().knows(NOTICE_PERIOD_BY_RULES),
            "I0 I9",
            move -> true));
  }

  private static boolean courtOrParty(Move move) {
    return Set.of("party", "judge", "registrar").contains(move.signer().role());
  }
}
