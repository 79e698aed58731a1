package keep.law.englandwales;

import static keep.law.englandwales.Enactment.H_K;
import static keep.law.englandwales.Enactment.H_S;
import static keep.law.englandwales.Enactment.M_K;
import static keep.law.englandwales.Enactment.M_S;
import static keep.law.englandwales.Enactment.rule;
import static keep.law.englandwales.Enactment.tells;
import static keep.law.englandwales.Gates.AGREE_NARROWLY;
import static keep.law.englandwales.Gates.DISCLOSE;
import static keep.law.englandwales.Gates.PRODUCE;
import static keep.law.englandwales.Gates.REPLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;

/// Part H of the notes: what else binds investigators and prosecutors.
final class OthersDuties {
  private OthersDuties() {}

  static List<Rule> rules() {
    return List.of(
        rule(
                "EW-70",
                "Is there a named line of enquiry, and some reason to think that relevant material is held?",
                "CPIA Code 3.5-3.6; CPIA 1996 s.23",
                H_K,
                Set.of(REPLY),
                OthersDuties::reasonableLine)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
                "EW-71",
                "Is it shown to be necessary, limited, and the least intrusive way?",
                "Attorney General's Guidelines on Disclosure 2024, paragraph numbers not checked",
                M_S,
                Set.of(REPLY),
                OthersDuties::leastIntrusive)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
            "EW-72",
            "Is the prosecution's disclosure test known to whoever hands over?",
            "CPIA 1996 ss.3, 7A; Attorney General's Guidelines",
            H_K,
            Set.of(AGREE_NARROWLY, DISCLOSE),
            tells(
                "The prosecution must disclose what might reasonably be considered capable of undermining its case or assisting the accused. The rest is not disclosed, and private content that does not matter is taken out.")),
        rule(
            "EW-73",
            "May the accused use what is disclosed for this case only?",
            "CPIA 1996 ss.17-18",
            M_K,
            Set.of(DISCLOSE),
            tells("Unused material may be used for the case only. Misuse is contempt of court.")),
        rule(
                "EW-74",
                "Is there an identifiable foundation for asking, and does counselling go on meanwhile?",
                "CPS Pre-Trial Therapy guidance, 26 May 2022; a revision since January 2026 was not found (L)",
                H_S,
                Set.of(REPLY),
                OthersDuties::foundation)
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
            "EW-75",
            "Are these notes treated like any other, with no special immunity claimed?",
            "CPS guidance",
            H_S,
            Set.of(REPLY, PRODUCE),
            tells("Notes of counselling before a trial have no special immunity.")));
  }

  private static Finding reasonableLine(Known facts, LocalDate day) {
    return Said.namesLine(facts)
        ? Finding.yes("A line of enquiry is named.")
        : Finding.unknown(
            "No line of enquiry is named. Investigators need not ask third parties on the off chance.");
  }

  private static Finding leastIntrusive(Known facts, LocalDate day) {
    if (Said.trawl(facts) || Said.blanket(facts)) {
      return Finding.unknown(
          "A trawl, or a request without limits: step by step and least intrusive is not shown.");
    }
    return Said.states(facts, "necessary-proportionate")
        ? Finding.yes("It says that asking is necessary and proportionate.")
        : Finding.unknown("It does not say that asking is necessary and proportionate.");
  }

  private static Finding foundation(Known facts, LocalDate day) {
    return Said.trawl(facts) || !Said.namesLine(facts)
        ? Finding.unknown(
            "Counselling is her choice and goes on. Notes should be asked for only on an identifiable foundation, not conjecture, which is not shown.")
        : Finding.yes("Counselling is her choice and goes on. A line of enquiry is named.");
  }
}
