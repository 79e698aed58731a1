package keep.law.englandwales;

import static keep.law.englandwales.Enactment.H_K;
import static keep.law.englandwales.Enactment.H_R;
import static keep.law.englandwales.Enactment.M_R;
import static keep.law.englandwales.Enactment.OURS;
import static keep.law.englandwales.Enactment.rule;
import static keep.law.englandwales.Gates.PRODUCE;
import static keep.law.englandwales.Gates.SEARCH;
import static keep.law.englandwales.Gates.VOLUNTEER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.facts.CourtFacts;
import keep.law.facts.RequestFacts;

/// Part I of the notes: before charge there is, in the normal case, no way to compel; and an order
/// is looked at before it is obeyed.
final class BeforeCharge {
  private BeforeCharge() {}

  static List<Rule> rules() {
    return List.of(
        rule(
                "EW-80",
                "Is it something other than a magistrate's search warrant for counselling notes?",
                "PACE 1984 ss.8(1)(d), 11-12",
                H_R,
                Set.of(SEARCH),
                OtherLaw.undecidedOf(BeforeCharge::noWarrant))
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
                "EW-81",
                "If it is an order under Schedule 1, is there an older power that would have allowed a warrant?",
                "PACE 1984 s.9 and Sch 1 para 3 (Sch 1 not read again)",
                H_K,
                Set.of(SEARCH),
                OtherLaw.notOf(BeforeCharge::scheduleOne))
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
                "EW-82",
                "Does the copy stay in professional hands?",
                "PACE 1984 s.11(1)(a)",
                M_R,
                Set.of(VOLUNTEER),
                BeforeCharge::inProfessionalHands)
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
            "EW-83",
            "Did the court's office confirm court, case, power, recipient and documents?",
            "our default",
            OURS,
            Set.of(PRODUCE, SEARCH),
            BeforeCharge::confirmed));
  }

  private static Finding noWarrant(Known facts, LocalDate day) {
    return Finding.of(
        facts.is(RequestFacts.INSTRUMENT, "warrant").not(),
        "It is not a search warrant.",
        "A magistrate's warrant cannot cover excluded material. Take urgent advice; do not obstruct.",
        "What the paper calls itself is not recorded.");
  }

  private static Finding scheduleOne(Known facts, LocalDate day) {
    if (!facts.is(RequestFacts.INSTRUMENT, "pace-sch1-order").isYes()) {
      return Finding.notAsked("It is not an order under Schedule 1.");
    }
    return Finding.unknown(
        "Access needs a power from before 1984 that would have allowed a warrant. None is known for evidence in a rape case. Take urgent advice.");
  }

  private static Finding inProfessionalHands(Known facts, LocalDate day) {
    return facts.has(RequestFacts.HELD_BY, "survivor").isNo()
        ? Finding.yes("It stays where it is held in confidence.")
        : Finding.unknown(
            "A copy in her own hands is not obviously excluded material. Warn her before copies are released.");
  }

  private static Finding confirmed(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(CourtFacts.ORDER_VERIFIED),
        "The court's office confirmed it.",
        "The court's office did not confirm it.",
        "Nobody has confirmed it with the court's office.");
  }
}
