package keep.law.campaign;

import static keep.law.campaign.StepDraft.JUDGE;
import static keep.law.campaign.StepDraft.MEMBERS;
import static keep.law.campaign.StepDraft.or;
import static keep.law.campaign.StepDraft.step;
import static keep.law.campaign.Walk.HEARING;
import static keep.law.campaign.Walk.INSPECTS;
import static keep.law.campaign.Walk.NOTICE;
import static keep.law.campaign.Walk.PRODUCTION;
import static keep.law.facts.ApplicationFacts.*;
import static keep.law.facts.HearingFacts.*;
import static keep.law.facts.CourtFacts.*;
import static keep.law.facts.DecisionFacts.*;
import static keep.law.facts.FairnessFacts.*;
import static keep.law.facts.ProcessFacts.*;

import java.util.List;
import java.util.Set;
import keep.law.Step;

/// Steps of the judge: hearing, stage 1, sealed production, inspection, findings, leave.
final class StepsOfDecision {
  private static final Set<String> JUDGE_OR_ENTERED = or(JUDGE, MEMBERS);

  private StepsOfDecision() {}

  static List<Step> all() {
    return List.of(
        step(
            "hear",
            Gates.HEARING,
            "the private hearing of stage 1, after the notice period",
            JUDGE_OR_ENTERED,
            Set.of(NOTICE),
            List.of(
                CONFIDER_APPEARED, LAWYER_APPOINTED_FOR_ABSENT, COMPLAINANT_APPEARED_BY_COUNSEL),
            List.of(HEARING_HELD, HEARING_CLOSED, JURY_PRESENT, CONFIDER_DENIED_HEARING)),
        step(
            "stage-1",
            Gates.STAGE_1,
            "the judge decides, without the notes, whether the application shows substantial probative value",
            JUDGE_OR_ENTERED,
            Set.of(HEARING),
            List.of(),
            List.of(
                STAGE,
                SUBSTANTIAL_PROBATIVE_VALUE,
                COURT_INSPECTED,
                JUDGE_REVIEWED_RECORD,
                REASONS_GIVEN,
                HARM_STATEMENT_TREATMENT,
                REASONS_REVEAL_CONTENTS)),
        step(
            "schedule",
            Gates.SCHEDULE,
            "the service files its schedule and certifies that it answers the application",
            MEMBERS,
            Set.of(PRODUCTION),
            List.of(PASSAGES_SCHEDULED, SCHEDULE_COMPLETE, PASSAGES_APPLIED_FOR),
            List.of()),
        step(
            "inspect-order",
            Gates.PRODUCTION,
            "the judge orders the scheduled notes to the court, for her eyes",
            JUDGE_OR_ENTERED,
            Set.of(PRODUCTION),
            List.of(),
            List.of(STAGE)),
        step(
            "deliver",
            Gates.DELIVER,
            "the sealed notes go to the judge",
            Set.of("releaser"),
            Set.of(PRODUCTION),
            List.of(RECORD_PRODUCED_TO_COURT),
            List.of(PRODUCED_TO)),
        step(
            "inspect",
            Gates.INSPECT,
            "the judge's own device checks the seal, and she reads",
            JUDGE_OR_ENTERED,
            Set.of(PRODUCTION, INSPECTS),
            List.of(PASSAGES_INSPECTED, SEAL_INTACT),
            List.of(
                COURT_INSPECTED,
                JUDGE_REVIEWED_RECORD,
                PARTY_INSPECTED_BEFORE_LEAVE,
                JURY_PRESENT)),
        step(
            "add",
            Gates.ADD,
            "the judge adds passages that nobody applied for; the parties are told the issue, not the words",
            JUDGE_OR_ENTERED,
            Set.of(INSPECTS),
            List.of(PASSAGES_ADDED_BY_JUDGE, PARTIES_TOLD_ISSUE_ONLY),
            List.of()),
        step(
            "hear-addition",
            Gates.ADD,
            "survivor and service were heard on the addition",
            JUDGE_OR_ENTERED,
            Set.of(INSPECTS),
            List.of(HEARD_ON_ADDITION),
            List.of()),
        step(
            "find",
            Gates.FIND,
            "the judge's findings, passage by passage",
            JUDGE_OR_ENTERED,
            Set.of(INSPECTS),
            List.of(
                PASSAGE_FINDINGS,
                ASSISTS_ACCUSED,
                UNDERMINES_PROSECUTION,
                REASON_FOR_WITHHOLDING,
                MISLEADING_WITHOUT),
            List.of()),
        step(
            "order",
            Gates.GRANT,
            "the judge grants leave for named passages, recipients, uses and days",
            JUDGE_OR_ENTERED,
            Set.of(INSPECTS),
            List.of(
                PASSAGES_ORDERED, ORDER_ENDS_ON, LEAVE_GATES, CONDITIONS_IMPOSED, TELL_WITHHELD),
            List.of(
                ORDER_NAMES,
                FACTORS_CONSIDERED,
                FAIR_TRIAL_IMPORTANCE_RECORDED,
                BALANCING_PERFORMED,
                HARM_CONSIDERED,
                STATUTORY_TEST_APPLIED,
                REASONS_GIVEN,
                REASONS_REVEAL_CONTENTS,
                GRANT_BASIS,
                REST_LOOKED_AT,
                HARM_STATEMENT_TREATMENT,
                PARTY_INSPECTED_BEFORE_LEAVE,
                SILENCE_TREATED_AS_CONSENT,
                STAGE)),
        step(
            "refuse",
            Gates.REFUSE,
            "the judge refuses leave",
            JUDGE_OR_ENTERED,
            Set.of(INSPECTS),
            List.of(),
            List.of(REASONS_GIVEN, REASONS_REVEAL_CONTENTS, HARM_STATEMENT_TREATMENT, STAGE)));
  }
}
