package keep.law.campaign;

import static keep.law.campaign.CampaignInvariants.businessDaysBetween;
import static keep.law.campaign.CampaignInvariants.fails;
import static keep.law.campaign.CampaignInvariants.on;
import static keep.law.facts.ApplicationFacts.NOTICE_HOLDER_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_PARTIES_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_ROUTE;
import static keep.law.facts.ApplicationFacts.NOTICE_SURVIVOR_ON;
import static keep.law.facts.DecisionFacts.COURT_INSPECTED;
import static keep.law.facts.DecisionFacts.REASONS_GIVEN;
import static keep.law.facts.DecisionFacts.SUBSTANTIAL_PROBATIVE_VALUE;
import static keep.law.facts.FairnessFacts.ADVOCATE_APPOINTED;
import static keep.law.facts.HearingFacts.CONFIDER_APPEARED;
import static keep.law.facts.HearingFacts.DECISION_MAKER;
import static keep.law.facts.HearingFacts.HEARING_CLOSED;
import static keep.law.facts.HearingFacts.LAWYER_APPOINTED_FOR_ABSENT;
import static keep.law.facts.ProcessFacts.NOTICE_LIMIT;
import static keep.law.facts.RequestFacts.APPLICANT_REPRESENTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Facts;
import keep.law.explore.Change;
import keep.law.explore.Invariant;

/// What must hold of notice, the hearing and who decides.
final class HearingInvariants {
  private HearingInvariants() {}

  static List<Invariant> all() {
    return List.of(
        on(
            "Her time is counted from the last person served",
            "CP-30, CP-32, CP-39",
            "hear",
            change -> timeOver(change.taken(), change.from().day())),
        on(
            "Notice reaches her only through the court or her nominee",
            "CP-31",
            "hear",
            change ->
                fails(
                    change.taken().is(NOTICE_ROUTE, "court", "nominee").not().isYes(),
                    "notice came another way")),
        on(
            "No hearing without her voice or a lawyer's for her",
            "CP-36",
            "hear",
            change ->
                fails(
                    !change
                        .taken()
                        .yes(CONFIDER_APPEARED)
                        .or(change.taken().yes(LAWYER_APPOINTED_FOR_ABSENT))
                        .isYes(),
                    "nobody speaks for confidentiality")),
        on(
            "An accused without a lawyer is heard with an advocate",
            "CP-82",
            "hear",
            change ->
                fails(
                    change.taken().yes(APPLICANT_REPRESENTED).isNo()
                        && !change.taken().yes(ADVOCATE_APPOINTED).isYes(),
                    "he has nobody to speak for him")),
        on(
            "The hearing is private",
            "CP-42",
            "hear",
            change -> fails(!change.taken().yes(HEARING_CLOSED).isYes(), "it is open")),
        Invariant.always(
            "Hearing, stage 1, leave and refusal are a judge's",
            "CP-03",
            HearingInvariants::judges),
        on(
            "Stage 1 is decided without the notes",
            "CP-40",
            "stage-1",
            change ->
                fails(
                    change.taken().yes(COURT_INSPECTED).isYes()
                        || !change.taken().knows(SUBSTANTIAL_PROBATIVE_VALUE),
                    "seen, or left open")),
        on(
            "A period is changed by a judge, with reasons",
            "CP-03, CP-32",
            "vary",
            change ->
                fails(
                    !change.taken().is(DECISION_MAKER, "judge").isYes()
                        || !change.taken().yes(REASONS_GIVEN).isYes(),
                    "changed otherwise")));
  }

  private static Optional<String> timeOver(Facts facts, LocalDate day) {
    Optional<LocalDate> parties = facts.get(NOTICE_PARTIES_ON);
    Optional<LocalDate> holder = facts.get(NOTICE_HOLDER_ON);
    Optional<LocalDate> survivor = facts.get(NOTICE_SURVIVOR_ON);
    if (parties.isEmpty() || holder.isEmpty() || survivor.isEmpty()) {
      return Optional.of("not everybody was served");
    }
    if (facts.get(NOTICE_LIMIT).isPresent()) {
      return fails(
          !day.isAfter(facts.get(NOTICE_LIMIT).orElse(day)),
          "before the day the judge set, or her extension");
    }
    LocalDate last =
        List.of(parties.get(), holder.get(), survivor.get()).stream()
            .max(LocalDate::compareTo)
            .orElseThrow();
    long calendar = day.toEpochDay() - last.toEpochDay() - 1;
    int business = businessDaysBetween(last, day);
    return fails(
        calendar < 14 || business < 10,
        "after only " + calendar + " days, " + business + " of them business days");
  }

  private static Optional<String> judges(Change change) {
    boolean judges =
        Set.of(
                "hear",
                "stage-1",
                "order",
                "refuse",
                "inspect",
                "find",
                "add",
                "trial-use",
                "resume",
                "appoint-advocate",
                "set-rejection-aside",
                "lift-stay",
                "vary",
                "inspect-order",
                "uphold-rejection",
                "challenge-dismissed",
                "challenge-upheld",
                "decide-consent")
            .contains(change.move().step().word());
    return fails(
        judges && !change.taken().is(DECISION_MAKER, "judge").isYes(), "somebody else decided");
  }
}
