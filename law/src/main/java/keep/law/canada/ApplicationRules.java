package keep.law.canada;

import static keep.law.bench.Pen.READ;
import static keep.law.canada.Gates.APPLY;
import static keep.law.canada.Gates.SERVE;
import static keep.law.canada.Gates.STAGE_1;
import static keep.law.canada.Gates.STAGE_2;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.bench.Pen;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.CourtFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.RequestFacts;

/// The application and its service (s 278.3; CA-8 to CA-14), and the block after Bill C-16 (CA-45).
final class ApplicationRules {
  private ApplicationRules() {}

  static List<Rule> rules(Pen pen) {
    return List.of(
        pen.rule(
                "CA-8",
                "Does the accused apply, to the trial judge?",
                "Criminal Code (Canada) s 278.3(1)",
                READ,
                Set.of(APPLY),
                ApplicationRules::byAccused)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
                "CA-9",
                "Is it made in the trial and in no other proceeding, such as a preliminary inquiry?",
                "Criminal Code (Canada) s 278.3(2)",
                READ,
                Set.of(APPLY),
                ApplicationRules::atTrial)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
                "CA-10",
                "Is it written, with record, holder and grounds of likely relevance?",
                "Criminal Code (Canada) s 278.3(3)",
                READ,
                Set.of(APPLY),
                ApplicationRules::written)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
                "CA-11",
                "Is there something case-specific beside the eleven insufficient assertions?",
                "Criminal Code (Canada) s 278.3(4)",
                READ,
                Set.of(APPLY, STAGE_1, STAGE_2),
                (facts, day) ->
                    Finding.of(
                        Reading.onlyInsufficient(facts).not(),
                        "Something case-specific is put forward.",
                        "Nothing is put forward but assertions that are not enough on their own.",
                        "Whether anything case-specific is put forward is not known."))
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "CA-12",
                "Was it served in time: 60 clear days, 14 from July 2015 to December 2018, or fewer as the judge allowed?",
                "Criminal Code (Canada) s 278.3(5); 2018 c 29 ss 24, 74; 2015 c 13 s 6; Interpretation Act s 27(1); 7 days before July 2015 are low (L)",
                READ,
                Set.of(SERVE),
                ApplicationRules::clearDays)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
                "CA-13",
                "Was the holder served with the subpoena, and the record kept for the judge?",
                "Criminal Code (Canada) s 278.3(5); that it is no authority to hand over is medium (M)",
                READ,
                Set.of(SERVE),
                ApplicationRules::subpoena)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "CA-14",
                "Were the others served whom the judge named?",
                "Criminal Code (Canada) s 278.3(6)",
                READ,
                Set.of(SERVE),
                (facts, day) ->
                    facts.knows(ApplicationFacts.WIDER_SERVICE_ORDERED)
                        ? Finding.of(
                            facts.yes(ApplicationFacts.WIDER_SERVICE_ORDERED),
                            "They were served.",
                            "They were not served.",
                            "")
                        : Finding.notAsked("No wider service is recorded."))
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "CA-45",
                "Is the law on this record settled, or does the change of 2026 leave it open?",
                "Bill C-16, Royal Assent 18 June 2026: summaries only; direction medium (M), wording and date low (L)",
                Pen.PARTLY_READ,
                Set.of(STAGE_1, STAGE_2),
                ApplicationRules::settled)
            .whenUnknown(Unknown.IS_NOT_ASSESSED));
  }

  private static Finding byAccused(Known facts, LocalDate day) {
    Answer seized = facts.yes(MatterFacts.TRIAL_JUDGE_SEIZED);
    return Finding.of(
        facts.is(RequestFacts.APPLICANT, "accused").and(seized.isNo() ? Answer.NO : Answer.YES),
        "The accused applies.",
        "It is not the accused who applies, or not to the trial judge.",
        "Who applies is not known.");
  }

  private static Finding atTrial(Known facts, LocalDate day) {
    return Finding.of(
        facts.is(MatterFacts.PROCEEDING_TYPE, "trial", "pre-trial"),
        "It is made in the trial.",
        "It is made in another proceeding, where there is no such application.",
        "In what proceeding it is made is not known.");
  }

  private static Finding written(Known facts, LocalDate day) {
    Answer written = facts.yes(CourtFacts.APPLICATION_WRITTEN);
    Answer items =
        facts
            .get(CourtFacts.APPLICATION_ITEMS)
            .map(said ->
                Answer.of(said.containsAll(Set.of("holder", "exact-records", "likely-relevance"))))
            .orElse(Answer.UNKNOWN);
    return Finding.of(
        items.isNo() ? Answer.NO : written,
        "It is in writing.",
        "It is not in writing, or names no record, holder or relevance.",
        "Whether it is in writing is not known.");
  }

  private static Finding clearDays(Known facts, LocalDate day) {
    LocalDate heard = Text.heardOn(facts).orElse(day);
    Optional<Integer> period =
        facts.get(ApplicationFacts.NOTICE_SHORTENED_TO).or(() -> Text.clearDays(heard));
    if (facts.yes(ApplicationFacts.NOTICE_GIVEN).isNo()) {
      return Finding.no("It was not served on all who must have it.");
    }
    Optional<Integer> lay = facts.get(ApplicationFacts.NOTICE_DAYS);
    Optional<LocalDate> last = Reading.lastService(facts);
    if (last.isPresent()
        && (Text.heardOn(facts).isPresent() || facts.knows(keep.law.facts.ProcessFacts.STEP))) {
      lay = Optional.of((int) keep.law.dates.Periods.daysBetween(last.get(), heard));
    }
    if (period.isEmpty()) {
      return Finding.unknown(
          "The period of the text before July 2015 was not read (believed 7 days).");
    }
    int days = period.get();
    return lay.map(between ->
            between >= days
                ? Finding.yes(between + " clear days lay between service and hearing.")
                : Finding.no("Only " + between + " of " + days + " clear days lay between."))
        .orElseGet(() -> Finding.unknown("The days between service and hearing are not known."));
  }

  private static Finding subpoena(Known facts, LocalDate day) {
    if (facts.is(CourtFacts.PRODUCED_TO, "applicant", "police").isYes()) {
      return Finding.no(
          "The record was handed over on a subpoena, which is no authority for that.");
    }
    return Finding.of(
        facts.yes(ApplicationFacts.SUBPOENA_FORM_161_SERVED),
        "The subpoena was served with the application.",
        "No subpoena was served with the application.",
        "Whether a subpoena was served is not recorded.");
  }

  private static Finding settled(Known facts, LocalDate day) {
    LocalDate made = Text.appliedOn(facts).orElse(day);
    return made.isBefore(Text.C16) || !Reading.therapeuticOrUnknown(facts)
        ? Finding.notAsked("The text of 2018 or an earlier one governs it.")
        : Finding.unknown(
            "Therapeutic records asked for since 18 June 2026 are blocked until a lawyer confirms the change of 2026.");
  }
}
