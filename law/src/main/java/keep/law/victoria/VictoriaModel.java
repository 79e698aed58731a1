package keep.law.victoria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Facts;
import keep.law.bench.CourtModel;
import keep.law.explore.Invariant;
import keep.law.explore.Liveness;
import keep.law.explore.Node;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.ConsentFacts;
import keep.law.facts.DecisionFacts;
import keep.law.facts.RequestFacts;
import keep.law.reading.Limbs;

/// What is tried under the law of Victoria, and what must hold: once in the time of the text to
/// July 2023, once since.
///
/// Days move to the day before the last of the notice, that day, and the day after: no other day
/// changes an answer.
public final class VictoriaModel extends CourtModel {
  private static final LocalDate OLD = LocalDate.of(2023, 3, 6);
  private static final LocalDate NEW = LocalDate.of(2026, 3, 2);
  private static final String LIMBS =
      " substantialProbativeValue=yes otherEvidenceAvailable=no publicInterestSubstantiallyOutweighs=yes";
  private static final String GOOD =
      " factorsConsidered=harm+full-answer+encourage-counselling+effective-counselling+bias+confidentiality-needed+privacy";
  private static final String NOTICE =
      "noticeGiven=yes noticeWritten=yes noticePartiesOn=today noticeHolderOn=today noticeOthersOn=today noticeSurvivorOn=today";
  private static final String TRIES =
      """
      a trial begins | proceedings-begin | registrar | proceedingType=trial
      a committal begins | proceedings-begin | registrar | proceedingType=committal
      the accused applies for leave | apply-for-leave | party | applicant=accused leaveSought=yes
      the prosecutor applies for leave | apply-for-leave | party | applicant=prosecutor leaveSought=yes
      a judge applies | apply-for-leave | judge | applicant=court leaveSought=yes
      the application is given up | withdraw-application | party |
      notice is given in full | give-notice | party | %3$s
      notice is given by word of mouth | give-notice | party | noticeGiven=yes noticeWritten=no noticePartiesOn=today
      notice goes to the parties alone | give-notice | party | noticeWritten=yes noticePartiesOn=today
      her copy is passed on | pass-on-notice | registrar | noticePassedOn=today
      the court fixes seven days | shorten-notice | judge | noticeShortenedTo=7
      the court does without notice | shorten-notice | judge | noticeWaived=yes
      the court hears her | open-hearing | judge | confiderAppeared=yes
      the court does not let her speak | open-hearing | judge | confiderDeniedHearing=yes
      the court inspects it, sealed | order-sealed-delivery | judge | courtInspected=yes
      defence lawyers look at it | party-looks | party | partyInspectedBeforeLeave=yes applicant=accused
      leave to compel and produce, all limbs found | grant-leave | judge | leaveGates=compel+produce%1$s%2$s
      leave for all three acts, all limbs found | grant-leave | judge | leaveGates=compel+produce+adduce%1$s%2$s
      leave with the balance unanswered | grant-leave | judge | leaveGates=compel+produce%1$s substantialProbativeValue=yes otherEvidenceAvailable=no
      leave though as good evidence is to be had | grant-leave | judge | leaveGates=compel+produce%1$s substantialProbativeValue=yes otherEvidenceAvailable=yes publicInterestSubstantiallyOutweighs=yes
      leave because the parties agree | grant-leave | judge | leaveGates=compel+produce%1$s%2$s grantBasis=parties-agree
      leave with the defence left out of the balance | grant-leave | judge | leaveGates=compel+produce%2$s factorsConsidered=harm
      leave is refused | refuse-leave | judge |
      a subpoena is issued | issue-subpoena | registrar | actAlleged=compel
      it is released | release | registrar |
      evidence of it is given | adduce | party | actAlleged=adduce
      she consents in writing | consent | survivor | confiderConsentsInWriting=yes consentExpress=yes consentBy=survivor
      she consents by word of mouth | consent | survivor | consentExpress=yes consentBy=survivor
      the prosecutor consents for her | consent | adviser | confiderConsentsInWriting=yes consentExpress=yes consentBy=prosecutor
      she consents without capacity | consent | survivor | consentExpress=yes consentBy=survivor subjectLacksCapacity=yes
      handing over other notes is called consent | consent | survivor | consentExpress=yes consentBy=survivor treatedAsWaiver=yes
      she takes her consent back | take-consent-back | survivor |
      what was consented to is handed over | hand-over | releaser |
      it goes back sealed | return-sealed | registrar |
      """
          .formatted(GOOD, LIMBS, NOTICE);

  public VictoriaModel(Victoria regime) {
    super(regime, TRIES);
  }

  @Override
  public List<Node> starts() {
    return List.of(start("", OLD), start("", NEW));
  }

  @Override
  public Optional<LocalDate> nextDay(Facts facts, LocalDate day) {
    Optional<LocalDate> earliest = Notice.earliestAct(facts);
    return next(
        day,
        earliest.map(first -> first.minusDays(2)),
        earliest.map(first -> first.minusDays(1)),
        earliest);
  }

  @Override
  public boolean mayRest(Node node) {
    return at(node, "S0");
  }

  private static boolean oldText(LocalDate day) {
    return day.getYear() < 2023 || (day.getYear() == 2023 && day.getMonthValue() < 7);
  }

  /// She herself said so; what else stands against a consent is the rules' own matter.
  private static boolean hers(Facts facts) {
    return facts.is(ConsentFacts.CONSENT_BY, "survivor").isYes();
  }

  /// Counted here anew: whole days after the last of all notices, the day of the act left out.
  private static boolean daysRan(Facts facts, LocalDate day) {
    LocalDate last = LocalDate.MIN;
    for (var notice :
        List.of(
            ApplicationFacts.NOTICE_PARTIES_ON,
            ApplicationFacts.NOTICE_HOLDER_ON,
            ApplicationFacts.NOTICE_OTHERS_ON)) {
      if (facts.get(notice).isEmpty()) {
        return false;
      }
      last = facts.get(notice).get().isAfter(last) ? facts.get(notice).get() : last;
    }
    int wanted = facts.get(ApplicationFacts.NOTICE_SHORTENED_TO).orElse(14);
    return day.toEpochDay() - last.toEpochDay() > wanted;
  }

  @Override
  public List<Invariant> invariants() {
    return common(
        List.of(
            on(
                "Leave stands on all three limbs, each found",
                "s 32D(1): the court must be satisfied of all three",
                "grant-leave",
                "a limb is missing",
                facts -> !Limbs.all(facts).isYes()),
            on(
                "Leave weighs the accused's full defence and her harm",
                "s 32D(2)(a), (b)",
                "grant-leave",
                "one was left out",
                facts ->
                    !facts
                        .hasAll(DecisionFacts.FACTORS_CONSIDERED, Set.of("harm", "full-answer"))
                        .isYes()),
            on(
                "Leave rests on the test, never on what the parties agree",
                "s 32D(1)",
                "grant-leave",
                "it rests on something else",
                facts ->
                    facts
                        .get(DecisionFacts.GRANT_BASIS)
                        .filter(basis -> !basis.equals(Set.of("test-met")))
                        .isPresent()),
            Invariant.always(
                "Nothing is compelled, released or adduced before the notice has run, unless it is waived or she consents",
                "s 32C(1)-(3)",
                change ->
                    Set.of("issue-subpoena", "release", "adduce")
                                .contains(change.move().step().word())
                            && !change.taken().yes(ApplicationFacts.NOTICE_WAIVED).isYes()
                            && !hers(change.taken())
                            && !daysRan(change.taken(), change.from().day())
                        ? Optional.of("the days had not run")
                        : Optional.empty()),
            on(
                "Nothing is compelled, released or adduced without leave, unless she consents",
                "ss 32C(1), 32E(1)(a)",
                "issue-subpoena release adduce",
                "there is no leave",
                facts -> facts.get(ApplicationFacts.LEAVE_GATES).isEmpty() && !hers(facts)),
            Invariant.always(
                "Nothing goes out by leave on a text that was not read",
                "open question 1",
                change ->
                    Set.of("issue-subpoena", "release", "adduce")
                                .contains(change.move().step().word())
                            && !hers(change.taken())
                            && !oldText(change.from().day())
                        ? Optional.of("the text since July 2023 was not read")
                        : Optional.empty()),
            on(
                "Only her own consent opens anything, and never by conduct",
                "s 32E(1)(a); Skarbek",
                "consent",
                "it is not hers, or taken from conduct",
                facts -> !hers(facts) || facts.yes(ConsentFacts.TREATED_AS_WAIVER).isYes()),
            onlyFrom(
                "Leave is given by a court that heard the application",
                "section 6",
                "S7",
                "S5 S5a"),
            onlyFrom("Notes go out after leave", "section 6", "S8a", "S7"),
            sameRulesFor(
                "What is granted to one side would be granted to the other on the same facts",
                "s 32C(1); fairness",
                "apply-for-leave grant-leave issue-subpoena release adduce")));
  }

  @Override
  public List<Liveness> liveness() {
    return List.of(
        reach(
            "A party's application always reaches the court's decision, whatever she does",
            "s 32D; fairness",
            node -> at(node, "S2", "S4", "S5", "S5a"),
            "S6 S7",
            move -> Set.of("party", "judge", "registrar").contains(move.signer().role())),
        reach(
            "Where all limbs are found leave can be given, to whoever applied",
            "s 32D(1); fairness",
            node ->
                at(node, "S2", "S4")
                    && oldText(node.day())
                    && node.facts().is(RequestFacts.APPLICANT, "accused", "prosecutor").isYes(),
            "S7",
            move -> Set.of("party", "judge", "registrar").contains(move.signer().role())),
        reach(
            "What was refused can be applied for again",
            "fairness",
            node -> at(node, "S6"),
            "S2",
            move -> true),
        reach("Every matter can come to rest", "section 6", node -> true, "S0", move -> true));
  }
}
