package keep.law.campaign;

import static keep.law.campaign.CampaignInvariants.fails;
import static keep.law.campaign.CampaignInvariants.on;
import static keep.law.facts.ConsentFacts.CONSENT_DATE;
import static keep.law.facts.ConsentFacts.CONSENT_INITIATIVE;
import static keep.law.facts.ConsentFacts.EXCEPTION_GROUND;
import static keep.law.facts.ConsentFacts.MINIMUM_FACTS_ONLY;
import static keep.law.facts.ConsentFacts.MISCONDUCT_FOUND;
import static keep.law.facts.CourtFacts.PRODUCED_TO;
import static keep.law.facts.DecisionFacts.LOG_KEPT;
import static keep.law.facts.DecisionFacts.REGISTRAR_APPROVED;
import static keep.law.facts.FairnessFacts.PASSAGES_RELEASED;
import static keep.law.facts.FairnessFacts.REST_LOOKED_AT;
import static keep.law.facts.HolderFacts.CLIENT_CONFIRMED_OR_DENIED;
import static keep.law.facts.HolderFacts.SECOND_FILE_KEPT;
import static keep.law.facts.HolderFacts.TWO_APPROVERS;
import static keep.law.facts.MatterFacts.CHARGE_LIVE;
import static keep.law.facts.MatterFacts.POLICY_CALLED_LAW;
import static keep.law.facts.ProcessFacts.*;
import static keep.law.facts.RequestFacts.APPLICANT;
import static keep.law.facts.RequestFacts.APPLICANT_REPRESENTED;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keep.law.FactId;
import keep.law.Facts;
import keep.law.Step;
import keep.law.explore.Change;
import keep.law.explore.Invariant;
import keep.law.explore.Move;
import keep.law.explore.Node;

/// What must hold beside the walk, and what must never reach into it.
final class ApartInvariants {
  /// Facts that an order under the law in force, consent or sharing may change.
  private static final Set<FactId> OWN =
      Set.of(
          COMPELLED_STANDING.id(),
          ORDER_CONFIRMED_BY.id(),
          COMPELLED_VERIFIED.id(),
          keep.law.facts.CourtFacts.ATTEND_ON.id(),
          keep.law.facts.CourtFacts.SUMMONS_STATES.id(),
          keep.law.facts.CourtFacts.ADVANCE_INSPECTION_ORDERED.id(),
          keep.law.facts.CourtFacts.ORDER_PRODUCES_TO.id(),
          keep.law.facts.RequestFacts.POWER_CITED.id(),
          keep.law.facts.SharingFacts.RELEASE_APPROVED_BY.id(),
          CONSENT_STANDING.id(),
          CONSENT_PASSAGES.id(),
          CONSENT_DATE.id(),
          CONSENT_LIMIT.id());

  private ApartInvariants() {}

  static List<Invariant> all(Campaign regime) {
    Set<Step> apart = new HashSet<>(StepsApart.all());
    return List.of(
        Invariant.inEveryState(
            "An order under the law in force can be obeyed from every state by two people, or one who is alone, and never counts as the campaign test",
            "CP-63",
            node -> obeyable(regime, node)),
        Invariant.always(
            "Orders, consent and sharing change no fact of the walk",
            "CP-60 to CP-63",
            change -> apart.contains(change.move().step()) ? ownOnly(change) : Optional.empty()),
        Invariant.inEveryState(
            "No gate of the walk reads a fact that they change",
            "CP-60 to CP-63",
            unread(regime, apart)),
        on(
            "An order is obeyed only when it is real and stands, and exactly",
            "CP-63",
            "comply",
            change -> {
              int people = change.taken().setOf(ORDER_CONFIRMED_BY).size();
              boolean enough =
                  people >= 2
                      || (people == 1
                          && (change.taken().yes(SOLE_HOLDER).isYes()
                              || change.taken().yes(COMPELLED_VERIFIED).isYes()));
              return fails(
                  !enough
                      || !sentThere(change.taken())
                      || !change.taken().is(COMPELLED_STANDING, "received").isYes()
                      || change
                          .taken()
                          .yes(keep.law.facts.DecisionFacts.RELEASED_WITHIN_ORDER)
                          .isNo(),
                  "obeyed by " + people);
            }),
        on(
            "Only a court's paper is an order",
            "CP-63",
            "compel",
            change ->
                fails(
                    !change
                        .taken()
                        .is(keep.law.facts.RequestFacts.INSTRUMENT, "witness-summons")
                        .isYes(),
                    "another paper passed")),
        Invariant.always(
            "Whatever the prosecution may do, the accused may do",
            "CP-92",
            change -> sameForBoth(regime, change)),
        on(
            "No request by letter, call or visit is ever one that notes may answer",
            "CP-02, CP-03, CP-12, CP-13, CP-64",
            "ask",
            change ->
                fails(
                    !change.taken().yes(CHARGE_LIVE).isYes()
                        || change
                            .taken()
                            .is(keep.law.facts.RequestFacts.REQUESTER_KIND, "police-ew")
                            .isYes()
                        || change
                            .taken()
                            .is(keep.law.facts.RequestFacts.RECIPIENT_KIND, "survivor")
                            .isYes()
                        || !change
                            .taken()
                            .yes(keep.law.facts.ApplicationFacts.LEAVE_SOUGHT)
                            .isYes(),
                    "it passed")),
        on(
            "A reply never says whether somebody is a client",
            "CP-14",
            "reply",
            change -> fails(change.taken().yes(CLIENT_CONFIRMED_OR_DENIED).isYes(), "it says so")),
        on(
            "No matter calls the policy the law",
            "CP-66",
            "open",
            change -> fails(change.taken().yes(POLICY_CALLED_LAW).isYes(), "it does")),
        on(
            "A hold keeps one file, whole",
            "CP-65",
            "preserve",
            change -> fails(change.taken().yes(SECOND_FILE_KEPT).isYes(), "a second file is kept")),
        on(
            "Whether notes exist is asked with a basis and answered to the judge alone",
            "CP-14, CP-83",
            "answer-existence",
            change ->
                fails(
                    !change.taken().is(PRODUCED_TO, "court").isYes(), "answered to somebody else")),
        on(
            "Whether notes exist is asked with a basis",
            "CP-83",
            "ask-existence",
            change ->
                fails(
                    !change
                        .taken()
                        .yes(keep.law.facts.FairnessFacts.EXISTENCE_BASIS_STATED)
                        .isYes(),
                    "asked without one")),
        on(
            "Consent counts only when she gave it of her own accord",
            "CP-60",
            "consent",
            change ->
                fails(!change.taken().is(CONSENT_INITIATIVE, "own").isYes(), "she was asked")),
        on(
            "A consent names its own passages and its own day",
            "CP-60",
            "consent",
            change ->
                fails(
                    change.move().act().setOf(CONSENT_PASSAGES).isEmpty()
                        || !change.move().act().knows(CONSENT_DATE),
                    "it lives on an earlier one")),
        on(
            "A judge decides on consent after the pause, having looked at the rest",
            "CP-03, CP-60, CP-87",
            "decide-consent",
            change ->
                fails(
                    change
                            .taken()
                            .get(CONSENT_DATE)
                            .filter(signed -> change.from().day().isAfter(signed.plusDays(7)))
                            .isEmpty()
                        || !change.taken().yes(REST_LOOKED_AT).isYes(),
                    "too early, or without a look")),
        on(
            "On consent, only what she named leaves, by two people",
            "CP-54, CP-60",
            "release-consented",
            change ->
                fails(
                    !change.from().facts().is(CONSENT_STANDING, "decided").isYes()
                        || !change
                            .taken()
                            .setOf(CONSENT_PASSAGES)
                            .containsAll(change.taken().setOf(PASSAGES_RELEASED))
                        || !(change
                                .taken()
                                .yes(TWO_APPROVERS)
                                .or(change.taken().yes(REGISTRAR_APPROVED))
                                .isYes()
                            || change.taken().yes(SOLE_HOLDER).isYes()),
                    "something else leaves, or by one person")),
        on(
            "Outside the scheme the minimum is shared, on a ground, and logged",
            "CP-61, CP-70",
            "share",
            change ->
                fails(
                    change.taken().yes(LOG_KEPT).isNo()
                        || (change.taken().is(EXCEPTION_GROUND, "serious-harm").isYes()
                            && change.taken().yes(MINIMUM_FACTS_ONLY).isNo())
                        || (change.taken().is(EXCEPTION_GROUND, "misconduct").isYes()
                            && !change.taken().yes(MISCONDUCT_FOUND).isYes()),
                    "too much, no ground, or no log")));
  }

  /// 1965 Act ss.2, 2A: to the court, and to the applicant only where the summons says so.
  private static boolean sentThere(Facts taken) {
    return taken.is(PRODUCED_TO, "court").isYes()
        || (taken.is(PRODUCED_TO, "applicant").isYes()
            && taken.yes(keep.law.facts.CourtFacts.ADVANCE_INSPECTION_ORDERED).isYes());
  }

  private static Optional<String> ownOnly(Change change) {
    List<FactId> changed =
        change.from().facts().differences(change.to().facts()).stream()
            .filter(id -> !id.equals(ORDER_IN_FRONT.id()) && !id.name().matches("order[0-9].*"))
            .toList();
    return fails(!OWN.containsAll(changed), "changed: " + changed);
  }

  private static Optional<String> obeyable(Campaign regime, Node node) {
    if (!node.facts().knows(WALK)) {
      return Optional.empty();
    }
    List<Move> all = ApartMoves.compelled(node.day());
    Facts facts = node.facts();
    boolean alone = facts.yes(SOLE_HOLDER).isYes();
    for (Move move :
        alone
            ? List.of(all.get(0), all.get(2), all.get(6))
            : List.of(all.get(0), all.get(2), all.get(3), all.get(6))) {
      Facts taken = regime.taking(facts, move.step(), move.act(), move.signer());
      if (!regime.allows(taken, move.step().gate(), node.day())) {
        return Optional.of(move.label() + " is refused");
      }
      facts = regime.after(facts, taken, move.step(), node.day().atTime(LocalTime.NOON));
    }
    return fails(
        !facts.yes(CAMPAIGN_TEST_MET).equals(node.facts().yes(CAMPAIGN_TEST_MET))
            || !facts.get(WALK).equals(node.facts().get(WALK)),
        "it counted as something else");
  }

  /// Which facts a rule reads depends on which are known; each place is looked at once for each set
  /// of facts that are known there.
  private static Function<Node, Optional<String>> unread(Campaign regime, Set<Step> apart) {
    Set<List<Object>> looked = new HashSet<>();
    return node -> {
      boolean fresh =
          looked.add(List.of(node.facts().get(WALK).orElse(""), Set.copyOf(node.facts().known())));
      if (!fresh) {
        return Optional.empty();
      }
      for (Step step : regime.steps()) {
        if (apart.contains(step)) {
          continue;
        }
        for (FactId read : regime.book().factsRead(node.facts(), step.gate(), node.day())) {
          if (OWN.contains(read)) {
            return Optional.of("the gate " + step.gate() + " reads " + read);
          }
        }
      }
      return Optional.empty();
    };
  }

  /// The same act, tried for the accused in the prosecutor's place.
  private static Optional<String> sameForBoth(Campaign regime, Change change) {
    if (!change.taken().is(APPLICANT, "prosecutor").isYes()) {
      return Optional.empty();
    }
    Facts his = change.taken().with(APPLICANT, "accused").with(APPLICANT_REPRESENTED, true);
    return fails(
        !regime.allows(his, change.move().step().gate(), change.from().day()),
        "allowed to the prosecution, refused to the accused");
  }
}
