package keep.law.campaign;

import static keep.law.campaign.Draft.OURS;
import static keep.law.campaign.Draft.inMatter;
import static keep.law.campaign.Draft.rule;
import static keep.law.facts.CourtFacts.PRODUCED_TO;
import static keep.law.facts.DecisionFacts.COURT_INSPECTED;
import static keep.law.facts.DecisionFacts.JUDGE_REVIEWED_RECORD;
import static keep.law.facts.DecisionFacts.PARTY_INSPECTED_BEFORE_LEAVE;
import static keep.law.facts.DecisionFacts.RECORD_PRODUCED_TO_COURT;
import static keep.law.facts.DecisionFacts.SEAL_INTACT;
import static keep.law.facts.DecisionFacts.SUBSTANTIAL_PROBATIVE_VALUE;
import static keep.law.facts.FairnessFacts.PASSAGES_INSPECTED;
import static keep.law.facts.HearingFacts.HEARING_CLOSED;
import static keep.law.facts.HearingFacts.JURY_PRESENT;
import static keep.law.facts.ProcessFacts.HEARD_ON;
import static keep.law.facts.ProcessFacts.PASSAGES_SCHEDULED;
import static keep.law.facts.ProcessFacts.PRODUCTION_LIMIT;
import static keep.law.facts.ProcessFacts.PRODUCTION_ORDERED;
import static keep.law.facts.ProcessFacts.SCHEDULE_COMPLETE;
import static keep.law.facts.ProcessFacts.STAGE_1_PASSED;

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

/// CP-40 to CP-42: stage 1 on paper, sealed production, private inspection.
final class HearingRules {
  static final int PRODUCTION_BUSINESS_DAYS = 5;

  private HearingRules() {}

  static List<Rule> all() {
    Tag staged = Tag.ours(Confidence.H, "S");
    return List.of(
        rule(
            "CP-40",
            "Does the judge decide stage 1 without having seen the notes, and say whether value is shown?",
            "Our default; staging after Criminal Code (Canada) s.278.5",
            staged,
            Set.of(Gates.STAGE_1),
            HearingRules::onPaper),
        rule(
            "CP-41",
            "Was stage 1 passed?",
            "Our default, after Criminal Procedure Act 1986 (NSW) s.299B and CrimPR 17.6(2)",
            Tag.ours(Confidence.H, "R"),
            Set.of(Gates.SCHEDULE, Gates.PRODUCTION, Gates.DELIVER, Gates.INSPECT),
            HearingRules::passed),
        rule(
            "CP-41",
            "Does the service certify that its schedule answers the application?",
            "Our default",
            OURS,
            Set.of(Gates.PRODUCTION, Gates.DELIVER),
            HearingRules::certified),
        rule(
            "CP-41",
            "Do the notes go to the court alone, as the judge ordered?",
            "Our default, after Criminal Procedure Act 1986 (NSW) s.299B",
            Tag.ours(Confidence.H, "R"),
            Set.of(Gates.DELIVER),
            HearingRules::toTheCourt),
        rule(
            "CP-41",
            "Were the notes delivered, and did the judge's own check of the seal get an answer?",
            "Our default",
            OURS,
            Set.of(Gates.INSPECT),
            HearingRules::sealChecked),
        rule(
                "CP-41",
                "Does the judge order production, so that it falls due?",
                "Our default",
                OURS,
                Set.of(Gates.PRODUCTION),
                (facts, day) -> Finding.notAsked("The clock follows."))
            .then(HearingRules::productionClock),
        rule(
            "CP-42",
            "Is the hearing private, without a jury?",
            "Our default, after Criminal Procedure Act 1986 (NSW) s.299B(2)-(3)",
            Tag.ours(Confidence.H, "R"),
            Set.of(Gates.HEARING),
            HearingRules::isPrivate),
        rule(
                "CP-42",
                "Did no party see the notes before leave, and no jury?",
                "Our default, after Criminal Procedure Act 1986 (NSW) s.299B(2)-(3)",
                Tag.ours(Confidence.H, "R"),
                Set.of(Gates.INSPECT, Gates.GRANT),
                HearingRules::alone)
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
                "CP-42",
                "Did the judge inspect every passage that the order would open?",
                "Our default",
                OURS,
                Set.of(Gates.FIND),
                HearingRules::found)
            .whenUnknown(Unknown.IS_SHOWN));
  }

  private static Finding onPaper(Known facts, LocalDate day) {
    if (facts.yes(COURT_INSPECTED).or(facts.yes(JUDGE_REVIEWED_RECORD)).isYes()
        || facts.knows(PASSAGES_INSPECTED)) {
      return Finding.no("The judge has seen the notes; stage 1 is decided without them.");
    }
    if (inMatter(facts) && !facts.knows(HEARD_ON)) {
      return Finding.no("The hearing has not been held.");
    }
    return facts.knows(SUBSTANTIAL_PROBATIVE_VALUE)
        ? Finding.yes(
            "Decided on paper: value is "
                + (facts.yes(SUBSTANTIAL_PROBATIVE_VALUE).isYes() ? "shown." : "not shown."))
        : Finding.unknown("It is not said whether value is shown.");
  }

  private static Finding passed(Known facts, LocalDate day) {
    Answer passed =
        inMatter(facts) ? facts.yes(STAGE_1_PASSED) : facts.yes(SUBSTANTIAL_PROBATIVE_VALUE);
    return Finding.of(
        passed,
        "Stage 1 was passed.",
        "Stage 1 was not passed.",
        "It is not shown that stage 1 was passed.");
  }

  private static Finding certified(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(SCHEDULE_COMPLETE),
        "The schedule is certified complete.",
        "The service does not certify that its schedule answers the application.",
        "There is no certified schedule yet.");
  }

  private static Finding toTheCourt(Known facts, LocalDate day) {
    if (!facts.yes(PRODUCTION_ORDERED).isYes()) {
      return Finding.no("The judge has not ordered it.");
    }
    return Finding.of(
        facts.is(PRODUCED_TO, "court"),
        "They go to the court, sealed.",
        "They would go to somebody other than the court.",
        "It is not said to whom they go.");
  }

  private static Finding sealChecked(Known facts, LocalDate day) {
    if (!facts.yes(RECORD_PRODUCED_TO_COURT).isYes()) {
      return Finding.no("The notes have not been delivered.");
    }
    if (!facts.knows(SEAL_INTACT)) {
      return Finding.unknown("It is not recorded whether the seal was whole.");
    }
    if (facts.yes(SEAL_INTACT).isNo()) {
      return Finding.yes("The seal was broken: the notes are delivered again.");
    }
    Set<String> outside =
        Draft.missing(facts.setOf(PASSAGES_INSPECTED), facts.setOf(PASSAGES_SCHEDULED));
    return outside.isEmpty()
        ? Finding.yes("The seal was whole.")
        : Finding.no(
            "Passages that are not in the schedule would be read: " + Draft.list(outside) + ".");
  }

  private static Finding isPrivate(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(HEARING_CLOSED).and(facts.yes(JURY_PRESENT).isYes() ? Answer.NO : Answer.YES),
        "The hearing is private.",
        "The hearing is open, or a jury is present.",
        "It is not recorded that the hearing is private.");
  }

  private static Finding alone(Known facts, LocalDate day) {
    Answer seen = facts.yes(PARTY_INSPECTED_BEFORE_LEAVE).or(facts.yes(JURY_PRESENT));
    return Finding.of(
        seen.not(),
        "Nobody but the judge saw them.",
        "A party or a jury saw the notes before leave.",
        "Nothing shows that a party saw them.");
  }

  private static Finding found(Known facts, LocalDate day) {
    if (!inMatter(facts)) {
      return Finding.notAsked("No running matter.");
    }
    Set<String> unseen =
        Draft.missing(Passages.findings(facts).keySet(), facts.setOf(PASSAGES_INSPECTED));
    return unseen.isEmpty()
        ? Finding.yes("Every passage found on was inspected.")
        : Finding.no(
            "A finding is made on passages that the judge has not read: "
                + Draft.list(unseen)
                + ".");
  }

  private static Follows productionClock(Known facts, LocalDate day, boolean allowed) {
    if (!allowed) {
      return Follows.nothing();
    }
    Optional<LocalDate> end = productionDue(facts, day);
    return Follows.clocks(
        new Clock(
            "production",
            new RuleId("CP-41"),
            day,
            end,
            end,
            "The service delivers the named records, sealed, to the court by the last day."));
  }

  /// The last day for delivery, counted from the day of the judge's order.
  static Optional<LocalDate> productionDue(Known facts, LocalDate ordered) {
    return facts
        .get(PRODUCTION_LIMIT)
        .or(() -> BusinessDays.ENGLAND_AND_WALES.lastDay(ordered, PRODUCTION_BUSINESS_DAYS));
  }
}
