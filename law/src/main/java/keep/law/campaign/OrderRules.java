package keep.law.campaign;

import static keep.law.campaign.Draft.OURS;
import static keep.law.campaign.Draft.OURS_M;
import static keep.law.campaign.Draft.inMatter;
import static keep.law.campaign.Draft.rule;
import static keep.law.facts.DecisionFacts.CHALLENGE_LODGED;
import static keep.law.facts.DecisionFacts.ORDER_ENDS_ON;
import static keep.law.facts.DecisionFacts.ORDER_NAMES;
import static keep.law.facts.DecisionFacts.REASONS_GIVEN;
import static keep.law.facts.DecisionFacts.RELEASED_WITHIN_ORDER;
import static keep.law.facts.DecisionFacts.SHOWN_RELEASE_FIRST;
import static keep.law.facts.DecisionFacts.STAY_LIFTED;
import static keep.law.facts.DecisionFacts.SURVIVOR_TOLD_ON;
import static keep.law.facts.FairnessFacts.PASSAGES_ADDED_BY_JUDGE;
import static keep.law.facts.FairnessFacts.PASSAGES_APPLIED_FOR;
import static keep.law.facts.FairnessFacts.PASSAGES_INSPECTED;
import static keep.law.facts.FairnessFacts.PASSAGES_ORDERED;
import static keep.law.facts.FairnessFacts.PASSAGES_RELEASED;
import static keep.law.facts.MatterFacts.APPEAL_HOLD_UNTIL;
import static keep.law.facts.ProcessFacts.PASSAGES_SCHEDULED;
import static keep.law.facts.ProcessFacts.STAY_LIMIT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Clock;
import keep.law.Consequence.Follows;
import keep.law.Duty;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.RuleId;
import keep.law.Tag;
import keep.law.Tag.Confidence;
import keep.law.dates.BusinessDays;

/// CP-50 to CP-52: what the order says, the survivor first, the stay.
final class OrderRules {
  static final Set<String> ORDER_MUST_NAME =
      Set.of("records", "passages", "recipients", "use", "form", "dates", "redactions", "return");
  static final int STAY_BUSINESS_DAYS = 5;

  private OrderRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
            "CP-50",
            "Does the order name records, passages, recipients, use, form, dates, redactions and return, all within what was applied for or added, inspected and scheduled?",
            "Our default, after Criminal Procedure Act 1986 (NSW) s.302",
            Tag.ours(Confidence.H, "S"),
            Set.of(Gates.GRANT),
            OrderRules::names),
        rule(
            "CP-50",
            "Does nothing leave that the order does not name?",
            "Our default",
            Tag.ours(Confidence.H, "S"),
            Set.of(Gates.RELEASE),
            OrderRules::within),
        rule(
            "CP-51",
            "Is the survivor told of the result and shown first what would go?",
            "Our default",
            OURS_M,
            Set.of(Gates.CLEAR, Gates.RELEASE),
            OrderRules::herFirst),
        rule(
                "CP-51",
                "Is the order made, so that she must be told?",
                "Our default",
                OURS_M,
                Set.of(Gates.GRANT),
                (facts, day) -> Finding.notAsked("The duty follows."))
            .then((facts, day, allowed) ->
                allowed && inMatter(facts)
                    ? Follows.duties(
                        new Duty(
                            "tell-survivor",
                            "service",
                            BusinessDays.ENGLAND_AND_WALES.after(day),
                            new RuleId("CP-51"),
                            "Tell the survivor the result and show her, before anybody else, what would go.",
                            "told"))
                    : Follows.nothing()),
        rule(
            "CP-51",
            "Does the record say when she was told, and that she saw it first or did not wish to?",
            "Our default",
            OURS_M,
            Set.of(Gates.TELL),
            OrderRules::telling),
        rule(
            "CP-52",
            "Is the stay over: five business days after she was told, no challenge pending?",
            "Our default",
            OURS_M,
            Set.of(Gates.CLEAR, Gates.RELEASE),
            OrderRules::stayOver),
        rule(
                "CP-52",
                "Does the stay begin?",
                "Our default",
                OURS_M,
                Set.of(Gates.TELL),
                (facts, day) -> Finding.notAsked("The clock follows."))
            .then(OrderRules::clock),
        rule(
            "CP-52",
            "Are there reasons for ending the stay early?",
            "Our default",
            OURS_M,
            Set.of(Gates.LIFT_STAY),
            OrderRules::liftReasons),
        rule(
            "CP-52",
            "Is a challenge pending that can be decided?",
            "Our default",
            OURS,
            Set.of(Gates.CHALLENGE_DECIDED),
            OrderRules::pending));
  }

  private static Finding names(Known facts, LocalDate day) {
    if (!inMatter(facts)) {
      return Finding.notAsked("No running matter.");
    }
    Set<String> ordered = facts.setOf(PASSAGES_ORDERED);
    if (ordered.isEmpty()) {
      return Finding.no("No passage is named.");
    }
    Set<String> missing = Draft.missing(ORDER_MUST_NAME, facts.setOf(ORDER_NAMES));
    if (!missing.isEmpty()) {
      return Finding.no("The order does not name: " + Draft.list(missing) + ".");
    }
    Optional<LocalDate> ends = facts.get(ORDER_ENDS_ON);
    if (ends.isEmpty() || !ends.get().isAfter(day)) {
      return Finding.no("The order has no last day that is still to come.");
    }
    Set<String> sought = new HashSet<>(facts.setOf(PASSAGES_APPLIED_FOR));
    sought.addAll(facts.setOf(PASSAGES_ADDED_BY_JUDGE));
    Set<String> unsought = Draft.missing(ordered, sought);
    if (!unsought.isEmpty()) {
      return Finding.no(
          "Nobody applied for, and the judge did not add: " + Draft.list(unsought) + ".");
    }
    Set<String> unseen = Draft.missing(ordered, facts.setOf(PASSAGES_INSPECTED));
    unseen.addAll(Draft.missing(ordered, facts.setOf(PASSAGES_SCHEDULED)));
    return unseen.isEmpty()
        ? Finding.yes(
            "The order names what it must, within what was sought, scheduled and inspected.")
        : Finding.no("Not inspected, or not in the schedule: " + Draft.list(unseen) + ".");
  }

  private static Finding within(Known facts, LocalDate day) {
    if (facts.yes(RELEASED_WITHIN_ORDER).isNo()) {
      return Finding.no("More would go than the order names.");
    }
    Set<String> going = facts.setOf(PASSAGES_RELEASED);
    if (going.isEmpty()) {
      return Finding.unknown("It is not said which passages would go.");
    }
    Set<String> outside = Draft.missing(going, facts.setOf(PASSAGES_ORDERED));
    return outside.isEmpty()
        ? Finding.yes("Only passages in the order go.")
        : Finding.no("Not in the order: " + Draft.list(outside) + ".");
  }

  private static Finding herFirst(Known facts, LocalDate day) {
    Optional<LocalDate> told = facts.get(SURVIVOR_TOLD_ON);
    if (told.isEmpty() || told.get().isAfter(day)) {
      return Finding.no("She has not been told.");
    }
    return Finding.of(
        facts.yes(SHOWN_RELEASE_FIRST),
        "She was told on " + told.get() + " and saw it first, or did not wish to.",
        "She has not been shown what would go.",
        "It is not recorded that she was shown what would go.");
  }

  private static Finding telling(Known facts, LocalDate day) {
    if (!facts.knows(SURVIVOR_TOLD_ON)) {
      return Finding.unknown("The day on which she was told is not given.");
    }
    return facts.get(SURVIVOR_TOLD_ON).filter(told -> told.isAfter(day)).isPresent()
        ? Finding.no("That day has not come.")
        : Finding.yes("She was told.");
  }

  /// The last day of the stay; empty while she has not been told.
  static Optional<LocalDate> stayEnds(Known facts) {
    Optional<LocalDate> told = facts.get(SURVIVOR_TOLD_ON);
    return told.isEmpty()
        ? told
        : facts
            .get(STAY_LIMIT)
            .or(() -> BusinessDays.ENGLAND_AND_WALES.lastDay(told.get(), STAY_BUSINESS_DAYS));
  }

  /// The first business day after the stay.
  static Optional<LocalDate> releaseFrom(Known facts) {
    return stayEnds(facts).flatMap(BusinessDays.ENGLAND_AND_WALES::after);
  }

  private static Finding stayOver(Known facts, LocalDate day) {
    if (facts.yes(CHALLENGE_LODGED).isYes()) {
      return Finding.no("A challenge is pending.");
    }
    if (facts.get(APPEAL_HOLD_UNTIL).filter(until -> !day.isAfter(until)).isPresent()) {
      return Finding.no(
          "Release is held for an appeal until " + facts.get(APPEAL_HOLD_UNTIL).orElse(day) + ".");
    }
    if (facts.yes(STAY_LIFTED).isYes()) {
      return Finding.yes("The judge ended the stay, with reasons.");
    }
    Optional<LocalDate> from = releaseFrom(facts);
    if (from.isEmpty()) {
      return Finding.unknown(
          "The stay has no known end: she has not been told, or the holidays of that year are not known yet.");
    }
    return day.isBefore(from.get())
        ? Finding.no("The stay runs; nothing moves before " + from.get() + ".")
        : Finding.yes("The stay is over.");
  }

  private static Follows clock(Known facts, LocalDate day, boolean allowed) {
    return allowed && facts.knows(SURVIVOR_TOLD_ON)
        ? Follows.clocks(
            new Clock(
                "stay",
                new RuleId("CP-52"),
                facts.get(SURVIVOR_TOLD_ON).orElse(day),
                stayEnds(facts),
                releaseFrom(facts),
                "Nothing moves until the stay is over, unless the judge orders otherwise with reasons."))
        : Follows.nothing();
  }

  private static Finding liftReasons(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(REASONS_GIVEN), "There are reasons.", "There are none.", "None are recorded.");
  }

  private static Finding pending(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(CHALLENGE_LODGED),
        "A challenge is pending.",
        "None is pending.",
        "None is recorded.");
  }
}
