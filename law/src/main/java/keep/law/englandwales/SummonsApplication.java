package keep.law.englandwales;

import static keep.law.englandwales.Enactment.H_K;
import static keep.law.englandwales.Enactment.H_R;
import static keep.law.englandwales.Enactment.H_S;
import static keep.law.englandwales.Enactment.procedure;
import static keep.law.englandwales.Enactment.rule;
import static keep.law.englandwales.Gates.APPLICATION_SERVED;
import static keep.law.englandwales.Gates.APPLY;
import static keep.law.englandwales.Gates.ISSUE;
import static keep.law.englandwales.Gates.REPRESENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Answer;
import keep.law.Clock;
import keep.law.Consequence.Follows;
import keep.law.Duty;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.RuleId;
import keep.law.facts.DecisionFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.CourtFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.ProcessFacts;
import keep.law.facts.RequestFacts;

/// Part J of the notes, first half: the application for a witness summons (CrimPR 2025 rr.17.3 to
/// 17.6).
final class SummonsApplication {
  private static final Set<String> PARTICULARS =
      Set.of("holder", "evidence-and-why-material", "interests-of-justice");

  private SummonsApplication() {}

  static List<Rule> rules() {
    return List.of(
        rule(
                "EW-90",
                "Is it likely to be material evidence, for criminal proceedings before that court, and in the interests of justice?",
                "Criminal Procedure (Attendance of Witnesses) Act 1965 s.2(1)-(2); MCA 1980 s.97; test matches CrimPR 17.3(2)(b)",
                H_K,
                Set.of(ISSUE),
                OtherLaw.undecidedOf(SummonsApplication::material))
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        procedure(
                "EW-91",
                "Does a party apply, or does the court act on its own initiative?",
                "CrimPR 2025 r.17.1(a), (b); 1965 Act s.2D",
                H_R,
                Set.of(APPLY, ISSUE),
                OtherLaw.notOf(SummonsApplication::byParty))
            .whenUnknown(Unknown.IS_SHOWN),
        procedure(
                "EW-92",
                "Was the application made as soon as practicable?",
                "CrimPR 2025 r.17.3(1)",
                H_R,
                Set.of(APPLY),
                OtherLaw.notOf(SummonsApplication::promptly))
            .whenUnknown(Unknown.IS_SHOWN),
        procedure(
                "EW-93",
                "Does it name the holder, and say what can be produced, why it is likely to be material, and why issuing is in the interests of justice?",
                "CrimPR 2025 r.17.3(2)",
                H_R,
                Set.of(APPLY),
                OtherLaw.notOf(SummonsApplication::particulars))
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        procedure(
                "EW-94",
                "Is it in writing, in the form of the Practice Direction, with a declaration of truth?",
                "CrimPR 2025 rr.17.4(1), 17.5(1)-(2)",
                H_R,
                Set.of(APPLY),
                OtherLaw.notOf(SummonsApplication::form))
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        procedure(
                "EW-95",
                "Was it served on the holder?",
                "CrimPR 2025 rr.17.4(2), 17.5(3); for somebody under 18, r.4.3(2)",
                H_R,
                Set.of(APPLY),
                OtherLaw.notOf(SummonsApplication::served))
            .whenUnknown(Unknown.IS_SHOWN),
        procedure(
                "EW-96",
                "Has everyone served had 10 full business days, and has the court taken account of confidentiality?",
                "CrimPR 2025 rr.4.11, 17.5(4); counting by full days is our default",
                H_R,
                Set.of(APPLY, ISSUE, APPLICATION_SERVED),
                OtherLaw.notOf(SummonsApplication::timeAndAccount))
            .whenUnknown(Unknown.IS_NOT_ASSESSED)
            .then(SummonsApplication::clock),
        rule(
                "EW-97",
                "Has the client had notice and a proper chance to be heard?",
                "R (TB) v Stafford Combined Court [2006] EWHC 1645 (Admin); always asking for service on her is our default",
                H_S,
                Set.of(ISSUE),
                OtherLaw.notOf(SummonsApplication::herVoice))
            .whenUnknown(Unknown.IS_NOT_ASSESSED)
            .then(SummonsApplication::askForService),
        procedure(
                "EW-98",
                "Do the reasons for a summons outweigh duties and rights of the holder and of the client?",
                "CrimPR 2025 r.17.6(1)",
                H_R,
                Set.of(ISSUE),
                OtherLaw.notOf(SummonsApplication::objection))
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        procedure(
                "EW-100",
                "Is it decided in private, unless the court directs otherwise?",
                "CrimPR 2025 rr.17.2(1), 17.5(4)(a)",
                H_R,
                Set.of(REPRESENT, ISSUE),
                OtherLaw.notOf(SummonsApplication::inPrivate))
            .whenUnknown(Unknown.IS_SHOWN),
        procedure(
            "EW-107",
            "Has the court itself set the end of the time?",
            "CrimPR 2025 r.17.9",
            H_R,
            Set.of(APPLY, ISSUE),
            OtherLaw.notOf(SummonsApplication::varied)),
        rule(
                "EW-110",
                "Is it evidence that is sought, and not a search for something to ask about?",
                "R v Reading Justices, ex p Berkshire; R v Derby Magistrates, ex p B",
                H_K,
                Set.of(ISSUE),
                OtherLaw.notOf(SummonsApplication::notFishing))
            .whenUnknown(Unknown.IS_SHOWN));
  }

  private static Finding material(Known facts, LocalDate day) {
    if (facts.is(MatterFacts.PROCEEDING_TYPE, "none").isYes()) {
      return Finding.no("There are no criminal proceedings yet.");
    }
    return Finding.of(
        facts
            .yes(CourtFacts.MATERIAL_EVIDENCE)
            .and(facts.yes(DecisionFacts.NECESSARY_IN_INTERESTS_OF_JUSTICE)),
        "The court found it likely to be material evidence, and a summons to be in the interests of justice.",
        "The court found that it is not likely to be material evidence, or that a summons is not in the interests of justice.",
        "The court has not found both that it is likely to be material evidence and that a summons is in the interests of justice.");
  }

  private static Finding byParty(Known facts, LocalDate day) {
    return Finding.of(
        facts.is(RequestFacts.APPLICANT, "accused", "prosecutor", "court"),
        "A party applies, or the court acts on its own initiative.",
        "Whoever applies is not a party. Police are not a party.",
        "Who applies is not recorded.");
  }

  private static Finding promptly(Known facts, LocalDate day) {
    return facts.yes(RequestFacts.MADE_AS_SOON_AS_PRACTICABLE).isYes()
        ? Finding.yes("It was found to have been made as soon as practicable.")
        : Finding.unknown(
            "Not found to have been made as soon as practicable. No number of days makes it late, and the court may extend time.");
  }

  private static Finding particulars(Known facts, LocalDate day) {
    return Finding.of(
        facts.hasAll(CourtFacts.APPLICATION_ITEMS, PARTICULARS),
        "The particulars are there.",
        "Particulars are missing: the holder, what can be produced and why it is material, or the interests of justice.",
        "What the application contains is not recorded.");
  }

  private static Finding form(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(CourtFacts.APPLICATION_WRITTEN).and(facts.yes(CourtFacts.DECLARATION_OF_TRUTH)),
        "In writing, in form, with a declaration of truth.",
        "Not in writing and in form, or without a declaration of truth. The court may allow another form.",
        "Writing, form and declaration are not all recorded.");
  }

  private static Finding served(Known facts, LocalDate day) {
    Answer served = facts.yes(CourtFacts.HOLDER_SERVED);
    if (served.isUnknown() && Papers.servedOn(facts).isPresent()) {
      served = Answer.YES;
    }
    return Finding.of(
        served,
        "Served on the holder.",
        "Not served on the holder, though the court has not been shown to direct otherwise.",
        "Whether it was served on the holder is not recorded.");
  }

  private static Finding timeAndAccount(Known facts, LocalDate day) {
    if (facts.is(ProcessFacts.STEP, "summons-application-served").isYes()) {
      return Finding.notAsked("The time starts now. It is counted when the court decides.");
    }
    Optional<LocalDate> decision = facts.get(HearingFacts.DECISION_ON);
    Optional<LocalDate> end = Papers.representationsEnd(facts);
    if (decision.isEmpty() || end.isEmpty()) {
      return Finding.unknown(
          end.isEmpty()
              ? "The day of service, or the holidays so far ahead, are not known: the 10 business days cannot be counted."
              : "The time for representations ends on "
                  + end.get()
                  + ". The day of decision is not recorded.");
    }
    if (!decision.get().isAfter(end.get())) {
      return Finding.no(
          "The time for representations ends at the end of "
              + end.get()
              + ". A summons cannot issue before the next day.");
    }
    if (Papers.deemedServiceIsDoubtful(facts)) {
      return Finding.unknown(
          "Deposit without notice is good service on a court officer only. A named person must say when the holder was served.");
    }
    return facts.knows(CourtFacts.RIGHTS_OUTWEIGH)
        ? Finding.yes(
            "The time ended on " + end.get() + ", and the court has weighed the rights concerned.")
        : Finding.unknown(
            "The time ended on "
                + end.get()
                + ". That the court has taken account of confidentiality is not recorded.");
  }

  private static Follows clock(Known facts, LocalDate day, boolean allowed) {
    if (OtherLaw.of(facts).isPresent()) {
      return Follows.nothing();
    }
    return Papers.lastServedOn(facts)
        .map(served ->
            Follows.clocks(
                new Clock(
                    "representations",
                    new RuleId("EW-96"),
                    served,
                    Papers.representationsEnd(facts),
                    Papers.earliestIssue(facts),
                    "Time for representations on a summons application.")))
        .orElseGet(Follows::nothing);
  }

  private static Finding herVoice(Known facts, LocalDate day) {
    if (facts.yes(HearingFacts.CONFIDER_DENIED_HEARING).isYes()) {
      return Finding.no("She was refused a hearing. The holder's presence is no substitute.");
    }
    Answer heard =
        facts
            .yes(CourtFacts.V_SERVED)
            .or(facts.yes(HearingFacts.CONFIDER_APPEARED))
            .or(facts.yes(HearingFacts.COMPLAINANT_APPEARED_BY_COUNSEL));
    return Finding.of(
        heard,
        "She had notice, or was heard.",
        "She had no notice and was not heard. The holder's presence is no substitute.",
        "Whether she had notice is not recorded.");
  }

  private static Follows askForService(Known facts, LocalDate day, boolean allowed) {
    return facts.yes(CourtFacts.V_SERVED).isYes()
        ? Follows.nothing()
        : Follows.duties(
            new Duty(
                "ask-service-on-client",
                "service",
                Papers.representationsEnd(facts),
                new RuleId("EW-97"),
                "Ask the court to direct service on the person concerned.",
                "represent"));
  }

  private static Finding objection(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(CourtFacts.RIGHTS_OUTWEIGH).not().and(facts.yes(CourtFacts.MATERIAL_EVIDENCE)),
        "The court found it material, and that rights do not outweigh the reasons for a summons.",
        "The court found it not material, or that rights outweigh the reasons for a summons.",
        "The court has not found whether rights outweigh the reasons for a summons.");
  }

  private static Finding inPrivate(Known facts, LocalDate day) {
    return facts.yes(HearingFacts.HEARING_CLOSED).isYes()
        ? Finding.yes("The hearing was in private.")
        : Finding.unknown(
            "A hearing is in private unless the court directs otherwise. It may decide without one: ask for one.");
  }

  private static Finding varied(Known facts, LocalDate day) {
    return facts
        .get(CourtFacts.COURT_VARIED_LIMIT)
        .map(end ->
            Finding.yes(
                "The court set the end of the time at " + end + ". That day replaces the count."))
        .orElseGet(() -> Finding.notAsked("The court has changed no limit."));
  }

  private static Finding notFishing(Known facts, LocalDate day) {
    return Said.trawl(facts) || Said.blanket(facts)
        ? Finding.unknown(
            "It looks for anything that may be there. A summons is for evidence: say so to the court.")
        : Finding.yes("Nothing recorded shows a search for something to ask about.");
  }
}
