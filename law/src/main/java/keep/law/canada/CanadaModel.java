package keep.law.canada;

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
import keep.law.facts.ApplicationFacts;
import keep.law.facts.CourtFacts;
import keep.law.facts.DecisionFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.RequestFacts;

/// What is tried under sections 278.1 to 278.98, and what must hold.
///
/// Three stories begin: a record held by somebody else, one held by the prosecutor, and one that
/// the accused holds already. Another begins after 18 June 2026, where therapeutic records are
/// blocked.
public final class CanadaModel extends CourtModel {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final LocalDate AFTER_C16 = LocalDate.of(2026, 7, 6);
  private static final String FOUND = " likelyRelevant=yes necessaryInInterestsOfJustice=yes";
  private static final String TRIES =
      """
      the prosecutor tells that there is a record | tell-existence | party | prosecutorNotifiedExistence=yes contentRevealed=no
      the prosecutor tells what it says | tell-existence | party | prosecutorNotifiedExistence=yes contentRevealed=yes
      she waives for what the prosecutor holds | waive | survivor | expressWaiver=yes heldBy=prosecutor
      she waives for what a counselling service holds | waive | survivor | expressWaiver=yes heldBy=third-party
      a child of twelve waives | waive | survivor | expressWaiver=yes heldBy=prosecutor subjectAgeBand=under-14
      somebody without capacity waives | waive | survivor | expressWaiver=yes heldBy=prosecutor subjectLacksCapacity=yes
      she takes her waiver back | take-waiver-back | survivor |
      the prosecutor waives for her | waive | party | expressWaiver=yes heldBy=prosecutor
      the accused applies for counselling notes | apply | party | applicant=accused offenceListed=yes proceedingType=trial leaveSought=yes recordType=counselling applicationWritten=yes groundsPleaded=case-specific
      the accused applies for a diary | apply | party | applicant=accused offenceListed=yes proceedingType=trial leaveSought=yes recordType=diary applicationWritten=yes groundsPleaded=case-specific
      the accused applies on bare assertions | apply | party | applicant=accused offenceListed=yes proceedingType=trial leaveSought=yes recordType=counselling applicationWritten=yes groundsPleaded=a+b+d
      the accused applies at the preliminary inquiry | apply | party | applicant=accused offenceListed=yes proceedingType=preliminary-inquiry leaveSought=yes recordType=counselling applicationWritten=yes groundsPleaded=case-specific
      the accused applies by word of mouth | apply | party | applicant=accused offenceListed=yes proceedingType=trial leaveSought=yes recordType=counselling applicationWritten=no groundsPleaded=case-specific
      the prosecutor applies | apply | party | applicant=prosecutor offenceListed=yes proceedingType=trial leaveSought=yes recordType=counselling applicationWritten=yes groundsPleaded=case-specific
      the application is given up | withdraw | party |
      everyone is served | serve | party | noticePartiesOn=today noticeHolderOn=today noticeSurvivorOn=today
      the judge allows fourteen days | allow-less-time | judge | noticeShortenedTo=14
      the first hearing opens | open-hearing | judge |
      she is heard behind closed doors | hear | judge | hearingClosed=yes confiderAppeared=yes
      the hearing is held in public | hear | judge | hearingClosed=no confiderAppeared=yes
      she is not let speak | hear | judge | hearingClosed=yes confiderDeniedHearing=yes
      she is made to testify | hear | judge | hearingClosed=yes confiderCompelled=yes
      she is ordered to pay costs | hear | judge | hearingClosed=yes confiderAppeared=yes costsAgainstConfider=yes
      the judge orders it to herself | order-to-judge | judge |%1$s groundsPleaded=case-specific
      the judge orders it to herself unfound | order-to-judge | judge | likelyRelevant=yes
      the judge orders it to herself on bare assertions | order-to-judge | judge |%1$s groundsPleaded=a+b
      the judge has read it before | order-to-judge | judge |%1$s groundsPleaded=case-specific judgeReviewedRecord=yes
      the judge refuses with reasons | refuse-stage-1 | judge | reasonsGiven=yes
      the judge refuses without reasons | refuse-stage-1 | judge | reasonsGiven=no
      the judge reads it alone | judge-reads | judge | judgeReviewedRecord=yes
      defence counsel look at it | party-looks | party | partyInspectedBeforeLeave=yes applicant=accused
      the judge orders the relevant part | order-part | judge |%1$s reasonsGiven=yes
      the judge orders what is not necessary | order-part | judge | likelyRelevant=yes necessaryInInterestsOfJustice=no reasonsGiven=yes
      the judge orders it without reasons | order-part | judge |%1$s reasonsGiven=no
      the judge refuses it after reading | refuse-stage-2 | judge | reasonsGiven=yes
      the part ordered is handed over | hand-over | registrar | releasedWithinOrder=yes usedElsewhere=no copyToProsecutor=yes
      more than was ordered is handed over | hand-over | registrar | releasedWithinOrder=no usedElsewhere=no
      it is used in another case | hand-over | registrar | releasedWithinOrder=yes usedElsewhere=yes
      it is sealed | seal-or-return | registrar | usedElsewhere=no
      she appeals | appeal | survivor | appealLodged=yes
      the accused appeals | appeal | party | appealLodged=yes
      a new hearing is ordered | new-hearing | judge |
      a new review is ordered | new-review | judge |
      production is left as ordered | restore-order | judge |
      it is left refused | leave-refused | judge |
      the matter is over | rest | registrar |
      the accused applies to use what he holds | apply-to-use | party | applicant=accused heldBy=accused leaveSought=yes applicationWritten=yes noticePartiesOn=today
      the accused asks by word of mouth to use it | apply-to-use | party | applicant=accused heldBy=accused leaveSought=yes applicationWritten=no noticePartiesOn=today
      it is found capable of admission | screen | judge | capableOfAdmission=yes
      it is found not capable | screen-out | judge | reasonsGiven=yes
      it is admitted in part | admit | judge | significantProbativeValue=yes prejudiceSubstantiallyOutweighs=no reasonsGiven=yes juryPresent=no hearingClosed=yes
      it is admitted though prejudice outweighs it | admit | judge | significantProbativeValue=yes prejudiceSubstantiallyOutweighs=yes reasonsGiven=yes juryPresent=no hearingClosed=yes
      it is admitted before the jury | admit | judge | significantProbativeValue=yes prejudiceSubstantiallyOutweighs=no reasonsGiven=yes juryPresent=yes
      it is kept out | keep-out | judge | reasonsGiven=yes
      the accused begins again | hold-on | party |
      """
          .formatted(FOUND);

  public CanadaModel(Canada regime) {
    super(regime, TRIES);
  }

  @Override
  public List<Node> starts() {
    return List.of(start("", DAY), start("C0a", DAY), start("D1", DAY), start("C0a", AFTER_C16));
  }

  @Override
  public Optional<LocalDate> nextDay(Facts facts, LocalDate day) {
    Node here = Node.start(facts, day, "");
    int clear = at(here, "D2") ? 7 : facts.get(ApplicationFacts.NOTICE_SHORTENED_TO).orElse(60);
    Optional<LocalDate> earliest =
        at(here, "C2", "D2")
            ? Reading.lastService(facts).map(last -> last.plusDays(clear + 1L))
            : Optional.empty();
    return next(day, earliest.map(first -> first.minusDays(1)), earliest);
  }

  @Override
  public boolean mayRest(Node node) {
    return at(node, "C0", "C0a", "C9", "D1", "D4");
  }

  private static boolean blocked(Facts facts, LocalDate day) {
    return !day.isBefore(Text.C16) && Reading.therapeuticOrUnknown(facts);
  }

  @Override
  public List<Invariant> invariants() {
    return common(
        List.of(
            on(
                "Only the accused applies, at the trial, in writing",
                "CA-8, CA-9, CA-10",
                "apply",
                "somebody else, elsewhere, or by word of mouth",
                facts ->
                    !facts.is(RequestFacts.APPLICANT, "accused").isYes()
                        || !facts.is(MatterFacts.PROCEEDING_TYPE, "trial", "pre-trial").isYes()
                        || !facts.yes(CourtFacts.APPLICATION_WRITTEN).isYes()),
            on(
                "Eleven assertions are not enough, singly or together",
                "CA-11",
                "apply order-to-judge",
                "nothing case-specific is put forward",
                facts -> Reading.onlyInsufficient(facts).isYes()),
            Invariant.always(
                "No first hearing before the clear days have run, or those the judge allowed",
                "CA-12",
                change ->
                    change.move().step().word().equals("open-hearing")
                            && Reading.lastService(change.taken())
                                .map(last ->
                                    Periods.daysBetween(last, change.from().day())
                                        < change
                                            .taken()
                                            .get(ApplicationFacts.NOTICE_SHORTENED_TO)
                                            .orElse(60))
                                .orElse(true)
                        ? Optional.of("they had not run")
                        : Optional.empty()),
            on(
                "The hearing is closed; she is heard, not made to testify, and pays nothing",
                "CA-15, CA-16, CA-18",
                "hear",
                "it was not so",
                facts ->
                    facts.yes(HearingFacts.HEARING_CLOSED).isNo()
                        || facts.yes(HearingFacts.CONFIDER_DENIED_HEARING).isYes()
                        || facts.yes(HearingFacts.CONFIDER_COMPELLED).isYes()
                        || facts.yes(HearingFacts.COSTS_AGAINST_CONFIDER).isYes()),
            on(
                "The judge orders it to herself only where it is found relevant and necessary",
                "CA-19",
                "order-to-judge",
                "it is not found",
                facts -> !Reading.relevant(facts).and(Reading.necessary(facts)).isYes()),
            on(
                "The first stage is decided without reading it",
                "CA-21",
                "order-to-judge",
                "it was read before",
                facts -> Reading.reviewed(facts).isYes()),
            on(
                "Nothing goes to the accused that the judge has not read first",
                "CA-22",
                "order-part hand-over",
                "it was not read",
                facts -> !Reading.reviewed(facts).isYes()),
            Invariant.inEveryState(
                "No party looks before a ruling",
                "CA-22",
                node ->
                    node.facts().yes(DecisionFacts.PARTY_INSPECTED_BEFORE_LEAVE).isYes()
                        ? Optional.of("one did")
                        : Optional.empty()),
            on(
                "The accused gets only what is found relevant and necessary",
                "CA-24",
                "order-part",
                "it is not found",
                facts -> !Reading.relevant(facts).and(Reading.necessary(facts)).isYes()),
            on(
                "Every decision, either way, at either stage, has reasons",
                "CA-30, CA-38",
                "refuse-stage-1 refuse-stage-2 order-part admit keep-out",
                "there are none",
                facts -> !facts.yes(DecisionFacts.REASONS_GIVEN).isYes()),
            on(
                "What was produced stays within the order and this case",
                "CA-24, CA-28",
                "hand-over seal-or-return",
                "it did not",
                facts ->
                    facts.yes(DecisionFacts.USED_ELSEWHERE).isYes()
                        || facts.yes(DecisionFacts.RELEASED_WITHIN_ORDER).isNo()),
            on(
                "A prosecutor tells of a record and not what it says",
                "CA-7",
                "tell-existence",
                "it was told",
                facts -> facts.yes(HearingFacts.CONTENT_REVEALED).isYes()),
            on(
                "A waiver lifts nothing that somebody else holds",
                "CA-6",
                "waive",
                "somebody else holds it",
                facts -> !Reading.crownOnly(facts).isYes()),
            Invariant.always(
                "Therapeutic records are ordered by nobody while the change of 2026 is unread",
                "CA-45",
                change ->
                    Set.of("order-to-judge", "order-part").contains(change.move().step().word())
                            && blocked(change.taken(), change.from().day())
                        ? Optional.of("they were")
                        : Optional.empty()),
            on(
                "What the accused holds is used only where its value is found to outweigh the prejudice",
                "CA-33, CA-34, CA-36",
                "admit",
                "it is not found",
                facts ->
                    !facts.yes(DecisionFacts.SIGNIFICANT_PROBATIVE_VALUE).isYes()
                        || !facts.yes(DecisionFacts.PREJUDICE_SUBSTANTIALLY_OUTWEIGHS).isNo()
                        || !facts.yes(DecisionFacts.CAPABLE_OF_ADMISSION).isYes()
                        || !facts.yes(CourtFacts.APPLICATION_WRITTEN).isYes()),
            on(
                "It is not argued before the jury",
                "CA-37",
                "admit",
                "the jury was there",
                facts -> facts.yes(HearingFacts.JURY_PRESENT).isYes()),
            onlyFrom("The judge reviews only after the first stage", "section 7", "C5", "C3 C10"),
            onlyFrom("Nothing is produced without the second stage", "section 7", "C7", "C5 C10"),
            onlyFrom("Nothing is in use that was not produced", "section 7", "C8", "C7")));
  }

  @Override
  public List<Liveness> liveness() {
    return List.of(
        reach(
            "An accused's application always reaches a decision, whatever she or the holder does",
            "CA-8, CA-30; fairness",
            node -> at(node, "C1", "C2", "C3", "C5"),
            "C4 C6 C7",
            CanadaModel::courtOrParty),
        reach(
            "What is found relevant and necessary can reach the accused",
            "CA-24; fairness",
            node -> at(node, "C1", "C2", "C3", "C5") && !blocked(node.facts(), node.day()),
            "C8",
            CanadaModel::courtOrParty),
        reach(
            "What was refused can go to an appeal",
            "CA-32; fairness",
            node -> at(node, "C4", "C6"),
            "C10",
            move -> move.signer().role().equals("party")),
        reach(
            "She can take production to an appeal",
            "CA-32",
            node -> at(node, "C7"),
            "C10",
            move -> move.signer().role().equals("survivor")),
        reach(
            "What the accused holds can be admitted, and asked for again",
            "CA-33, CA-36; fairness",
            node ->
                at(node, "D1", "D5")
                    || (at(node, "D2", "D3")
                        && node.facts().yes(CourtFacts.APPLICATION_WRITTEN).isYes()),
            "D4",
            CanadaModel::courtOrParty),
        reach(
            "Every matter can come to rest",
            "section 7",
            node -> true,
            "C0 C0a C9 D4 D1",
            move -> true));
  }

  private static boolean courtOrParty(Move move) {
    return Set.of("party", "judge", "registrar").contains(move.signer().role());
  }
}
