package keep.law.englandwales;

import static keep.law.facts.CourtFacts.*;
import static keep.law.facts.HolderFacts.*;
import static keep.law.facts.ConsentFacts.MINIMUM_FACTS_ONLY;
import static keep.law.facts.DecisionFacts.RELEASED_WITHIN_ORDER;
import static keep.law.facts.LawWalkFacts.LAW_STANDING;
import static keep.law.facts.MatterFacts.*;
import static keep.law.facts.PersonFacts.SUBJECT_LACKS_CAPACITY;
import static keep.law.facts.ProcessFacts.SUBJECT_AGE_BAND;
import static keep.law.facts.SharingFacts.*;
import static keep.law.facts.RequestFacts.REQUESTER_VERIFIED;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keep.law.Facts;
import keep.law.explore.Change;
import keep.law.explore.Invariant;
import keep.law.explore.Move;
import keep.law.explore.Node;

/// What must hold in every reachable state under the law of England and Wales, each with the rules
/// it comes from. The checks read the facts afresh; they do not ask the rules they are there to
/// test.
final class Invariants {
  private static final Set<String> AT_REST = Set.of(Walk.NONE, Walk.CLOSED);
  private static final Set<String> ORDER_STOOD =
      Set.of(Walk.ORDERED, Walk.WITHDRAWING, Walk.PRODUCED);

  private Invariants() {}

  static List<Invariant> all(EnglandWales regime) {
    return List.of(
        on(
            "Nothing leaves without an order unless the sender is verified",
            "EW-54, EW-55; section 5",
            "agree-narrowly",
            change ->
                fails(
                    !change.taken().yes(REQUESTER_VERIFIED).isYes(),
                    "it goes to somebody unverified")),
        on(
            "Nothing leaves without an order unless she was told, or a reason not to is recorded",
            "EW-53",
            "agree-narrowly",
            change -> fails(!told(change.taken()), "she was not told")),
        on(
            "Nothing leaves against her word, or on her silence, without an overriding reason",
            "EW-66, EW-67",
            "agree-narrowly",
            change ->
                fails(
                    !change.taken().is(CLIENT_POSITION, "agrees").isYes()
                        && !overriding(change.taken()),
                    "she has not agreed")),
        on(
            "Nothing leaves without her agreement but for harm that is serious, now, to somebody, and told to her first",
            "common-law confidence; EW-66, EW-67",
            "agree-narrowly",
            change ->
                fails(
                    overriding(change.taken()) && !harmShown(change.taken()),
                    "a word stands for the ground")),
        on(
            "Two different people have signed what leaves without an order",
            "EW-56",
            "agree-narrowly",
            change -> fails(!twoSigned(change), "one person signed it all")),
        on(
            "A child's word, or that of somebody without capacity, opens nothing",
            "EW-33, EW-34, EW-67; Mental Capacity Act 2005",
            "agree-narrowly",
            change ->
                fails(
                    change.taken().is(CONFIDENCE_GROUND, "client-consent").isYes()
                        && (change.taken().is(SUBJECT_AGE_BAND, "under-14").isYes()
                            || change.taken().yes(SUBJECT_LACKS_CAPACITY).isYes()),
                    "it rests on that word")),
        on(
            "In an emergency the least goes, for harm that threatens now",
            "EW-66; UK GDPR Art 5(1)(c)",
            "share-minimum",
            change ->
                fails(
                    !change.taken().yes(SERIOUS_HARM_NOW).isYes()
                        || !change.taken().yes(MINIMUM_FACTS_ONLY).isYes(),
                    "no harm, or more than the least")),
        on(
            "Nothing leaves without a ground, a basis and a condition of the service's own",
            "EW-60, EW-61, EW-65, EW-66",
            "agree-narrowly",
            change -> fails(!based(change.taken()), "no ground or no basis")),
        on(
            "What leaves without an order is narrow, and two people let it go",
            "EW-56",
            "agree-narrowly",
            change ->
                fails(
                    !change.taken().yes(NARROWED).isYes()
                        || !change.taken().yes(TWO_APPROVERS).isYes(),
                    "it is wide, or one person's")),
        on(
            "Nothing leaves without an order before the client step",
            "section 5",
            "agree-narrowly",
            change ->
                fails(
                    !Walk.at(change.taken()).equals(Walk.INFORMED),
                    "it leaves from " + Walk.at(change.taken()))),
        on(
            "Documents go to the court, and to the applicant only where the summons itself says so",
            "1965 Act ss.2, 2A; EW-99, EW-120",
            "produce-to-court",
            change -> fails(!sentThere(change.taken()), "they go elsewhere")),
        on(
            "Nothing goes that the order does not name",
            "EW-111",
            "produce-to-court",
            change ->
                fails(change.taken().yes(RELEASED_WITHIN_ORDER).isNo(), "more goes than is named")),
        on(
            "Documents go to the court only under a confirmed order that has not been withdrawn",
            "EW-83, EW-111",
            "produce-to-court",
            change ->
                fails(
                    !change.taken().yes(ORDER_VERIFIED).isYes()
                        || change.taken().yes(SUMMONS_WITHDRAWN).isYes(),
                    "no confirmed order stands")),
        on(
            "Nothing is produced on an application alone",
            "EW-96; section 5",
            "produce-to-court",
            change -> fails(!ORDER_STOOD.contains(Walk.at(change.taken())), "no order was served")),
        on(
            "Nothing is deleted while anything is open",
            "EW-52; section 5",
            "destroy",
            change ->
                fails(
                    !AT_REST.contains(Walk.at(change.taken())),
                    "the matter stands at " + Walk.at(change.taken()))),
        on(
            "Nothing is deleted unless it is known that the case is over and that nobody will ask",
            "EW-52; CPIA Code 3.6",
            "destroy",
            change ->
                fails(
                    !over(change.taken()) || !change.taken().yes(REQUEST_EXPECTED).isNo(),
                    "nobody has said so")),
        on(
            "Nothing is deleted to defeat a request",
            "EW-52",
            "destroy",
            change ->
                fails(
                    change.taken().yes(RECORD_DESTROYED_TO_DEFEAT_APPLICATIONS).isYes(),
                    "that is why it is deleted")),
        Invariant.inEveryState(
            "From every state a new order can be recorded, confirmed and obeyed, and the papers before it stand as they stood",
            "1965 Act ss.2-3; EW-111",
            node -> obeyable(regime, node)),
        Invariant.inEveryState(
            "Whatever is open is on hold",
            "EW-52",
            node ->
                fails(
                    !AT_REST.contains(Walk.at(node.facts()))
                        && !node.facts().yes(LEGAL_HOLD).isYes(),
                    "nothing is on hold")),
        Invariant.always(
            "No answer tells an unverified sender whether somebody is a client",
            "EW-54",
            Invariants::leavesOpen),
        on(
            "A matter closes only when the case is over and a named person lifts the hold",
            "EW-52; section 5",
            "close-matter",
            change ->
                fails(
                    !over(change.taken()) || !change.taken().yes(LEGAL_HOLD).isNo(),
                    "the case is not known to be over, or the hold stays")),
        on(
            "The holder asks for withdrawal only if it was not heard and had no notice",
            "EW-104",
            "apply-to-withdraw",
            change ->
                fails(
                    !change.taken().yes(HOLDER_HAD_NOTICE).isNo()
                        || !change.taken().yes(HOLDER_REPRESENTATIONS_BEFORE_ISSUE).isNo(),
                    "it was heard, or had notice")),
        on(
            "The client asks for withdrawal only if she was not heard",
            "EW-105",
            "client-applies-to-withdraw",
            change ->
                fails(!change.taken().yes(V_REPRESENTATIONS_BEFORE_ISSUE).isNo(), "she was heard")),
        on(
            "A new order starts unconfirmed, whatever was confirmed before",
            "EW-83",
            "order-served",
            change ->
                fails(
                    change.to().facts().knows(ORDER_VERIFIED)
                        || change.to().facts().knows(SUMMONS_WITHDRAWN),
                    "it inherits what was known of another")),
        on(
            "A new request starts unverified, whoever was verified before",
            "EW-55",
            "request-received",
            change ->
                fails(
                    change.to().facts().knows(REQUESTER_VERIFIED)
                        || change.to().facts().knows(CLIENT_POSITION),
                    "it inherits what was known of another")),
        Invariant.always(
            "A court's paper can be recorded whoever else has acted",
            "EW-111; section 5",
            change -> courtPaper(regime, change)),
        Invariant.always(
            "Each step is taken by those who may", "section 3", Invariants::rightHands));
  }

  private static Invariant on(
      String name, String rules, String step, Function<Change, Optional<String>> wrong) {
    return Invariant.always(
        name,
        rules,
        change ->
            change.move().step().word().equals(step) ? wrong.apply(change) : Optional.empty());
  }

  private static Optional<String> fails(boolean wrong, String what) {
    return wrong ? Optional.of(what) : Optional.empty();
  }

  private static Optional<String> obeyable(EnglandWales regime, Node node) {
    Facts facts = node.facts();
    String before =
        facts.is(LAW_STANDING, Walk.APPLICATION, Walk.REPRESENTED).isYes() ? "" : Walk.at(facts);
    for (Move move : Moves.ofAnOrder()) {
      Facts taken = regime.taking(facts, move.step(), move.act(), move.signer());
      if (!regime.allows(taken, move.step().gate(), node.day())) {
        return Optional.of(move.label() + " is refused");
      }
      facts = regime.after(facts, taken, move.step(), node.day().atTime(LocalTime.NOON));
    }
    boolean open = !before.isEmpty() && !Desk.DEALT_WITH.contains(before);
    Facts after = facts;
    boolean waits =
        Desk.PAPERS.waiting(after).stream()
            .anyMatch(number -> Walk.at(Desk.PAPERS.of(after, number)).equals(before));
    return fails(open && !waits, "what stood at " + before + " is lost");
  }

  private static boolean sentThere(Facts facts) {
    return facts.is(PRODUCED_TO, "court").isYes()
        || (facts.is(PRODUCED_TO, "applicant").isYes()
            && facts.yes(ADVANCE_INSPECTION_ORDERED).isYes());
  }

  /// Known, and final: nothing said is not over.
  private static boolean over(Facts facts) {
    boolean ended =
        facts.is(CASE_OUTCOME, "acquitted", "discontinued").isYes()
            || (facts.is(CASE_OUTCOME, "convicted").isYes() && facts.yes(APPEAL_LODGED).isNo());
    boolean never =
        !facts.knows(CASE_OUTCOME)
            && facts.is(PROCEEDING_TYPE, "none").isYes()
            && facts.yes(CHARGE_LIVE).isNo();
    return (ended || never) && !facts.yes(CHARGE_LIVE).isYes();
  }

  private static boolean harmShown(Facts facts) {
    return facts.yes(SERIOUS_HARM_NOW).isYes()
        && facts.knows(HARM_TO)
        && facts.knows(WHY_NOW)
        && (facts.yes(TOLD_BEFORE_RELEASE).and(facts.yes(CLIENT_INFORMED)).isYes()
            || (!facts.knows(CLIENT_POSITION)
                && facts.is(REASON_NOT_TO_INFORM, "serious-harm").isYes()));
  }

  private static boolean twoSigned(Change change) {
    Set<String> people = new HashSet<>(change.taken().setOf(RELEASE_APPROVED_BY));
    if (!overriding(change.taken())) {
      change.taken().get(POSITION_RECORDED_BY).ifPresent(people::add);
    }
    people.add(change.move().signer().subject());
    return people.size() > 1;
  }

  private static boolean told(Facts facts) {
    return facts.yes(CLIENT_INFORMED).and(facts.yes(ADVICE_OFFERED)).isYes()
        || facts.is(REASON_NOT_TO_INFORM, "serious-harm", "prejudice").isYes();
  }

  private static boolean overriding(Facts facts) {
    return facts.is(CONFIDENCE_GROUND, "overriding-public-interest").isYes();
  }

  private static boolean based(Facts facts) {
    boolean unlawfulActs = facts.is(ARTICLE_9_CONDITION, "substantial-public-interest").isYes();
    return facts.get(CONFIDENCE_GROUND).filter(ground -> !ground.equals("none")).isPresent()
        && facts
            .get(ARTICLE_6_BASIS)
            .filter(basis -> !Set.of("none", "consent").contains(basis))
            .isPresent()
        && facts
            .get(ARTICLE_9_CONDITION)
            .filter(condition -> !Set.of("none", "explicit-consent").contains(condition))
            .isPresent()
        && (!unlawfulActs || facts.yes(CONSENT_WOULD_PREJUDICE).isYes());
  }

  private static Optional<String> leavesOpen(Change change) {
    boolean answer = Set.of("clarify", "decline").contains(change.move().step().word());
    return fails(
        answer
            && change.taken().yes(CLIENT_CONFIRMED_OR_DENIED).isYes()
            && !change.taken().yes(REQUESTER_VERIFIED).isYes(),
        "it does");
  }

  /// After every act of anybody, an order can be recorded at once.
  private static Optional<String> courtPaper(EnglandWales regime, Change change) {
    if (Walk.at(change.taken()).equals(Walk.at(change.to().facts()))) {
      return Optional.empty();
    }
    var step = Steps.named("order-served").orElseThrow();
    Facts taken =
        regime.taking(change.to().facts(), step, Facts.none(), keep.law.Signer.as("registrar"));
    return fails(
        !regime.allows(taken, step.gate(), change.to().day()), "an order could not be recorded");
  }

  private static Optional<String> rightHands(Change change) {
    String role = change.move().signer().role();
    boolean release =
        Set.of("agree-narrowly", "produce-to-court").contains(change.move().step().word());
    return fails(release && !role.equals("releaser"), "a " + role + " let documents out");
  }
}
