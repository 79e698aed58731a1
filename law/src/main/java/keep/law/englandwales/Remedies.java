package keep.law.englandwales;

import static keep.law.englandwales.Enactment.H_K;
import static keep.law.englandwales.Enactment.H_R;
import static keep.law.englandwales.Enactment.M_R;
import static keep.law.englandwales.Enactment.chapter3A;
import static keep.law.englandwales.Enactment.rule;
import static keep.law.englandwales.Enactment.tells;
import static keep.law.englandwales.Gates.AGREE_NARROWLY;
import static keep.law.englandwales.Gates.REPLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;

/// Part L of the notes: what a breach does, and what it does not do.
final class Remedies {
  private Remedies() {}

  static List<Rule> rules() {
    return List.of(
        chapter3A(
            "EW-130",
            "Is a breach answered by saying no and complaining, since it is no offence and excludes nothing by itself?",
            "PCSC Act 2022 ss.44A-44D (silence); PACE s.78",
            M_R,
            Set.of(REPLY),
            tells(
                "A breach is no offence, excludes no evidence by itself and gives no damages by itself. The service may say no; complaints, judicial review and argument at the trial remain.")),
        rule(
            "EW-131",
            "Is it known that handing over wrongly has consequences for the service?",
            "UK GDPR; breach of confidence; professional conduct",
            H_K,
            Set.of(AGREE_NARROWLY),
            tells(
                "Handing over without a basis can breach data protection law, confidence and professional duty.")),
        chapter3A(
            "EW-132",
            "Does the request fall within the period that the Home Secretary must review?",
            "VPA 2024 s.30; SI 2025/1168 reg.3",
            H_R,
            Set.of(REPLY),
            Remedies::reviewed));
  }

  private static Finding reviewed(Known facts, LocalDate day) {
    LocalDate on = Said.madeOn(facts).orElse(day);
    return on.isAfter(Limits.REVIEW_PERIOD_ENDS)
        ? Finding.notAsked("The review period ended on " + Limits.REVIEW_PERIOD_ENDS + ".")
        : Finding.yes(
            "Requests to counselling providers up to "
                + Limits.REVIEW_PERIOD_ENDS
                + " fall within the review of how the Chapter works.");
  }
}
