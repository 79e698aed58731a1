package keep.law.englandwales;

import static keep.law.englandwales.Enactment.H_K;
import static keep.law.englandwales.Enactment.OURS;
import static keep.law.englandwales.Enactment.rule;
import static keep.law.englandwales.Gates.AGREE_NARROWLY;
import static keep.law.englandwales.Gates.DECLINE;
import static keep.law.englandwales.Gates.SHARE_MINIMUM;
import static keep.law.englandwales.Gates.VOLUNTEER;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.facts.ConsentFacts;
import keep.law.facts.HolderFacts;
import keep.law.facts.ProcessFacts;
import keep.law.facts.SharingFacts;
import keep.law.reading.Consents;

/// What must stand before anything goes that no order requires: a ground with facts of its own, two
/// people, an agreement that is hers to give.
final class SharingRules {
  private SharingRules() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "EW-W6",
            "If it goes without her agreement: does serious harm threaten now, to whom, why can it not wait, and was she told first?",
            "common-law duty of confidence; our default for what must be recorded",
            OURS,
            Set.of(AGREE_NARROWLY),
            SharingRules::overriding),
        rule(
                "EW-W6",
                "Does serious harm threaten now, to whom, why can it not wait, and goes the least only?",
                "common-law duty of confidence; our default for what must be recorded",
                OURS,
                Set.of(SHARE_MINIMUM),
                SharingRules::emergency)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
            "EW-W10",
            "If serious harm threatens now, was the least shared before the rest is declined?",
            "our default: no letter of refusal answers a danger",
            OURS,
            Set.of(DECLINE),
            SharingRules::leastFirst),
        rule(
            "EW-W7",
            "Have two different people signed that it may go?",
            "UK GDPR Art 5(1)(c), 5(2); two people are our default",
            OURS,
            Set.of(AGREE_NARROWLY),
            SharingRules::twoPeople),
        rule(
                "EW-W8",
                "If it rests on her agreement: is that hers to give, free, and does it stand?",
                "R (TB) v Stafford Combined Court [2006] EWHC 1645 (Admin); Mental Capacity Act 2005 ss.1-3; ages are our default",
                H_K,
                Set.of(AGREE_NARROWLY, VOLUNTEER),
                SharingRules::hers)
            .whenUnknown(Unknown.IS_NOT_ASSESSED));
  }

  private static boolean overridingGround(Known facts) {
    return facts.is(HolderFacts.CONFIDENCE_GROUND, "overriding-public-interest").isYes();
  }

  private static boolean agreed(Known facts) {
    return facts.is(HolderFacts.CLIENT_POSITION, "agrees").isYes() && !overridingGround(facts);
  }

  /// Harm that is serious and now: said so, or a child at risk.
  private static Answer harm(Known facts) {
    return facts
        .yes(HolderFacts.SERIOUS_HARM_NOW)
        .or(facts.is(ConsentFacts.EXCEPTION_GROUND, "child-protection", "serious-harm"));
  }

  private static Answer known(Known facts) {
    boolean all = facts.knows(SharingFacts.HARM_TO) && facts.knows(SharingFacts.WHY_NOW);
    return all ? Answer.YES : Answer.UNKNOWN;
  }

  private static Finding overriding(Known facts, LocalDate day) {
    if (agreed(facts)) {
      return Finding.notAsked("It goes with her agreement.");
    }
    if (!overridingGround(facts)) {
      return Finding.notAsked("It does not rest on an overriding public interest.");
    }
    Answer harm = facts.yes(HolderFacts.SERIOUS_HARM_NOW);
    if (!harm.isYes()) {
      return Finding.of(
          harm,
          "",
          "No serious harm threatens now. A word for the ground is not a ground.",
          "It is not recorded that serious harm threatens now. A word for the ground is not a ground.");
    }
    if (!known(facts).isYes()) {
      return Finding.unknown("To whom harm threatens, or why it cannot wait, is not recorded.");
    }
    if (facts.is(HolderFacts.REASON_NOT_TO_INFORM, "serious-harm").isYes()
        && !facts.knows(HolderFacts.CLIENT_POSITION)) {
      return Finding.yes(
          "Serious harm threatens now; telling her first would bring serious harm, as recorded.");
    }
    return Finding.of(
        facts.yes(HolderFacts.CLIENT_INFORMED).and(facts.yes(SharingFacts.TOLD_BEFORE_RELEASE)),
        "Serious harm threatens now, and she was told first that it goes without her agreement.",
        "She was not told, before anything goes, that it goes without her agreement.",
        "It is not recorded that she was told, before anything goes, that it goes without her agreement.");
  }

  private static Finding emergency(Known facts, LocalDate day) {
    Answer all = harm(facts).and(known(facts)).and(facts.yes(ConsentFacts.MINIMUM_FACTS_ONLY));
    return Finding.of(
        all,
        "Serious harm threatens now; only the least is shared. Tell her where that is safe.",
        "Serious harm does not threaten now, or more than the least would be shared.",
        "Record that serious harm threatens, to whom, why it cannot wait, and that only the least is shared.");
  }

  private static Finding leastFirst(Known facts, LocalDate day) {
    if (!harm(facts).isYes()) {
      return Finding.notAsked("Nothing recorded says that serious harm threatens now.");
    }
    return Finding.of(
        facts.yes(ConsentFacts.MINIMUM_FACTS_ONLY),
        "The least was shared; the rest may be declined.",
        "Serious harm threatens now: share the least that is needed first, and record it.",
        "Serious harm threatens now. Share the least that is needed first, and record it; no letter of refusal answers a danger.");
  }

  private static Finding twoPeople(Known facts, LocalDate day) {
    if (!facts.knows(ProcessFacts.STEP)) {
      return Finding.notAsked("No running matter.");
    }
    if (facts.yes(ProcessFacts.SOLE_HOLDER).isYes() && agreed(facts)) {
      return Finding.yes(
          "The service is one practitioner, and she agrees; every paper says one person.");
    }
    Set<String> others = new HashSet<>(facts.setOf(SharingFacts.RELEASE_APPROVED_BY));
    if (agreed(facts)) {
      facts.get(SharingFacts.POSITION_RECORDED_BY).ifPresent(others::add);
    }
    if (facts.get(ProcessFacts.SIGNER).isEmpty()) {
      return Finding.unknown("It is not known who signs.");
    }
    facts.get(ProcessFacts.SIGNER).ifPresent(others::remove);
    return others.isEmpty()
        ? Finding.no("Nobody else has signed. A second person approves it first.")
        : Finding.yes("Two different people have signed.");
  }

  private static Finding hers(Known facts, LocalDate day) {
    boolean consent =
        facts.is(HolderFacts.CONFIDENCE_GROUND, "client-consent").isYes()
            || facts.yes(HolderFacts.CLIENT_VOLUNTEERS).isYes();
    if (!consent) {
      return Finding.notAsked("It does not rest on her agreement.");
    }
    if (facts.is(HolderFacts.REASON_NOT_TO_INFORM, "serious-harm", "prejudice").isYes()) {
      return Finding.no("She was not told, so she cannot have agreed.");
    }
    return Consents.hers(facts, Consents.Terms.ENGLAND_WALES);
  }
}
