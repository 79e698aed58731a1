package keep.law.campaign;

import static keep.law.campaign.Draft.OURS;
import static keep.law.campaign.Draft.duty;
import static keep.law.campaign.Draft.rule;
import static keep.law.facts.ConsentFacts.EXCEPTION_GROUND;
import static keep.law.facts.DecisionFacts.LOG_KEPT;
import static keep.law.facts.DecisionFacts.VIEW_LOGGED;
import static keep.law.facts.FairnessFacts.REVIEW_PERIOD_ENDED_ON;
import static keep.law.facts.FairnessFacts.WAYS_TO_OPEN_PROVEN;
import static keep.law.facts.HolderFacts.LEGAL_HOLD;
import static keep.law.facts.HolderFacts.RECORD_ALTERED;
import static keep.law.facts.HolderFacts.RECORD_DESTROYED_TO_DEFEAT_APPLICATIONS;
import static keep.law.facts.HolderFacts.SECOND_FILE_KEPT;
import static keep.law.facts.MatterFacts.MODE_SHOWN;
import static keep.law.facts.MatterFacts.POLICY_CALLED_LAW;
import static keep.law.facts.MatterFacts.POLICY_MODE;
import static keep.law.facts.ProcessFacts.REGIME;
import static keep.law.facts.RequestFacts.REQUESTER_KIND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Answer;
import keep.law.Consequence.Follows;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;

/// CP-64 to CP-66, CP-70 and CP-91: replying to police under the policy, preserving, honesty about
/// which mode applies, the log, the keys.
final class RecordRules {
  private static final String[] POLICE = {
    "police-ew",
    "police-staff-ew",
    "city-employee",
    "btp",
    "btp-staff",
    "mod-police",
    "nca",
    "iopc",
    "contractor",
    "service-police",
    "spcc",
    "police-other-uk",
    "police-foreign"
  };

  private RecordRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
                "CP-64",
                "Is it something else than a police request, which is answered under the policy without notes?",
                "Our default: handing over before charge is voluntary in law",
                OURS,
                Set.of(Gates.ASK),
                RecordRules::notFromPolice)
            .whenUnknown(Unknown.IS_SHOWN)
            .then((facts, day, allowed) ->
                duty(
                    !allowed,
                    "tell-survivor-of-request",
                    "service",
                    Optional.empty(),
                    "CP-64",
                    "Tell the survivor what was asked and what was said, and offer advice.",
                    "inform")),
        rule(
                "CP-65",
                "Are the records left whole: nothing altered, destroyed or kept in a second file?",
                "Our default",
                OURS,
                Set.of(Gates.PRESERVE),
                RecordRules::whole)
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
                "CP-65",
                "Is there a request, so that records must be preserved?",
                "Our default",
                OURS,
                Set.of(Gates.ASK, Gates.LODGE, Gates.COMPELLED),
                (facts, day) -> Finding.notAsked("The duty follows."))
            .then(RecordRules::preserveNow),
        rule(
            "CP-65",
            "Has the review period ended, so that a refused matter may be closed?",
            "Our default",
            OURS,
            Set.of(Gates.CLOSE),
            RecordRules::reviewOver),
        rule(
                "CP-66",
                "Is it shown which mode applies, and is the policy never called the law?",
                "Our default",
                OURS,
                Set.of(Gates.OPEN, Gates.REPLY),
                RecordRules::honest)
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
            "CP-70",
            "Is it logged?",
            "Our default",
            OURS,
            Set.of(Gates.SHARE, Gates.VIEW),
            RecordRules::logged),
        rule(
                "CP-91",
                "Are two ways to open the notes proven as the hold begins?",
                "Our default",
                OURS,
                Set.of(Gates.PRESERVE),
                RecordRules::keys)
            .whenUnknown(Unknown.IS_SHOWN)
            .then((facts, day, allowed) ->
                duty(
                    facts.get(WAYS_TO_OPEN_PROVEN).orElse(0) < 2,
                    "report-keys",
                    "service",
                    Optional.of(day),
                    "CP-91",
                    "Tell a named person today that two ways to open these notes are not proven.",
                    "preserve")));
  }

  private static Finding notFromPolice(Known facts, LocalDate day) {
    if (facts.yes(POLICY_MODE).isNo()) {
      return Finding.notAsked("The service has not adopted this policy.");
    }
    return Finding.of(
        facts.is(REQUESTER_KIND, POLICE).not(),
        "It does not come from police.",
        "A police request is answered under the policy: preserve, tell the survivor, send the reply, release nothing.",
        "It is not recorded who asks.");
  }

  private static Follows preserveNow(Known facts, LocalDate day, boolean allowed) {
    return duty(
        !facts.yes(LEGAL_HOLD).isYes(),
        "preserve",
        "service",
        Optional.of(day),
        "CP-65",
        "Suspend deletion and editing of anything the request may concern, and prove that it can still be opened.",
        "preserve");
  }

  private static Finding whole(Known facts, LocalDate day) {
    Answer tampered =
        facts
            .yes(RECORD_ALTERED)
            .or(facts.yes(SECOND_FILE_KEPT))
            .or(facts.yes(RECORD_DESTROYED_TO_DEFEAT_APPLICATIONS));
    return Finding.of(
        tampered.not(),
        "Nothing was altered or kept apart.",
        "Records were altered, destroyed or kept in a second file.",
        "Nothing shows that records were altered.");
  }

  private static Finding reviewOver(Known facts, LocalDate day) {
    Optional<LocalDate> ended = facts.get(REVIEW_PERIOD_ENDED_ON);
    if (ended.isEmpty()) {
      return Finding.no(
          "The appeal and review period has no recorded end; refused material stays sealed and preserved.");
    }
    return ended.get().isAfter(day)
        ? Finding.no("The review period ends on " + ended.get() + ".")
        : Finding.yes("The review period has ended.");
  }

  private static Finding honest(Known facts, LocalDate day) {
    if (facts.get(REGIME).filter(name -> !name.equals(Campaign.NAME)).isPresent()) {
      return Finding.no("The matter would run under another regime.");
    }
    Answer wrong = facts.yes(POLICY_CALLED_LAW).or(facts.yes(MODE_SHOWN).not());
    return Finding.of(
        wrong.not(),
        "The mode is shown and the policy is called a policy.",
        "The policy is called the law, or the mode is not shown.",
        "It is not recorded.");
  }

  private static Finding logged(Known facts, LocalDate day) {
    boolean shares = facts.knows(EXCEPTION_GROUND);
    return Finding.of(
        shares ? facts.yes(LOG_KEPT) : facts.yes(VIEW_LOGGED).or(facts.yes(LOG_KEPT)),
        "It is logged.",
        "It is not logged.",
        "It is not recorded that it is logged.");
  }

  private static Finding keys(Known facts, LocalDate day) {
    return facts.get(WAYS_TO_OPEN_PROVEN).filter(ways -> ways >= 2).isPresent()
        ? Finding.yes("Two ways are proven.")
        : Finding.unknown("Two ways are not proven; a named person is told today.");
  }
}
