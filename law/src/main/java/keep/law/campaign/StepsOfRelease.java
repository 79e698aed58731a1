package keep.law.campaign;

import static keep.law.campaign.StepDraft.COURT;
import static keep.law.campaign.StepDraft.COURT_OFFICE;
import static keep.law.campaign.StepDraft.JUDGE;
import static keep.law.campaign.StepDraft.MEMBERS;
import static keep.law.campaign.StepDraft.PARTY;
import static keep.law.campaign.StepDraft.SURVIVOR_SIDE;
import static keep.law.campaign.StepDraft.or;
import static keep.law.campaign.StepDraft.step;
import static keep.law.campaign.Walk.CLOSED;
import static keep.law.campaign.Walk.REFUSED;
import static keep.law.campaign.Walk.RELEASED;
import static keep.law.campaign.Walk.STAYED;
import static keep.law.campaign.Walk.SUSPENDED;
import static keep.law.campaign.Walk.TRIAL_USE;
import static keep.law.facts.ApplicationFacts.*;
import static keep.law.facts.HearingFacts.*;
import static keep.law.facts.CourtFacts.*;
import static keep.law.facts.DecisionFacts.*;
import static keep.law.facts.FairnessFacts.*;
import static keep.law.facts.MatterFacts.*;
import static keep.law.facts.RequestFacts.*;

import java.util.List;
import java.util.Set;
import keep.law.Step;

/// Steps from the order to the return of what went out.
final class StepsOfRelease {
  private static final Set<String> JUDGE_OR_ENTERED = or(JUDGE, MEMBERS);

  private StepsOfRelease() {}

  static List<Step> all() {
    return List.of(
        step(
            "told",
            Gates.TELL,
            "the survivor is told the result and shown, first, what would go",
            or(MEMBERS, COURT_OFFICE),
            Set.of(STAYED),
            List.of(SURVIVOR_TOLD_ON, SHOWN_RELEASE_FIRST),
            List.of()),
        step(
            "challenge",
            Gates.CHALLENGE,
            "the order is challenged",
            or(or(SURVIVOR_SIDE, MEMBERS), PARTY),
            Set.of(STAYED),
            List.of(CHALLENGE_LODGED),
            List.of(APPEAL_BY)),
        step(
            "challenge-dismissed",
            Gates.CHALLENGE_DECIDED,
            "the challenge has ended and the order stands",
            or(COURT, MEMBERS),
            Set.of(STAYED),
            List.of(),
            List.of(REASONS_GIVEN)),
        step(
            "challenge-upheld",
            Gates.CHALLENGE_DECIDED,
            "the challenge has ended and the order falls",
            or(COURT, MEMBERS),
            Set.of(STAYED),
            List.of(),
            List.of(REASONS_GIVEN)),
        step(
            "lift-stay",
            Gates.LIFT_STAY,
            "the judge ends the stay early, with reasons",
            JUDGE_OR_ENTERED,
            Set.of(STAYED),
            List.of(STAY_LIFTED),
            List.of(REASONS_GIVEN)),
        step(
            "clear",
            Gates.CLEAR,
            "the second person: nothing has ended, the charge is live, the stay is over",
            or(COURT_OFFICE, MEMBERS),
            Set.of(STAYED, RELEASED),
            List.of(ORDER_VERIFIED, REGISTRAR_APPROVED),
            List.of()),
        step(
            "release",
            Gates.RELEASE,
            "exactly these passages leave",
            Set.of("releaser"),
            Set.of(STAYED, RELEASED),
            List.of(PASSAGES_RELEASED, RELEASE_ON),
            List.of(
                RELEASE_OFFICER_APPROVED,
                RELEASED_WITHIN_ORDER,
                ACCUSED_HOLDS_COPY,
                INTEGRITY_NOTE_GIVEN)),
        step(
            "view",
            Gates.VIEW,
            "somebody named in the order looks at what went out",
            StepDraft.ANYBODY,
            Set.of(RELEASED, TRIAL_USE),
            List.of(),
            List.of(VIEW_LOGGED, ACCUSED_HOLDS_COPY, APPLICANT_REPRESENTED, USED_ELSEWHERE)),
        step(
            "trial-use",
            Gates.ADDUCE,
            "the judge decides on use at trial, a leave of its own",
            JUDGE_OR_ENTERED,
            Set.of(RELEASED),
            List.of(LEAVE_GATES),
            List.of(
                SEXUAL_BEHAVIOUR_REVEALED, SECTION_41_LEAVE, BAD_CHARACTER_LEAVE, REASONS_GIVEN)),
        step(
            "resume",
            Gates.RESUME,
            "the judge lets suspended access go on",
            JUDGE_OR_ENTERED,
            Set.of(SUSPENDED),
            List.of(),
            List.of(REASONS_GIVEN)),
        step(
            "end",
            Gates.END,
            "access has ended: the order's date, the end of the case and its appeals, or a judge's revocation",
            or(COURT, MEMBERS),
            Set.of(STAYED, RELEASED, TRIAL_USE, SUSPENDED),
            List.of(),
            List.of(REASONS_GIVEN)),
        step(
            "close",
            Gates.CLOSE,
            "a refused matter is closed once the appeal and review period is over",
            or(MEMBERS, COURT),
            Set.of(REFUSED),
            List.of(),
            List.of(REVIEW_PERIOD_ENDED_ON)),
        step(
            "certify",
            Gates.CERTIFY,
            "return or destruction of everything that went out is certified",
            or(or(MEMBERS, COURT), PARTY),
            Set.of(CLOSED),
            List.of(),
            List.of(RETURN_CERTIFIED_ON)));
  }
}
