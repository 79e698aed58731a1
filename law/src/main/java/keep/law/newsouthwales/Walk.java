package keep.law.newsouthwales;

import static keep.law.facts.PersonFacts.YOUNG_PERSON_VIEW;
import static keep.law.facts.CourtFacts.PRODUCED_TO;
import static keep.law.facts.FairnessFacts.PASSAGES_ORDERED;
import static keep.law.facts.FairnessFacts.PASSAGES_RELEASED;
import static keep.law.facts.ProcessFacts.CONSENT_PASSAGES;
import static keep.law.facts.PersonFacts.SUBJECT_LACKS_CAPACITY;
import static keep.law.bench.CourtWalk.place;
import static keep.law.facts.ApplicationFacts.*;
import static keep.law.facts.ConsentFacts.*;
import static keep.law.facts.DecisionFacts.*;
import static keep.law.facts.HearingFacts.*;
import static keep.law.facts.MatterFacts.APPEAL_BY;
import static keep.law.facts.MatterFacts.APPEAL_HOLD_UNTIL;
import static keep.law.facts.MatterFacts.APPEAL_LODGED;
import static keep.law.facts.MatterFacts.PROCEEDING_TYPE;
import static keep.law.facts.ProcessFacts.SUBJECT_AGE_BAND;
import static keep.law.facts.RequestFacts.*;

import java.util.List;
import keep.law.Answer;
import keep.law.Known;
import keep.law.Lifetime;
import keep.law.Standing;
import keep.law.bench.CourtWalk.Leg;
import keep.law.reading.Ordered;

/// The places S0 to S12 of the walk (section 6 of the notes).
final class Walk {
  static final List<Standing> PLACES =
      List.of(
          place("S0", "confidential", "the record is made", "S1 S2 S3 S9", ""),
          place("S1", "blocked-preliminary", "bail or committal", "S0 S3 S9 S10", ""),
          place("S2", "application-draft", "criminal proceedings", "S4 S5 S0", ""),
          place("S3", "protection-question", "somebody disputes that it is protected", "S5", ""),
          place("S4", "notice-given", "written notice complete and served", "S5 S0", "14 days"),
          place(
              "S5",
              "before-court",
              "confider informed and advised",
              "S5a S6 S7 S8 S9 S10",
              "14 days bar the grant"),
          place("S5a", "judge-inspection", "sealed delivery to the court", "S6 S7 S8", ""),
          place("S6", "refused", "any limb fails", "S0 S11", ""),
          place(
              "S7",
              "leave-granted",
              "all three limbs, reasons, 14 days",
              "S8a S11 S0",
              "appeal hold"),
          place("S8", "not-protected", "ruled outside the Division", "S0 S11", ""),
          place("S8a", "released-on-terms", "produced within leave", "S12 S0", ""),
          place("S9", "consented", "written express consent", "S0", ""),
          place("S10", "misconduct-found", "finding under s 301", "S0", ""),
          place("S11", "under-appeal", "the confider appeals", "S0 S5 S8a", ""),
          place("S12", "adduce-decision", "a party wants to use it in evidence", "S0", ""));

  static final List<Leg> LEGS =
      List.of(
          Leg.of(
                  "preliminary-begins",
                  Gates.BEGIN,
                  "bail or committal is recorded",
                  "registrar",
                  "S0",
                  "S1",
                  PROCEEDING_TYPE)
              .needing("bail or committal", Reading::preliminary),
          Leg.over(
              "preliminary-ends",
              Gates.BEGIN,
              "bail or committal is over",
              "registrar",
              "S1",
              "S0"),
          Leg.of(
                  "proceedings-begin",
                  Gates.BEGIN,
                  "criminal proceedings are recorded",
                  "registrar",
                  "S0",
                  "S0",
                  PROCEEDING_TYPE)
              .needing("criminal proceedings", Reading::criminal),
          Leg.of(
                  "apply-for-leave",
                  Gates.APPLY,
                  "a party applies for leave",
                  "party",
                  "S0",
                  "S2",
                  APPLICANT,
                  LEAVE_SOUGHT)
              .saying(COUNSELLOR_NAME_FORCED)
              .beginning(Lifetime.APPLICATION),
          Leg.over(
              "withdraw-application",
              Gates.RETURN,
              "the party gives its application up",
              "party",
              "S2 S4",
              "S0"),
          Leg.of(
              "waive-notice",
              Gates.WAIVE,
              "the court does without notice",
              "judge",
              "S2",
              "",
              NOTICE_WAIVED,
              NOTICE_WAIVER_GROUND),
          Leg.of(
              "dispute-protection",
              Gates.DISPUTE,
              "somebody says that it is not protected",
              "party survivor",
              "S0 S1",
              "S3"),
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
              NOTICE_ROUTE,
              NOTICE_CONTENTS),
          Leg.of(
              "fix-shorter-time",
              Gates.WAIVE,
              "the court fixes fewer days",
              "judge",
              "S4",
              "",
              NOTICE_SHORTENED_TO),
          Leg.of(
                  "open-hearing",
                  Gates.HEAR,
                  "the court deals with the matter",
                  "judge",
                  "S3 S4",
                  "S5",
                  CONFIDER_INFORMED,
                  LEGAL_ADVICE_OPPORTUNITY)
              .saying(CONFIDER_APPEARED, CONFIDER_DENIED_HEARING, HARM_STATEMENT_SHOWN),
          Leg.of(
                  "open-hearing-without-notice",
                  Gates.HEAR,
                  "the court deals with the matter though no notice was given",
                  "judge",
                  "S2",
                  "S5",
                  CONFIDER_INFORMED,
                  LEGAL_ADVICE_OPPORTUNITY)
              .saying(CONFIDER_APPEARED, CONFIDER_DENIED_HEARING)
              .needing("a recorded waiver of notice", Reading::waived),
          Leg.of(
                  "order-sealed-delivery",
                  Gates.LOOK,
                  "the court has it delivered to itself, sealed, and reads it",
                  "judge",
                  "S5",
                  "S5a",
                  COURT_INSPECTED)
              .saying(JURY_PRESENT),
          Leg.of(
                  "party-looks",
                  Gates.PARTY_LOOK,
                  "somebody sees it before a ruling",
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
                  PASSAGES_ORDERED,
                  SUBSTANTIAL_PROBATIVE_VALUE,
                  OTHER_EVIDENCE_AVAILABLE,
                  PUBLIC_INTEREST_SUBSTANTIALLY_OUTWEIGHS)
              .saying(
                  FACTORS_CONSIDERED,
                  BALANCING_PERFORMED,
                  STATUTORY_TEST_APPLIED,
                  GRANT_BASIS,
                  REASONS_GIVEN,
                  REASONS_REVEAL_CONTENTS,
                  JURY_PRESENT),
          Leg.of("refuse-leave", Gates.REFUSE, "the court refuses", "judge", "S5 S5a", "S6")
              .saying(REASONS_GIVEN, REASONS_REVEAL_CONTENTS, JURY_PRESENT),
          Leg.of(
              "rule-not-protected",
              Gates.RULE_OUT,
              "the court rules that the Division does not protect it",
              "judge",
              "S5 S5a",
              "S8",
              FOUND_NOT_PROTECTED),
          Leg.of("issue-subpoena", Gates.COMPEL, "a subpoena is issued", "registrar", "", "")
              .saying(ACT_ALLEGED),
          Leg.of(
              "enter-appeal-hold",
              Gates.APPEAL,
              "a named person enters the day to which release is held for an appeal",
              "registrar",
              "S7",
              "",
              APPEAL_HOLD_UNTIL),
          Leg.of(
                  "release",
                  Gates.RELEASE,
                  "it goes to the party who has leave",
                  "registrar releaser",
                  "S7 S11",
                  "S8a")
              .saying(PRODUCED_TO, PASSAGES_RELEASED, RELEASED_WITHIN_ORDER)
              .needing(
                  "that it goes to the party, and no more than was ordered", Ordered::toTheParty)
              .dropping(
                  APPLICANT,
                  LEAVE_SOUGHT,
                  NOTICE_GIVEN,
                  NOTICE_WRITTEN,
                  NOTICE_PARTIES_ON,
                  NOTICE_ROUTE,
                  NOTICE_CONTENTS,
                  NOTICE_SHORTENED_TO,
                  NOTICE_WAIVED,
                  NOTICE_WAIVER_GROUND,
                  CONFIDER_INFORMED,
                  LEGAL_ADVICE_OPPORTUNITY,
                  COURT_INSPECTED,
                  APPEAL_BY,
                  SUBSTANTIAL_PROBATIVE_VALUE,
                  OTHER_EVIDENCE_AVAILABLE,
                  PUBLIC_INTEREST_SUBSTANTIALLY_OUTWEIGHS),
          Leg.of("adduce", Gates.ADDUCE, "evidence is given that reveals it", "party", "S8a", "S12")
              .saying(ACT_ALLEGED, SEXUAL_HISTORY_BAR_CHECKED),
          Leg.of(
                  "consent",
                  Gates.CONSENT,
                  "the survivor consents to what she names",
                  "survivor adviser",
                  "S0 S1 S5",
                  "S9",
                  CONFIDER_CONSENTS_IN_WRITING,
                  CONSENT_EXPRESS,
                  CONSENT_BY,
                  SUBJECT_AGE_BAND,
                  SUITABLE_PERSON_FOUND,
                  CONSENT_PASSAGES)
              .saying(
                  CONSENT_REVOKED,
                  CONSENT_INITIATIVE,
                  ADVICE_OFFERED_BEFORE_CONSENT,
                  SUBJECT_LACKS_CAPACITY,
                  YOUNG_PERSON_VIEW)
              .beginning(Lifetime.CONSENT)
              .dropping(
                  APPLICANT,
                  LEAVE_SOUGHT,
                  NOTICE_GIVEN,
                  NOTICE_WRITTEN,
                  NOTICE_PARTIES_ON,
                  NOTICE_ROUTE,
                  NOTICE_CONTENTS,
                  NOTICE_SHORTENED_TO,
                  NOTICE_WAIVED,
                  NOTICE_WAIVER_GROUND,
                  CONFIDER_INFORMED,
                  LEGAL_ADVICE_OPPORTUNITY,
                  COURT_INSPECTED),
          Leg.over(
              "take-consent-back",
              Gates.RETURN,
              "she takes her consent back before anything has gone",
              "survivor adviser",
              "S9",
              "S0"),
          Leg.of(
                  "find-misconduct",
                  Gates.MISCONDUCT,
                  "the court finds misconduct and the link",
                  "judge",
                  "S1 S5",
                  "S10",
                  MISCONDUCT_FOUND)
              .dropping(
                  APPLICANT,
                  LEAVE_SOUGHT,
                  NOTICE_GIVEN,
                  NOTICE_WRITTEN,
                  NOTICE_PARTIES_ON,
                  NOTICE_ROUTE,
                  NOTICE_CONTENTS,
                  NOTICE_SHORTENED_TO,
                  NOTICE_WAIVED,
                  NOTICE_WAIVER_GROUND,
                  CONFIDER_INFORMED,
                  LEGAL_ADVICE_OPPORTUNITY,
                  COURT_INSPECTED),
          Leg.over(
                  "hand-over",
                  Gates.PRODUCE,
                  "exactly what was consented to, or directed, is handed over",
                  "releaser",
                  "S9 S10",
                  "S0",
                  PRODUCED_TO,
                  PASSAGES_RELEASED,
                  RELEASED_WITHIN_ORDER)
              .needing("that no more goes than she consented to", Walk::asConsented),
          Leg.of(
              "appeal",
              Gates.APPEAL,
              "the survivor, or a party, takes the decision further",
              "survivor party",
              "S6 S7 S8",
              "S11",
              APPEAL_LODGED,
              APPEAL_BY),
          Leg.of(
              "appeal-dismissed",
              Gates.SET_ASIDE,
              "the appeal court leaves the decision as it is",
              "judge",
              "S11",
              "",
              APPEAL_LODGED),
          Leg.over(
              "set-aside",
              Gates.SET_ASIDE,
              "the appeal court sets the order aside; documents go back",
              "judge",
              "S11",
              "S0"),
          Leg.of(
                  "remit",
                  Gates.SET_ASIDE,
                  "the appeal court sends the matter back",
                  "judge",
                  "S11",
                  "S5",
                  APPEAL_LODGED)
              .dropping(
                  APPEAL_HOLD_UNTIL,
                  APPEAL_BY,
                  LEAVE_GATES,
                  FOUND_NOT_PROTECTED,
                  SUBSTANTIAL_PROBATIVE_VALUE,
                  OTHER_EVIDENCE_AVAILABLE,
                  PUBLIC_INTEREST_SUBSTANTIALLY_OUTWEIGHS),
          Leg.over(
              "return-sealed",
              Gates.RETURN,
              "it goes back, sealed, and the matter is over",
              "registrar",
              "S6 S7 S8 S8a S9 S10 S11 S12",
              "S0"));

  private Walk() {}

  private static Answer asConsented(Known facts) {
    boolean within =
        !facts.knows(CONSENT_PASSAGES)
            || facts.setOf(CONSENT_PASSAGES).containsAll(facts.setOf(PASSAGES_RELEASED));
    return Ordered.toTheParty(facts).and(Answer.of(within));
  }
}
