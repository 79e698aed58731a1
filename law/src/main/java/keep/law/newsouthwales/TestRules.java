package keep.law.newsouthwales;

import static keep.law.bench.Pen.PARTLY_READ;
import static keep.law.bench.Pen.READ;
import static keep.law.newsouthwales.Gates.COMPEL;
import static keep.law.newsouthwales.Gates.GRANT;
import static keep.law.newsouthwales.Gates.HEAR;
import static keep.law.newsouthwales.Gates.REFUSE;
import static keep.law.newsouthwales.Gates.TEST;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.bench.Pen;
import keep.law.facts.DecisionFacts;
import keep.law.facts.HearingFacts;

/// The three limbs, what goes into the balance, and reasons (s 299D; NSW-30 to NSW-36).
final class TestRules {
  /// The six matters of section 299D(2): a floor, not a ceiling.
  static final Set<String> FACTORS =
      Set.of(
          "encourage-counselling",
          "confidentiality-needed",
          "effective-counselling",
          "relationship-damage",
          "bias",
          "privacy");

  private static final Set<Gate> LEAVE = Set.of(TEST, GRANT, COMPEL);

  private TestRules() {}

  static List<Rule> rules(Pen pen) {
    return List.of(
        pen.rule(
            "NSW-30",
            "Is the court satisfied of all three limbs?",
            "Criminal Procedure Act 1986 (NSW) s 299D(1)",
            READ,
            LEAVE,
            TestRules::allThree),
        pen.rule(
            "NSW-31",
            "Will it have substantial probative value?",
            "Criminal Procedure Act 1986 (NSW) s 299D(1)(a); PPC v Williams",
            READ,
            LEAVE,
            (facts, day) ->
                DoorRules.unlessOpened(
                    facts,
                    Finding.of(
                        Reading.value(facts),
                        "It will have substantial probative value.",
                        "It is not found that it will have substantial probative value.",
                        "There is no finding on its value: \"may\" is not enough."))),
        pen.rule(
            "NSW-32",
            "Is there no other document or evidence on the same matters?",
            "Criminal Procedure Act 1986 (NSW) s 299D(1)(b)",
            READ,
            LEAVE,
            (facts, day) ->
                DoorRules.unlessOpened(
                    facts,
                    Finding.of(
                        Reading.noOtherSource(facts),
                        "No other evidence is available.",
                        "Other evidence is available.",
                        "There is no finding whether other evidence is available."))),
        pen.rule(
            "NSW-33",
            "Is the interest in confidence and in sparing her harm substantially outweighed?",
            "Criminal Procedure Act 1986 (NSW) s 299D(1)(c); PPC v Williams",
            READ,
            LEAVE,
            TestRules::balance),
        pen.rule(
                "NSW-34",
                "Were all six matters taken into account?",
                "Criminal Procedure Act 1986 (NSW) s 299D(2)",
                READ,
                Set.of(GRANT),
                TestRules::factors)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
                "NSW-35",
                "Has her statement of harm stayed with the court?",
                "Criminal Procedure Act 1986 (NSW) s 299D(3)-(4)",
                PARTLY_READ,
                Set.of(HEAR, GRANT),
                TestRules::harmStatement)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "NSW-36",
                "Are reasons stated, without the jury, and without revealing the notes?",
                "Criminal Procedure Act 1986 (NSW) s 299D(5)-(6), medium (M); KS v Veitch (No 2)",
                READ,
                Set.of(GRANT, REFUSE),
                TestRules::reasons)
            .whenUnknown(Unknown.IS_NOT_ASSESSED));
  }

  private static Finding allThree(Known facts, LocalDate day) {
    if (facts.yes(DecisionFacts.STATUTORY_TEST_APPLIED).isNo()) {
      return DoorRules.unlessOpened(
          facts, Finding.no("The Act's test was not applied: no limb was found."));
    }
    return DoorRules.unlessOpened(
        facts,
        Finding.of(
            Reading.allLimbs(facts),
            "All three limbs are found.",
            "At least one limb fails.",
            "Not all three limbs are found: an absent finding is a failed limb."));
  }

  private static Finding balance(Known facts, LocalDate day) {
    if (facts.yes(DecisionFacts.BALANCING_PERFORMED).isNo()) {
      return DoorRules.unlessOpened(facts, Finding.no("The balance was not carried out."));
    }
    if (facts.yes(DecisionFacts.HARM_CONSIDERED).isNo()) {
      return DoorRules.unlessOpened(facts, Finding.no("Harm to her was left out of the balance."));
    }
    return DoorRules.unlessOpened(
        facts,
        Finding.of(
            Reading.outweighs(facts),
            "It is substantially outweighed.",
            "It is not substantially outweighed: a tie or a bare majority fails.",
            "There is no finding on the balance."));
  }

  private static Finding factors(Known facts, LocalDate day) {
    Set<String> missing = new TreeSet<>(FACTORS);
    missing.removeAll(facts.setOf(DecisionFacts.FACTORS_CONSIDERED));
    return DoorRules.unlessOpened(
        facts,
        Finding.of(
            facts.hasAll(DecisionFacts.FACTORS_CONSIDERED, FACTORS),
            "All six were taken into account.",
            "Left out: " + String.join(", ", missing) + ".",
            "What was taken into account is not recorded."));
  }

  private static Finding harmStatement(Known facts, LocalDate day) {
    Answer shown = facts.yes(HearingFacts.HARM_STATEMENT_SHOWN);
    boolean filed = facts.yes(HearingFacts.CONFIDENTIAL_HARM_STATEMENT_FILED).isYes();
    if (shown.isUnknown() && !filed) {
      return Finding.notAsked("No statement of harm is known to be filed.");
    }
    return Finding.of(
        shown.not(),
        "No other party saw it.",
        "Another party saw it.",
        "One is filed; whether another party saw it is not recorded.");
  }

  private static Finding reasons(Known facts, LocalDate day) {
    if (facts.yes(HearingFacts.JURY_PRESENT).isYes()) {
      return Finding.no("It was heard or decided before the jury.");
    }
    if (facts.yes(DecisionFacts.REASONS_REVEAL_CONTENTS).isYes()) {
      return Finding.no("The reasons themselves reveal what the notes say.");
    }
    return Finding.of(
        facts.yes(DecisionFacts.REASONS_GIVEN),
        "Reasons are stated.",
        "No reasons are stated.",
        "Whether reasons are stated is not recorded.");
  }
}
