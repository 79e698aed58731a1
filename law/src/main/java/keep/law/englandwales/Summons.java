package keep.law.englandwales;

import static keep.law.englandwales.Enactment.H_R;
import static keep.law.englandwales.Enactment.procedure;
import static keep.law.englandwales.Enactment.rule;
import static keep.law.englandwales.Gates.ORDER;
import static keep.law.englandwales.Gates.ORDER_SERVED;
import static keep.law.englandwales.Gates.PRODUCE;
import static keep.law.englandwales.Gates.SEARCH;
import static keep.law.englandwales.Gates.WITHDRAW;
import static keep.law.englandwales.Gates.WITHDRAW_BY_CLIENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Answer;
import keep.law.Consequence.Follows;
import keep.law.Duty;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.RuleId;
import keep.law.facts.CourtFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.RequestFacts;
import keep.law.reading.Ordered;

/// Part J of the notes, second half: a summons or order that has been served, objected to,
/// withdrawn or obeyed (CrimPR 2025 rr.17.2, 17.6, 17.7).
final class Summons {
  private static final Set<String> MUST_STATE = Set.of("time", "place", "document");

  private Summons() {}

  static List<Rule> rules() {
    return List.of(
        procedure(
            "EW-99",
            "Do the documents go exactly where the confirmed order sends them, and to nobody else?",
            "Criminal Procedure (Attendance of Witnesses) Act 1965 ss.2-2A; CrimPR 2025 r.17.6(2)-(3); sealing is our default",
            H_R,
            Set.of(PRODUCE),
            Summons::asOrdered),
        procedure(
                "EW-101",
                "Does it state time, place and the document to be produced?",
                "CrimPR 2025 r.17.2(2); that a whole file is open to objection is medium (M)",
                H_R,
                Set.of(ORDER),
                OtherLaw.notOf(Summons::states))
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
                "EW-102",
                "Is it free of an order that the applicant may look first?",
                "Criminal Procedure (Attendance of Witnesses) Act 1965 s.2A",
                H_R,
                Set.of(ORDER),
                OtherLaw.notOf(Summons::noEarlyLook))
            .whenUnknown(Unknown.IS_SHOWN),
        procedure(
                "EW-103",
                "Was the holder told of the right to take legal advice?",
                "CrimPR 2025 r.17.3(5)",
                H_R,
                Set.of(ORDER),
                OtherLaw.notOf(Summons::adviceNotified))
            .whenUnknown(Unknown.IS_SHOWN),
        procedure(
                "EW-104",
                "May the holder ask for withdrawal: no representations before issue and, in the Crown Court, no notice; and is a ground left: not material, or rights that outweigh?",
                "CrimPR 2025 r.17.7(1)(b); 1965 Act s.2C",
                H_R,
                Set.of(WITHDRAW),
                OtherLaw.notOf(Summons::holderMay))
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        procedure(
                "EW-105",
                "May the client ask for withdrawal: no representations from her before issue; and is a ground left: not material, or rights that outweigh?",
                "CrimPR 2025 r.17.7(1)(c)",
                H_R,
                Set.of(WITHDRAW_BY_CLIENT),
                OtherLaw.notOf(Summons::clientMay))
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        procedure(
                "EW-106",
                "Is the application to withdraw in writing, with reasons, and served?",
                "CrimPR 2025 r.17.7(2); costs: 1965 Act s.2C(8)",
                H_R,
                Set.of(WITHDRAW, WITHDRAW_BY_CLIENT),
                OtherLaw.notOf(Summons::withdrawalInWriting))
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
                "EW-108",
                "Is it known that disobeying without just excuse is contempt of court?",
                "Criminal Procedure (Attendance of Witnesses) Act 1965 ss.3-4",
                H_R,
                Set.of(ORDER, ORDER_SERVED, PRODUCE),
                Summons::contempt)
            .then(Summons::day),
        rule(
                "EW-109",
                "If it is the deposition route: sent for trial, before the prosecution evidence is served, asked by the prosecutor?",
                "CDA 1998 Sch 3 para 4; CrimPR 2025 rr.17.2(4), 17.8",
                H_R,
                Set.of(SEARCH),
                OtherLaw.notOf(Summons::deposition))
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
            "EW-111",
            "Is there a confirmed order that has not been withdrawn?",
            "Criminal Procedure (Attendance of Witnesses) Act 1965 ss.2-3",
            H_R,
            Set.of(PRODUCE),
            Summons::valid));
  }

  private static Finding asOrdered(Known facts, LocalDate day) {
    return Ordered.exactly(facts);
  }

  private static Finding states(Known facts, LocalDate day) {
    if (Said.blanket(facts)) {
      return Finding.no("It names a whole file, or no limits: open to objection.");
    }
    return Finding.of(
        facts.hasAll(CourtFacts.SUMMONS_STATES, MUST_STATE),
        "Time, place and document are stated.",
        "Time, place or document is missing.",
        "What it states is not recorded.");
  }

  private static Finding noEarlyLook(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(CourtFacts.ADVANCE_INSPECTION_ORDERED).not(),
        "The applicant does not look first.",
        "It requires production for inspection by the applicant first. Oppose; ask for production to the judge.",
        "Whether the applicant may look first is not recorded.");
  }

  private static Finding adviceNotified(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(CourtFacts.RIGHT_TO_ADVICE_NOTIFIED),
        "The right to take legal advice was notified.",
        "The right to take legal advice was not notified.",
        "Whether the right to take legal advice was notified is not recorded.");
  }

  private static Finding holderMay(Known facts, LocalDate day) {
    Answer silent = facts.yes(CourtFacts.HOLDER_REPRESENTATIONS_BEFORE_ISSUE).not();
    boolean lowerCourt = facts.is(MatterFacts.COURT, "magistrates", "youth").isYes();
    Answer unaware = lowerCourt ? Answer.YES : facts.yes(CourtFacts.HOLDER_HAD_NOTICE).not();
    return withGround(
        facts,
        Finding.of(
            silent.and(unaware),
            lowerCourt
                ? "The court had no representations from the holder before the summons."
                : "The court had no representations from the holder before the summons, and the holder had no notice.",
            "The holder made representations, or had notice, before the summons.",
            "It is not recorded whether the holder had notice or made representations before the summons."));
  }

  private static Finding clientMay(Known facts, LocalDate day) {
    return withGround(
        facts,
        Finding.of(
            facts.yes(CourtFacts.V_REPRESENTATIONS_BEFORE_ISSUE).not(),
            "The court had no representations from her before the summons.",
            "She made representations before the summons.",
            "It is not recorded whether she made representations before the summons."));
  }

  /// The second limb of r.17.7(1): no material evidence, or rights that outweigh. The court finds
  /// it on the application; until it has found against both, there is a ground to give.
  private static Finding withGround(Known facts, Finding heard) {
    if (!heard.answer().isYes()) {
      return heard;
    }
    Answer ground =
        facts.yes(CourtFacts.MATERIAL_EVIDENCE).not().or(facts.yes(CourtFacts.RIGHTS_OUTWEIGH));
    return switch (ground) {
      case YES ->
          Finding.yes(
              heard.because()
                  + " The court found it not material, or that rights outweigh the reasons for a summons.");
      case NO ->
          Finding.no(
              "The court has found it material, and that rights do not outweigh the reasons for a summons: no ground is left.");
      case UNKNOWN ->
          Finding.yes(
              heard.because()
                  + " The application must say why it is not material evidence, or why rights and duties outweigh the reasons for a summons.");
    };
  }

  private static Finding withdrawalInWriting(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(CourtFacts.APPLICATION_WRITTEN),
        "In writing, with reasons.",
        "Not in writing. The court may allow it orally, if asked.",
        "Whether it is in writing is not recorded. Make it as soon as practicable, with reasons, and serve it.");
  }

  private static Finding contempt(Known facts, LocalDate day) {
    return OtherLaw.of(facts)
        .map(whose ->
            Finding.yes("It comes from " + whose + ", whose own law says what disobeying costs."))
        .orElse(
            Finding.yes(
                "Disobeying without just excuse is contempt: up to 3 months, and a warrant of arrest is possible."));
  }

  private static Follows day(Known facts, LocalDate day, boolean allowed) {
    List<Duty> duties = new ArrayList<>();
    Optional<LocalDate> on = facts.get(CourtFacts.ATTEND_ON);
    if (on.isPresent()) {
      duties.add(
          duty(
              "EW-108",
              "obey-order",
              on,
              "Obey the order by this day, unless it is withdrawn.",
              "produce-to-court"));
    }
    if (facts.yes(CourtFacts.ADVANCE_INSPECTION_ORDERED).isYes()) {
      duties.add(
          duty(
              "EW-102",
              "advice-on-early-look",
              on,
              "The applicant is to look first. Take legal advice at once: the court can be asked for production to the judge instead. Until it says so, the order is obeyed as it stands.",
              "apply-to-withdraw"));
    }
    return new Follows(duties, List.of());
  }

  private static Duty duty(
      String rule, String word, Optional<LocalDate> by, String what, String discharged) {
    return new Duty(word, "service", by, new RuleId(rule), what, discharged);
  }

  private static Finding deposition(Known facts, LocalDate day) {
    if (!facts.is(RequestFacts.INSTRUMENT, "deposition-order").isYes()) {
      return Finding.notAsked("It is not the deposition route.");
    }
    return Finding.of(
        facts
            .yes(CourtFacts.SENT_TO_CROWN_COURT)
            .and(facts.yes(CourtFacts.PROSECUTION_EVIDENCE_SERVED).not())
            .and(facts.is(RequestFacts.APPLICANT, "prosecutor")),
        "Sent for trial, evidence not yet served, and the prosecutor asks. Refusing risks up to one month, a fine, or both.",
        "The stage, or whoever asks, is wrong for the deposition route.",
        "The stage of the case, or who asks, is not recorded.");
  }

  private static Finding valid(Known facts, LocalDate day) {
    if (facts.yes(CourtFacts.SUMMONS_WITHDRAWN).isYes()) {
      return Finding.no("The order was withdrawn.");
    }
    return Finding.of(
        facts.yes(CourtFacts.ORDER_VERIFIED),
        "The order is confirmed and has not been withdrawn: it must be obeyed exactly.",
        "The order is not confirmed.",
        "Whether the order is real is not recorded.");
  }
}
