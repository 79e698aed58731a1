package keep.law.campaign;

import static keep.law.campaign.Draft.OURS;
import static keep.law.campaign.Draft.OURS_M;
import static keep.law.campaign.Draft.decidedOn;
import static keep.law.campaign.Draft.duty;
import static keep.law.campaign.Draft.inMatter;
import static keep.law.campaign.Draft.isStep;
import static keep.law.campaign.Draft.rule;
import static keep.law.facts.ApplicationFacts.*;
import static keep.law.facts.CourtFacts.COURT_VARIED_LIMIT;
import static keep.law.facts.DecisionFacts.REASONS_GIVEN;
import static keep.law.facts.PersonFacts.REPRESENTATIVE_APPOINTED;
import static keep.law.facts.PersonFacts.SUBJECT_DATE_OF_BIRTH;
import static keep.law.facts.PersonFacts.SUBJECT_DECEASED;
import static keep.law.facts.PersonFacts.SUBJECT_LACKS_CAPACITY;
import static keep.law.facts.ProcessFacts.INTAKE_PASSED;
import static keep.law.facts.ProcessFacts.PERIOD_VARIED;
import static keep.law.facts.ProcessFacts.SUBJECT_AGE_BAND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Answer;
import keep.law.Clock;
import keep.law.Consequence.Follows;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.RuleId;
import keep.law.Tag;
import keep.law.Tag.Confidence;
import keep.law.dates.BusinessDays;
import keep.law.dates.Periods;

/// CP-30 to CP-33 and CP-37 to CP-39: notice, and the survivor's time.
final class NoticeRules {
  private static final Tag NSW = Tag.ours(Confidence.H, "R");

  private NoticeRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
            "CP-30",
            "Is it written notice of a complete application, saying what is sought, that she may appear, and by when?",
            "Our default, after Criminal Procedure Act 1986 (NSW) s.299C(1)",
            NSW,
            Set.of(Gates.NOTICE),
            NoticeRules::written),
        rule(
            "CP-30",
            "Was notice given to every party, the survivor and the service?",
            "Our default, after Criminal Procedure Act 1986 (NSW) s.299C(1)",
            NSW,
            Set.of(Gates.HEARING, Gates.STAGE_1, Gates.GRANT, Gates.COMPEL),
            NoticeRules::given),
        rule(
                "CP-30",
                "Is the application complete, so that notice is due?",
                "Our default; a reminder, never a ground of invalidity",
                NSW,
                Set.of(Gates.INTAKE),
                (facts, day) -> Finding.notAsked("Notice follows."))
            .then((facts, day, allowed) ->
                duty(
                    allowed,
                    "notice",
                    "applicant",
                    BusinessDays.ENGLAND_AND_WALES.lastDay(day, 2),
                    "CP-30",
                    "Give written notice to every other party and the service, and through the court or her nominee to the survivor.",
                    "serve")),
        rule(
            "CP-31",
            "Does notice reach her through the court or her nominee, with her address kept from the other side?",
            "Our default, stricter than Criminal Procedure Act 1986 (NSW) s.299C(2)-(3)",
            OURS,
            Set.of(Gates.NOTICE),
            NoticeRules::route),
        rule(
            "CP-32",
            "Is her time over: the later of 14 calendar days and 10 business days after the last service, or as a judge set it?",
            "Our default, after Criminal Procedure Act 1986 (NSW) s.299C(4) and CrimPR 17.5(4)",
            NSW,
            Set.of(Gates.HEARING, Gates.STAGE_1, Gates.GRANT),
            NoticeRules::over),
        rule(
            "CP-32",
            "Does the order name a period and its new end, and give reasons?",
            "Our default",
            NSW,
            Set.of(Gates.VARY),
            NoticeRules::varied),
        rule(
                "CP-32",
                "Does her time start to run?",
                "Our default",
                NSW,
                Set.of(Gates.NOTICE),
                (facts, day) -> Finding.notAsked("The clock follows."))
            .then(NoticeRules::clock),
        rule(
            "CP-33",
            "Does her notice name free advice and the local centre, and offer other formats and an interpreter?",
            "Our default; the campaign's page names the local centre",
            OURS,
            Set.of(Gates.NOTICE),
            NoticeRules::plain),
        rule(
                "CP-37",
                "If she is under 18: was notice given to her and to a safe adult, and never to a suspect?",
                "Our default; differs from s.44B(4) PCSC Act 2022",
                OURS_M,
                Set.of(Gates.NOTICE),
                NoticeRules::young)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
                "CP-38",
                "If she lacks capacity for this decision, or has died: does a representative act?",
                "Our default",
                OURS_M,
                Set.of(Gates.NOTICE),
                NoticeRules::represented)
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
            "CP-39",
            "Is this her first extension, taken while her time runs?",
            "Our default",
            OURS_M,
            Set.of(Gates.EXTEND),
            NoticeRules::extension));
  }

  private static boolean toHer(Known facts) {
    return inMatter(facts) ? isStep(facts, "notice-survivor") : true;
  }

  private static Finding written(Known facts, LocalDate day) {
    if (inMatter(facts) && !facts.yes(INTAKE_PASSED).isYes()) {
      return Finding.no("The application has not been found complete; notice comes after that.");
    }
    Answer says =
        facts.hasAll(NOTICE_CONTENTS, Set.of("documents", "may-appear", "production-date"));
    return Finding.of(
        facts.yes(NOTICE_WRITTEN).and(says),
        "It is written and says what it must.",
        "It is not written, or leaves out the documents sought, that she may appear, or the date for production.",
        "It is not recorded that it is written and says what it must.");
  }

  private static Finding given(Known facts, LocalDate day) {
    if (NoticePeriod.lastService(facts).isPresent()) {
      return Finding.yes(
          "The last of them was served on " + NoticePeriod.lastService(facts).orElse(day) + ".");
    }
    if (inMatter(facts)) {
      return Finding.no("Not everybody who must have notice has been served.");
    }
    Answer done = NoticePeriod.waivedByHer(facts) ? Answer.YES : facts.yes(NOTICE_GIVEN);
    return Finding.of(
        done,
        "Notice was given to everybody who must have it, or she agreed to do without.",
        "Notice was not given to everybody who must have it.",
        "It is not known that notice was given.");
  }

  private static Finding route(Known facts, LocalDate day) {
    if (facts.yes(ADDRESS_DISCLOSED).isYes()) {
      return Finding.no("Her address was shown to the other side.");
    }
    if (!toHer(facts)) {
      return Finding.notAsked("This notice is not hers.");
    }
    if (!facts.knows(NOTICE_SURVIVOR_ON) && !NoticePeriod.waivedByHer(facts)) {
      return Finding.unknown("The day on which it reached her is not confirmed.");
    }
    return Finding.of(
        facts.is(NOTICE_ROUTE, "court", "nominee"),
        "It reached her through the court or her nominee.",
        "It did not come through the court or her nominee; only such notice counts.",
        "It is not recorded how it reached her.");
  }

  private static Finding over(Known facts, LocalDate day) {
    Optional<LocalDate> on = decidedOn(facts, day);
    Optional<LocalDate> earliest = NoticePeriod.earliestGrant(facts);
    if (NoticePeriod.lastService(facts).isPresent()) {
      if (earliest.isEmpty()) {
        return Finding.unknown(
            "The holidays of that year are not known yet; a judge can set the day.");
      }
      if (on.isEmpty()) {
        return Finding.unknown("It is not known on which day it was decided.");
      }
      return on.get().isBefore(earliest.get())
          ? Finding.no("Her time is not over: the earliest day is " + earliest.get() + ".")
          : Finding.yes("Her time was over; the earliest day was " + earliest.get() + ".");
    }
    if (inMatter(facts)) {
      return Finding.no("Her time has not begun.");
    }
    if (NoticePeriod.waivedByHer(facts)) {
      return Finding.yes("She agreed to do without notice.");
    }
    return byCount(facts);
  }

  /// With only a number of days: fewer than 14 are too few; ten business days fit into 20 days at
  /// any time of year but Christmas and Easter.
  private static Finding byCount(Known facts) {
    Optional<Integer> days = facts.get(NOTICE_DAYS);
    Optional<Integer> fixed = facts.get(NOTICE_SHORTENED_TO);
    if (days.isPresent() && fixed.isPresent()) {
      return days.get() >= fixed.get()
          ? Finding.yes("The days that the judge fixed were given.")
          : Finding.no("Fewer days were given than the judge fixed.");
    }
    if (days.isPresent() && days.get() < NoticePeriod.CALENDAR_DAYS) {
      return Finding.no("Only " + days.get() + " days were given.");
    }
    return days.isPresent() && days.get() >= 21
        ? Finding.yes(days.get() + " days were given.")
        : Finding.unknown("It is not known that her time was over.");
  }

  private static Finding varied(Known facts, LocalDate day) {
    if (!facts.knows(PERIOD_VARIED) || !facts.knows(COURT_VARIED_LIMIT)) {
      return Finding.unknown("The order does not say which period it changes, and to what day.");
    }
    Answer reasons = facts.yes(REASONS_GIVEN);
    boolean notice = facts.is(PERIOD_VARIED, "notice").isYes();
    if (reasons.isUnknown() && notice && FairnessRules.custodyPresses(facts)) {
      return Finding.yes(
          "The custody time limit falls inside her time, which is a reason by itself (CP-90).");
    }
    return Finding.of(
        reasons,
        "A period, its new end and reasons are recorded.",
        "A judge changes a period only with reasons.",
        "No reasons are recorded.");
  }

  private static Follows clock(Known facts, LocalDate day, boolean allowed) {
    Optional<LocalDate> served = NoticePeriod.lastService(facts);
    if (!allowed || served.isEmpty()) {
      return Follows.nothing();
    }
    return Follows.clocks(
        new Clock(
            "notice",
            new RuleId("CP-32"),
            served.get(),
            NoticePeriod.lastDay(facts),
            NoticePeriod.earliestGrant(facts),
            "The survivor's time. Leave may be granted from the day after it, if a court day."));
  }

  private static Finding plain(Known facts, LocalDate day) {
    if (!toHer(facts) || !facts.knows(NOTICE_CONTENTS)) {
      return Finding.notAsked("This notice is not hers, or its contents are not recorded.");
    }
    return Finding.of(
        facts.hasAll(NOTICE_CONTENTS, Set.of("free-advice", "local-centre", "formats")),
        "It names advice, the local centre and other formats.",
        "It leaves out free advice, the local centre or other formats.",
        "Its contents are not recorded.");
  }

  private static Answer underEighteen(Known facts, LocalDate day) {
    Answer band = facts.is(SUBJECT_AGE_BAND, "under-14", "14-15", "16-17");
    return facts
        .get(SUBJECT_DATE_OF_BIRTH)
        .map(
            born -> Answer.of(Periods.isUnder(born, 18, facts.get(NOTICE_SURVIVOR_ON).orElse(day))))
        .orElse(band);
  }

  private static Finding young(Known facts, LocalDate day) {
    if (!toHer(facts)) {
      return Finding.notAsked("This notice is not hers.");
    }
    if (facts.yes(NOTICE_TO_SUSPECT).isYes()) {
      return Finding.no("A suspect was told.");
    }
    return switch (underEighteen(facts, day)) {
      case NO -> Finding.notAsked("She is an adult.");
      case UNKNOWN -> Finding.unknown("Her age is not recorded.");
      case YES ->
          Finding.of(
              facts.yes(NOTICE_TO_YOUNG_PERSON).and(facts.yes(NOTICE_TO_SAFE_ADULT)),
              "She and a safe adult were told.",
              "A parent alone, or she alone, was told; both she and a safe adult must be.",
              "It is not recorded that both she and a safe adult were told.");
    };
  }

  private static Finding represented(Known facts, LocalDate day) {
    if (!toHer(facts)) {
      return Finding.notAsked("This notice is not hers.");
    }
    Answer needs = facts.yes(SUBJECT_LACKS_CAPACITY).or(facts.yes(SUBJECT_DECEASED));
    if (needs.isNo()) {
      return Finding.notAsked("She acts for herself.");
    }
    if (needs.isUnknown()) {
      return Finding.unknown("It is not recorded whether she needs a representative.");
    }
    return facts.yes(REPRESENTATIVE_APPOINTED).isYes()
        ? Finding.yes("A representative acts.")
        : Finding.no("A representative must act first.");
  }

  private static Finding extension(Known facts, LocalDate day) {
    if (facts.yes(EXTENSION_TAKEN).isYes()) {
      return Finding.no("She has had her one extension as of right; more only from the judge.");
    }
    Optional<LocalDate> end = NoticePeriod.lastDay(facts);
    if (end.isEmpty()) {
      return Finding.unknown("Her time has no known end yet.");
    }
    return day.isAfter(end.get())
        ? Finding.no("Her time ended on " + end.get() + "; more only from the judge.")
        : Finding.yes("It is her first, and her time still runs.");
  }
}
