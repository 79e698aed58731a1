package keep.law.campaign;

import static keep.law.campaign.CampaignInvariants.fails;
import static keep.law.campaign.CampaignInvariants.on;
import static keep.law.facts.FairnessFacts.CHANGE_OF_CIRCUMSTANCES;
import static keep.law.facts.FairnessFacts.REVIEW_PERIOD_ENDED_ON;
import static keep.law.facts.FairnessFacts.VERDICT_GIVEN;
import static keep.law.facts.HolderFacts.BLANKET_REQUEST;
import static keep.law.facts.MatterFacts.CHARGE_LIVE;
import static keep.law.facts.MatterFacts.OFFENCE_KIND;
import static keep.law.facts.ProcessFacts.WALK;
import static keep.law.facts.RequestFacts.APPLICANT;

import java.util.List;
import keep.law.explore.Invariant;

/// What must hold of charge, application and intake, and until a refusal is closed.
final class ApplicationInvariants {
  private ApplicationInvariants() {}

  static List<Invariant> all() {
    return List.of(
        Invariant.inEveryState(
            "When the charge dies nothing stays pending or open",
            "CP-57",
            node ->
                fails(
                    node.facts()
                            .get(WALK)
                            .filter(
                                place -> Walk.PENDING.contains(place) || Walk.OPEN.contains(place))
                            .isPresent()
                        && !node.facts().yes(CHARGE_LIVE).isYes(),
                    "it stands at " + node.facts().get(WALK).orElse(""))),
        on(
            "Only a charge for a sexual offence against her counts",
            "CP-02",
            "charge",
            change ->
                fails(
                    change.taken().is(OFFENCE_KIND, "non-sexual").isYes(),
                    "another charge was recorded")),
        on(
            "Only a party applies, and only while a charge is live",
            "CP-02, CP-20",
            "apply",
            change ->
                fails(
                    !change.taken().is(APPLICANT, "accused", "prosecutor").isYes()
                        || !change.taken().yes(CHARGE_LIVE).isYes(),
                    "somebody else applies, or too early")),
        on(
            "Nothing without limits goes past intake but by a judge",
            "CP-24",
            "accept",
            change ->
                fails(change.taken().yes(BLANKET_REQUEST).isYes(), "everything was asked for")),
        on(
            "A complete application is never rejected",
            "CP-22, CP-24",
            "reject",
            change -> fails(!change.taken().yes(BLANKET_REQUEST).isYes(), "nothing was missing")),
        on(
            "A renewal states its change, before verdict or on appeal",
            "CP-81",
            "renew",
            change ->
                fails(
                    !change.taken().yes(CHANGE_OF_CIRCUMSTANCES).isYes()
                        || change.taken().yes(VERDICT_GIVEN).isYes(),
                    "no change, or too late")),
        on(
            "Refused material is kept until the review period has ended",
            "CP-65, CP-81",
            "close",
            change -> fails(!change.taken().knows(REVIEW_PERIOD_ENDED_ON), "closed too early")));
  }
}
