package keep.law.ireland;

import static keep.law.facts.ProcessFacts.SUBJECT_AGE_BAND;
import static keep.law.facts.PersonFacts.YOUNG_PERSON_VIEW;
import static keep.law.facts.CourtFacts.PRODUCED_TO;
import static keep.law.facts.FairnessFacts.PASSAGES_ORDERED;
import static keep.law.facts.FairnessFacts.PASSAGES_RELEASED;
import static keep.law.facts.PersonFacts.SUBJECT_LACKS_CAPACITY;
import static keep.law.facts.ConsentFacts.CONSENT_REVOKED;
import static keep.law.facts.ConsentFacts.CONSENT_INITIATIVE;
import static keep.law.facts.ConsentFacts.CONSENT_BY;
import static keep.law.bench.CourtWalk.place;
import static keep.law.facts.ApplicationFacts.*;
import static keep.law.facts.ConsentFacts.EXPRESS_WAIVER;
import static keep.law.facts.ConsentFacts.LEGAL_ADVICE_BEFORE_WAIVER;
import static keep.law.facts.ConsentFacts.WAIVER_AFTER_SIGHT_OF_MATERIAL;
import static keep.law.facts.CourtFacts.APPLICATION_WRITTEN;
import static keep.law.facts.DecisionFacts.*;
import static keep.law.facts.HearingFacts.*;
import static keep.law.facts.MatterFacts.COURT;
import static keep.law.facts.MatterFacts.LATE_APPLICATION_DIRECTED;
import static keep.law.facts.MatterFacts.OFFENCE_LISTED;
import static keep.law.facts.MatterFacts.TRIAL_STARTED;
import static keep.law.facts.RequestFacts.ACCUSED_APPLIED;
import static keep.law.facts.RequestFacts.APPLICANT;
import static keep.law.facts.RequestFacts.PROSECUTOR_KNOWS_OF_RECORD;

import java.util.List;
import keep.law.Answer;
import keep.law.Known;
import keep.law.Lifetime;
import keep.law.Standing;
import keep.law.bench.CourtWalk.Leg;
import keep.law.reading.Ordered;

/// The places I0 to I10 and the steps between them (section 7 of the notes).
///
/// The days of notice set by rules of court were not readable: until somebody enters them no
/// hearing is opened.
final class Walk {
  static final List<Standing> PLACES =
      List.of(
          place("I0", "held", "a counselling record", "I1", ""),
          place("I1", "known-to-prosecutor", "existence told, content not", "I2 I3 I4a I9", ""),
          place(
              "I2",
              "accused-notice",
              "written, with particulars",
              "I4 I1",
              "days in rules of court"),
          place(
              "I3",
              "prosecutor-notice",
              "the accused has not applied",
              "I4 I1 I2",
              "days in rules of court"),
          place("I4", "application-before-trial", "the trial has not begun", "I5", ""),
          place("I4a", "late-application", "directed, asked for by the accused", "I5 I6", ""),
          place("I5", "closed-hearing", "holder brings it, judge examines it", "I6 I7 I8", ""),
          place("I6", "refused", "reasons given; returned", "I0 I1", ""),
          place("I7", "ordered-discretionary", "interests of justice", "I10", ""),
          place("I8", "ordered-mandatory", "real risk of an unfair trial", "I10", ""),
          place("I9", "waived", "express, after sight and advice", "I1", ""),
          place("I10", "disclosed-on-conditions", "only what is ordered", "I0", ""));

  static final List<Leg> LEGS =
      List.of(
          Leg.of(
              "prosecutor-learns",
              Gates.LEARN,
              "the prosecutor learns of a record",
              "party",
              "I0",
              "I1",
              PROSECUTOR_KNOWS_OF_RECORD),
          Leg.of(
                  "tell-existence",
                  Gates.PROSECUTOR,
                  "the prosecutor tells the accused that it exists",
                  "party",
                  "I1",
                  "")
              .saying(PROSECUTOR_NOTIFIED_EXISTENCE, CONTENT_REVEALED),
          Leg.of("waive", Gates.WAIVE, "she expressly waives", "survivor adviser", "I1", "I9")
              .saying(
                  EXPRESS_WAIVER,
                  WAIVER_AFTER_SIGHT_OF_MATERIAL,
                  LEGAL_ADVICE_BEFORE_WAIVER,
                  CONSENT_BY,
                  CONSENT_INITIATIVE,
                  CONSENT_REVOKED,
                  SUBJECT_AGE_BAND,
                  SUBJECT_LACKS_CAPACITY,
                  YOUNG_PERSON_VIEW)
              .beginning(Lifetime.CONSENT),
          Leg.of(
              "take-waiver-back",
              Gates.RETURN,
              "she takes her waiver back before anything has gone",
              "survivor adviser",
              "I9",
              "I1"),
          Leg.of(
                  "accused-gives-notice",
                  Gates.ASK,
                  "the accused gives notice",
                  "party",
                  "I1 I3",
                  "I2",
                  APPLICANT,
                  NOTICE_PARTIES_ON)
              .beginning(Lifetime.APPLICATION)
              .needing("that the accused applies", facts -> facts.is(APPLICANT, "accused")),
          Leg.of(
                  "prosecutor-gives-notice",
                  Gates.ASK,
                  "the prosecutor gives notice",
                  "party",
                  "I1",
                  "I3",
                  APPLICANT,
                  NOTICE_PARTIES_ON)
              .needing("that the prosecutor applies", facts -> facts.is(APPLICANT, "prosecutor")),
          Leg.of(
              "enter-period",
              Gates.ASK,
              "a named person enters the days of notice that the rules of court set",
              "registrar",
              "I2 I3",
              "",
              NOTICE_PERIOD_BY_RULES),
          Leg.of(
                  "apply",
                  Gates.APPLY,
                  "the application is made before the trial",
                  "party",
                  "I2 I3",
                  "I4",
                  COURT,
                  OFFENCE_LISTED)
              .saying(
                  APPLICATION_WRITTEN,
                  TRIAL_STARTED,
                  ACCUSED_APPLIED,
                  NECESSARY_IN_INTERESTS_OF_JUSTICE)
              .needing("that the trial has not begun", facts -> facts.yes(TRIAL_STARTED).not()),
          Leg.of(
                  "apply-late",
                  Gates.ASK,
                  "the application is made when the trial has begun",
                  "party",
                  "I1",
                  "I4a",
                  APPLICANT,
                  COURT,
                  OFFENCE_LISTED,
                  TRIAL_STARTED,
                  LATE_APPLICATION_DIRECTED)
              .beginning(Lifetime.APPLICATION),
          Leg.of("withdraw", Gates.RETURN, "the application is given up", "party", "I2 I3", "I1")
              .dropping(APPLICANT, NOTICE_PARTIES_ON, NOTICE_PERIOD_BY_RULES),
          Leg.of("open-hearing", Gates.NOTICE, "the one hearing opens", "judge", "I4", "I5")
              .needing("the days of notice that the rules of court set", Walk::periodKnown),
          Leg.of(
                  "open-late-hearing",
                  Gates.EXAMINE,
                  "the one hearing opens though the trial has begun",
                  "judge",
                  "I4a",
                  "I5")
              .needing("the court's direction, asked for by the accused", Walk::directed),
          Leg.of(
                  "refuse-late",
                  Gates.KEEP_CLOSED,
                  "a late application is not let in",
                  "judge",
                  "I4a",
                  "I6")
              .saying(REASONS_GIVEN)
              .needing("reasons, and no direction", Walk::notDirected),
          Leg.of(
                  "examine",
                  Gates.HEARING,
                  "the judge hears those concerned and examines the record",
                  "judge",
                  "I5",
                  "",
                  HEARING_HELD,
                  RECORD_PRODUCED_TO_COURT,
                  HEARING_CLOSED)
              .saying(CONFIDER_APPEARED, CONFIDER_DENIED_HEARING),
          Leg.of(
                  "order",
                  Gates.DISCLOSE,
                  "the judge orders disclosure in the interests of justice",
                  "judge",
                  "I5",
                  "I7",
                  LEAVE_GATES,
                  PASSAGES_ORDERED)
              .saying(
                  NECESSARY_IN_INTERESTS_OF_JUSTICE,
                  REAL_RISK_OF_UNFAIR_TRIAL,
                  COMPELLING_BASIS_SHOWN,
                  FACTORS_CONSIDERED,
                  CONDITIONS_IMPOSED,
                  REASONS_GIVEN)
              .needing("a closed hearing with the record, and reasons", Walk::examinedWithReasons),
          Leg.of(
                  "order-for-fair-trial",
                  Gates.DISCLOSE,
                  "the judge must order disclosure",
                  "judge",
                  "I5",
                  "I8",
                  LEAVE_GATES,
                  PASSAGES_ORDERED)
              .saying(REAL_RISK_OF_UNFAIR_TRIAL, CONDITIONS_IMPOSED, REASONS_GIVEN)
              .needing(
                  "a real risk of an unfair trial, a closed hearing with the record, and reasons",
                  facts -> facts.yes(REAL_RISK_OF_UNFAIR_TRIAL).and(examinedWithReasons(facts))),
          Leg.of("refuse", Gates.KEEP_CLOSED, "the judge refuses disclosure", "judge", "I5", "I6")
              .saying(REAL_RISK_OF_UNFAIR_TRIAL, REASONS_GIVEN)
              .needing(
                  "no real risk of an unfair trial, a closed hearing with the record, and reasons",
                  facts ->
                      facts.yes(REAL_RISK_OF_UNFAIR_TRIAL).not().and(examinedWithReasons(facts))),
          Leg.of(
                  "disclose",
                  Gates.USE,
                  "what was ordered is disclosed on the conditions set",
                  "registrar",
                  "I7 I8",
                  "I10")
              .saying(RELEASED_WITHIN_ORDER, USED_ELSEWHERE, PRODUCED_TO, PASSAGES_RELEASED)
              .needing(
                  "that it is within the order",
                  facts -> facts.yes(RELEASED_WITHIN_ORDER).and(Ordered.toTheParty(facts))),
          Leg.of(
                  "ask-again",
                  Gates.ASK,
                  "the accused asks again on something new",
                  "party",
                  "I6",
                  "I1")
              .dropping(
                  APPLICANT,
                  NOTICE_PARTIES_ON,
                  NOTICE_PERIOD_BY_RULES,
                  TRIAL_STARTED,
                  LATE_APPLICATION_DIRECTED,
                  HEARING_HELD,
                  RECORD_PRODUCED_TO_COURT,
                  HEARING_CLOSED,
                  COURT,
                  OFFENCE_LISTED),
          Leg.over(
              "rest",
              Gates.RETURN,
              "the record goes back and the matter is over",
              "registrar",
              "I6 I10",
              "I0"));

  private Walk() {}

  static Answer directed(Known facts) {
    return facts.yes(LATE_APPLICATION_DIRECTED).and(facts.is(APPLICANT, "accused"));
  }

  private static Answer notDirected(Known facts) {
    return directed(facts)
        .not()
        .or(facts.knows(LATE_APPLICATION_DIRECTED) ? Answer.NO : Answer.YES)
        .and(facts.yes(REASONS_GIVEN));
  }

  private static Answer periodKnown(Known facts) {
    return facts.knows(NOTICE_PERIOD_BY_RULES) ? Answer.YES : Answer.UNKNOWN;
  }

  static Answer examined(Known facts) {
    return facts
        .yes(HEARING_HELD)
        .and(facts.yes(RECORD_PRODUCED_TO_COURT))
        .and(facts.yes(HEARING_CLOSED));
  }

  private static Answer examinedWithReasons(Known facts) {
    return examined(facts).and(facts.yes(REASONS_GIVEN));
  }
}
