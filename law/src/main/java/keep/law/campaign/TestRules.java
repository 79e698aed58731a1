package keep.law.campaign;

import static keep.law.campaign.Draft.OURS;
import static keep.law.campaign.Draft.duty;
import static keep.law.campaign.Draft.inMatter;
import static keep.law.campaign.Draft.rule;
import static keep.law.facts.DecisionFacts.FACTORS_CONSIDERED;
import static keep.law.facts.DecisionFacts.FAIR_TRIAL_IMPORTANCE_RECORDED;
import static keep.law.facts.DecisionFacts.GRANT_BASIS;
import static keep.law.facts.DecisionFacts.PASSAGE_FINDINGS;
import static keep.law.facts.DecisionFacts.REASONS_GIVEN;
import static keep.law.facts.DecisionFacts.REASONS_REVEAL_CONTENTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.PassageFinding;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.Tag;
import keep.law.Tag.Confidence;
import keep.law.dates.BusinessDays;

/// CP-43 to CP-49: the test, the burden, the reasons.
final class TestRules {
  static final Set<String> SIX_FACTORS =
      Set.of(
          "encourage-counselling",
          "confidentiality-needed",
          "effective-counselling",
          "relationship-damage",
          "bias",
          "privacy");

  private static final Tag NSW = Tag.ours(Confidence.H, "R");

  private TestRules() {}

  static List<Rule> all() {
    String test =
        "Limb 1: the campaign's page; limbs 2 and 3: our default, after Criminal Procedure Act 1986 (NSW) s.299D(1)";
    return List.of(
        rule(
            "CP-43",
            "Are all three limbs found for every passage: value, no other evidence, and the balance clearly for opening?",
            test,
            NSW,
            Set.of(Gates.GRANT),
            TestRules::limbs),
        rule(
            "CP-43",
            "Is every passage that is kept closed one for which a limb fails?",
            test,
            NSW,
            Set.of(Gates.REFUSE),
            TestRules::nothingFoundOpen),
        rule(
                "CP-44",
                "Were the six factors considered?",
                "Our default, after Criminal Procedure Act 1986 (NSW) s.299D(2)",
                NSW,
                Set.of(Gates.GRANT),
                TestRules::factors)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
                "CP-45",
                "Is the importance of the material to the defence or to proof recorded?",
                "The campaign's page; Article 6; our default",
                OURS,
                Set.of(Gates.GRANT),
                TestRules::importance)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
            "CP-46",
            "Is nothing left in doubt? The applicant bears the burden.",
            "Our default",
            OURS,
            Set.of(Gates.GRANT),
            TestRules::noDoubt),
        rule(
            "CP-47",
            "Are there written reasons, in an open form that does not reveal the notes?",
            "Our default, after Criminal Procedure Act 1986 (NSW) s.299D(5)-(6); KS v Veitch (No 2)",
            Tag.ours(Confidence.H, "S"),
            Set.of(Gates.STAGE_1, Gates.GRANT, Gates.REFUSE),
            TestRules::reasons),
        rule(
                "CP-47",
                "Is the hearing held, so that a decision falls due?",
                "Our default; a target without effect if missed",
                OURS,
                Set.of(Gates.HEARING),
                (facts, day) -> Finding.notAsked("The target follows."))
            .then((facts, day, allowed) ->
                duty(
                    allowed,
                    "decision",
                    "judge",
                    BusinessDays.ENGLAND_AND_WALES.lastDay(day, 10),
                    "CP-47",
                    "Decide, with written reasons. A target only.",
                    "stage-1")),
        rule(
                "CP-48",
                "Does leave rest on the test, and not on agreement, silence or completeness?",
                "Our default",
                OURS,
                Set.of(Gates.GRANT),
                basis("parties-agree", "silence", "completeness"))
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
                "CP-49",
                "Does leave rest on the test, and not on an administrative decision?",
                "Our default",
                Tag.ours(Confidence.M, "D"),
                Set.of(Gates.GRANT),
                basis("administrative"))
            .whenUnknown(Unknown.IS_SHOWN));
  }

  private static Finding limbs(Known facts, LocalDate day) {
    return Finding.of(
        Passages.limb(facts, PassageFinding::allLimbsMet, Passages::bareLimbs),
        "All three limbs are found for every passage ordered.",
        "A limb fails for a passage that would be opened.",
        "Not every limb is found for every passage that would be opened.");
  }

  private static Finding nothingFoundOpen(Known facts, LocalDate day) {
    Set<String> open = Passages.foundOpen(facts);
    if (!open.isEmpty()) {
      return Finding.no(
          "All three limbs are found for "
              + Draft.list(open)
              + "; refusing everything would close what the judge found should open.");
    }
    if (!inMatter(facts) && !facts.knows(PASSAGE_FINDINGS) && Passages.bareLimbs(facts).isYes()) {
      return Finding.unknown("All three limbs are found.");
    }
    return Finding.yes("No passage has all three limbs; doubt counts against opening.");
  }

  private static Finding factors(Known facts, LocalDate day) {
    Optional<Set<String>> considered = facts.get(FACTORS_CONSIDERED);
    if (considered.isEmpty()) {
      return Finding.unknown("It is not recorded which factors were considered.");
    }
    Set<String> missing = Draft.missing(SIX_FACTORS, considered.get());
    return missing.isEmpty()
        ? Finding.yes("All six are recorded as considered.")
        : Finding.no("Not considered: " + Draft.list(missing) + ".");
  }

  private static Finding importance(Known facts, LocalDate day) {
    Answer listed =
        facts.has(FACTORS_CONSIDERED, "full-answer").isYes()
            ? Answer.YES
            : facts.yes(FAIR_TRIAL_IMPORTANCE_RECORDED);
    return Finding.of(
        listed,
        "It is recorded.",
        "It was not considered; the balance has two sides.",
        "It is not recorded.");
  }

  private static Finding noDoubt(Known facts, LocalDate day) {
    if (facts.knows(PASSAGE_FINDINGS) || inMatter(facts)) {
      Set<String> doubtful = new TreeSet<>();
      var rows = Passages.findings(facts);
      for (String passage : facts.setOf(keep.law.facts.FairnessFacts.PASSAGES_ORDERED)) {
        PassageFinding row = rows.get(passage);
        if (row == null || row.allLimbsMet().isUnknown()) {
          doubtful.add(passage);
        }
      }
      return doubtful.isEmpty()
          ? Finding.yes("Nothing is left in doubt.")
          : Finding.no("In doubt, and doubt goes to refusal: " + Draft.list(doubtful) + ".");
    }
    return Passages.bareLimbs(facts).isUnknown()
        ? Finding.no("A limb is not found, and doubt goes to refusal.")
        : Finding.yes("Nothing is left in doubt.");
  }

  private static Finding reasons(Known facts, LocalDate day) {
    if (facts.yes(REASONS_REVEAL_CONTENTS).isYes()) {
      return Finding.no("The open reasons reveal what the notes say.");
    }
    return Finding.of(
        facts.yes(REASONS_GIVEN),
        "There are reasons.",
        "There are no reasons.",
        "It is not recorded that there are reasons.");
  }

  private static keep.law.Test basis(String... bad) {
    return (facts, day) -> {
      Answer wrong = Answer.NO;
      for (String word : bad) {
        wrong = wrong.or(facts.has(GRANT_BASIS, word));
      }
      return Finding.of(
          facts.knows(GRANT_BASIS) ? wrong.not() : Answer.UNKNOWN,
          "It rests on nothing else.",
          "It rests on "
              + Draft.list(facts.setOf(GRANT_BASIS))
              + ", which gives no power to grant leave.",
          "Nothing shows that it rests on anything else.");
    };
  }
}
