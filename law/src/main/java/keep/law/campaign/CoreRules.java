package keep.law.campaign;

import static keep.law.campaign.Draft.SEED;
import static keep.law.campaign.Draft.isStep;
import static keep.law.campaign.Draft.rule;
import static keep.law.facts.CourtFacts.ORDER_VERIFIED;
import static keep.law.facts.DecisionFacts.BALANCING_PERFORMED;
import static keep.law.facts.DecisionFacts.FAIR_TRIAL_IMPORTANCE_RECORDED;
import static keep.law.facts.DecisionFacts.HARM_CONSIDERED;
import static keep.law.facts.HearingFacts.DECISION_MAKER;
import static keep.law.facts.HolderFacts.PRESSURE_USED;
import static keep.law.facts.MatterFacts.CHARGE_DATE;
import static keep.law.facts.MatterFacts.CHARGE_ENDED_ON;
import static keep.law.facts.MatterFacts.CHARGE_LIVE;
import static keep.law.facts.MatterFacts.OFFENCE_KIND;
import static keep.law.facts.ProcessFacts.CAMPAIGN_TEST_MET;
import static keep.law.facts.RequestFacts.INSTRUMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.Tag;
import keep.law.Tag.Confidence;
import keep.law.facts.ApplicationFacts;

/// CP-01 to CP-06: what the campaign itself asks for.
final class CoreRules {
  /// Every act that decides something of a court's.
  static final Set<Gate> JUDGES =
      Set.of(
          Gates.REVIEWED,
          Gates.ADVOCATE,
          Gates.VARY,
          Gates.HEARING,
          Gates.STAGE_1,
          Gates.PRODUCTION,
          Gates.INSPECT,
          Gates.ADD,
          Gates.FIND,
          Gates.GRANT,
          Gates.REFUSE,
          Gates.CHALLENGE_DECIDED,
          Gates.LIFT_STAY,
          Gates.ADDUCE,
          Gates.RESUME,
          Gates.CONSENT_DECISION);

  private static final String PAGE = "The campaign's page";

  private CoreRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
            "CP-01",
            "Does a judge's verified order open these notes, which are closed by default?",
            PAGE,
            SEED,
            Set.of(Gates.RELEASE),
            CoreRules::closed),
        rule(
            "CP-02",
            "Has a suspect been charged with the offence against this person, and is that charge live?",
            PAGE + "; meaning of charged: our default",
            SEED,
            Set.of(
                Gates.ASK,
                Gates.LODGE,
                Gates.EXISTENCE,
                Gates.HEARING,
                Gates.STAGE_1,
                Gates.PRODUCTION,
                Gates.INSPECT,
                Gates.FIND,
                Gates.GRANT,
                Gates.COMPEL,
                Gates.PRODUCE,
                Gates.ADDUCE,
                Gates.RELEASE),
            CoreRules::charged),
        rule(
            "CP-02",
            "Is it a charge for a sexual offence against this person, made by today?",
            PAGE + "; meaning of charged: our default",
            SEED,
            Set.of(Gates.CHARGE),
            CoreRules::chargeToRecord),
        rule(
            "CP-03",
            "Is it a judge who decides?",
            PAGE + "; who counts as a judge: our default, CrimPR 2.2",
            SEED,
            JUDGES,
            CoreRules::judge),
        rule(
            "CP-03",
            "Does the request go to a judge, by application?",
            PAGE,
            SEED,
            Set.of(Gates.ASK),
            CoreRules::byApplication),
        rule(
            "CP-04",
            "Has substantial probative value been found?",
            PAGE,
            SEED,
            Set.of(Gates.GRANT),
            CoreRules::value),
        rule(
            "CP-05",
            "Were a fair trial and counselling without fear both weighed?",
            PAGE,
            SEED,
            Set.of(Gates.GRANT),
            CoreRules::balance),
        rule(
                "CP-06",
                "Is the request free of any threat that refusing is obstruction or counts against her?",
                PAGE + "; our default for the second half",
                Tag.seed(Confidence.H),
                Set.of(Gates.ASK),
                CoreRules::noDuty)
            .whenUnknown(Unknown.IS_SHOWN));
  }

  private static Finding closed(Known facts, LocalDate day) {
    Answer order = facts.yes(CAMPAIGN_TEST_MET).and(facts.yes(ORDER_VERIFIED));
    return Finding.of(
        order,
        "A judge's order under this policy stands and was verified.",
        "No judge's order that was verified opens these notes; they stay closed.",
        "It is not shown that a judge's order was made and verified; the notes stay closed.");
  }

  static Finding charged(Known facts, LocalDate day) {
    if (facts.get(CHARGE_ENDED_ON).filter(end -> !end.isAfter(day)).isPresent()) {
      return Finding.no("The charge ended on " + facts.get(CHARGE_ENDED_ON).orElse(day) + ".");
    }
    return chargeToRecord(facts, day);
  }

  /// That an earlier charge ended does not stand in the way of recording a new one.
  private static Finding chargeToRecord(Known facts, LocalDate day) {
    if (facts.is(OFFENCE_KIND, "non-sexual").isYes()) {
      return Finding.no("The charge is not for a sexual offence against this person.");
    }
    Optional<LocalDate> later = facts.get(CHARGE_DATE).filter(date -> date.isAfter(day));
    if (later.isPresent()) {
      return Finding.no("The day of charge, " + later.get() + ", has not come.");
    }
    return Finding.of(
        facts.yes(CHARGE_LIVE),
        "A charge is live.",
        "Nobody is charged; reported, suspected, arrested or bailed is not charged.",
        "It is not known that anybody is charged, and unknown counts as not charged.");
  }

  private static Finding judge(Known facts, LocalDate day) {
    return Finding.of(
        facts.is(DECISION_MAKER, "judge"),
        "A judge decides.",
        "Not a judge but " + facts.get(DECISION_MAKER).orElse("somebody else") + " would decide.",
        "It is not known who decides.");
  }

  private static Finding byApplication(Known facts, LocalDate day) {
    Answer applied =
        facts.yes(ApplicationFacts.LEAVE_SOUGHT).or(facts.is(INSTRUMENT, "summons-application"));
    return Finding.of(
        applied,
        "It is made by application to a judge.",
        "It does not go to a judge.",
        "It is not shown to go to a judge; a letter, form, call or visit does not.");
  }

  private static Finding value(Known facts, LocalDate day) {
    Answer value =
        Passages.limb(facts, row -> row.substantialProbativeValue(), Passages::barePassageValue);
    return Finding.of(
        value,
        "Substantial probative value is found for every passage ordered.",
        "A passage would be opened that has no substantial probative value.",
        "Substantial probative value is not found for every passage.");
  }

  private static Finding balance(Known facts, LocalDate day) {
    Answer both = facts.yes(FAIR_TRIAL_IMPORTANCE_RECORDED).and(facts.yes(BALANCING_PERFORMED));
    both = facts.yes(HARM_CONSIDERED).isNo() ? Answer.NO : both;
    return Finding.of(
        both,
        "Both sides of the balance are recorded.",
        "One side of the balance was left out.",
        "It is not recorded that both sides were weighed.");
  }

  private static Finding noDuty(Known facts, LocalDate day) {
    if (isStep(facts, "apply")) {
      return Finding.notAsked("An application.");
    }
    Answer pressed =
        facts
            .has(PRESSURE_USED, "obstruction-threat")
            .or(facts.has(PRESSURE_USED, "recorded-as-non-cooperation"));
    return Finding.of(
        pressed.not(),
        "No such threat is recorded.",
        "The request says that refusing is obstruction or counts against her; there is no duty to give notes to police, and refusing is not"
            + " non-cooperation.",
        "Whether pressure was used is not recorded.");
  }
}
