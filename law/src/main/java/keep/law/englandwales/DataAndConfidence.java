package keep.law.englandwales;

import static keep.law.englandwales.Enactment.H_K;
import static keep.law.englandwales.Enactment.H_S;
import static keep.law.englandwales.Enactment.M_K;
import static keep.law.englandwales.Enactment.rule;
import static keep.law.englandwales.Gates.AGREE_NARROWLY;
import static keep.law.englandwales.Gates.PRODUCE;
import static keep.law.englandwales.Gates.REPLY;
import static keep.law.englandwales.Gates.SHARE_MINIMUM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.facts.CourtFacts;
import keep.law.facts.HolderFacts;
import keep.law.facts.RequestFacts;

/// Part G of the notes: data protection and the common-law duty of confidence. A named person at
/// the service records these; Keep only asks.
final class DataAndConfidence {
  private static final Set<Gate> HANDING_OVER = Set.of(AGREE_NARROWLY, SHARE_MINIMUM);
  private static final Set<String> DATA_PROTECTION_ONLY =
      Set.of("dpa-sch2-para2", "dpa-sch2-para5", "dpa-section-29");
  private static final LocalDate RECOGNISED_INTERESTS = LocalDate.of(2026, 2, 5);

  private DataAndConfidence() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "EW-60",
            "Has the service its own Article 6 basis and Article 9 condition?",
            "UK GDPR Arts 6, 9, 10; ICO guidance",
            H_S,
            HANDING_OVER,
            DataAndConfidence::bases),
        rule(
            "EW-61",
            "If it relies on preventing or detecting unlawful acts, would asking her consent prejudice that?",
            "DPA 2018 Sch 1 para 10; ICO guidance",
            H_S,
            HANDING_OVER,
            DataAndConfidence::unlawfulActs),
        rule(
            "EW-62",
            "Does the request rely on something more than an exemption in the Data Protection Act?",
            "DPA 2018 Sch 2 para 2; ICO guidance",
            H_S,
            Set.of(REPLY),
            DataAndConfidence::moreThanAnExemption),
        rule(
            "EW-63",
            "If it relies on a recognised legitimate interest, was that in force?",
            "DUA Act 2025 s.70 (Art 6(1)(ea)); start on 5 February 2026 is medium (M)",
            H_S,
            HANDING_OVER,
            DataAndConfidence::recognisedInterest),
        rule(
                "EW-64",
                "Is there a basis for producing under the order?",
                "UK GDPR Arts 6(1)(c), 9(2)(f); DPA 2018 Sch 2 para 5",
                M_K,
                Set.of(PRODUCE),
                DataAndConfidence::underOrder)
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
                "EW-65",
                "Does it rest on something other than her consent as a data-protection basis?",
                "UK GDPR Arts 4(11), 7",
                M_K,
                HANDING_OVER,
                DataAndConfidence::notConsent)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
            "EW-66",
            "May confidence be broken: her consent, an order, or an overriding public interest?",
            "common-law duty of confidence",
            H_K,
            HANDING_OVER,
            DataAndConfidence::confidence),
        rule(
            "EW-67",
            "Is the client's own position recorded, since the confidence is hers?",
            "R (TB) v Stafford Combined Court [2006] EWHC 1645 (Admin)",
            H_S,
            Set.of(AGREE_NARROWLY),
            DataAndConfidence::herPosition));
  }

  private static Finding bases(Known facts, LocalDate day) {
    return Finding.of(
        facts
            .is(HolderFacts.ARTICLE_6_BASIS, "none")
            .or(facts.is(HolderFacts.ARTICLE_9_CONDITION, "none"))
            .not(),
        "The service recorded its own basis and condition.",
        "The service has no Article 6 basis or no Article 9 condition.",
        "The service has not recorded both a basis and a condition.");
  }

  private static Finding unlawfulActs(Known facts, LocalDate day) {
    if (!facts.is(HolderFacts.ARTICLE_9_CONDITION, "substantial-public-interest").isYes()) {
      return Finding.notAsked("It does not rely on that condition.");
    }
    return Finding.of(
        facts.yes(HolderFacts.CONSENT_WOULD_PREJUDICE),
        "Asking her consent would prejudice preventing or detecting crime, as recorded.",
        "She can be asked without prejudice, so that condition does not serve.",
        "Whether asking her would prejudice the purpose is not recorded.");
  }

  /// Whether the only basis the sender gives is an exemption, or an old form that is nothing else.
  static boolean exemptionOnly(Known facts) {
    Set<String> cited = facts.setOf(HolderFacts.LEGAL_BASIS_CITED);
    if (!cited.isEmpty()) {
      return DATA_PROTECTION_ONLY.containsAll(cited);
    }
    return facts.is(RequestFacts.INSTRUMENT, "section-29-form", "schedule-2-letter").isYes();
  }

  private static Finding moreThanAnExemption(Known facts, LocalDate day) {
    if (exemptionOnly(facts)) {
      return Finding.no(
          "It relies only on an exemption. That is neither a power to demand nor a basis for handing over.");
    }
    return facts.knows(HolderFacts.LEGAL_BASIS_CITED)
        ? Finding.yes("It does not rely on an exemption alone.")
        : Finding.notAsked("It names no basis.");
  }

  private static Finding recognisedInterest(Known facts, LocalDate day) {
    if (!facts.is(HolderFacts.ARTICLE_6_BASIS, "recognised-legitimate-interest").isYes()) {
      return Finding.notAsked("It does not rely on that basis.");
    }
    return day.isBefore(RECOGNISED_INTERESTS)
        ? Finding.no("Recognised legitimate interests began on 5 February 2026.")
        : Finding.yes(
            "In force since 5 February 2026. Handing over must still be necessary; Article 9 and confidence are untouched.");
  }

  private static Finding underOrder(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(CourtFacts.ORDER_VERIFIED),
        "A court's order is a legal obligation, and producing is for legal claims and judicial acts.",
        "The order is not confirmed.",
        "Whether the order is real is not recorded.");
  }

  private static Finding notConsent(Known facts, LocalDate day) {
    boolean consent =
        facts.is(HolderFacts.ARTICLE_6_BASIS, "consent").isYes()
            || facts.is(HolderFacts.ARTICLE_9_CONDITION, "explicit-consent").isYes();
    return consent
        ? Finding.unknown(
            "Consent is weak where she may fear for her case. Record her wishes, and find another basis or take advice.")
        : Finding.yes("It does not rest on consent as a data-protection basis.");
  }

  private static Finding confidence(Known facts, LocalDate day) {
    Optional<String> ground = facts.get(HolderFacts.CONFIDENCE_GROUND);
    if (ground.isEmpty()) {
      return Finding.unknown("Why confidence may be broken is not recorded.");
    }
    return switch (ground.get()) {
      case "client-consent" ->
          Finding.of(
              facts.is(HolderFacts.CLIENT_POSITION, "agrees"),
              "She agrees.",
              "She has not agreed. Silence is never agreement.",
              "Whether she agrees is not recorded.");
      case "compulsion" ->
          Finding.of(
              facts.yes(CourtFacts.ORDER_VERIFIED),
              "A confirmed order compels it.",
              "No confirmed order compels it.",
              "Whether an order compels it is not recorded.");
      case "overriding-public-interest" ->
          Finding.yes(
              "A named person recorded an overriding public interest, such as preventing serious harm.");
      default -> Finding.no("No ground for breaking confidence is recorded.");
    };
  }

  private static Finding herPosition(Known facts, LocalDate day) {
    Optional<String> position = facts.get(HolderFacts.CLIENT_POSITION);
    if (position.isEmpty()) {
      return Finding.unknown("Her position is not recorded.");
    }
    boolean overriding =
        facts.is(HolderFacts.CONFIDENCE_GROUND, "overriding-public-interest").isYes();
    return switch (position.get()) {
      case "agrees" -> Finding.yes("She agrees.");
      case "refuses" ->
          overriding
              ? Finding.yes("She does not agree; an overriding public interest is recorded.")
              : Finding.no("She does not agree.");
      default ->
          overriding
              ? Finding.yes("She has not answered; an overriding public interest is recorded.")
              : Finding.unknown("She has not said that she agrees. Silence is never agreement.");
    };
  }
}
