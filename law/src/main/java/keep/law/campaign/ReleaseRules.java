package keep.law.campaign;

import static keep.law.campaign.Draft.OURS;
import static keep.law.campaign.Draft.OURS_M;
import static keep.law.campaign.Draft.duty;
import static keep.law.campaign.Draft.isStep;
import static keep.law.campaign.Draft.rule;
import static keep.law.facts.CourtFacts.BAD_CHARACTER_LEAVE;
import static keep.law.facts.CourtFacts.ORDER_VERIFIED;
import static keep.law.facts.CourtFacts.SECTION_41_LEAVE;
import static keep.law.facts.CourtFacts.SEXUAL_BEHAVIOUR_REVEALED;
import static keep.law.facts.DecisionFacts.ACCUSED_HOLDS_COPY;
import static keep.law.facts.DecisionFacts.REGISTRAR_APPROVED;
import static keep.law.facts.DecisionFacts.RELEASE_OFFICER_APPROVED;
import static keep.law.facts.DecisionFacts.RETURN_CERTIFIED_ON;
import static keep.law.facts.DecisionFacts.VIEW_LOGGED;
import static keep.law.facts.FairnessFacts.ADVOCATE_APPOINTED;
import static keep.law.facts.HearingFacts.DECISION_MAKER;
import static keep.law.facts.MatterFacts.CHARGE_LIVE;
import static keep.law.facts.MatterFacts.FACT_IN_ISSUE_GONE;
import static keep.law.facts.ProcessFacts.ACCESS_ENDED_ON;
import static keep.law.facts.ProcessFacts.CLEARED_BY;
import static keep.law.facts.ProcessFacts.RETURN_LIMIT;
import static keep.law.facts.ProcessFacts.SIGNER;
import static keep.law.facts.ProcessFacts.SOLE_HOLDER;
import static keep.law.facts.RequestFacts.APPLICANT;
import static keep.law.facts.RequestFacts.APPLICANT_REPRESENTED;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.facts.SharingFacts;
import keep.law.Answer;
import keep.law.Clock;
import keep.law.Consequence.Follows;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.RuleId;
import keep.law.Tag;
import keep.law.Tag.Confidence;
import keep.law.dates.BusinessDays;

/// CP-53 to CP-57: how a release happens, and how access ends.
final class ReleaseRules {
  static final int RETURN_BUSINESS_DAYS = 10;

  private ReleaseRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
            "CP-53",
            "Does the accused hold no copy, and look only with a lawyer, every look being logged?",
            "Our default",
            Tag.ours(Confidence.M, "K"),
            Set.of(Gates.RELEASE, Gates.VIEW),
            ReleaseRules::noCopy),
        rule(
            "CP-54",
            "Was the order verified, and did the court's office or a second person clear it?",
            "Our default",
            OURS,
            Set.of(Gates.CLEAR, Gates.RELEASE),
            ReleaseRules::cleared),
        rule(
            "CP-54",
            "Does a release officer act, who is not the person that cleared it?",
            "Our default",
            OURS,
            Set.of(Gates.RELEASE, Gates.CONSENT_RELEASE),
            ReleaseRules::twoPeople),
        rule(
                "CP-55",
                "If use at trial would reveal sexual behaviour or bad character: is there the separate leave for that?",
                "YJCEA 1999 s.41; CJA 2003 s.100; our default",
                OURS,
                Set.of(Gates.ADDUCE),
                ReleaseRules::separateLeave)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
            "CP-56",
            "Has access not ended?",
            "Our default; CAA 1968 s.18, CrimPR 34.2 and 39.2",
            Tag.ours(Confidence.M, "S"),
            Set.of(Gates.CLEAR, Gates.RELEASE, Gates.VIEW, Gates.ADDUCE, Gates.RESUME),
            ReleaseRules::stillOpen),
        rule(
                "CP-56",
                "Has the order run out, the case with its appeal period ended, or a judge revoked the order?",
                "Our default; CAA 1968 s.18, CrimPR 34.2 and 39.2",
                Tag.ours(Confidence.M, "S"),
                Set.of(Gates.END),
                ReleaseRules::hasEnded)
            .then(ReleaseRules::returnClock),
        rule(
            "CP-56",
            "Does the certificate say on what day everything was returned or destroyed?",
            "Our default",
            OURS_M,
            Set.of(Gates.CERTIFY),
            ReleaseRules::certified),
        rule(
            "CP-57",
            "Is the charge still live, with the fact in issue still in it?",
            "Our default",
            OURS,
            Set.of(
                Gates.HEARING,
                Gates.STAGE_1,
                Gates.PRODUCTION,
                Gates.DELIVER,
                Gates.INSPECT,
                Gates.FIND,
                Gates.GRANT,
                Gates.CLEAR,
                Gates.RELEASE,
                Gates.VIEW,
                Gates.ADDUCE,
                Gates.RESUME),
            ReleaseRules::chargeStands));
  }

  private static Finding noCopy(Known facts, LocalDate day) {
    if (facts.yes(ACCUSED_HOLDS_COPY).isYes()) {
      return Finding.no("The accused would hold a copy.");
    }
    if (!isStep(facts, "view")) {
      return Finding.yes("Nobody says that the accused would hold a copy.");
    }
    boolean alone =
        facts.is(APPLICANT, "accused").isYes()
            && facts.yes(APPLICANT_REPRESENTED).isNo()
            && !facts.yes(ADVOCATE_APPOINTED).isYes();
    if (alone) {
      return Finding.no("The accused looks only with a lawyer.");
    }
    return Finding.of(
        facts.yes(VIEW_LOGGED),
        "The look is logged.",
        "The look is not logged.",
        "It is not recorded that the look is logged.");
  }

  private static Finding cleared(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(ORDER_VERIFIED).and(facts.yes(REGISTRAR_APPROVED)),
        "The order was verified and cleared.",
        "The order was not verified, or not cleared.",
        "It is not recorded that the order was verified and cleared.");
  }

  private static Finding twoPeople(Known facts, LocalDate day) {
    Answer officer = facts.yes(RELEASE_OFFICER_APPROVED);
    if (!officer.isYes()) {
      return Finding.of(
          officer,
          "",
          "No release officer acts.",
          "It is not recorded that a release officer acts.");
    }
    if (facts.yes(SOLE_HOLDER).isYes()) {
      return Finding.yes("The service is one practitioner; every paper says one person.");
    }
    if (isStep(facts, "release-consented")) {
      Set<String> others = new HashSet<>(facts.setOf(SharingFacts.RELEASE_APPROVED_BY));
      facts.get(SIGNER).ifPresent(others::remove);
      if (facts.get(SIGNER).isEmpty() || others.isEmpty()) {
        return Finding.no("Nobody else than the one who lets it leave has signed.");
      }
      return Finding.of(
          facts.yes(keep.law.facts.HolderFacts.TWO_APPROVERS).or(facts.yes(REGISTRAR_APPROVED)),
          "Two people approved.",
          "One person alone.",
          "It is not recorded that a second person approved.");
    }
    Optional<String> signer = facts.get(SIGNER);
    return signer.isPresent() && signer.equals(facts.get(CLEARED_BY))
        ? Finding.no("The same person cleared it and would release it.")
        : Finding.yes("A release officer acts, and somebody else cleared it.");
  }

  private static Finding separateLeave(Known facts, LocalDate day) {
    if (facts.yes(BAD_CHARACTER_LEAVE).isNo()) {
      return Finding.no("Leave to show bad character was refused.");
    }
    Answer reveals = facts.yes(SEXUAL_BEHAVIOUR_REVEALED);
    if (reveals.isNo()) {
      return Finding.yes("Nothing of that kind would be revealed.");
    }
    if (reveals.isUnknown()) {
      return Finding.unknown("It is not recorded whether sexual behaviour would be revealed.");
    }
    return Finding.of(
        facts.yes(SECTION_41_LEAVE),
        "There is leave under s.41.",
        "Leave under s.41 was refused.",
        "There is no leave under s.41.");
  }

  private static Finding stillOpen(Known facts, LocalDate day) {
    return AccessEnd.ended(facts, day)
        .map(why -> Finding.no("Access has ended: " + why))
        .orElse(Finding.yes("Nothing has ended it."));
  }

  private static Finding hasEnded(Known facts, LocalDate day) {
    Optional<String> why = AccessEnd.ended(facts, day);
    if (why.isPresent()) {
      return Finding.yes(why.get());
    }
    return facts.is(DECISION_MAKER, "judge").isYes()
        ? Finding.yes("A judge revokes the order.")
        : Finding.no(
            "Nothing has ended access: the order's last day has not passed, and the case goes on.");
  }

  static Optional<LocalDate> returnDue(Known facts, LocalDate day) {
    LocalDate from = facts.get(ACCESS_ENDED_ON).orElse(day);
    return facts
        .get(RETURN_LIMIT)
        .or(() -> BusinessDays.ENGLAND_AND_WALES.lastDay(from, RETURN_BUSINESS_DAYS));
  }

  private static Follows returnClock(Known facts, LocalDate day, boolean allowed) {
    if (!allowed) {
      return Follows.nothing();
    }
    Optional<LocalDate> due = returnDue(facts, day);
    Follows duty =
        duty(
            true,
            "return",
            "parties",
            due,
            "CP-56",
            "Return or destroy every copy, and certify it.",
            "certify");
    return new Follows(
        duty.duties(),
        List.of(
            new Clock(
                "return",
                new RuleId("CP-56"),
                day,
                due,
                due,
                "Copies are returned or destroyed, and that is certified, by the last day.")));
  }

  private static Finding certified(Known facts, LocalDate day) {
    Optional<LocalDate> on = facts.get(RETURN_CERTIFIED_ON);
    if (on.isEmpty()) {
      return Finding.unknown("No day is given.");
    }
    return on.get().isAfter(day)
        ? Finding.no("That day has not come.")
        : Finding.yes("Certified on " + on.get() + ".");
  }

  private static Finding chargeStands(Known facts, LocalDate day) {
    if (facts.yes(FACT_IN_ISSUE_GONE).isYes()) {
      return Finding.no("The charge was altered and the fact in issue is gone.");
    }
    if (facts
        .get(keep.law.facts.MatterFacts.CHARGE_ENDED_ON)
        .filter(end -> !end.isAfter(day))
        .isPresent()) {
      return Finding.no("The charge has ended.");
    }
    return Finding.of(
        facts.yes(CHARGE_LIVE),
        "The charge is live.",
        "The charge is not live.",
        "It is not known that the charge is live.");
  }
}
