package keep.law.campaign;

import static keep.law.campaign.CampaignInvariants.businessDaysBetween;
import static keep.law.campaign.CampaignInvariants.fails;
import static keep.law.campaign.CampaignInvariants.on;
import static keep.law.facts.ApplicationFacts.LEAVE_GATES;
import static keep.law.facts.CourtFacts.ORDER_VERIFIED;
import static keep.law.facts.CourtFacts.SECTION_41_LEAVE;
import static keep.law.facts.CourtFacts.SEXUAL_BEHAVIOUR_REVEALED;
import static keep.law.facts.DecisionFacts.ACCUSED_HOLDS_COPY;
import static keep.law.facts.DecisionFacts.CHALLENGE_LODGED;
import static keep.law.facts.DecisionFacts.ORDER_ENDS_ON;
import static keep.law.facts.DecisionFacts.REGISTRAR_APPROVED;
import static keep.law.facts.DecisionFacts.SHOWN_RELEASE_FIRST;
import static keep.law.facts.DecisionFacts.STAY_LIFTED;
import static keep.law.facts.DecisionFacts.SURVIVOR_TOLD_ON;
import static keep.law.facts.DecisionFacts.VIEW_LOGGED;
import static keep.law.facts.FairnessFacts.INTEGRITY_NOTE_GIVEN;
import static keep.law.facts.FairnessFacts.PASSAGES_ADDED_BY_JUDGE;
import static keep.law.facts.FairnessFacts.PASSAGES_APPLIED_FOR;
import static keep.law.facts.FairnessFacts.PASSAGES_INSPECTED;
import static keep.law.facts.FairnessFacts.PASSAGES_ORDERED;
import static keep.law.facts.FairnessFacts.PASSAGES_RELEASED;
import static keep.law.facts.HearingFacts.DECISION_MAKER;
import static keep.law.facts.MatterFacts.APPEAL_ENDED_ON;
import static keep.law.facts.MatterFacts.APPEAL_LODGED;
import static keep.law.facts.MatterFacts.CHARGE_LIVE;
import static keep.law.facts.MatterFacts.CONVICTION_DATE;
import static keep.law.facts.MatterFacts.FACT_IN_ISSUE_GONE;
import static keep.law.facts.MatterFacts.SENTENCE_DATE;
import static keep.law.facts.ProcessFacts.CLEARED_BY;
import static keep.law.facts.ProcessFacts.PASSAGES_SCHEDULED;
import static keep.law.facts.ProcessFacts.SIGNER;
import static keep.law.facts.ProcessFacts.SOLE_HOLDER;
import static keep.law.facts.ProcessFacts.STAY_LIMIT;
import static keep.law.facts.ProcessFacts.WALK;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Facts;
import keep.law.explore.Change;
import keep.law.explore.Invariant;
import keep.law.explore.Node;

/// What must hold when passages leave, and while anybody may look.
final class ReleaseInvariants {
  private ReleaseInvariants() {}

  static List<Invariant> all() {
    return List.of(
        on(
            "No campaign release while no charge is live",
            "CP-02, CP-57",
            "release",
            change ->
                fails(
                    !change.taken().yes(CHARGE_LIVE).isYes()
                        || change.taken().yes(FACT_IN_ISSUE_GONE).isYes(),
                    "passages leave and no charge is live")),
        on(
            "No release without passing application, notice, hearing, sealed production, inspection and leave",
            "section 6",
            "release",
            change ->
                fails(
                    !change.to().passed().containsAll(CampaignModel.WAY),
                    "passages leave after only " + change.to().passed())),
        on(
            "Released within ordered, within found on all limbs, within inspected, within the schedule; ordered within sought or added",
            "CP-43, CP-46, CP-50, CP-80",
            "release",
            change -> subsets(change.taken())),
        on(
            "No party looks before release",
            "CP-42, CP-53",
            "view",
            change ->
                fails(
                    !change.from().facts().is(WALK, Walk.RELEASED, Walk.TRIAL_USE).isYes()
                        || !change.taken().yes(VIEW_LOGGED).isYes(),
                    "somebody looks too early or unlogged")),
        on(
            "No look after access has ended",
            "CP-56, CP-57",
            "view",
            change ->
                fails(
                    change
                            .taken()
                            .get(ORDER_ENDS_ON)
                            .filter(end -> change.from().day().isAfter(end))
                            .isPresent()
                        || !change.taken().yes(CHARGE_LIVE).isYes(),
                    "access had ended")),
        on(
            "The survivor is told and shown first, and the stay is over",
            "CP-51, CP-52",
            "release",
            change -> herFirst(change.taken(), change.from().day())),
        on(
            "Two people, a verified order and a note of integrity for every release",
            "CP-01, CP-54, CP-89",
            "release",
            change -> twoPeople(change.taken())),
        on(
            "The accused holds no copy",
            "CP-53",
            "release",
            change -> fails(change.taken().yes(ACCUSED_HOLDS_COPY).isYes(), "he would hold one")),
        on(
            "Use at trial has a leave of its own",
            "CP-10, CP-55",
            "trial-use",
            change ->
                fails(
                    !change.taken().has(LEAVE_GATES, "adduce").isYes()
                        || (change.taken().yes(SEXUAL_BEHAVIOUR_REVEALED).isYes()
                            && !change.taken().yes(SECTION_41_LEAVE).isYes()),
                    "there is none")),
        on(
            "Access is not cut short but by a judge",
            "CP-56",
            "end",
            change -> endedOrJudge(change)));
  }

  private static Optional<String> subsets(Facts facts) {
    Set<String> ordered = facts.setOf(PASSAGES_ORDERED);
    boolean chain =
        ordered.containsAll(facts.setOf(PASSAGES_RELEASED))
            && Passages.foundOpen(facts).containsAll(ordered)
            && facts.setOf(PASSAGES_INSPECTED).containsAll(ordered)
            && facts.setOf(PASSAGES_SCHEDULED).containsAll(facts.setOf(PASSAGES_INSPECTED));
    Set<String> sought = new HashSet<>(facts.setOf(PASSAGES_APPLIED_FOR));
    sought.addAll(facts.setOf(PASSAGES_ADDED_BY_JUDGE));
    return fails(
        !chain || !sought.containsAll(ordered) || facts.setOf(PASSAGES_RELEASED).isEmpty(),
        "released " + facts.setOf(PASSAGES_RELEASED) + ", ordered " + ordered);
  }

  private static Optional<String> herFirst(Facts facts, LocalDate day) {
    Optional<LocalDate> told = facts.get(SURVIVOR_TOLD_ON);
    if (told.isEmpty() || !facts.yes(SHOWN_RELEASE_FIRST).isYes()) {
      return Optional.of("she was not told and shown");
    }
    if (facts.yes(CHALLENGE_LODGED).isYes()) {
      return Optional.of("a challenge is pending");
    }
    if (facts.yes(STAY_LIFTED).isYes()) {
      return Optional.empty();
    }
    if (facts.knows(STAY_LIMIT)) {
      return fails(!day.isAfter(facts.get(STAY_LIMIT).orElse(day)), "before the day the judge set");
    }
    int business = businessDaysBetween(told.get(), day);
    return fails(business < 5, "only " + business + " business days after she was told");
  }

  private static Optional<String> twoPeople(Facts facts) {
    boolean two =
        facts.get(CLEARED_BY).isPresent() && !facts.get(CLEARED_BY).equals(facts.get(SIGNER));
    boolean ready =
        facts.yes(ORDER_VERIFIED).isYes()
            && facts.yes(REGISTRAR_APPROVED).isYes()
            && facts.yes(INTEGRITY_NOTE_GIVEN).isYes();
    return fails(
        !(two || facts.yes(SOLE_HOLDER).isYes()) || !ready,
        "one person, no verified order, or no note");
  }

  private static Optional<String> endedOrJudge(Change change) {
    Node from = change.from();
    boolean over =
        from.facts().get(ORDER_ENDS_ON).filter(end -> from.day().isAfter(end)).isPresent();
    boolean dead = !from.facts().yes(CHARGE_LIVE).isYes();
    return fails(
        !over
            && !dead
            && !appealPeriodOver(from.facts(), from.day())
            && !change.taken().is(DECISION_MAKER, "judge").isYes(),
        "somebody else cut it short");
  }

  private static boolean appealPeriodOver(Facts facts, LocalDate day) {
    if (facts.yes(APPEAL_LODGED).isYes()) {
      return facts.get(APPEAL_ENDED_ON).filter(day::isAfter).isPresent();
    }
    return facts
            .get(SENTENCE_DATE)
            .filter(sentence -> day.isAfter(sentence.plusDays(28)))
            .isPresent()
        && facts
            .get(CONVICTION_DATE)
            .filter(conviction -> !day.isAfter(conviction.plusDays(28)))
            .isEmpty();
  }
}
