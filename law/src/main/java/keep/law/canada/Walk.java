package keep.law.canada;

import static keep.law.facts.ProcessFacts.SUBJECT_AGE_BAND;
import static keep.law.facts.PersonFacts.YOUNG_PERSON_VIEW;
import static keep.law.facts.CourtFacts.PRODUCED_TO;
import static keep.law.facts.FairnessFacts.PASSAGES_ORDERED;
import static keep.law.facts.FairnessFacts.PASSAGES_RELEASED;
import static keep.law.facts.PersonFacts.SUBJECT_LACKS_CAPACITY;
import static keep.law.facts.ConsentFacts.LEGAL_ADVICE_BEFORE_WAIVER;
import static keep.law.facts.ConsentFacts.CONSENT_REVOKED;
import static keep.law.facts.ConsentFacts.CONSENT_INITIATIVE;
import static keep.law.facts.ConsentFacts.CONSENT_BY;
import static keep.law.bench.CourtWalk.place;
import static keep.law.facts.ApplicationFacts.*;
import static keep.law.facts.ConsentFacts.EXPRESS_WAIVER;
import static keep.law.facts.CourtFacts.APPLICATION_WRITTEN;
import static keep.law.facts.DecisionFacts.*;
import static keep.law.facts.HearingFacts.*;
import static keep.law.facts.MatterFacts.APPEAL_ENDED_ON;
import static keep.law.facts.MatterFacts.APPEAL_LODGED;
import static keep.law.facts.MatterFacts.OFFENCE_LISTED;
import static keep.law.facts.MatterFacts.PROCEEDING_TYPE;
import static keep.law.facts.RequestFacts.*;

import java.util.List;
import keep.law.Answer;
import keep.law.Known;
import keep.law.Lifetime;
import keep.law.Standing;
import keep.law.bench.CourtWalk.Leg;
import keep.law.reading.Ordered;

/// The places C0 to C10 and D1 to D5, and the steps between them (section 7 of the notes).
final class Walk {
  static final List<Standing> PLACES =
      List.of(
          place("C0", "held", "a record with an expectation of privacy", "C1 C9", ""),
          place("C0a", "crown-held", "existence may be told, content not", "C1 C9", ""),
          place("C1", "application", "by the accused, to the trial judge, in writing", "C2 C0", ""),
          place("C2", "served", "everyone served", "C3 C0", "60 clear days"),
          place("C3", "stage-1-hearing", "in camera", "C4 C5", ""),
          place("C4", "refused-stage-1", "the record never moved", "C0 C10", ""),
          place("C5", "judge-review", "the judge reads alone", "C6 C7", ""),
          place("C6", "refused-stage-2", "reasons given", "C8a C10", ""),
          place("C7", "produced-in-part", "the relevant part, on conditions", "C8 C10", ""),
          place("C8", "in-use", "in no other proceeding", "C8a", ""),
          place("C8a", "sealed-or-returned", "after the last appeal", "C0", ""),
          place("C9", "waived", "held by the prosecutor only", "C0", ""),
          place("C10", "appeal", "a question of law", "C3 C5 C7 C0", ""),
          place("D1", "accused-holds", "a record about the complainant", "D2", ""),
          place("D2", "admissibility-application", "copied in time", "D3 D5", "7 clear days"),
          place("D3", "hearing", "no jury, no public", "D4 D5", ""),
          place("D4", "admitted-in-part", "reasons say what and why", "", ""),
          place("D5", "not-admitted", "reasons given", "D1", ""));

  static final List<Leg> LEGS =
      List.of(
          Leg.of(
                  "tell-existence",
                  Gates.CROWN,
                  "the prosecutor tells that it exists",
                  "party",
                  "C0a",
                  "")
              .saying(PROSECUTOR_NOTIFIED_EXISTENCE, CONTENT_REVEALED),
          Leg.of("waive", Gates.LIFT, "she expressly waives", "survivor adviser", "C0 C0a", "C9")
              .saying(
                  EXPRESS_WAIVER,
                  HELD_BY,
                  CONSENT_BY,
                  CONSENT_INITIATIVE,
                  CONSENT_REVOKED,
                  LEGAL_ADVICE_BEFORE_WAIVER,
                  SUBJECT_AGE_BAND,
                  SUBJECT_LACKS_CAPACITY,
                  YOUNG_PERSON_VIEW)
              .beginning(Lifetime.CONSENT)
              .needing("her express waiver, and that the prosecutor alone holds it", Walk::lifted),
          Leg.of(
              "take-waiver-back",
              Gates.RETURN,
              "she takes her waiver back before anything has gone",
              "survivor adviser",
              "C9",
              "C0"),
          Leg.of(
                  "apply",
                  Gates.APPLY,
                  "somebody applies for production",
                  "party",
                  "C0 C0a",
                  "C1",
                  APPLICANT,
                  OFFENCE_LISTED,
                  PROCEEDING_TYPE,
                  LEAVE_SOUGHT,
                  RECORD_TYPE)
              .saying(APPLICATION_WRITTEN, GROUNDS_PLEADED)
              .beginning(Lifetime.APPLICATION),
          Leg.over("withdraw", Gates.RETURN, "the application is given up", "party", "C1 C2", "C0"),
          Leg.of(
              "serve",
              Gates.PAPERS,
              "the application and the subpoena are served",
              "party",
              "C1",
              "C2",
              NOTICE_PARTIES_ON,
              NOTICE_HOLDER_ON,
              NOTICE_SURVIVOR_ON),
          Leg.of(
              "allow-less-time",
              Gates.PAPERS,
              "the judge allows fewer days",
              "judge",
              "C2",
              "",
              NOTICE_SHORTENED_TO),
          Leg.of("open-hearing", Gates.SERVE, "the first hearing opens", "judge", "C2", "C3"),
          Leg.of(
                  "hear",
                  Gates.HEARING,
                  "the judge hears those concerned",
                  "judge",
                  "C3",
                  "",
                  HEARING_CLOSED)
              .saying(
                  CONFIDER_APPEARED,
                  CONFIDER_DENIED_HEARING,
                  CONFIDER_COMPELLED,
                  COSTS_AGAINST_CONFIDER),
          Leg.of(
                  "order-to-judge",
                  Gates.STAGE_1,
                  "the judge orders production to herself",
                  "judge",
                  "C3",
                  "C5")
              .saying(
                  LIKELY_RELEVANT,
                  NECESSARY_IN_INTERESTS_OF_JUSTICE,
                  JUDGE_REVIEWED_RECORD,
                  GROUNDS_PLEADED,
                  BALANCING_PERFORMED)
              .needing("a closed hearing", Walk::closed),
          Leg.of(
                  "refuse-stage-1",
                  Gates.DECIDE,
                  "the judge refuses at the first stage",
                  "judge",
                  "C3",
                  "C4")
              .saying(REASONS_GIVEN, PUBLISHED)
              .needing("a closed hearing and reasons", Walk::closedWithReasons),
          Leg.of(
              "judge-reads",
              Gates.READ,
              "the judge reads it alone",
              "judge",
              "C5",
              "",
              JUDGE_REVIEWED_RECORD),
          Leg.of(
                  "party-looks",
                  Gates.LOOK,
                  "somebody looks before a ruling",
                  "party survivor",
                  "C2 C3 C5",
                  "",
                  PARTY_INSPECTED_BEFORE_LEAVE)
              .saying(APPLICANT),
          Leg.of(
                  "order-part",
                  Gates.STAGE_2,
                  "the judge orders the relevant part to the accused",
                  "judge",
                  "C5",
                  "C7",
                  PASSAGES_ORDERED)
              .saying(
                  LIKELY_RELEVANT,
                  NECESSARY_IN_INTERESTS_OF_JUSTICE,
                  REASONS_GIVEN,
                  CONDITIONS_IMPOSED)
              .needing("that the judge has read it, and reasons", Walk::readWithReasons),
          Leg.of(
                  "refuse-stage-2",
                  Gates.DECIDE,
                  "the judge refuses at the second stage",
                  "judge",
                  "C5",
                  "C6")
              .saying(REASONS_GIVEN, PUBLISHED)
              .needing("that the judge has read it, and reasons", Walk::readWithReasons),
          Leg.of(
                  "hand-over",
                  Gates.USE,
                  "the part ordered goes to the accused",
                  "registrar",
                  "C7",
                  "C8")
              .saying(
                  RELEASED_WITHIN_ORDER,
                  USED_ELSEWHERE,
                  PUBLISHED,
                  COPY_TO_PROSECUTOR,
                  PRODUCED_TO,
                  PASSAGES_RELEASED)
              .needing(
                  "that it goes to the party, and no more than was ordered", Ordered::toTheParty),
          Leg.of(
                  "seal-or-return",
                  Gates.USE,
                  "it is sealed, or returned when every appeal is over",
                  "registrar",
                  "C6 C8",
                  "C8a")
              .saying(RETURN_CERTIFIED_ON, APPEAL_ENDED_ON, USED_ELSEWHERE),
          Leg.of(
              "appeal",
              Gates.APPEAL,
              "the decision goes to an appeal court",
              "party survivor",
              "C4 C6 C7",
              "C10",
              APPEAL_LODGED),
          Leg.of(
                  "new-hearing",
                  Gates.APPEAL,
                  "the appeal court orders a new hearing",
                  "judge",
                  "C10",
                  "C3")
              .dropping(APPEAL_LODGED, HEARING_CLOSED, JUDGE_REVIEWED_RECORD),
          Leg.of(
                  "new-review",
                  Gates.APPEAL,
                  "the appeal court orders a new review",
                  "judge",
                  "C10",
                  "C5")
              .dropping(APPEAL_LODGED, JUDGE_REVIEWED_RECORD)
              .needing("that the judge had read it", facts -> facts.yes(JUDGE_REVIEWED_RECORD)),
          Leg.of(
                  "restore-order",
                  Gates.APPEAL,
                  "the appeal court leaves production as ordered",
                  "judge",
                  "C10",
                  "C7")
              .dropping(APPEAL_LODGED)
              .needing("that the judge had read it", facts -> facts.yes(JUDGE_REVIEWED_RECORD)),
          Leg.over(
              "leave-refused",
              Gates.APPEAL,
              "the appeal court leaves it refused",
              "judge",
              "C10",
              "C0"),
          Leg.over("rest", Gates.RETURN, "the matter is over", "registrar", "C4 C8a", "C0"),
          Leg.of(
              "apply-to-use",
              Gates.APPLY_USE,
              "the accused applies to use what he holds",
              "party",
              "D1",
              "D2",
              APPLICANT,
              HELD_BY,
              LEAVE_SOUGHT,
              APPLICATION_WRITTEN,
              NOTICE_PARTIES_ON),
          Leg.of(
                  "screen",
                  Gates.SCREEN,
                  "the judge finds it capable of admission",
                  "judge",
                  "D2",
                  "D3",
                  CAPABLE_OF_ADMISSION)
              .needing(
                  "a finding that it is capable of admission",
                  facts -> facts.yes(CAPABLE_OF_ADMISSION)),
          Leg.of(
                  "screen-out",
                  Gates.APPLY_USE,
                  "the judge finds it not capable of admission",
                  "judge",
                  "D2",
                  "D5")
              .saying(REASONS_GIVEN)
              .needing("reasons", facts -> facts.yes(REASONS_GIVEN)),
          Leg.of("admit", Gates.ADMIT, "the judge admits it, in part", "judge", "D3", "D4")
              .saying(
                  SIGNIFICANT_PROBATIVE_VALUE,
                  PREJUDICE_SUBSTANTIALLY_OUTWEIGHS,
                  REASONS_GIVEN,
                  JURY_PRESENT,
                  HEARING_CLOSED,
                  CONFIDER_COMPELLED)
              .needing("reasons", facts -> facts.yes(REASONS_GIVEN)),
          Leg.of("keep-out", Gates.APPLY_USE, "the judge keeps it out", "judge", "D3", "D5")
              .saying(REASONS_GIVEN)
              .needing("reasons", facts -> facts.yes(REASONS_GIVEN)),
          Leg.of(
                  "hold-on",
                  Gates.APPLY_USE,
                  "the accused may apply again on something new",
                  "party",
                  "D5",
                  "D1")
              .dropping(
                  LEAVE_SOUGHT,
                  APPLICATION_WRITTEN,
                  NOTICE_PARTIES_ON,
                  CAPABLE_OF_ADMISSION,
                  APPLICANT,
                  HELD_BY));

  private Walk() {}

  private static Answer lifted(Known facts) {
    return Reading.waiver(facts).and(Reading.crownOnly(facts));
  }

  private static Answer closed(Known facts) {
    return facts.yes(HEARING_CLOSED);
  }

  private static Answer closedWithReasons(Known facts) {
    return closed(facts).and(facts.yes(REASONS_GIVEN));
  }

  private static Answer readWithReasons(Known facts) {
    return Reading.reviewed(facts).and(facts.yes(REASONS_GIVEN));
  }
}
