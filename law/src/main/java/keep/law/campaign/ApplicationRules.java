package keep.law.campaign;

import static keep.law.campaign.Draft.OURS;
import static keep.law.campaign.Draft.OURS_M;
import static keep.law.campaign.Draft.duty;
import static keep.law.campaign.Draft.rule;
import static keep.law.facts.ApplicationFacts.GROUNDS_PLEADED;
import static keep.law.facts.ApplicationFacts.MATERIAL_CHANGE_STATED;
import static keep.law.facts.ApplicationFacts.ONLY_INSUFFICIENT_GROUNDS;
import static keep.law.facts.ApplicationFacts.REJECTION_REVIEW_DEMANDED;
import static keep.law.facts.ApplicationFacts.REPEAT_APPLICATION;
import static keep.law.facts.CourtFacts.APPLICATION_ITEMS;
import static keep.law.facts.CourtFacts.APPLICATION_WRITTEN;
import static keep.law.facts.CourtFacts.DECLARATION_OF_TRUTH;
import static keep.law.facts.FairnessFacts.EXISTENCE_ANSWERED;
import static keep.law.facts.HolderFacts.BLANKET_REQUEST;
import static keep.law.facts.ProcessFacts.INTAKE_PASSED;
import static keep.law.facts.RequestFacts.APPLICANT;
import static keep.law.facts.RequestFacts.APPLICANT_REPRESENTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.Tag;
import keep.law.Tag.Confidence;
import keep.law.dates.BusinessDays;

/// CP-20 to CP-25: who may apply, and what an application must say.
final class ApplicationRules {
  /// What an application must state (CP-22 and section 8 of the notes).
  static final Set<String> ITEMS =
      Set.of(
          "court-number",
          "charge",
          "accused",
          "holder",
          "exact-records",
          "fact-in-issue",
          "expected-content",
          "evidential-basis",
          "why-substantial",
          "other-sources",
          "limb-3",
          "use",
          "recipients",
          "earlier-applications");

  private ApplicationRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
                "CP-20",
                "Does a party apply: the prosecutor, or an accused charged in the case?",
                "Our default; CrimPR 17.1",
                Tag.ours(Confidence.H, "R"),
                Set.of(Gates.LODGE, Gates.EXISTENCE),
                ApplicationRules::party)
            .then((facts, day, allowed) ->
                duty(
                    allowed && facts.knows(APPLICANT),
                    "intake",
                    "court",
                    BusinessDays.ENGLAND_AND_WALES.lastDay(day, 2),
                    "CP-20",
                    "Check that the application is complete, and accept or reject it with reasons.",
                    "accept")),
        rule(
            "CP-21",
            "Is it in writing, with a declaration of truth by a named person?",
            "CrimPR 17.4; our default",
            Tag.ours(Confidence.H, "R"),
            Set.of(Gates.INTAKE),
            ApplicationRules::written),
        rule(
            "CP-22",
            "Does it state everything that it must?",
            "Our default",
            OURS,
            Set.of(Gates.INTAKE),
            ApplicationRules::complete),
        rule(
                "CP-23",
                "Is there a ground that is about this case?",
                "Our default, after Criminal Code (Canada) s.278.3(4)",
                Tag.ours(Confidence.M, "R"),
                Set.of(Gates.INTAKE),
                ApplicationRules::caseSpecific)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
                "CP-24",
                "Is it limited, rather than for all notes or without dates?",
                "Our default",
                OURS_M,
                Set.of(Gates.INTAKE),
                ApplicationRules::limited)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
                "CP-24",
                "Does a rule of intake stand in the way, so that there is something to reject it for?",
                "Our default",
                OURS_M,
                Set.of(Gates.REJECT),
                ApplicationRules::somethingMissing)
            .then((facts, day, allowed) ->
                duty(
                    allowed,
                    "reasons",
                    "court",
                    BusinessDays.ENGLAND_AND_WALES.lastDay(day, 2),
                    "CP-24",
                    "Send the reasons, and say that a fresh application or a judge's review is open.",
                    "log")),
        rule(
            "CP-24",
            "Did the applicant ask for the rejection to go before a judge?",
            "Our default",
            OURS_M,
            Set.of(Gates.REVIEW, Gates.REVIEWED),
            ApplicationRules::demanded),
        rule(
                "CP-25",
                "If the same records were asked for before, is a material change stated?",
                "Our default",
                OURS_M,
                Set.of(Gates.INTAKE),
                ApplicationRules::changed)
            .whenUnknown(Unknown.IS_SHOWN));
  }

  private static Finding party(Known facts, LocalDate day) {
    Answer party = facts.is(APPLICANT, "accused", "prosecutor");
    if (party.isYes()
        && facts.is(APPLICANT, "prosecutor").isYes()
        && facts.yes(APPLICANT_REPRESENTED).isNo()) {
      return Finding.no("A prosecutor applies by a legal representative.");
    }
    return Finding.of(
        party,
        "A party applies.",
        "Only the prosecutor or an accused may apply; police and others cannot.",
        "It is not known who applies.");
  }

  private static Finding written(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(APPLICATION_WRITTEN).and(facts.yes(DECLARATION_OF_TRUTH)),
        "It is in writing, with a declaration of truth.",
        "It is not in writing, or has no declaration of truth.",
        "It is not recorded as written with a declaration of truth.");
  }

  private static Finding complete(Known facts, LocalDate day) {
    Optional<Set<String>> given = facts.get(APPLICATION_ITEMS);
    if (given.isEmpty()) {
      return Finding.unknown("It is not recorded what the application states.");
    }
    Set<String> missing = new TreeSet<>(Draft.missing(ITEMS, given.get()));
    if (facts.yes(EXISTENCE_ANSWERED).isYes()) {
      missing.remove(
          "exact-records"); // CP-83: a described class is enough; nobody must name what he may not
      // know
    }
    return missing.isEmpty()
        ? Finding.yes("Everything is stated.")
        : Finding.no("Missing: " + Draft.list(missing) + ".");
  }

  private static Finding caseSpecific(Known facts, LocalDate day) {
    Optional<Set<String>> pleaded = facts.get(GROUNDS_PLEADED);
    if (pleaded.isPresent()) {
      return pleaded.get().contains("case-specific")
          ? Finding.yes(
              "Something about this case is left when the grounds that are not enough are removed.")
          : Finding.no(
              "Nothing about this case is left when the grounds that are not enough are removed ("
                  + Draft.list(pleaded.get())
                  + ").");
    }
    return Finding.of(
        facts.yes(ONLY_INSUFFICIENT_GROUNDS).not(),
        "A ground about this case was found.",
        "The grounds are only such as are not enough.",
        "The grounds have not been coded by a person at intake.");
  }

  private static Finding limited(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(BLANKET_REQUEST).not(),
        "It is limited by date, topic or author.",
        "It asks for all notes, or has no limits.",
        "It is not recorded whether it is limited.");
  }

  private static Finding changed(Known facts, LocalDate day) {
    Answer repeat = facts.yes(REPEAT_APPLICATION);
    if (repeat.isNo()) {
      return Finding.notAsked("The records were not asked for before.");
    }
    if (repeat.isUnknown()) {
      return Finding.unknown("It is not recorded whether the same records were asked for before.");
    }
    return facts.yes(MATERIAL_CHANGE_STATED).isYes()
        ? Finding.yes("A material change is stated.")
        : Finding.no("The same records were asked for before, and no material change is stated.");
  }

  private static Finding somethingMissing(Known facts, LocalDate day) {
    if (facts.yes(INTAKE_PASSED).isYes()) {
      return Finding.no("It was found complete already.");
    }
    boolean wrong =
        written(facts, day).answer().isNo()
            || complete(facts, day).answer().isNo()
            || caseSpecific(facts, day).answer().isNo()
            || limited(facts, day).answer().isNo()
            || changed(facts, day).answer().isNo();
    return wrong
        ? Finding.yes("A rule of intake stands in the way.")
        : Finding.no("Nothing is shown to be missing; a complete application may not be rejected.");
  }

  private static Finding demanded(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(REJECTION_REVIEW_DEMANDED),
        "The applicant asks that a judge look at it.",
        "Nobody asked.",
        "Nobody is recorded as having asked.");
  }
}
