package keep.law.newsouthwales;

import static keep.law.bench.Pen.READ;
import static keep.law.newsouthwales.Gates.COMPEL;
import static keep.law.newsouthwales.Gates.GRANT;
import static keep.law.newsouthwales.Gates.NOTICE;
import static keep.law.newsouthwales.Gates.TEST;
import static keep.law.newsouthwales.Gates.WAIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keep.law.Answer;
import keep.law.Clock;
import keep.law.Consequence.Follows;
import keep.law.Duty;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.RuleId;
import keep.law.bench.Pen;
import keep.law.dates.Periods;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.RequestFacts;

/// Notice to the survivor and the parties (s 299C; NSW-24 to NSW-29).
final class NoticeRules {
  private NoticeRules() {}

  static List<Rule> rules(Pen pen) {
    return List.of(
        pen.rule(
            "NSW-24",
            "Was written notice given to every other party and to her or her nominee?",
            "Criminal Procedure Act 1986 (NSW) s 299C(1)",
            READ,
            Set.of(NOTICE, TEST, GRANT, COMPEL),
            NoticeRules::given),
        pen.rule(
                "NSW-25",
                "Does it identify the material, say that she may appear, and give the production date?",
                "Criminal Procedure Act 1986 (NSW) s 299C(1)(a)-(e)",
                READ,
                Set.of(NOTICE),
                NoticeRules::contents)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
                "NSW-26",
                "Did it go by a road that counts as notice to her?",
                "Criminal Procedure Act 1986 (NSW) s 299C(2)",
                READ,
                Set.of(NOTICE),
                NoticeRules::route)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "NSW-27",
                "Has whoever took it for her passed her a copy?",
                "Criminal Procedure Act 1986 (NSW) s 299C(3)",
                READ,
                Set.of(NOTICE, GRANT),
                NoticeRules::passedOn)
            .whenUnknown(Unknown.IS_SHOWN)
            .then(NoticeRules::passItOn),
        pen.rule(
                "NSW-28",
                "Have 14 whole days run since the last required notice, or the days the court fixed?",
                "Criminal Procedure Act 1986 (NSW) s 299C(4); Interpretation Act 1987 (NSW) s 36(1); that day 14 itself is too early is medium (M)",
                READ,
                Set.of(TEST, GRANT, COMPEL),
                NoticeRules::fourteenDays)
            .then(NoticeRules::clock),
        pen.rule(
                "NSW-29",
                "If notice was waived, was it on one of the three grounds?",
                "Criminal Procedure Act 1986 (NSW) s 299C(5); the second and third ground are medium (M)",
                READ,
                Set.of(WAIVE, TEST, GRANT, COMPEL),
                NoticeRules::waiver)
            .whenUnknown(Unknown.IS_NOT_ASSESSED));
  }

  private static boolean needless(Known facts) {
    return Reading.waived(facts).isYes() || Reading.opened(facts).isYes();
  }

  static Finding given(Known facts, LocalDate day) {
    if (needless(facts)) {
      return Finding.notAsked("No notice was needed.");
    }
    if (facts.yes(ApplicationFacts.NOTICE_WRITTEN).isNo()) {
      return Finding.no("Notice was not in writing.");
    }
    Answer given =
        Reading.everyNoticeKnown(facts) ? Answer.YES : facts.yes(ApplicationFacts.NOTICE_GIVEN);
    if (facts.yes(ApplicationFacts.NOTICE_GIVEN).isNo()) {
      given = Answer.NO;
    }
    String late =
        facts.yes(RequestFacts.MADE_AS_SOON_AS_PRACTICABLE).isNo()
            ? " It came later than was practicable, which is noted and does not undo it."
            : "";
    return Finding.of(
        given,
        "Notice was given." + late,
        "Notice was not given to all who must have it.",
        "Whether notice was given is not known.");
  }

  private static Finding contents(Known facts, LocalDate day) {
    Set<String> needed = new TreeSet<>(Set.of("documents", "may-appear"));
    if (facts.is(RequestFacts.ACT_ALLEGED, "compel").isYes()) {
      needed.add("production-date");
    }
    return Finding.of(
        facts.hasAll(ApplicationFacts.NOTICE_CONTENTS, needed),
        "It says what it must.",
        "It must say: " + String.join(", ", needed) + ".",
        "What it says is not recorded.");
  }

  private static Finding route(Known facts, LocalDate day) {
    return facts
        .get(ApplicationFacts.NOTICE_ROUTE)
        .map(road ->
            road.equals("prosecutor")
                ? Finding.yes("Given to the prosecutor, it counts as given to her.")
                : Finding.yes("It went to her or her nominee."))
        .orElseGet(() -> Finding.unknown("By what road it went is not recorded."));
  }

  private static Finding passedOn(Known facts, LocalDate day) {
    if (!facts.is(ApplicationFacts.NOTICE_ROUTE, "prosecutor").isYes()) {
      return Finding.notAsked("It did not go through the prosecutor, as far as is known.");
    }
    return facts.knows(ApplicationFacts.NOTICE_PASSED_ON)
        ? Finding.yes("She has her copy.")
        : Finding.unknown("Whether she has her copy is not recorded; the clock runs all the same.");
  }

  private static Follows passItOn(Known facts, LocalDate day, boolean allowed) {
    boolean owed =
        facts.is(ApplicationFacts.NOTICE_ROUTE, "prosecutor").isYes()
            && !facts.knows(ApplicationFacts.NOTICE_PASSED_ON);
    return owed
        ? Follows.duties(
            new Duty(
                "pass-on-notice",
                "prosecutor",
                Optional.empty(),
                new RuleId("NSW-27"),
                "See that she has a copy of the notice within a reasonable time.",
                ""))
        : Follows.nothing();
  }

  static Finding fourteenDays(Known facts, LocalDate day) {
    if (needless(facts)) {
      return Finding.notAsked("No notice was needed.");
    }
    int period = Reading.period(facts);
    Optional<LocalDate> last = Reading.lastNotice(facts);
    Optional<LocalDate> decided = Reading.decidedOn(facts, day);
    if (last.isPresent() && decided.isPresent()) {
      boolean over = !decided.get().isBefore(last.get().plusDays(period + 1L));
      Answer answer =
          !over ? Answer.NO : Reading.everyNoticeKnown(facts) ? Answer.YES : Answer.UNKNOWN;
      return Finding.of(
          answer,
          period + " whole days had run.",
          "Leave may be given from " + last.get().plusDays(period + 1L) + " at the earliest.",
          "Not every day of notice is known.");
    }
    return facts
        .get(ApplicationFacts.NOTICE_DAYS)
        .map(days ->
            days >= period
                ? Finding.yes(days + " whole days lay between.")
                : Finding.no("Only " + days + " of " + period + " days lay between."))
        .orElseGet(() -> Finding.unknown("The days between notice and decision are not known."));
  }

  private static Follows clock(Known facts, LocalDate day, boolean allowed) {
    return Reading.lastNotice(facts)
        .map(last ->
            Follows.clocks(
                new Clock(
                    "notice",
                    new RuleId("NSW-28"),
                    last,
                    Optional.of(Periods.lastCalendarDay(last, Reading.period(facts))),
                    Reading.earliestGrant(facts),
                    "Leave may not be given before this has run.")))
        .orElseGet(Follows::nothing);
  }

  private static Finding waiver(Known facts, LocalDate day) {
    if (!Reading.waived(facts).isYes()) {
      return Finding.notAsked("Notice was not waived, as far as is known.");
    }
    return facts
        .get(ApplicationFacts.NOTICE_WAIVER_GROUND)
        .map(ground ->
            Finding.yes("Waived on a listed ground: " + ground + ". Leave and the test remain."))
        .orElseGet(() -> Finding.unknown("On what ground notice was waived is not recorded."));
  }
}
