package keep.law.englandwales;

import static keep.law.facts.ConsentFacts.*;
import static keep.law.facts.CourtFacts.*;
import static keep.law.facts.DecisionFacts.*;
import static keep.law.facts.FairnessFacts.*;
import static keep.law.facts.HolderFacts.*;
import static keep.law.facts.MatterFacts.*;
import static keep.law.facts.PersonFacts.*;
import static keep.law.facts.RequestFacts.*;
import static keep.law.facts.SharingFacts.*;

import java.util.List;
import keep.law.Fact;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.PersonFacts;

/// The facts that steps of one kind carry: of a request, an application, an order, a release, the
/// harm, her consent, the case.
final class Carried {
  static final List<Fact<?>> OF_A_REQUEST =
      List.of(
          REQUEST_DATE,
          RECEIVED_AT,
          REQUESTER_KIND,
          CHANNEL,
          IN_WRITING,
          INSTRUMENT,
          RECIPIENT_KIND,
          RECIPIENT_PROVIDES_COUNSELLING,
          RECORD_TYPE,
          SUBJECT_ROLE,
          INFORMATION_SPECIFIED,
          BLANKET_REQUEST,
          REASON_STATED,
          HANDLING_STATED,
          CONTENT_EXCEPTION_CLAIMED,
          STATED_BELIEF,
          LINE_OF_ENQUIRY_NAMED,
          EXCESS_RISK_THOUGHT,
          CLEARANCE_RANK,
          LEGAL_BASIS_CITED,
          PRESSURE_USED,
          DEADLINE_STATED,
          V_NOTICE_GIVEN,
          V_NOTICE_WRITTEN,
          V_NOTICE_DATE,
          V_NOTICE_ITEMS,
          V_NOTICE_TO,
          V_NOTICE_EXCEPTION_CLAIMED,
          CREDIBILITY_TRAWL,
          REQUESTER_VERIFIED,
          POWER_CITED,
          SERIOUS_HARM_NOW,
          EXCEPTION_GROUND,
          CLIENT_VOLUNTEERS);

  static final List<Fact<?>> OF_A_DECISION =
      List.of(CLIENT_INFORMED, ADVICE_OFFERED, REASON_NOT_TO_INFORM, CLIENT_POSITION);

  static final List<Fact<?>> OF_AN_APPLICATION =
      List.of(
          APPLICANT,
          APPLICATION_ITEMS,
          APPLICATION_WRITTEN,
          DECLARATION_OF_TRUTH,
          HOLDER_SERVED,
          SERVICE_METHOD,
          SENT_AT,
          RESPONDED_ON,
          SERVICE_CONFIRMED_ON,
          SERVICE_ON_VDIRECTED,
          V_SERVED,
          COURT_VARIED_LIMIT,
          ApplicationFacts.NOTICE_SURVIVOR_ON);

  static final List<Fact<?>> OF_AN_ORDER =
      List.of(
          SUMMONS_STATES,
          ATTEND_ON,
          ORDER_VERIFIED,
          SUMMONS_WITHDRAWN,
          RIGHT_TO_ADVICE_NOTIFIED,
          ADVANCE_INSPECTION_ORDERED,
          HOLDER_HAD_NOTICE,
          HOLDER_REPRESENTATIONS_BEFORE_ISSUE,
          V_REPRESENTATIONS_BEFORE_ISSUE,
          SENT_TO_CROWN_COURT,
          PROSECUTION_EVIDENCE_SERVED,
          ORDER_PRODUCES_TO,
          PASSAGES_ORDERED,
          POWER_CITED,
          PROCEEDING_TYPE);

  static final List<Fact<?>> OF_A_RELEASE =
      List.of(
          NARROWED,
          TWO_APPROVERS,
          ARTICLE_6_BASIS,
          ARTICLE_9_CONDITION,
          CONSENT_WOULD_PREJUDICE,
          CONFIDENCE_GROUND);

  /// Why something goes though she has not agreed: the harm, to whom, why now, and that she knows.
  static final List<Fact<?>> OF_THE_HARM =
      List.of(SERIOUS_HARM_NOW, EXCEPTION_GROUND, HARM_TO, WHY_NOW, TOLD_BEFORE_RELEASE);

  /// What was said of her consent when she was asked.
  static final List<Fact<?>> OF_HER_CONSENT =
      List.of(
          CONSENT_INITIATIVE,
          CONSENT_REVOKED,
          ADVICE_OFFERED_BEFORE_CONSENT,
          CLIENT_VOLUNTEERS,
          PersonFacts.YOUNG_PERSON_VIEW);

  /// How the case stands that notes may be wanted for.
  static final List<Fact<?>> OF_THE_CASE =
      List.of(
          CASE_OUTCOME,
          CHARGE_LIVE,
          APPEAL_LODGED,
          APPEAL_ENDED_ON,
          APPEAL_HOLD_UNTIL,
          CONVICTION_DATE,
          SENTENCE_DATE,
          REVIEW_PERIOD_ENDED_ON,
          PROCEEDING_TYPE);

  private Carried() {}
}
