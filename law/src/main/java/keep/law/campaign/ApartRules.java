package keep.law.campaign;

import static keep.law.campaign.Draft.OURS;
import static keep.law.campaign.Draft.OURS_M;
import static keep.law.campaign.Draft.inMatter;
import static keep.law.campaign.Draft.rule;
import static keep.law.facts.ConsentFacts.*;
import static keep.law.facts.CourtFacts.ORDER_VERIFIED;
import static keep.law.facts.CourtFacts.SUMMONS_WITHDRAWN;
import static keep.law.facts.FairnessFacts.PASSAGES_RELEASED;
import static keep.law.facts.HolderFacts.SERIOUS_HARM_NOW;
import static keep.law.facts.ProcessFacts.COMPELLED_STANDING;
import static keep.law.facts.ProcessFacts.COMPELLED_VERIFIED;
import static keep.law.facts.ProcessFacts.CONSENT_LIMIT;
import static keep.law.facts.ProcessFacts.CONSENT_PASSAGES;
import static keep.law.facts.ProcessFacts.CONSENT_STANDING;
import static keep.law.facts.ProcessFacts.ORDER_CONFIRMED_BY;
import static keep.law.facts.ProcessFacts.SOLE_HOLDER;
import static keep.law.facts.RequestFacts.INSTRUMENT;

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
import keep.law.reading.Consents;
import keep.law.reading.Ordered;

/// CP-60 to CP-63: consent, what lies outside the scheme, and orders under the law in force.
final class ApartRules {
  static final int CONSENT_PAUSE_CALENDAR_DAYS = 7;

  /// Papers that are, on their face, orders of a court with power.
  static final Set<String> ORDERS =
      Set.of(
          "witness-summons",
          "subpoena",
          "warrant",
          "pace-sch1-order",
          "deposition-order",
          "other-court-order");

  private ApartRules() {}

  static List<Rule> all() {
    Tag consent = Tag.ours(Confidence.M, "D");
    return List.of(
        rule(
                "CP-60",
                "Is it her own, written, express, for named documents, not asked of her, after an offer of advice?",
                "Our default, after Criminal Procedure Act 1986 (NSW) s.300",
                consent,
                Set.of(Gates.CONSENT),
                ApartRules::goodConsent)
            .then(ApartRules::pauseClock),
        rule(
            "CP-60",
            "Is the pause over, and has she not taken it back?",
            "Our default",
            consent,
            Set.of(Gates.CONSENT_DECISION),
            ApartRules::pauseOver),
        rule(
            "CP-60",
            "Did a judge decide, does nothing go that she did not name, and has she not taken it back?",
            "Our default: consent does not avoid the judge",
            consent,
            Set.of(Gates.CONSENT_RELEASE),
            ApartRules::consentStands),
        rule(
            "CP-60",
            "Has nothing gone out yet on her consent?",
            "Our default",
            consent,
            Set.of(Gates.CONSENT_REVOKE),
            ApartRules::revocable),
        rule(
            "CP-61",
            "Is there a recorded ground outside the scheme, with the minimum shared where harm is the ground?",
            "Our default; misconduct after Criminal Procedure Act 1986 (NSW) s.301",
            OURS,
            Set.of(Gates.SHARE),
            ApartRules::outside),
        rule(
                "CP-62",
                "Is sharing outside the scheme left to waive nothing?",
                "Our default",
                OURS_M,
                Set.of(Gates.SHARE, Gates.GRANT),
                ApartRules::noWaiver)
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
            "CP-63",
            "Is the paper, on its face, an order of a court with power under the law in force?",
            "Law in force: CrimPR Part 17 and like orders; our default",
            OURS,
            Set.of(Gates.COMPELLED),
            ApartRules::anOrder),
        rule(
            "CP-63",
            "Is there an order under the law in force that was confirmed with the court by two people, or by one where the service is one?",
            "Law in force: CrimPR 17; our default. Compelled; the campaign test is not applied",
            OURS,
            Set.of(Gates.OBEY),
            ApartRules::obey),
        rule(
            "CP-63",
            "Does the one who confirms say that the order is real?",
            "Our default",
            OURS,
            Set.of(Gates.CONFIRM, Gates.COUNTERSIGN),
            ApartRules::confirms),
        rule(
            "CP-63",
            "Does the record say that the order was withdrawn?",
            "Our default",
            OURS,
            Set.of(Gates.WITHDRAWN),
            ApartRules::withdrawn));
  }

  private static Finding goodConsent(Known facts, LocalDate day) {
    Finding hers = Consents.hers(facts, Consents.Terms.CAMPAIGN);
    if (hers.answer().isNo() || (inMatter(facts) && !hers.answer().isYes())) {
      return hers;
    }
    Answer good =
        facts
            .yes(CONFIDER_CONSENTS_IN_WRITING)
            .and(facts.yes(CONSENT_EXPRESS))
            .and(facts.is(CONSENT_BY, "survivor"))
            .and(facts.is(CONSENT_INITIATIVE, "own"))
            .and(facts.yes(ADVICE_OFFERED_BEFORE_CONSENT));
    if (inMatter(facts) && facts.setOf(CONSENT_PASSAGES).isEmpty()) {
      return Finding.no("It names no passages.");
    }
    if (good.isYes() && facts.get(CONSENT_DATE).isEmpty()) {
      return Finding.unknown("The day of signing is not given.");
    }
    return Finding.of(
        good,
        "It is her own, written and express, after an offer of advice.",
        "It is not her own, not in writing, not express, or no advice was offered.",
        "It is not recorded that it is her own, written and express, after an offer of advice.");
  }

  /// The last day of the pause; the day of signing is not counted.
  static Optional<LocalDate> pauseEnds(Known facts) {
    return facts
        .get(CONSENT_LIMIT)
        .or(() ->
            facts
                .get(CONSENT_DATE)
                .map(day -> Periods.lastCalendarDay(day, CONSENT_PAUSE_CALENDAR_DAYS)));
  }

  /// The first court day after the pause.
  static Optional<LocalDate> decisionFrom(Known facts) {
    return pauseEnds(facts).flatMap(BusinessDays.ENGLAND_AND_WALES::after);
  }

  private static Follows pauseClock(Known facts, LocalDate day, boolean allowed) {
    Optional<LocalDate> ends = pauseEnds(facts);
    return allowed && ends.isPresent()
        ? Follows.clocks(
            new Clock(
                "consent-pause",
                new RuleId("CP-60"),
                facts.get(CONSENT_DATE).orElse(day),
                ends,
                ends.flatMap(BusinessDays.ENGLAND_AND_WALES::after),
                "She may take it back until something goes out. The judge decides after the pause."))
        : Follows.nothing();
  }

  private static Finding pauseOver(Known facts, LocalDate day) {
    if (!facts.is(CONSENT_STANDING, "given").isYes()) {
      return Finding.no("There is no consent waiting for a decision.");
    }
    Optional<LocalDate> from = decisionFrom(facts);
    if (from.isEmpty()) {
      return Finding.unknown("The pause has no known end.");
    }
    return day.isBefore(from.get())
        ? Finding.no("The pause runs; from " + from.get() + ".")
        : Finding.yes("The pause is over.");
  }

  private static Finding consentStands(Known facts, LocalDate day) {
    if (inMatter(facts)) {
      if (!facts.is(CONSENT_STANDING, "decided").isYes()) {
        return Finding.no("No judge has decided on a consent that still stands.");
      }
      Set<String> outside =
          Draft.missing(facts.setOf(PASSAGES_RELEASED), facts.setOf(CONSENT_PASSAGES));
      return outside.isEmpty() && !facts.setOf(PASSAGES_RELEASED).isEmpty()
          ? Finding.yes("A judge decided, and only what she named goes.")
          : Finding.no("What would go is not what she named.");
    }
    return goodConsent(facts, day);
  }

  private static Finding revocable(Known facts, LocalDate day) {
    return Finding.of(
        facts.is(CONSENT_STANDING, "given", "decided"),
        "Nothing has gone out; she may take it back.",
        "There is nothing to take back any more.",
        "No consent is recorded.");
  }

  private static Finding outside(Known facts, LocalDate day) {
    Optional<String> ground = facts.get(EXCEPTION_GROUND);
    if (ground.isEmpty()) {
      return Finding.unknown("No ground is recorded.");
    }
    return switch (ground.get()) {
      case "none" -> Finding.no("There is no ground.");
      case "misconduct" ->
          Finding.of(
              facts.yes(MISCONDUCT_FOUND),
              "A judge found misconduct.",
              "No judge found misconduct; a party's or the service's word is not enough.",
              "No judge is recorded as having found misconduct.");
      case "serious-harm", "child-protection", "legal-duty" ->
          facts.is(EXCEPTION_GROUND, "serious-harm").isYes() && !facts.yes(SERIOUS_HARM_NOW).isYes()
              ? Finding.of(
                  facts.yes(SERIOUS_HARM_NOW),
                  "",
                  "No serious harm threatens now.",
                  "It is not recorded that serious harm threatens now.")
              : Finding.of(
                  facts.yes(MINIMUM_FACTS_ONLY),
                  "The minimum was shared.",
                  "More was shared than was needed.",
                  "It is not recorded that only the minimum was shared.");
      default -> Finding.yes("It lies outside the scheme: " + ground.get() + ".");
    };
  }

  private static Finding noWaiver(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(TREATED_AS_WAIVER).not(),
        "It waives nothing.",
        "Sharing outside the scheme was taken as a waiver.",
        "Nothing shows that it was taken as a waiver.");
  }

  private static Finding anOrder(Known facts, LocalDate day) {
    Optional<String> paper = facts.get(INSTRUMENT);
    return Finding.of(
        paper.map(word -> Answer.of(ORDERS.contains(word))).orElse(Answer.UNKNOWN),
        "It is an order (" + paper.orElse("") + ").",
        "It is not an order (" + paper.orElse("") + "), whatever its heading.",
        "It is not recorded what the paper is.");
  }

  private static Finding obey(Known facts, LocalDate day) {
    if (facts.yes(SUMMONS_WITHDRAWN).isYes() || facts.is(COMPELLED_STANDING, "withdrawn").isYes()) {
      return Finding.no("The order was withdrawn.");
    }
    if (!inMatter(facts)) {
      Answer real = facts.yes(ORDER_VERIFIED).and(anOrder(facts, day).answer());
      return Finding.of(
          real,
          "The order is real: compelled, campaign test not applied.",
          "It is no order that was confirmed.",
          "It is not recorded that the order was confirmed.");
    }
    if (!facts.is(COMPELLED_STANDING, "received").isYes()) {
      return Finding.no("No order under the law in force awaits obedience.");
    }
    Finding exactly = Ordered.exactly(facts);
    if (!exactly.answer().isYes()) {
      return exactly;
    }
    int people = facts.setOf(ORDER_CONFIRMED_BY).size();
    int needed = facts.yes(SOLE_HOLDER).isYes() ? 1 : 2;
    if (people >= needed || (people >= 1 && facts.yes(COMPELLED_VERIFIED).isYes())) {
      return Finding.yes("The order is obeyed exactly: compelled, campaign test not applied.");
    }
    return Finding.no("Confirmed with the court by " + people + " of " + needed + ".");
  }

  private static Finding confirms(Known facts, LocalDate day) {
    if (facts.get(COMPELLED_STANDING).isEmpty()) {
      return Finding.no("No order under the law in force is recorded.");
    }
    return Finding.of(
        facts.yes(ORDER_VERIFIED),
        "It is confirmed.",
        "It is not confirmed.",
        "It is not said whether the order is real.");
  }

  private static Finding withdrawn(Known facts, LocalDate day) {
    if (!facts.is(COMPELLED_STANDING, "received").isYes()) {
      return Finding.no("No order under the law in force awaits obedience.");
    }
    return Finding.of(
        facts.yes(SUMMONS_WITHDRAWN),
        "It was withdrawn.",
        "It was not withdrawn.",
        "It is not said that it was withdrawn.");
  }
}
