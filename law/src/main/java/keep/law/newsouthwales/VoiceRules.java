package keep.law.newsouthwales;

import static keep.law.bench.Pen.PARTLY_READ;
import static keep.law.bench.Pen.READ;
import static keep.law.newsouthwales.Gates.GRANT;
import static keep.law.newsouthwales.Gates.HEAR;
import static keep.law.newsouthwales.Gates.LOOK;
import static keep.law.newsouthwales.Gates.PARTY_LOOK;
import static keep.law.newsouthwales.Gates.RELEASE;
import static keep.law.newsouthwales.Gates.UNHEARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.bench.Pen;
import keep.law.facts.DecisionFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.RequestFacts;

/// The survivor's place in the case, and who may look (ss 299 to 299B; NSW-18 to NSW-23).
final class VoiceRules {
  private VoiceRules() {}

  static List<Rule> rules(Pen pen) {
    return List.of(
        pen.rule(
                "NSW-18",
                "Does she know of the protections, and had she a reasonable chance of legal advice?",
                "Criminal Procedure Act 1986 (NSW) s 299",
                PARTLY_READ,
                Set.of(HEAR),
                (facts, day) ->
                    Finding.of(
                        facts
                            .yes(HearingFacts.CONFIDER_INFORMED)
                            .and(facts.yes(HearingFacts.LEGAL_ADVICE_OPPORTUNITY)),
                        "She knows, and had a chance of advice.",
                        "She does not know, or had no chance of advice.",
                        "The court has not yet satisfied itself of this."))
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
                "NSW-19",
                "May she, or another protected confider, appear and be heard?",
                "Criminal Procedure Act 1986 (NSW) s 299A",
                READ,
                Set.of(HEAR, GRANT, UNHEARD),
                VoiceRules::heard)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
            "NSW-20",
            "Has the court a choice whether to consider the material?",
            "Criminal Procedure Act 1986 (NSW) s 299B(1)",
            READ,
            Set.of(LOOK),
            Pen.tells("The court may consider it to decide the question; it need not.")),
        pen.rule(
                "NSW-21",
                "Is it considered without the jury?",
                "Criminal Procedure Act 1986 (NSW) s 299B(2)",
                READ,
                Set.of(LOOK, GRANT),
                (facts, day) ->
                    Finding.of(
                        facts.yes(HearingFacts.JURY_PRESENT).not(),
                        "No jury was present.",
                        "The jury was present.",
                        "Whether a jury was present is not recorded."))
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "NSW-22",
                "Has nobody but a protected confider seen it before a ruling or leave that covers it?",
                "Criminal Procedure Act 1986 (NSW) s 299B(3); that lawyers are included is medium (M)",
                READ,
                Set.of(PARTY_LOOK, GRANT, RELEASE),
                VoiceRules::nobodyFirst)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
            "NSW-23",
            "May the court make any order that helps it to look, such as sealed delivery to itself?",
            "Criminal Procedure Act 1986 (NSW) s 299B(4); practice in PPC v Williams",
            READ,
            Set.of(LOOK),
            (facts, day) ->
                facts.setOf(DecisionFacts.CONDITIONS_IMPOSED).isEmpty()
                    ? Finding.yes("It may; none is recorded.")
                    : Finding.yes("It did.")));
  }

  private static Finding heard(Known facts, LocalDate day) {
    if (facts.yes(HearingFacts.CONFIDER_DENIED_HEARING).isYes()) {
      return Finding.no("She was not heard, though no permission is needed.");
    }
    Answer appeared =
        facts
            .yes(HearingFacts.CONFIDER_APPEARED)
            .or(facts.yes(HearingFacts.COMPLAINANT_APPEARED_BY_COUNSEL));
    boolean free = appeared.isYes() || facts.yes(HearingFacts.CONFIDER_DENIED_HEARING).isNo();
    return free
        ? Finding.yes("She was free to be heard.")
        : Finding.unknown("Whether she was free to be heard is not recorded.");
  }

  static Finding nobodyFirst(Known facts, LocalDate day) {
    Answer seen = facts.yes(DecisionFacts.PARTY_INSPECTED_BEFORE_LEAVE);
    if (seen.isYes() && Reading.opened(facts).isYes()) {
      return Finding.notAsked("Consent, misconduct or a ruling takes it out of the Division.");
    }
    if (seen.isYes() && facts.is(RequestFacts.APPLICANT, "protected-confider").isYes()) {
      return Finding.yes("Only a protected confider saw it.");
    }
    return Finding.of(
        seen.not(),
        "No party saw it first.",
        "A party or a party's lawyer saw it before a ruling, for which there is no power.",
        "Whether a party saw it first is not recorded.");
  }
}
