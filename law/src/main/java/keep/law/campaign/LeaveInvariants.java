package keep.law.campaign;

import static keep.law.campaign.CampaignInvariants.fails;
import static keep.law.campaign.CampaignInvariants.on;
import static keep.law.facts.CourtFacts.PRODUCED_TO;
import static keep.law.facts.DecisionFacts.FACTORS_CONSIDERED;
import static keep.law.facts.DecisionFacts.FAIR_TRIAL_IMPORTANCE_RECORDED;
import static keep.law.facts.DecisionFacts.GRANT_BASIS;
import static keep.law.facts.DecisionFacts.REASONS_GIVEN;
import static keep.law.facts.DecisionFacts.SEAL_INTACT;
import static keep.law.facts.FairnessFacts.ASSISTS_ACCUSED;
import static keep.law.facts.FairnessFacts.HARM_STATEMENT_TREATMENT;
import static keep.law.facts.FairnessFacts.HEARD_ON_ADDITION;
import static keep.law.facts.FairnessFacts.PARTIES_TOLD_ISSUE_ONLY;
import static keep.law.facts.FairnessFacts.PASSAGES_ADDED_BY_JUDGE;
import static keep.law.facts.FairnessFacts.PASSAGES_INSPECTED;
import static keep.law.facts.FairnessFacts.PASSAGES_ORDERED;
import static keep.law.facts.FairnessFacts.REASON_FOR_WITHHOLDING;
import static keep.law.facts.FairnessFacts.REST_LOOKED_AT;
import static keep.law.facts.FairnessFacts.UNDERMINES_PROSECUTION;
import static keep.law.facts.HearingFacts.CONFIDENTIAL_HARM_STATEMENT_FILED;
import static keep.law.facts.ProcessFacts.PASSAGES_SCHEDULED;
import static keep.law.facts.ProcessFacts.SCHEDULE_COMPLETE;
import static keep.law.facts.ProcessFacts.WALK;
import static keep.law.facts.RequestFacts.APPLICANT;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Facts;
import keep.law.explore.Change;
import keep.law.explore.Invariant;

/// What must hold of production, reading, findings and the order.
final class LeaveInvariants {
  private LeaveInvariants() {}

  static List<Invariant> all() {
    return List.of(
        on(
            "Leave covers only passages found true on all three limbs",
            "CP-04, CP-43, CP-46",
            "order",
            change ->
                fails(
                    !Passages.foundOpen(change.taken())
                        .containsAll(change.taken().setOf(PASSAGES_ORDERED)),
                    "leave for a passage without all three limbs")),
        on(
            "Before leave the notes go to the court alone",
            "CP-41",
            "deliver",
            change ->
                fails(
                    !change.taken().is(PRODUCED_TO, "court").isYes()
                        || !change.taken().yes(SCHEDULE_COMPLETE).isYes(),
                    "delivered elsewhere, or from a schedule nobody certified")),
        Invariant.inEveryState(
            "The judge reads only from a whole seal, within the schedule",
            "CP-41, CP-42",
            node ->
                fails(
                    node.facts().is(WALK, Walk.INSPECTS).isYes()
                        && (!node.facts().yes(SEAL_INTACT).isYes()
                            || !node.facts()
                                .setOf(PASSAGES_SCHEDULED)
                                .containsAll(node.facts().setOf(PASSAGES_INSPECTED))),
                    "read from a broken seal or outside the schedule")),
        on(
            "Leave comes with both sides weighed, the six factors and reasons",
            "CP-05, CP-44, CP-45, CP-47",
            "order",
            change -> weighed(change.taken())),
        on(
            "Leave rests on nothing but the test",
            "CP-48, CP-49",
            "order",
            change ->
                fails(
                    !Set.of("test-met").containsAll(change.taken().setOf(GRANT_BASIS)),
                    "it rests on something else")),
        on(
            "Survivor and service are heard on every added passage",
            "CP-80",
            "order",
            change -> addedHeard(change.taken())),
        on(
            "The judge adds only what she has read, and only the issue is told",
            "CP-80",
            "add",
            change ->
                fails(
                    !change
                            .taken()
                            .setOf(PASSAGES_INSPECTED)
                            .containsAll(change.taken().setOf(PASSAGES_ADDED_BY_JUDGE))
                        || !change.taken().yes(PARTIES_TOLD_ISSUE_ONLY).isYes(),
                    "unread, or words told")),
        Invariant.always(
            "Both questions are answered for all that was read, with a reason for what is marked and kept closed",
            "CP-84",
            LeaveInvariants::twoQuestions),
        on(
            "A statement of harm is never left without a word on it",
            "CP-88",
            "order",
            change ->
                fails(
                    change.taken().yes(CONFIDENTIAL_HARM_STATEMENT_FILED).isYes()
                        && !change.taken().knows(HARM_STATEMENT_TREATMENT),
                    "nothing is said of it")),
        on(
            "For the prosecution, the rest was looked at for the accused's side first",
            "CP-87",
            "order",
            change ->
                fails(
                    change.taken().is(APPLICANT, "prosecutor").isYes()
                        && !change.taken().yes(REST_LOOKED_AT).isYes(),
                    "the rest was not looked at")),
        on(
            "Nothing found open is refused",
            "CP-43",
            "refuse",
            change ->
                fails(
                    !Passages.foundOpen(change.taken()).isEmpty(),
                    "a passage found true on all limbs is refused")));
  }

  private static Optional<String> weighed(Facts facts) {
    return fails(
        !facts.yes(FAIR_TRIAL_IMPORTANCE_RECORDED).isYes()
            || !facts.setOf(FACTORS_CONSIDERED).containsAll(TestRules.SIX_FACTORS)
            || !facts.yes(REASONS_GIVEN).isYes(),
        "one side, a factor or the reasons are missing");
  }

  private static Optional<String> addedHeard(Facts facts) {
    Set<String> added = new HashSet<>(facts.setOf(PASSAGES_ADDED_BY_JUDGE));
    added.retainAll(facts.setOf(PASSAGES_ORDERED));
    return fails(
        !added.isEmpty() && !facts.yes(HEARD_ON_ADDITION).isYes(), "nobody was heard on " + added);
  }

  private static Optional<String> twoQuestions(Change change) {
    if (!Set.of("order", "refuse").contains(change.move().step().word())) {
      return Optional.empty();
    }
    Facts facts = change.taken();
    for (String passage : facts.setOf(PASSAGES_INSPECTED)) {
      boolean asked =
          !facts.passage(ASSISTS_ACCUSED, passage).isUnknown()
              && !facts.passage(UNDERMINES_PROSECUTION, passage).isUnknown();
      boolean marked =
          facts
              .passage(ASSISTS_ACCUSED, passage)
              .or(facts.passage(UNDERMINES_PROSECUTION, passage))
              .isYes();
      boolean closed =
          !facts.setOf(PASSAGES_ORDERED).contains(passage)
              || change.move().step().word().equals("refuse");
      if (!asked || (marked && closed && !facts.passage(REASON_FOR_WITHHOLDING, passage).isYes())) {
        return Optional.of("not answered or not explained: " + passage);
      }
    }
    return Optional.empty();
  }
}
