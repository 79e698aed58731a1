package keep.law.newsouthwales;

import static keep.law.facts.ApplicationFacts.NOTICE_SHORTENED_TO;
import static keep.law.facts.MatterFacts.APPEAL_HOLD_UNTIL;
import static keep.law.facts.MatterFacts.APPEAL_LODGED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Facts;
import keep.law.bench.CourtModel;
import keep.law.dates.Periods;
import keep.law.explore.Invariant;
import keep.law.explore.Liveness;
import keep.law.explore.Move;
import keep.law.explore.Node;
import keep.law.facts.ConsentFacts;
import keep.law.facts.DecisionFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.RequestFacts;

/// What is tried under the law of New South Wales, and what must hold.
///
/// Days move to the thirteenth, fourteenth and fifteenth day after the last notice, to the end of a
/// shorter time, and past the hold for an appeal: no other day changes an answer.
public final class NewSouthWalesModel extends CourtModel {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String GOOD =
      " reasonsGiven=yes juryPresent=no factorsConsidered=encourage-counselling+confidentiality-needed+effective-counselling+relationship-damage+bias+privacy";
  private static final String LIMBS =
      " substantialProbativeValue=yes otherEvidenceAvailable=no publicInterestSubstantiallyOutweighs=yes";
  private static final String TRIES =
      """
      bail is applied for | preliminary-begins | registrar | proceedingType=bail
      the committal begins | preliminary-begins | registrar | proceedingType=committal
      a trial is entered as preliminary | preliminary-begins | registrar | proceedingType=trial
      bail or committal is over | preliminary-ends | registrar |
      the trial begins | proceedings-begin | registrar | proceedingType=trial
      a committal is entered as a trial | proceedings-begin | registrar | proceedingType=committal
      the accused applies for leave | apply-for-leave | party | applicant=accused leaveSought=yes
      the prosecutor applies for leave | apply-for-leave | party | applicant=prosecutor leaveSought=yes
      the accused applies, having made her name the counsellor | apply-for-leave | party | applicant=accused leaveSought=yes counsellorNameForced=yes
      a judge applies | apply-for-leave | judge | applicant=court leaveSought=yes
      the application is given up | withdraw-application | party |
      notice is waived with her consent | waive-notice | judge | noticeWaived=yes noticeWaiverGround=confider-consents
      notice is waived without a ground | waive-notice | judge | noticeWaived=yes
      she says that it is protected | dispute-protection | survivor |
      notice is given in full | give-notice | party | noticeGiven=yes noticeWritten=yes noticePartiesOn=today noticeRoute=prosecutor noticeContents=documents+may-appear+production-date
      notice is given by word of mouth | give-notice | party | noticeGiven=yes noticeWritten=no noticePartiesOn=today noticeContents=documents+may-appear
      notice does not say that she may appear | give-notice | party | noticeGiven=yes noticeWritten=yes noticePartiesOn=today noticeContents=documents
      the court fixes seven days | fix-shorter-time | judge | noticeShortenedTo=7
      the court hears her | open-hearing | judge | confiderInformed=yes legalAdviceOpportunity=yes confiderAppeared=yes
      the court goes on though she knows of nothing | open-hearing | judge | confiderInformed=no legalAdviceOpportunity=no
      the court does not let her speak | open-hearing | judge | confiderInformed=yes legalAdviceOpportunity=yes confiderDeniedHearing=yes
      the court hears her without notice | open-hearing-without-notice | judge | confiderInformed=yes legalAdviceOpportunity=yes confiderAppeared=yes
      the court reads it, sealed | order-sealed-delivery | judge | courtInspected=yes juryPresent=no
      the court reads it before the jury | order-sealed-delivery | judge | courtInspected=yes juryPresent=yes
      defence lawyers look at it | party-looks | party | partyInspectedBeforeLeave=yes applicant=accused
      prosecution lawyers look at it | party-looks | party | partyInspectedBeforeLeave=yes applicant=prosecutor
      leave to compel and produce, all limbs found | grant-leave | judge | leaveGates=compel+produce%1$s%2$s
      leave for all three acts, all limbs found | grant-leave | judge | leaveGates=compel+produce+adduce%1$s%2$s
      leave with the balance unanswered | grant-leave | judge | leaveGates=compel+produce%1$s substantialProbativeValue=yes otherEvidenceAvailable=no
      leave though other evidence is to be had | grant-leave | judge | leaveGates=compel+produce%1$s substantialProbativeValue=yes otherEvidenceAvailable=yes publicInterestSubstantiallyOutweighs=yes
      leave because the parties agree | grant-leave | judge | leaveGates=compel+produce%1$s%2$s grantBasis=parties-agree
      leave without reasons | grant-leave | judge | leaveGates=compel+produce%2$s reasonsGiven=no juryPresent=no
      leave with the bias left out | grant-leave | judge | leaveGates=compel+produce%2$s reasonsGiven=yes juryPresent=no factorsConsidered=privacy
      leave is refused with reasons | refuse-leave | judge | reasonsGiven=yes juryPresent=no
      leave is refused without reasons | refuse-leave | judge | reasonsGiven=no juryPresent=no
      it is ruled not protected | rule-not-protected | judge | foundNotProtected=yes
      a subpoena is issued | issue-subpoena | registrar | actAlleged=compel
      the hold for an appeal is entered | enter-appeal-hold | registrar | appealHoldUntil=2026-04-20
      it is released | release | registrar |
      a party hands it to itself | release | party |
      evidence of it is given | adduce | party | actAlleged=adduce sexualHistoryBarChecked=yes
      evidence of it is given, sexual history unchecked | adduce | party | actAlleged=adduce sexualHistoryBarChecked=no
      she consents in writing, expressly | consent | survivor | confiderConsentsInWriting=yes consentExpress=yes consentBy=survivor
      she signs a general release | consent | survivor | confiderConsentsInWriting=yes consentExpress=no consentBy=survivor
      the prosecutor consents for her | consent | adviser | confiderConsentsInWriting=yes consentExpress=yes consentBy=prosecutor
      at thirteen she consents herself | consent | survivor | confiderConsentsInWriting=yes consentExpress=yes consentBy=survivor subjectAgeBand=under-14
      for a child, a person found suitable consents | consent | adviser | confiderConsentsInWriting=yes consentExpress=yes consentBy=suitable-person subjectAgeBand=under-14 suitablePersonFound=yes
      she takes her consent back first | consent | survivor | confiderConsentsInWriting=yes consentExpress=yes consentBy=survivor consentRevoked=yes
      she consents without capacity | consent | survivor | confiderConsentsInWriting=yes consentExpress=yes consentBy=survivor subjectLacksCapacity=yes
      she takes her consent back | take-consent-back | survivor |
      the court finds misconduct | find-misconduct | judge | misconductFound=yes
      the accused says there was misconduct | find-misconduct | judge | misconductFound=unknown
      what was consented to is handed over | hand-over | releaser |
      she appeals | appeal | survivor | appealLodged=yes appealBy=confider
      the accused appeals | appeal | party | appealLodged=yes appealBy=party
      the appeal is dismissed | appeal-dismissed | judge | appealLodged=no
      the order is set aside | set-aside | judge |
      the matter is sent back | remit | judge | appealLodged=no
      it goes back sealed | return-sealed | registrar |
      """
          .formatted(GOOD, LIMBS);

  public NewSouthWalesModel(NewSouthWales regime) {
    super(regime, TRIES);
  }

  @Override
  public List<Node> starts() {
    return List.of(start("", DAY));
  }

  @Override
  public Optional<LocalDate> nextDay(Facts facts, LocalDate day) {
    Optional<LocalDate> earliest =
        at(Node.start(facts, day, ""), "S4", "S5", "S5a")
            ? Reading.earliestGrant(facts)
            : Optional.empty();
    Optional<LocalDate> held =
        at(Node.start(facts, day, ""), "S7", "S11")
            ? facts.get(APPEAL_HOLD_UNTIL)
            : Optional.empty();
    return next(
        day,
        earliest.map(first -> first.minusDays(2)),
        earliest.map(first -> first.minusDays(1)),
        earliest,
        held,
        held.map(last -> last.plusDays(1)));
  }

  /// A court where nobody has asked for anything may rest.
  @Override
  public boolean mayRest(Node node) {
    return at(node, "S0");
  }

  private static boolean noticeRan(Facts facts, LocalDate day) {
    return facts.yes(keep.law.facts.ApplicationFacts.NOTICE_WAIVED).isYes()
        || Reading.lastNotice(facts)
            .map(
                last -> Periods.daysBetween(last, day) >= facts.get(NOTICE_SHORTENED_TO).orElse(14))
            .orElse(false);
  }

  @Override
  public List<Invariant> invariants() {
    return common(
        List.of(
            on(
                "No leave is given in bail or committal",
                "NSW-8, NSW-10",
                "grant-leave release adduce issue-subpoena apply-for-leave",
                "it is bail or committal",
                facts -> Reading.preliminary(facts).isYes() && !Reading.opened(facts).isYes()),
            on(
                "Leave stands on all three limbs, each found",
                "NSW-30 to NSW-33",
                "grant-leave",
                "a limb is missing",
                facts -> !Reading.allLimbs(facts).isYes()),
            Invariant.always(
                "Leave comes after written notice and the whole time, or a recorded waiver",
                "NSW-24, NSW-28, NSW-29",
                change ->
                    change.move().step().word().equals("grant-leave")
                            && !noticeRan(change.taken(), change.from().day())
                        ? Optional.of("the time had not run")
                        : Optional.empty()),
            on(
                "Leave weighs all six matters and gives reasons, without the jury",
                "NSW-21, NSW-34, NSW-36",
                "grant-leave",
                "a matter, the reasons or the jury",
                facts ->
                    !facts.hasAll(DecisionFacts.FACTORS_CONSIDERED, TestRules.FACTORS).isYes()
                        || !facts.yes(DecisionFacts.REASONS_GIVEN).isYes()
                        || facts.yes(HearingFacts.JURY_PRESENT).isYes()),
            on(
                "A refusal has reasons too",
                "NSW-36",
                "refuse-leave",
                "there are none",
                facts -> !facts.yes(DecisionFacts.REASONS_GIVEN).isYes()),
            on(
                "Leave rests on the test, never on what the parties agree",
                "NSW-15",
                "grant-leave",
                "it rests on something else",
                facts ->
                    facts
                        .get(DecisionFacts.GRANT_BASIS)
                        .filter(basis -> !basis.equals(Set.of("test-met")))
                        .isPresent()),
            on(
                "No court deals with it before she knows of it and has had a chance of advice",
                "NSW-18",
                "open-hearing open-hearing-without-notice",
                "she knows of nothing",
                facts ->
                    !facts
                        .yes(HearingFacts.CONFIDER_INFORMED)
                        .and(facts.yes(HearingFacts.LEGAL_ADVICE_OPPORTUNITY))
                        .isYes()),
            on(
                "She is never kept from being heard",
                "NSW-19",
                "open-hearing open-hearing-without-notice",
                "she was",
                facts -> facts.yes(HearingFacts.CONFIDER_DENIED_HEARING).isYes()),
            on(
                "The court reads without the jury",
                "NSW-21",
                "order-sealed-delivery",
                "the jury was there",
                facts -> facts.yes(HearingFacts.JURY_PRESENT).isYes()),
            Invariant.inEveryState(
                "No party sees it before a ruling",
                "NSW-22",
                node ->
                    node.facts().yes(DecisionFacts.PARTY_INSPECTED_BEFORE_LEAVE).isYes()
                        ? Optional.of("one did")
                        : Optional.empty()),
            on(
                "Nobody makes her name her counsellor",
                "NSW-17",
                "apply-for-leave",
                "she was made to",
                facts -> facts.yes(HearingFacts.COUNSELLOR_NAME_FORCED).isYes()),
            on(
                "A subpoena issues only on leave that covers it",
                "NSW-11, NSW-14",
                "issue-subpoena",
                "no leave covers it",
                facts ->
                    !Reading.opened(facts).isYes() && !Reading.leaveFor(facts, "compel").isYes()),
            Invariant.always(
                "Nothing is released before the time for her appeal is dealt with",
                "NSW-44",
                change ->
                    change.move().step().word().equals("release")
                            && (change.taken().yes(APPEAL_LODGED).isYes()
                                || change
                                    .taken()
                                    .get(APPEAL_HOLD_UNTIL)
                                    .map(held -> !change.from().day().isAfter(held))
                                    .orElse(true))
                        ? Optional.of("it is not")
                        : Optional.empty()),
            on(
                "Nothing is released without leave to produce it",
                "NSW-12",
                "release",
                "there is none",
                facts ->
                    !Reading.opened(facts).isYes()
                        && !Reading.leaveFor(facts, "produce", "compel").isYes()),
            on(
                "Leave to have it is not leave to use it",
                "NSW-13, NSW-14",
                "adduce",
                "no leave covers that",
                facts ->
                    !Reading.opened(facts).isYes() && !Reading.leaveFor(facts, "adduce").isYes()),
            on(
                "Consent is hers, in writing and express",
                "NSW-37, NSW-38",
                "consent",
                "it is not",
                facts ->
                    !facts.yes(ConsentFacts.CONFIDER_CONSENTS_IN_WRITING).isYes()
                        || !facts.yes(ConsentFacts.CONSENT_EXPRESS).isYes()
                        || !facts
                            .is(ConsentFacts.CONSENT_BY, "survivor", "suitable-person")
                            .isYes()),
            on(
                "Under fourteen, a person whom the court found suitable consents",
                "NSW-39",
                "consent",
                "somebody else did",
                facts ->
                    Reading.underFourteen(facts).isYes()
                        && !(facts.is(ConsentFacts.CONSENT_BY, "suitable-person").isYes()
                            && facts.yes(ConsentFacts.SUITABLE_PERSON_FOUND).isYes())),
            on(
                "Misconduct is found by a court, never said by a party",
                "NSW-41",
                "find-misconduct",
                "no court found it",
                facts -> !facts.yes(ConsentFacts.MISCONDUCT_FOUND).isYes()),
            on(
                "What is handed over outside leave rests on her consent or a finding of misconduct",
                "NSW-9, NSW-37, NSW-41",
                "hand-over",
                "it rests on nothing",
                facts -> !Reading.opened(facts).isYes()),
            onlyFrom("Leave is given by a court that is seized of it", "section 6", "S7", "S5 S5a"),
            onlyFrom("Notes go out after leave, or after an appeal", "section 6", "S8a", "S7 S11"),
            sameRulesFor(
                "What is granted to one side would be granted to the other on the same facts",
                "NSW-16; fairness",
                "apply-for-leave grant-leave issue-subpoena release adduce"),
            Invariant.inEveryState(
                "Nothing in bail or committal is left open for a trial that comes after",
                "NSW-8",
                node ->
                    at(node, "S0") && Reading.preliminary(node.facts()).isYes()
                        ? Optional.of("it is")
                        : Optional.empty())));
  }

  @Override
  public List<Liveness> liveness() {
    return List.of(
        reach(
            "A party's application always reaches the court's decision, whatever she does",
            "NSW-24, NSW-36; fairness",
            node -> at(node, "S2", "S4", "S5", "S5a"),
            "S6 S7 S8",
            move -> Set.of("party", "judge", "registrar").contains(move.signer().role())),
        reach(
            "Where all limbs are found leave can be given, to whoever applied",
            "NSW-30; fairness",
            node ->
                at(node, "S2", "S4")
                    && node.facts().is(RequestFacts.APPLICANT, "accused", "prosecutor").isYes(),
            "S7",
            NewSouthWalesModel::courtOrParty),
        reach(
            "What was refused can be applied for again",
            "NSW-36; fairness",
            node -> at(node, "S6") && Reading.criminal(node.facts()).isYes(),
            "S2",
            move -> true),
        reach(
            "She can always take a grant, or a ruling against her, to an appeal",
            "NSW-44",
            node -> at(node, "S7", "S8"),
            "S11",
            move -> move.signer().role().equals("survivor")),
        reach(
            "A grant can always be carried out, or come to an end",
            "NSW-12, NSW-44",
            node -> at(node, "S7", "S11"),
            "S8a S0",
            move -> true),
        reach(
            "Her own consent opens bail and committal too",
            "NSW-9",
            node -> at(node, "S0", "S1"),
            "S9",
            move -> move.signer().role().equals("survivor")),
        reach("Every matter can come to rest", "section 6", node -> true, "S0", move -> true));
  }

  private static boolean courtOrParty(Move move) {
    return Set.of("party", "judge", "registrar").contains(move.signer().role());
  }
}
