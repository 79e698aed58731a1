package keep.law.newsouthwales;

import static keep.law.bench.Pen.NOT_READ;
import static keep.law.bench.Pen.PARTLY_READ;
import static keep.law.bench.Pen.READ;
import static keep.law.newsouthwales.Gates.ADDUCE;
import static keep.law.newsouthwales.Gates.CHALLENGE;
import static keep.law.newsouthwales.Gates.COMPEL;
import static keep.law.newsouthwales.Gates.CONSENT;
import static keep.law.newsouthwales.Gates.GRANT;
import static keep.law.newsouthwales.Gates.MISCONDUCT;
import static keep.law.newsouthwales.Gates.RELEASE;
import static keep.law.newsouthwales.Gates.SET_ASIDE;

import keep.law.reading.Consents;
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
import keep.law.facts.ConsentFacts;
import keep.law.facts.DecisionFacts;
import keep.law.facts.MatterFacts;

/// Consent, misconduct, orders, appeal and what follows (ss 300 to 303; Criminal Appeal Act 1912 s
/// 5F; NSW-37 to NSW-48).
final class OpeningRules {
  private OpeningRules() {}

  static List<Rule> rules(Pen pen) {
    return List.of(
        pen.rule(
            "NSW-37",
            "Is the consent the survivor's own?",
            "Criminal Procedure Act 1986 (NSW) s 300(1)(a)",
            READ,
            Set.of(CONSENT),
            OpeningRules::own),
        pen.rule(
            "NSW-38",
            "Is it in writing, and expressly about what this Division protects?",
            "Criminal Procedure Act 1986 (NSW) s 300(2)",
            READ,
            Set.of(CONSENT),
            (facts, day) ->
                Finding.of(
                    facts
                        .yes(ConsentFacts.CONFIDER_CONSENTS_IN_WRITING)
                        .and(facts.yes(ConsentFacts.CONSENT_EXPRESS)),
                    "It is written and express.",
                    "It is not written, or not express: a general release or silence is not enough.",
                    "Whether it is written and express is not recorded.")),
        pen.rule(
                "NSW-39",
                "If she is under 14, is it by a person the court found suitable?",
                "Criminal Procedure Act 1986 (NSW) s 300(1)(b), (1A)",
                READ,
                Set.of(CONSENT),
                OpeningRules::child)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
                "NSW-40",
                "Does the consent still stand?",
                "our inference from Criminal Procedure Act 1986 (NSW) s 300(2)(b)",
                NOT_READ,
                Set.of(CONSENT),
                (facts, day) ->
                    facts.yes(ConsentFacts.CONSENT_REVOKED).isYes()
                        ? Finding.no("It was revoked; whether that is possible is not established.")
                        : Finding.notAsked("It is not known to be revoked."))
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
            "NSW-41",
            "Has the court found misconduct, and that this was in furtherance of it?",
            "Criminal Procedure Act 1986 (NSW) s 301",
            READ,
            Set.of(MISCONDUCT),
            (facts, day) ->
                Finding.of(
                    facts.yes(ConsentFacts.MISCONDUCT_FOUND),
                    "The court has found it.",
                    "The court has not found it.",
                    "There is no finding: a party's say-so is not enough.")),
        pen.rule(
                "NSW-42",
                "Are orders made to limit harm?",
                "Criminal Procedure Act 1986 (NSW) s 302",
                PARTLY_READ,
                Set.of(GRANT, RELEASE),
                (facts, day) ->
                    facts.setOf(DecisionFacts.CONDITIONS_IMPOSED).isEmpty()
                        ? Finding.unknown(
                            "None is recorded: ask for closed court, control of copies, no publication.")
                        : Finding.yes("Orders to limit harm are made."))
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "NSW-43",
                "Was the material come by without a breach of the Division?",
                "Criminal Procedure Act 1986 (NSW) s 303 (numbering unchecked)",
                NOT_READ,
                Set.of(ADDUCE),
                OpeningRules::comeBy)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
            "NSW-44",
            "Is the time for her appeal dealt with?",
            "Criminal Appeal Act 1912 (NSW) s 5F(3AA), (3AB); R v Veitch [2012] NSWDC 175; PPC v Williams",
            READ,
            Set.of(RELEASE),
            OpeningRules::appealHold),
        pen.rule(
            "NSW-45",
            "Is it known what follows a breach: orders set aside, documents returned, matter sent back?",
            "KS v Veitch (No 2); R v Bonanno [2020] NSWCCA 156; PPC v Williams",
            READ,
            Set.of(COMPEL, GRANT, SET_ASIDE),
            Pen.tells("An order made in breach is set aside, and the documents go back.")),
        pen.rule(
            "NSW-46",
            "Is there a part that nobody objects to, which may go to the lawyers meanwhile?",
            "orders in PPC v Williams",
            READ,
            Set.of(GRANT, RELEASE),
            (facts, day) ->
                facts.yes(DecisionFacts.UNCONTESTED_PART_EXISTS).isYes()
                    ? Finding.yes("The part not objected to may go, to lawyers only.")
                    : Finding.notAsked("No part is known to be free of objection.")),
        pen.rule(
                "NSW-47",
                "Was the sexual history rule checked as well?",
                "PPC v Williams; Criminal Procedure Act 1986 (NSW) s 294CB",
                READ,
                Set.of(ADDUCE),
                (facts, day) ->
                    Finding.of(
                        facts.yes(DecisionFacts.SEXUAL_HISTORY_BAR_CHECKED),
                        "It was checked.",
                        "It was not checked: leave here does not lift that bar.",
                        "Whether it was checked is not recorded."))
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
            "NSW-48",
            "Is the Division valid, with the trial court's power to stay an unfair trial untouched?",
            "KS v Veitch (No 2)",
            READ,
            Set.of(CHALLENGE),
            Pen.tells(
                "It was held valid. Unfairness is a ground for a stay, not a way to the file.")));
  }

  private static Finding own(Known facts, LocalDate day) {
    Finding hers = Consents.hers(facts, Consents.Terms.NEW_SOUTH_WALES);
    Answer person = Reading.byRightPerson(facts);
    if (person.isYes() && !hers.answer().isYes() && !Reading.underFourteen(facts).isYes()) {
      return hers;
    }
    return Finding.of(
        person,
        "It is hers, or a suitable person's for a child.",
        "It is somebody else's.",
        "Whose consent it is, is not recorded.");
  }

  private static Finding child(Known facts, LocalDate day) {
    Answer young = Reading.underFourteen(facts);
    if (young.isNo()) {
      return Finding.notAsked("She is 14 or over.");
    }
    boolean hers = facts.is(ConsentFacts.CONSENT_BY, "survivor").isYes();
    if (young.isUnknown() && hers) {
      return Finding.notAsked("No age is recorded; the consent is her own.");
    }
    if (young.isUnknown() && !facts.is(ConsentFacts.CONSENT_BY, "suitable-person").isYes()) {
      return Finding.notAsked("No age is recorded.");
    }
    return Finding.of(
        young.and(Reading.byRightPerson(facts)),
        "The court found the person suitable.",
        "She is under 14: only a person the court found suitable consents for her.",
        "Her age, or a finding that the person is suitable, is not recorded.");
  }

  private static Finding comeBy(Known facts, LocalDate day) {
    boolean breach =
        facts.yes(DecisionFacts.PARTY_INSPECTED_BEFORE_LEAVE).isYes()
            || facts.yes(ApplicationFacts.LEAVE_BEFORE_SUBPOENA).isNo();
    return breach
        ? Finding.no("It was come by in breach; whether that alone shuts it out was not read.")
        : Finding.notAsked("No breach is known.");
  }

  private static Finding appealHold(Known facts, LocalDate day) {
    if (Reading.consent(facts).or(facts.yes(ConsentFacts.MISCONDUCT_FOUND)).isYes()) {
      return Finding.notAsked("It does not rest on a grant of leave.");
    }
    if (facts.yes(MatterFacts.APPEAL_LODGED).isYes()) {
      return Finding.no("An appeal is pending.");
    }
    Optional<LocalDate> until = facts.get(MatterFacts.APPEAL_HOLD_UNTIL);
    if (until.isEmpty()) {
      return Finding.unknown("Nobody has entered the day to which release is held for an appeal.");
    }
    return day.isAfter(until.get())
        ? Finding.yes("The hold for an appeal ended on " + until.get() + ".")
        : Finding.no("Release is held for an appeal until " + until.get() + ".");
  }
}
