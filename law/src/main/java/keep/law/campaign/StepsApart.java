package keep.law.campaign;

import static keep.law.campaign.StepDraft.ANYWHERE;
import static keep.law.campaign.StepDraft.COURT;
import static keep.law.campaign.StepDraft.JUDGE;
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
import static keep.law.facts.ProcessFacts.*;
import static keep.law.facts.RequestFacts.*;

import java.util.List;
import java.util.Set;
import keep.law.Step;

/// Steps that run beside the walk: an order under the law in force, the survivor's consent, sharing
/// outside the scheme. They change no fact that a gate of the walk reads (proved by the explorer).
final class StepsApart {
  private StepsApart() {}

  static List<Step> all() {
    return List.of(
        step(
            "compel",
            Gates.COMPELLED,
            "an order under the law in force has arrived, such as a witness summons",
            or(MEMBERS, COURT),
            ANYWHERE,
            List.of(
                ATTEND_ON,
                SUMMONS_STATES,
                ADVANCE_INSPECTION_ORDERED,
                ORDER_PRODUCES_TO,
                POWER_CITED),
            List.of(INSTRUMENT, REQUEST_DATE, RECEIVED_AT, IN_WRITING)),
        step(
            "confirm-order",
            Gates.CONFIRM,
            "a member has rung the court's office, on a number found independently, and the order is real",
            MEMBERS,
            ANYWHERE,
            List.of(ADVANCE_INSPECTION_ORDERED, ORDER_PRODUCES_TO),
            List.of(ORDER_VERIFIED)),
        step(
            "countersign",
            Gates.COUNTERSIGN,
            "the court's office, or a judge, confirms the order; may come after obedience",
            COURT,
            ANYWHERE,
            List.of(),
            List.of(ORDER_VERIFIED)),
        step(
            "withdraw-order",
            Gates.WITHDRAWN,
            "the order was withdrawn or set aside",
            or(MEMBERS, COURT),
            ANYWHERE,
            List.of(),
            List.of(SUMMONS_WITHDRAWN)),
        step(
            "comply",
            Gates.OBEY,
            "the order is obeyed exactly: compelled, campaign test not applied",
            Set.of("releaser"),
            ANYWHERE,
            List.of(),
            List.of(PRODUCED_TO, RELEASED_WITHIN_ORDER, TWO_APPROVERS)),
        step(
            "consent",
            Gates.CONSENT,
            "the survivor consents, of her own accord, to named passages going out",
            or(SURVIVOR_SIDE, MEMBERS),
            ANYWHERE,
            List.of(CONSENT_PASSAGES, CONSENT_DATE),
            List.of(
                CONFIDER_CONSENTS_IN_WRITING,
                CONSENT_EXPRESS,
                CONSENT_BY,
                CONSENT_INITIATIVE,
                ADVICE_OFFERED_BEFORE_CONSENT)),
        step(
            "revoke-consent",
            Gates.CONSENT_REVOKE,
            "the survivor takes her consent back",
            or(SURVIVOR_SIDE, MEMBERS),
            ANYWHERE,
            List.of(),
            List.of(CONSENT_REVOKED)),
        step(
            "decide-consent",
            Gates.CONSENT_DECISION,
            "the judge decides, on paper, on what she consented to",
            or(JUDGE, MEMBERS),
            ANYWHERE,
            List.of(),
            List.of(REST_LOOKED_AT, REASONS_GIVEN)),
        step(
            "release-consented",
            Gates.CONSENT_RELEASE,
            "the passages she named leave",
            Set.of("releaser"),
            ANYWHERE,
            List.of(),
            List.of(
                RELEASE_OFFICER_APPROVED, REGISTRAR_APPROVED, TWO_APPROVERS, PASSAGES_RELEASED)),
        step(
            "share",
            Gates.SHARE,
            "something is shared outside the scheme: her own access, care, supervision, serious harm, a legal duty",
            or(MEMBERS, SURVIVOR_SIDE),
            ANYWHERE,
            List.of(),
            List.of(
                EXCEPTION_GROUND,
                MINIMUM_FACTS_ONLY,
                LOG_KEPT,
                MISCONDUCT_FOUND,
                SERIOUS_HARM_NOW,
                TREATED_AS_WAIVER)));
  }
}
