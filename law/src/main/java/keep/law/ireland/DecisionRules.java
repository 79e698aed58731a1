package keep.law.ireland;

import static keep.law.bench.Pen.PARTLY_READ;
import static keep.law.bench.Pen.READ;
import static keep.law.ireland.Gates.DISCLOSE;
import static keep.law.ireland.Gates.USE;
import static keep.law.ireland.Gates.WAIVE;
import static keep.law.ireland.SectionRules.plain;
import static keep.law.ireland.SectionRules.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.bench.Pen;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.ConsentFacts;
import keep.law.facts.DecisionFacts;
import keep.law.reading.Consents;

/// The decision, waiver, and what is disclosed (s 19A(10) to (13), (17); IE-11 to IE-15, 19 to 23).
final class DecisionRules {
  private static final Set<String> FACTORS =
      Set.of(
          "full-answer",
          "probative-value",
          "privacy",
          "dignity",
          "reporting",
          "treatment",
          "trial-integrity",
          "harm");
  private static final Set<String> GENERAL = Set.of("a", "b", "d", "e");

  private DecisionRules() {}

  static List<Rule> rules(Pen pen) {
    return List.of(
        rule(
            pen,
            "IE-11",
            "Were the eight matters considered?",
            "s 19A(10)",
            READ,
            Set.of(DISCLOSE),
            DecisionRules::factors),
        rule(
                pen,
                "IE-12",
                "Is disclosure in the interests of justice, so that the court may order it?",
                "s 19A(11)(a)",
                READ,
                Set.of(DISCLOSE),
                DecisionRules::may)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
            pen,
            "IE-13",
            "Would there otherwise be a real risk of an unfair trial, so that the court must order it?",
            "s 19A(11)(b)",
            READ,
            Set.of(DISCLOSE),
            DecisionRules::must),
        rule(
            pen,
            "IE-14",
            "Are conditions imposed that protect privacy?",
            "s 19A(12)",
            READ,
            Set.of(DISCLOSE),
            (facts, day) ->
                facts.setOf(DecisionFacts.CONDITIONS_IMPOSED).isEmpty()
                    ? Finding.unknown("No conditions are recorded.")
                    : Finding.yes("Conditions are imposed.")),
        rule(
            pen,
            "IE-15",
            "Are reasons given?",
            "s 19A(13)",
            READ,
            Set.of(DISCLOSE, Gates.KEEP_CLOSED),
            (facts, day) -> plain(facts.yes(DecisionFacts.REASONS_GIVEN), "reasons given")),
        rule(
                pen,
                "IE-19",
                "Has she waived expressly?",
                "s 19A(17); what is stored is our default",
                READ,
                Set.of(WAIVE),
                DecisionRules::waiver)
            .whenUnknown(Unknown.REFUSES),
        rule(
            pen,
            "IE-20",
            "Is there some compelling basis, beyond assertion?",
            "s 19A; DPP v AM [2025] IESC 16",
            READ,
            Set.of(DISCLOSE),
            DecisionRules::basis),
        rule(
            pen,
            "IE-21",
            "Is it directly material to an issue, with the defence saying what its case is?",
            "s 19A; DPP v WC (Supreme Court, October 2024)",
            PARTLY_READ,
            Set.of(DISCLOSE),
            DecisionRules::material),
        rule(
                pen,
                "IE-22",
                "Did she see it, and was legal advice offered, before she waived? (Not in the statute.)",
                "s 19A; our hard stop, from DPP v AM and the prosecutor's practice since",
                PARTLY_READ,
                Set.of(WAIVE),
                DecisionRules::informed)
            .whenUnknown(Unknown.REFUSES),
        rule(
            pen,
            "IE-23",
            "Is only what was ordered disclosed, to those named, on the conditions set?",
            "s 19A(11)-(12)",
            READ,
            Set.of(USE),
            (facts, day) ->
                plain(
                    facts
                        .yes(DecisionFacts.RELEASED_WITHIN_ORDER)
                        .and(
                            facts.yes(DecisionFacts.USED_ELSEWHERE).isYes()
                                ? Answer.NO
                                : Answer.YES),
                    "kept within the order")));
  }

  private static Finding factors(Known facts, LocalDate day) {
    if (facts.yes(DecisionFacts.BALANCING_PERFORMED).isNo()
        || facts.yes(DecisionFacts.STATUTORY_TEST_APPLIED).isNo()
        || facts.yes(DecisionFacts.HARM_CONSIDERED).isNo()) {
      return Finding.no("The matters that the section lists were not considered.");
    }
    Set<String> missing = new TreeSet<>(FACTORS);
    missing.removeAll(facts.setOf(DecisionFacts.FACTORS_CONSIDERED));
    String weights =
        facts.knows(DecisionFacts.PROBATIVE_VALUE) || facts.knows(DecisionFacts.PRIVACY_INTEREST)
            ? " The weights found are recorded; they are never scored."
            : "";
    return Finding.of(
        facts.hasAll(DecisionFacts.FACTORS_CONSIDERED, FACTORS),
        "All eight were considered." + weights,
        "Left out: " + String.join(", ", missing) + "." + weights,
        "What was considered is not recorded." + weights);
  }

  private static Finding may(Known facts, LocalDate day) {
    if (facts.yes(DecisionFacts.REAL_RISK_OF_UNFAIR_TRIAL).isYes()) {
      return Finding.notAsked(
          "The court must order it: nothing outweighs a real risk of an unfair trial.");
    }
    return Finding.of(
        facts.yes(DecisionFacts.NECESSARY_IN_INTERESTS_OF_JUSTICE),
        "It is in the interests of justice.",
        "It is not in the interests of justice.",
        "There is no finding.");
  }

  private static Finding must(Known facts, LocalDate day) {
    Answer risk = facts.yes(DecisionFacts.REAL_RISK_OF_UNFAIR_TRIAL);
    return switch (risk) {
      case YES ->
          Finding.yes("There is a real risk of an unfair trial: disclosure must be ordered.");
      case NO ->
          facts.yes(DecisionFacts.NECESSARY_IN_INTERESTS_OF_JUSTICE).isYes()
              ? Finding.notAsked("No real risk is found; the court may order it all the same.")
              : Finding.no("No real risk of an unfair trial is found.");
      case UNKNOWN ->
          Finding.unknown("Whether there is a real risk of an unfair trial is not found.");
    };
  }

  private static Finding basis(Known facts, LocalDate day) {
    if (facts.yes(DecisionFacts.REAL_RISK_OF_UNFAIR_TRIAL).isYes()) {
      return Finding.notAsked("A real risk of an unfair trial is found, which decides.");
    }
    Answer shown = facts.yes(ApplicationFacts.COMPELLING_BASIS_SHOWN);
    if (shown.isUnknown() && facts.yes(ApplicationFacts.BASIS_SHOWN).isNo()) {
      shown = Answer.NO;
    }
    Optional<Set<String>> grounds = facts.get(ApplicationFacts.GROUNDS_PLEADED);
    boolean bare = grounds.isPresent() && GENERAL.containsAll(grounds.get());
    return Finding.of(
        shown,
        "A compelling basis is shown.",
        "No compelling basis is shown.",
        bare
            ? "Only general assertions are pleaded; the court has not yet said whether that is enough."
            : "The court has not said whether there is a compelling basis.");
  }

  private static Finding material(Known facts, LocalDate day) {
    if (facts.yes(DecisionFacts.REAL_RISK_OF_UNFAIR_TRIAL).isYes()) {
      return Finding.notAsked("A real risk of an unfair trial is found, which decides.");
    }
    return Finding.of(
        facts.yes(DecisionFacts.LIKELY_RELEVANT),
        "It is found material to an issue.",
        "It is not found material to an issue.",
        "The court has not said whether it is directly material.");
  }

  /// Whether a waiver stands that is hers to give.
  static boolean waived(Known facts) {
    return facts.yes(ConsentFacts.EXPRESS_WAIVER).isYes()
        && Consents.hers(facts, Consents.Terms.WAIVER).answer().isYes();
  }

  private static Finding waiver(Known facts, LocalDate day) {
    String signed =
        facts.yes(ConsentFacts.CONSENTS_SIGNED).isYes()
            ? " A signed consent form is not by itself an express waiver."
            : "";
    Finding hers = Consents.hers(facts, Consents.Terms.WAIVER);
    if (facts.yes(ConsentFacts.EXPRESS_WAIVER).isYes() && !hers.answer().isYes()) {
      return hers;
    }
    return Finding.of(
        facts.yes(ConsentFacts.EXPRESS_WAIVER),
        "She expressly waived.",
        "She did not expressly waive." + signed,
        "No express waiver is shown." + signed);
  }

  private static Finding informed(Known facts, LocalDate day) {
    return Finding.of(
        facts
            .yes(ConsentFacts.WAIVER_AFTER_SIGHT_OF_MATERIAL)
            .and(facts.yes(ConsentFacts.LEGAL_ADVICE_BEFORE_WAIVER)),
        "She saw it, and was advised, first.",
        "She had not seen it, or was not advised: a hard stop of ours, not in the statute.",
        "Whether she saw it and was advised first is not recorded: a hard stop of ours, not in the statute.");
  }
}
