package keep.law.campaign;

import static keep.law.campaign.Draft.OURS;
import static keep.law.campaign.Draft.rule;
import static keep.law.facts.FairnessFacts.HARM_STATEMENT_TREATMENT;
import static keep.law.facts.HearingFacts.COMPLAINANT_APPEARED_BY_COUNSEL;
import static keep.law.facts.HearingFacts.CONFIDENTIAL_HARM_STATEMENT_FILED;
import static keep.law.facts.HearingFacts.CONFIDER_APPEARED;
import static keep.law.facts.HearingFacts.CONFIDER_DENIED_HEARING;
import static keep.law.facts.HearingFacts.HARM_STATEMENT_SHOWN;
import static keep.law.facts.HearingFacts.LAWYER_APPOINTED_FOR_ABSENT;
import static keep.law.facts.HearingFacts.SILENCE_TREATED_AS_CONSENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.Tag;
import keep.law.Tag.Confidence;

/// CP-34 to CP-36 and CP-88: the survivor's voice.
final class VoiceRules {
  private VoiceRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
                "CP-34",
                "Was she left free to appear, herself or by a lawyer?",
                "Our default, after Criminal Procedure Act 1986 (NSW) s.299A; TB v Stafford",
                Tag.ours(Confidence.H, "R"),
                Set.of(Gates.HEARING, Gates.GRANT),
                VoiceRules::mayAppear)
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
                "CP-35",
                "Did her statement of harm stay between her and the judge?",
                "Our default, after Criminal Procedure Act 1986 (NSW) s.299D(3)-(4)",
                Tag.ours(Confidence.H, "S"),
                Set.of(Gates.HARM, Gates.GRANT),
                VoiceRules::confidential)
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
            "CP-36",
            "Was she heard, or does a lawyer put the confidentiality case in her absence?",
            "Our default",
            OURS,
            Set.of(Gates.HEARING, Gates.STAGE_1),
            VoiceRules::heard),
        rule(
                "CP-36",
                "Was her silence left to count for nothing?",
                "Our default",
                OURS,
                Set.of(Gates.GRANT),
                VoiceRules::silence)
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
            "CP-88",
            "If she lodged a statement of harm, is it recorded what the judge did with it?",
            "Our default, after Criminal Procedure Act 1986 (NSW) s.299D(3)-(4)",
            Tag.ours(Confidence.H, "S"),
            Set.of(Gates.GRANT, Gates.REFUSE),
            VoiceRules::treated));
  }

  private static Finding mayAppear(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(CONFIDER_DENIED_HEARING).not(),
        "She was free to appear.",
        "She was refused a hearing.",
        "Nothing shows that she was refused a hearing.");
  }

  private static Finding confidential(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(HARM_STATEMENT_SHOWN).not(),
        "No party saw it.",
        "It was shown to a party.",
        "Nothing shows that a party saw it.");
  }

  private static Finding heard(Known facts, LocalDate day) {
    Answer heard =
        facts
            .yes(CONFIDER_APPEARED)
            .or(facts.yes(COMPLAINANT_APPEARED_BY_COUNSEL))
            .or(facts.yes(LAWYER_APPOINTED_FOR_ABSENT));
    return Finding.of(
        heard,
        "She was heard, or a lawyer puts the confidentiality case.",
        "She was absent and no lawyer puts the confidentiality case; the judge appoints one.",
        "It is not recorded that she was heard, or that a lawyer was appointed.");
  }

  private static Finding silence(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(SILENCE_TREATED_AS_CONSENT).not(),
        "Her silence was not counted.",
        "Her silence was taken as consent.",
        "Nothing shows that her silence was counted.");
  }

  private static Finding treated(Known facts, LocalDate day) {
    if (!facts.yes(CONFIDENTIAL_HARM_STATEMENT_FILED).isYes()) {
      return Finding.notAsked("No statement of harm was lodged.");
    }
    return facts.knows(HARM_STATEMENT_TREATMENT)
        ? Finding.yes("It is recorded: " + facts.get(HARM_STATEMENT_TREATMENT).orElse("") + ".")
        : Finding.no(
            "A statement of harm was lodged, and nothing says what the judge did with it.");
  }
}
