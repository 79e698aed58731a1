package keep.law.victoria;

import static keep.law.bench.CourtWalk.place;
import static keep.law.facts.ApplicationFacts.LEAVE_GATES;
import static keep.law.facts.ApplicationFacts.LEAVE_SOUGHT;
import static keep.law.facts.ApplicationFacts.NOTICE_GIVEN;
import static keep.law.facts.ApplicationFacts.NOTICE_HOLDER_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_OTHERS_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_PARTIES_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_PASSED_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_SHORTENED_TO;
import static keep.law.facts.ApplicationFacts.NOTICE_SURVIVOR_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_WAIVED;
import static keep.law.facts.ApplicationFacts.NOTICE_WRITTEN;
import static keep.law.facts.ConsentFacts.CONFIDER_CONSENTS_IN_WRITING;
import static keep.law.facts.ConsentFacts.CONSENT_BY;
import static keep.law.facts.ConsentFacts.CONSENT_EXPRESS;
import static keep.law.facts.ConsentFacts.TREATED_AS_WAIVER;
import static keep.law.facts.DecisionFacts.BALANCING_PERFORMED;
import static keep.law.facts.DecisionFacts.CONDITIONS_IMPOSED;
import static keep.law.facts.DecisionFacts.COURT_INSPECTED;
import static keep.law.facts.DecisionFacts.FACTORS_CONSIDERED;
import static keep.law.facts.DecisionFacts.GRANT_BASIS;
import static keep.law.facts.DecisionFacts.OTHER_EVIDENCE_AVAILABLE;
import static keep.law.facts.DecisionFacts.PARTY_INSPECTED_BEFORE_LEAVE;
import static keep.law.facts.DecisionFacts.PUBLIC_INTEREST_SUBSTANTIALLY_OUTWEIGHS;
import static keep.law.facts.DecisionFacts.STATUTORY_TEST_APPLIED;
import static keep.law.facts.DecisionFacts.SUBSTANTIAL_PROBATIVE_VALUE;
import static keep.law.facts.HearingFacts.CONFIDER_APPEARED;
import static keep.law.facts.HearingFacts.CONFIDER_DENIED_HEARING;
import static keep.law.facts.HearingFacts.HARM_STATEMENT_SHOWN;
import static keep.law.facts.MatterFacts.PROCEEDING_TYPE;
import static keep.law.facts.PersonFacts.SUBJECT_LACKS_CAPACITY;
import static keep.law.facts.ProcessFacts.SUBJECT_AGE_BAND;
import static keep.law.facts.RequestFacts.ACT_ALLEGED;
import static keep.law.facts.RequestFacts.APPLICANT;

import java.util.List;
import keep.law.Fact;
import keep.law.Standing;
import keep.law.bench.CourtWalk.Leg;

/// The places of the walk (section 6 of the notes): those of New South Wales without a closed door,
/// without misconduct and without an appeal of hers, which were not read.
final class Walk {
  static final List<Standing> PLACES =
      List.of(
          place("S0", "confidential", "the record is made", "S2 S9", ""),
          place("S2", "application-draft", "a legal proceeding", "S4 S5 S0", ""),
          place("S4", "notice-given", "written notice to all who must have it", "S5 S0", "14 days"),
          place("S5", "before-court", "the application is heard", "S5a S6 S7 S9", ""),
          place("S5a", "judge-inspection", "sealed delivery to the court", "S6 S7", ""),
          place("S6", "refused", "any limb fails", "S0", ""),
          place("S7", "leave-granted", "all three limbs", "S8a S0", "14 days bar the act"),
          place("S8a", "released-on-terms", "produced within leave", "S12 S0", ""),
          place("S9", "consented", "her consent", "S0", ""),
          place("S12", "adduce-decision", "a party uses it in evidence", "S0", ""));

  private static final Fact<?>[] OF_AN_APPLICATION = {
    APPLICANT,
    LEAVE_SOUGHT,
    NOTICE_GIVEN,
    NOTICE_WRITTEN,
    NOTICE_PARTIES_ON,
    NOTICE_HOLDER_ON,
    NOTICE_OTHERS_ON,
    NOTICE_SURVIVOR_ON,
    NOTICE_PASSED_ON,
    NOTICE_SHORTENED_TO,
    NOTICE_WAIVED,
    COURT_INSPECTED
  };

  static final List<Leg> LEGS =
      List.of(
          Leg.of(
              "proceedings-begin",
              Gates.BEGIN,
              "a legal proceeding is recorded, civil or criminal",
              "registrar",
              "S0",
              "S0",
              PROCEEDING_TYPE),
          Leg.of(
              "apply-for-leave",
              Gates.APPLY,
              "a party applies for leave",
              "party",
              "S0",
              "S2",
              APPLICANT,
              LEAVE_SOUGHT),
          Leg.over(
              "withdraw-application",
              Gates.RETURN,
              "the party gives its application up",
              "party",
              "S2 S4",
              "S0"),
          Leg.of(
              "give-notice",
              Gates.NOTICE,
              "written notice is given",
              "party",
              "S2",
              "S4",
              NOTICE_GIVEN,
              NOTICE_WRITTEN,
              NOTICE_PARTIES_ON,
              NOTICE_HOLDER_ON,
              NOTICE_OTHERS_ON,
              NOTICE_SURVIVOR_ON),
          Leg.of(
              "pass-on-notice",
              Gates.RETURN,
              "the informant gives her a copy",
              "party registrar",
              "S4 S5 S5a S7",
              "",
              NOTICE_PASSED_ON),
          Leg.of(
              "shorten-notice",
              Gates.SHORTEN,
              "the court fixes fewer days, or does without notice",
              "judge",
              "S2 S4 S5",
              "",
              NOTICE_SHORTENED_TO,
              NOTICE_WAIVED),
          Leg.of(
                  "open-hearing",
                  Gates.HEAR,
                  "the court hears the application",
                  "judge",
                  "S2 S4",
                  "S5",
                  CONFIDER_APPEARED)
              .saying(CONFIDER_DENIED_HEARING, HARM_STATEMENT_SHOWN),
          Leg.of(
              "order-sealed-delivery",
              Gates.LOOK,
              "the court has it delivered to itself and inspects it",
              "judge",
              "S5",
              "S5a",
              COURT_INSPECTED),
          Leg.of(
                  "party-looks",
                  Gates.PARTY_LOOK,
                  "somebody sees it before a decision",
                  "party survivor",
                  "S5 S5a",
                  "",
                  PARTY_INSPECTED_BEFORE_LEAVE)
              .saying(APPLICANT),
          Leg.of(
                  "grant-leave",
                  Gates.GRANT,
                  "the court gives leave for the acts it names",
                  "judge",
                  "S5 S5a",
                  "S7",
                  LEAVE_GATES,
                  SUBSTANTIAL_PROBATIVE_VALUE,
                  OTHER_EVIDENCE_AVAILABLE,
                  PUBLIC_INTEREST_SUBSTANTIALLY_OUTWEIGHS)
              .saying(
                  FACTORS_CONSIDERED,
                  BALANCING_PERFORMED,
                  STATUTORY_TEST_APPLIED,
                  GRANT_BASIS,
                  CONDITIONS_IMPOSED),
          Leg.of("refuse-leave", Gates.REFUSE, "the court refuses", "judge", "S5 S5a", "S6"),
          Leg.of("issue-subpoena", Gates.COMPEL, "a subpoena is issued", "registrar", "", "")
              .saying(ACT_ALLEGED),
          Leg.of(
              "release",
              Gates.RELEASE,
              "it goes to the party who has leave",
              "registrar releaser",
              "S7",
              "S8a"),
          Leg.of(
                  "adduce",
                  Gates.ADDUCE,
                  "evidence is given that discloses it",
                  "party",
                  "S8a",
                  "S12")
              .saying(ACT_ALLEGED),
          Leg.of(
                  "consent",
                  Gates.CONSENT,
                  "the protected person consents to what she names",
                  "survivor adviser",
                  "S0 S5",
                  "S9",
                  CONFIDER_CONSENTS_IN_WRITING,
                  CONSENT_EXPRESS,
                  CONSENT_BY,
                  SUBJECT_AGE_BAND,
                  SUBJECT_LACKS_CAPACITY)
              .saying(TREATED_AS_WAIVER)
              .dropping(OF_AN_APPLICATION),
          Leg.over(
              "take-consent-back",
              Gates.RETURN,
              "she takes her consent back before anything has gone",
              "survivor adviser",
              "S9",
              "S0"),
          Leg.over(
                  "hand-over",
                  Gates.PRODUCE,
                  "exactly what was consented to is handed over",
                  "releaser",
                  "S9",
                  "S0")
              .needing("her consent", Rules::consent),
          Leg.over(
              "return-sealed",
              Gates.RETURN,
              "it goes back, sealed, and the matter is over",
              "registrar",
              "S6 S7 S8a S9 S12",
              "S0"));

  private Walk() {}
}
