package keep.law.ireland;

import static keep.law.bench.Pen.PARTLY_READ;
import static keep.law.bench.Pen.READ;
import static keep.law.ireland.Gates.APPLY;
import static keep.law.ireland.Gates.EXAMINE;
import static keep.law.ireland.Gates.HEARING;
import static keep.law.ireland.Gates.NOTICE;
import static keep.law.ireland.Gates.PROSECUTOR;
import static keep.law.ireland.Gates.RECORD;
import static keep.law.ireland.Gates.SCOPE;
import static keep.law.ireland.Gates.UNHEARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.Tag;
import keep.law.bench.Pen;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.CourtFacts;
import keep.law.facts.DecisionFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.ProcessFacts;
import keep.law.facts.RequestFacts;

/// Scope, the prosecutor, application, notice, hearing (s 19A(1) to (9), (14) to (16); IE-1 to
/// IE-10, 16 to 18, 24, 25).
final class SectionRules {
  /// Believed to be the day the section began; not read.
  private static final LocalDate BEGAN = LocalDate.of(2018, 5, 30);

  private SectionRules() {}

  static List<Rule> rules(Pen pen) {
    return List.of(
        rule(
            pen,
            "IE-1",
            "Is it a prosecution for a scheduled sexual offence in the Circuit or Central Criminal Court?",
            "s 19A(1)-(2)",
            READ,
            Set.of(SCOPE, APPLY, EXAMINE),
            SectionRules::court),
        rule(
            pen,
            "IE-2",
            "Has the prosecutor seen the record, or knows of it, and is it a counselling record?",
            "s 19A(1)",
            READ,
            Set.of(SCOPE, RECORD),
            SectionRules::known),
        rule(
            pen,
            "IE-3",
            "Has the prosecutor told that it exists, and not what it says?",
            "s 19A(2)",
            READ,
            Set.of(PROSECUTOR),
            SectionRules::existenceOnly),
        rule(
            pen,
            "IE-4",
            "Is it in writing, with particulars and reasons?",
            "s 19A(3)",
            READ,
            Set.of(APPLY),
            SectionRules::written),
        rule(
            pen,
            "IE-5",
            "Did the accused give notice in time to holder, complainant, prosecutor and others?",
            "s 19A(4); days under SI 380 and 381 of 2018 not read",
            READ,
            Set.of(NOTICE),
            (facts, day) -> notice(facts, day, true)),
        rule(
            pen,
            "IE-6",
            "If the prosecutor applies, had the accused not, and is it in the interests of justice?",
            "s 19A(5)",
            READ,
            Set.of(APPLY),
            SectionRules::byProsecutor),
        rule(
            pen,
            "IE-7",
            "Did a prosecutor who applies give the matching notice?",
            "s 19A(6); days under SI 380 and 381 of 2018 not read",
            READ,
            Set.of(NOTICE),
            (facts, day) -> notice(facts, day, false)),
        rule(
            pen,
            "IE-8",
            "Were the others told whom the court named?",
            "s 19A(7)",
            READ,
            Set.of(NOTICE),
            (facts, day) ->
                facts.knows(ApplicationFacts.WIDER_SERVICE_ORDERED)
                    ? plain(
                        facts.yes(ApplicationFacts.WIDER_SERVICE_ORDERED), "the others were told")
                    : Finding.notAsked("No wider notice is recorded.")),
        rule(
            pen,
            "IE-9",
            "Is a hearing held, with the record brought for the judge to examine?",
            "s 19A(8)",
            READ,
            Set.of(HEARING, EXAMINE),
            SectionRules::brought),
        rule(
            pen,
            "IE-10",
            "May holder, complainant and others be heard?",
            "s 19A(9)",
            READ,
            Set.of(HEARING, UNHEARD),
            SectionRules::heard),
        rule(
            pen,
            "IE-16",
            "Is it made before the trial, or late by a direction the accused asked for?",
            "s 19A(14)",
            READ,
            Set.of(APPLY, EXAMINE),
            SectionRules::inTime),
        rule(
            pen,
            "IE-17",
            "Is the hearing closed?",
            "s 19A(15)",
            READ,
            Set.of(HEARING),
            (facts, day) -> plain(facts.yes(HearingFacts.HEARING_CLOSED), "a closed hearing")),
        rule(
            pen,
            "IE-18",
            "Does legal aid cover her representation?",
            "s 19A(16)",
            READ,
            Set.of(HEARING),
            (facts, day) ->
                facts.yes(HearingFacts.LEGAL_ADVICE_OPPORTUNITY).isNo()
                    ? Finding.unknown("She had no chance of advice, though legal aid covers it.")
                    : Finding.yes("It does.")),
        rule(
            pen,
            "IE-24",
            "Is it a counselling record, and not one for the general law of disclosure?",
            "s 19A(1); the result outside it is medium (M)",
            READ,
            Set.of(SCOPE, RECORD),
            SectionRules::counselling),
        rule(
            pen,
            "IE-25",
            "Were the proceedings begun since the section?",
            "1992 Act s 1(4)(a) as amended; first day believed to be 30 May 2018, not read",
            PARTLY_READ,
            Set.of(SCOPE),
            SectionRules::begun));
  }

  static Rule rule(
      Pen pen,
      String id,
      String question,
      String section,
      Tag tag,
      Set<Gate> gates,
      keep.law.Test test) {
    return pen.rule(
            id, question, "Criminal Evidence Act 1992 (Ireland) " + section, tag, gates, test)
        .whenUnknown(Unknown.IS_SHOWN);
  }

  static Finding plain(Answer answer, String what) {
    return Finding.of(
        answer,
        "It is so: " + what + ".",
        "It is not so: " + what + ".",
        "Not recorded: " + what + ".");
  }

  private static Finding court(Known facts, LocalDate day) {
    Answer court = facts.is(MatterFacts.COURT, "Circuit Criminal Court", "Central Criminal Court");
    Answer offence = facts.yes(MatterFacts.OFFENCE_LISTED);
    Answer proceeding =
        facts
            .is(
                MatterFacts.PROCEEDING_TYPE,
                "none",
                "civil",
                "civil-family",
                "coroner",
                "inquiry",
                "tribunal")
            .not();
    return Finding.of(
        court.and(offence).and(proceeding),
        "It is.",
        "It is not: the section does not reach it.",
        "Court, offence or proceeding is not recorded.");
  }

  private static Finding known(Known facts, LocalDate day) {
    Answer found = facts.yes(RequestFacts.WITHIN_DEFINITION_OF_RECORD);
    if (found.isYes()) {
      return Finding.yes("It was found, or accepted, to be a counselling record.");
    }
    Answer parts =
        facts
            .yes(RequestFacts.PROSECUTOR_KNOWS_OF_RECORD)
            .and(facts.yes(RequestFacts.COUNSELLOR_FUNCTION))
            .and(facts.yes(RequestFacts.REASONABLE_EXPECTATION_OF_PRIVACY));
    return Finding.of(
        found.isNo() ? Answer.NO : parts,
        "The prosecutor knows of it, and it was made in counselling with an expectation of privacy.",
        "It is no counselling record, or the prosecutor does not know of it: the section does not reach it.",
        "It is not shown that the section applies; nothing is concluded from silence.");
  }

  private static Finding existenceOnly(Known facts, LocalDate day) {
    boolean leave = facts.setOf(ApplicationFacts.LEAVE_GATES).contains("produce");
    boolean waived = DecisionRules.waived(facts);
    if (facts.yes(HearingFacts.CONTENT_REVEALED).isYes() && !leave && !waived) {
      return Finding.no("What it says was revealed without leave.");
    }
    return Finding.of(
        facts.yes(HearingFacts.PROSECUTOR_NOTIFIED_EXISTENCE),
        "Its existence was told; its content needs leave of the court.",
        "Its existence was not told.",
        "Whether its existence was told is not recorded; its content needs leave of the court.");
  }

  private static Finding written(Known facts, LocalDate day) {
    Answer items =
        facts
            .get(CourtFacts.APPLICATION_ITEMS)
            .map(said -> Answer.of(said.containsAll(Set.of("exact-records", "likely-relevance"))))
            .orElse(Answer.UNKNOWN);
    return plain(
        items.isNo() ? Answer.NO : facts.yes(CourtFacts.APPLICATION_WRITTEN),
        "in writing, with particulars and reasons");
  }

  private static Finding notice(Known facts, LocalDate day, boolean ofAccused) {
    boolean byProsecutor = facts.is(RequestFacts.APPLICANT, "prosecutor").isYes();
    if (byProsecutor == ofAccused) {
      return Finding.notAsked("The other side applies.");
    }
    if (!ofAccused && !byProsecutor) {
      return Finding.notAsked("The prosecutor is not known to apply.");
    }
    if (facts.yes(ApplicationFacts.NOTICE_GIVEN).isNo()
        || facts.yes(ApplicationFacts.NOTICE_WRITTEN).isNo()) {
      return Finding.no("Notice was not given.");
    }
    Optional<Integer> period = facts.get(ApplicationFacts.NOTICE_PERIOD_BY_RULES);
    if (period.isEmpty()) {
      return Finding.unknown(
          "The period in the rules of court has not been entered: it is not assumed.");
    }
    Optional<LocalDate> last =
        java.util.stream.Stream.of(
                facts.get(ApplicationFacts.NOTICE_PARTIES_ON),
                facts.get(ApplicationFacts.NOTICE_HOLDER_ON),
                facts.get(ApplicationFacts.NOTICE_SURVIVOR_ON),
                facts.get(ApplicationFacts.NOTICE_OTHERS_ON))
            .flatMap(Optional::stream)
            .max(LocalDate::compareTo);
    Optional<Integer> days = facts.get(ApplicationFacts.NOTICE_DAYS);
    if (last.isPresent()
        && (facts.knows(HearingFacts.DECISION_ON) || facts.knows(ProcessFacts.STEP))) {
      LocalDate on = facts.get(HearingFacts.DECISION_ON).orElse(day);
      days = Optional.of((int) keep.law.dates.Periods.daysBetween(last.get(), on));
    }
    return days.map(lay -> plain(Answer.of(lay >= period.get()), period.get() + " days of notice"))
        .orElseGet(() -> Finding.unknown("The days of notice are not recorded."));
  }

  private static Finding byProsecutor(Known facts, LocalDate day) {
    if (!facts.is(RequestFacts.APPLICANT, "prosecutor").isYes()) {
      return Finding.notAsked("The prosecutor is not known to apply.");
    }
    if (facts.yes(ApplicationFacts.LEAVE_SOUGHT).isNo()) {
      return Finding.notAsked("Nobody applies.");
    }
    return Finding.of(
        facts
            .yes(RequestFacts.ACCUSED_APPLIED)
            .not()
            .and(facts.yes(DecisionFacts.NECESSARY_IN_INTERESTS_OF_JUSTICE)),
        "The accused has not applied, and it is in the interests of justice.",
        "The accused has applied, or it is not in the interests of justice.",
        "Whether the accused has applied, or what justice asks, is not recorded.");
  }

  private static Finding brought(Known facts, LocalDate day) {
    if (facts.yes(HearingFacts.HEARING_HELD).isNo()) {
      return Finding.no("It was decided without a hearing.");
    }
    if (facts.yes(DecisionFacts.RECORD_PRODUCED_TO_COURT).isNo()
        || facts.yes(DecisionFacts.JUDGE_REVIEWED_RECORD).isNo()
        || facts.yes(DecisionFacts.COURT_INSPECTED).isNo()) {
      return Finding.no("It was decided without the record before the judge.");
    }
    boolean both =
        facts
            .yes(HearingFacts.HEARING_HELD)
            .and(facts.yes(DecisionFacts.RECORD_PRODUCED_TO_COURT))
            .isYes();
    return both
        ? Finding.yes("A hearing was held and the record was brought.")
        : Finding.unknown(
            "The holder must bring it to the hearing; whether that was done is not recorded.");
  }

  private static Finding heard(Known facts, LocalDate day) {
    if (facts.yes(HearingFacts.CONFIDER_DENIED_HEARING).isYes()) {
      return Finding.no("The person concerned was not heard.");
    }
    Answer appeared =
        facts
            .yes(HearingFacts.CONFIDER_APPEARED)
            .or(facts.yes(HearingFacts.COMPLAINANT_APPEARED_BY_COUNSEL));
    return appeared.isYes()
        ? Finding.yes("She was heard.")
        : Finding.unknown("Whether she was free to be heard is not recorded.");
  }

  private static Finding inTime(Known facts, LocalDate day) {
    boolean directed = facts.yes(MatterFacts.LATE_APPLICATION_DIRECTED).isYes();
    if (directed && facts.is(RequestFacts.APPLICANT, "prosecutor").isYes()) {
      return Finding.no("A late application is for the accused alone.");
    }
    Answer started = facts.yes(MatterFacts.TRIAL_STARTED);
    Answer late = facts.yes(MatterFacts.LATE_APPLICATION_DIRECTED);
    return Finding.of(
        started.not().or(late),
        "It is in time, or late by the court's direction.",
        "The trial had begun, and no late application was directed.",
        "Whether the trial had begun, or a late application was directed, is not recorded.");
  }

  private static Finding counselling(Known facts, LocalDate day) {
    Answer found = facts.yes(RequestFacts.WITHIN_DEFINITION_OF_RECORD);
    if (!found.isUnknown()) {
      return plain(found, "a counselling record");
    }
    Set<String> kinds = facts.setOf(RequestFacts.RECORD_TYPE);
    Set<String> others =
        Set.of(
            "gp-record",
            "phone",
            "diary",
            "attendance-data",
            "investigation-file",
            "police-occurrence-reports-other-incidents",
            "prior police reports");
    boolean outside = !kinds.isEmpty() && others.containsAll(kinds);
    if (outside || facts.yes(RequestFacts.RECIPIENT_PROVIDES_COUNSELLING).isNo()) {
      return Finding.no("It was not made in counselling: the general law of disclosure applies.");
    }
    return kinds.isEmpty()
        ? Finding.unknown("What kind of record it is, is not known.")
        : Finding.yes("It was made in counselling.");
  }

  private static Finding begun(Known facts, LocalDate day) {
    return facts
        .get(MatterFacts.PROCEEDING_BEGUN_ON)
        .map(on -> plain(Answer.of(!on.isBefore(BEGAN)), "begun on or after " + BEGAN))
        .orElseGet(() -> Finding.notAsked("When the proceedings began is not recorded."));
  }
}
