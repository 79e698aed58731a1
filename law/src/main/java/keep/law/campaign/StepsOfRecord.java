package keep.law.campaign;

import static keep.law.campaign.StepDraft.ANYBODY;
import static keep.law.campaign.StepDraft.ANYWHERE;
import static keep.law.campaign.StepDraft.COURT;
import static keep.law.campaign.StepDraft.MEMBERS;
import static keep.law.campaign.StepDraft.SURVIVOR_SIDE;
import static keep.law.campaign.StepDraft.or;
import static keep.law.campaign.StepDraft.step;
import static keep.law.facts.ApplicationFacts.*;
import static keep.law.facts.HearingFacts.*;
import static keep.law.facts.ConsentFacts.*;
import static keep.law.facts.CourtFacts.*;
import static keep.law.facts.DecisionFacts.*;
import static keep.law.facts.FairnessFacts.*;
import static keep.law.facts.HolderFacts.*;
import static keep.law.facts.MatterFacts.*;
import static keep.law.facts.PersonFacts.*;
import static keep.law.facts.ProcessFacts.*;
import static keep.law.facts.RequestFacts.*;

import java.util.List;
import java.util.Set;
import keep.law.Step;

/// Steps that open a matter, put events on the record, and answer a request.
final class StepsOfRecord {
  private static final Set<String> MEMBERS_OR_COURT = or(MEMBERS, COURT);

  private StepsOfRecord() {}

  static List<Step> all() {
    return List.of(
        step(
            "open",
            Gates.OPEN,
            "a matter is opened under this policy",
            MEMBERS,
            ANYWHERE,
            List.of(
                REGIME,
                REGIME_VERSION,
                NATION,
                POLICY_MODE,
                SOLE_HOLDER,
                EARLY_STAGE_BAR,
                HELD_BY,
                SUBJECT_AGE_BAND,
                SUBJECT_LACKS_CAPACITY,
                REPRESENTATIVE_APPOINTED,
                SUBJECT_DECEASED,
                PARENT_UNSAFE,
                MODE_SHOWN),
            List.of(RECORD_TYPE, POLICY_CALLED_LAW, SUBJECT_ROLE, SUBJECT_IN_CARE)),
        step(
            "person",
            Gates.RECORD,
            "something about the person concerned has changed: a birthday, capacity, a representative",
            or(MEMBERS, SURVIVOR_SIDE),
            ANYWHERE,
            List.of(
                SUBJECT_AGE_BAND,
                SUBJECT_LACKS_CAPACITY,
                REPRESENTATIVE_APPOINTED,
                SUBJECT_DECEASED,
                PARENT_UNSAFE,
                YOUNG_PERSON_VIEW),
            List.of()),
        step(
            "charge",
            Gates.CHARGE,
            "a suspect has been charged with the offence against this person",
            MEMBERS_OR_COURT,
            ANYWHERE,
            List.of(
                CHARGE_LIVE,
                CHARGE_DATE,
                OFFENCE_KIND,
                keep.law.facts.MatterFacts.COURT,
                CUSTODY_LIMIT_ON,
                TRIAL_ON,
                PROCEEDING_TYPE),
            List.of()),
        step(
            "dates",
            Gates.RECORD,
            "custody time limit, trial date or stage of the case as now known",
            MEMBERS_OR_COURT,
            ANYWHERE,
            List.of(
                CUSTODY_LIMIT_ON,
                TRIAL_ON,
                PROCEEDING_TYPE,
                keep.law.facts.MatterFacts.COURT,
                TRIAL_STARTED),
            List.of()),
        step(
            "charge-altered",
            Gates.RECORD,
            "the charge was altered; says whether the fact in issue is gone",
            MEMBERS_OR_COURT,
            ANYWHERE,
            List.of(FACT_IN_ISSUE_GONE, OFFENCE_KIND),
            List.of()),
        step(
            "charge-ended",
            Gates.RECORD,
            "the charge was dropped, dismissed, stayed or replaced",
            MEMBERS_OR_COURT,
            ANYWHERE,
            List.of(CHARGE_LIVE, CHARGE_ENDED_ON, CASE_OUTCOME),
            List.of()),
        step(
            "outcome",
            Gates.RECORD,
            "verdict, sentence, appeal, end of the review period",
            MEMBERS_OR_COURT,
            ANYWHERE,
            List.of(
                CASE_OUTCOME,
                CONVICTION_DATE,
                SENTENCE_DATE,
                VERDICT_GIVEN,
                APPEAL_LODGED,
                APPEAL_ENDED_ON,
                APPEAL_HOLD_UNTIL,
                REVIEW_PERIOD_ENDED_ON),
            List.of()),
        step(
            "ask",
            Gates.ASK,
            "somebody asks for notes, or about notes, otherwise than by applying to a judge; recorded and answered, never queued",
            or(MEMBERS, Set.of("party")),
            ANYWHERE,
            List.of(),
            List.of(
                ACT_ALLEGED,
                CHANNEL,
                IN_WRITING,
                INSTRUMENT,
                REQUEST_DATE,
                RECEIVED_AT,
                REQUESTER_KIND,
                REQUESTER_VERIFIED,
                RECIPIENT_KIND,
                RECORD_TYPE,
                CHARGE_LIVE,
                REQUEST_QUEUED,
                SUBJECT_ROLE,
                INFORMATION_SPECIFIED,
                BLANKET_REQUEST,
                REASON_STATED,
                HANDLING_STATED,
                STATED_BELIEF,
                CLEARANCE_RANK,
                LEGAL_BASIS_CITED,
                PRESSURE_USED,
                DEADLINE_STATED,
                V_NOTICE_GIVEN,
                V_NOTICE_WRITTEN,
                LEAVE_SOUGHT)),
        step(
            "reply",
            Gates.REPLY,
            "the service's reply to a request goes out",
            MEMBERS,
            ANYWHERE,
            List.of(),
            List.of(RESPONDED_ON, CLIENT_CONFIRMED_OR_DENIED, POLICY_CALLED_LAW, MODE_SHOWN)),
        step(
            "preserve",
            Gates.PRESERVE,
            "deletion and editing are suspended, and it is proven that the notes can still be opened",
            MEMBERS,
            ANYWHERE,
            List.of(LEGAL_HOLD, WAYS_TO_OPEN_PROVEN),
            List.of(RECORD_ALTERED, SECOND_FILE_KEPT, RECORD_DESTROYED_TO_DEFEAT_APPLICATIONS)),
        step(
            "inform",
            Gates.RECORD,
            "the survivor was told of a request, and offered advice",
            MEMBERS,
            ANYWHERE,
            List.of(),
            List.of(CLIENT_INFORMED, ADVICE_OFFERED, REASON_NOT_TO_INFORM, CLIENT_POSITION)),
        step(
            "log",
            Gates.RECORD,
            "an entry for the record that changes nothing, such as a letter filed",
            ANYBODY,
            ANYWHERE,
            List.of(),
            List.of(LOG_KEPT)));
  }
}
