package keep.law.canada;

import static keep.law.bench.Pen.READ;
import static keep.law.canada.Gates.ADMIT;
import static keep.law.canada.Gates.CHALLENGE;
import static keep.law.canada.Gates.DESTROY;
import static keep.law.canada.Gates.HEARING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keep.law.Answer;
import keep.law.DateRange;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.bench.Pen;
import keep.law.dates.Periods;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.ConsentFacts;
import keep.law.facts.CourtFacts;
import keep.law.facts.DecisionFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.HolderFacts;
import keep.law.facts.ProcessFacts;

/// Records that the accused already has (ss 278.92 to 278.97; CA-33 to CA-41), and what lies round
/// the scheme (CA-43, CA-44).
final class HeldRules {
  private static final int CLEAR_DAYS = 7;
  private static final Set<String> FACTORS =
      Set.of(
          "full-answer",
          "reporting",
          "treatment",
          "bias",
          "jury-prejudice",
          "dignity",
          "privacy",
          "security",
          "truth-finding");

  private HeldRules() {}

  static List<Rule> rules(Pen pen) {
    return List.of(
        pen.rule(
                "CA-33",
                "Is a record that the accused holds used only by this process?",
                "Criminal Code (Canada) s 278.92(1)",
                READ,
                Set.of(ADMIT),
                HeldRules::byThisProcess)
            .inForce(Text.SINCE_2018)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "CA-34",
                "Is it relevant, of significant probative value, and not substantially outweighed by prejudice?",
                "Criminal Code (Canada) s 278.92(2)",
                READ,
                Set.of(ADMIT),
                HeldRules::admissible)
            .inForce(Text.SINCE_2018),
        pen.rule(
                "CA-35",
                "Were the nine factors considered?",
                "Criminal Code (Canada) s 278.92(3)",
                READ,
                Set.of(ADMIT),
                HeldRules::factors)
            .inForce(Text.SINCE_2018)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "CA-36",
                "Was it applied for in writing, seven clear days before, and found capable of admission?",
                "Criminal Code (Canada) s 278.93; that the days are clear is medium (M)",
                READ,
                Set.of(ADMIT, Gates.SCREEN),
                HeldRules::capable)
            .inForce(Text.SINCE_2018)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "CA-37",
                "Was it heard without jury and public, the complainant free to appear and not compelled?",
                "Criminal Code (Canada) s 278.94(1)-(3)",
                READ,
                Set.of(ADMIT, HEARING),
                HeldRules::heard)
            .inForce(Text.SINCE_2018)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "CA-38",
                "Do the reasons say what is admitted, on which factors, and how it is relevant?",
                "Criminal Code (Canada) s 278.94(4)-(5)",
                READ,
                Set.of(ADMIT),
                (facts, day) ->
                    StageRules.plain(facts.yes(DecisionFacts.REASONS_GIVEN), "reasons given"))
            .inForce(Text.SINCE_2018)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "CA-39",
                "Is nothing of it published?",
                "Criminal Code (Canada) ss 278.95-278.97",
                READ,
                Set.of(ADMIT),
                (facts, day) ->
                    StageRules.plain(facts.yes(DecisionFacts.PUBLISHED).not(), "nothing published"))
            .inForce(Text.SINCE_2018)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "CA-40",
                "Was screening of records that the accused holds held valid?",
                "R v JJ 2022 SCC 28",
                READ,
                Set.of(CHALLENGE),
                Pen.tells("It was."))
            .inForce(Text.SINCE_2018),
        pen.rule(
                "CA-41",
                "Does the scheme say anything of a record that the accused holds?",
                "R v Shearing 2002 SCC 58, before 13 December 2018",
                READ,
                Set.of(ADMIT),
                (facts, day) ->
                    Finding.unknown(
                        "Before 13 December 2018 it lay outside the scheme; the common law decided."))
            .inForce(DateRange.until(Text.SIXTY_DAYS.minusDays(1)))
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
            "CA-43",
            "May her lawyer have what is needed to take part?",
            "R v Adzin 2026 NWTSC 18 (one court)",
            READ,
            Set.of(HEARING),
            Pen.tells("Her lawyer may be given it.")),
        pen.rule(
                "CA-44",
                "Is the record destroyed only on a neutral schedule, fixed in advance?",
                "R v Carosella [1997] 1 SCR 80; how far it survives is medium (M)",
                READ,
                Set.of(DESTROY),
                HeldRules::neutral)
            .inForce(DateRange.always())
            .whenUnknown(Unknown.IS_NOT_ASSESSED));
  }

  private static Finding byThisProcess(Known facts, LocalDate day) {
    return StageRules.plain(facts.yes(ApplicationFacts.LEAVE_SOUGHT), "applied for");
  }

  private static Finding admissible(Known facts, LocalDate day) {
    if (facts.yes(DecisionFacts.SEXUAL_HISTORY_BAR_CHECKED).isNo()) {
      return Finding.no("The conditions for evidence of sexual activity were not checked.");
    }
    Answer test =
        facts
            .yes(DecisionFacts.SIGNIFICANT_PROBATIVE_VALUE)
            .and(facts.yes(DecisionFacts.PREJUDICE_SUBSTANTIALLY_OUTWEIGHS).not());
    return Finding.of(
        test,
        "It has significant probative value that prejudice does not substantially outweigh.",
        "It has no significant probative value, or prejudice substantially outweighs it.",
        "There is no finding: it is inadmissible until there is.");
  }

  private static Finding factors(Known facts, LocalDate day) {
    Set<String> missing = new TreeSet<>(FACTORS);
    missing.removeAll(facts.setOf(DecisionFacts.FACTORS_CONSIDERED));
    return Finding.of(
        facts.hasAll(DecisionFacts.FACTORS_CONSIDERED, FACTORS),
        "All were considered.",
        "Left out: " + String.join(", ", missing) + ".",
        "What was considered is not recorded.");
  }

  private static Finding capable(Known facts, LocalDate day) {
    if (facts.yes(CourtFacts.APPLICATION_WRITTEN).isNo()
        || facts.yes(DecisionFacts.CAPABLE_OF_ADMISSION).isNo()) {
      return Finding.no("It was not applied for in writing, or not capable of admission.");
    }
    int needed = facts.get(ApplicationFacts.NOTICE_SHORTENED_TO).orElse(CLEAR_DAYS);
    Optional<Integer> days = facts.get(ApplicationFacts.NOTICE_DAYS);
    Optional<LocalDate> served = facts.get(ApplicationFacts.NOTICE_PARTIES_ON);
    Optional<LocalDate> judged = Text.heardOn(facts);
    if (served.isPresent() && (judged.isPresent() || facts.knows(ProcessFacts.STEP))) {
      days = Optional.of((int) Periods.daysBetween(served.get(), judged.orElse(day)));
    }
    if (days.isPresent() && days.get() < needed) {
      return Finding.no("Only " + days.get() + " of " + needed + " clear days lay between.");
    }
    return facts.yes(DecisionFacts.CAPABLE_OF_ADMISSION).isYes()
        ? Finding.yes("It was found capable of admission.")
        : Finding.unknown("Whether it was found capable of admission is not recorded.");
  }

  private static Finding heard(Known facts, LocalDate day) {
    if (facts.yes(HearingFacts.JURY_PRESENT).isYes()
        || facts.yes(HearingFacts.HEARING_CLOSED).isNo()) {
      return Finding.no("The jury or the public was present.");
    }
    return StageRules.heard(facts, day);
  }

  private static Finding neutral(Known facts, LocalDate day) {
    if (facts.yes(HolderFacts.LEGAL_HOLD).isYes()) {
      return Finding.no("A proceeding is known: destroying must stop.");
    }
    String asked =
        facts.yes(ConsentFacts.COMPLAINANT_ACCEPTED_POSSIBLE_SUBPOENA).isYes()
            ? " That she accepted that it might be asked for changes nothing."
            : "";
    return Finding.of(
        facts.yes(HolderFacts.RECORD_DESTROYED_TO_DEFEAT_APPLICATIONS).not(),
        "It went on a neutral schedule.",
        "It was destroyed to defeat applications: the prosecution may be stayed." + asked,
        "Why it was destroyed is not recorded.");
  }

  /// The last day on which a copy may be given so that the judge may look on this day.
  static LocalDate latestCopy(LocalDate judgeLooksOn) {
    return Periods.latestBefore(judgeLooksOn, CLEAR_DAYS);
  }
}
