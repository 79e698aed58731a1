package keep.law.newsouthwales;

import static keep.law.bench.Pen.PARTLY_READ;
import static keep.law.bench.Pen.READ;
import static keep.law.newsouthwales.Gates.APPLY;
import static keep.law.newsouthwales.Gates.PROTECTED;
import static keep.law.newsouthwales.Gates.SCOPE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.bench.Pen;
import keep.law.facts.MatterFacts;
import keep.law.facts.PersonFacts;
import keep.law.facts.RequestFacts;

/// Scope: which proceedings, whose communications, which kinds (ss 295, 296; NSW-1 to NSW-7, 49,
/// 50).
final class ScopeRules {
  private static final Set<String> KINDS =
      Set.of(
          "client-about-harm",
          "counsellor-to-or-about-client",
          "supporter-about-client",
          "counsellor-to-counsellor");

  private ScopeRules() {}

  /// @param expertiseNeeded whether the text is the one before 2002, as R v Lee read it
  static List<Rule> rules(Pen pen, boolean expertiseNeeded) {
    return List.of(
        pen.rule(
                "NSW-1",
                "Are these criminal proceedings, or committal or bail, whatever the charge?",
                "Criminal Procedure Act 1986 (NSW) s 295(1)",
                READ,
                Set.of(SCOPE, APPLY),
                ScopeRules::proceeding)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
                "NSW-2",
                "Is the person a victim or alleged victim of a sexual assault offence, charged or not?",
                "Criminal Procedure Act 1986 (NSW) ss 295, 296",
                PARTLY_READ,
                Set.of(SCOPE, PROTECTED),
                ScopeRules::person)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
            "NSW-3",
            "Is it protected whenever it was said and whatever it was about?",
            "Criminal Procedure Act 1986 (NSW) s 296(2)",
            READ,
            Set.of(PROTECTED),
            ScopeRules::anyTime),
        pen.rule(
                "NSW-4",
                "Is it one of the four kinds of counselling communication, made in confidence?",
                "Criminal Procedure Act 1986 (NSW) s 296(4)",
                READ,
                Set.of(PROTECTED),
                ScopeRules::kind)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
                "NSW-5",
                "Does the presence of a helper leave the confidence whole?",
                "Criminal Procedure Act 1986 (NSW) s 296(3)",
                READ,
                Set.of(PROTECTED),
                ScopeRules::helper)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "NSW-6",
                expertiseNeeded
                    ? "Had the counsellor the expertise that the text before 2002 was read to need?"
                    : "Did somebody with relevant training, study or experience listen, support, advise or treat?",
                expertiseNeeded
                    ? "R v Lee (2000), superseded by the amendment of 2002"
                    : "Criminal Procedure Act 1986 (NSW) s 296(5)",
                PARTLY_READ,
                Set.of(PROTECTED),
                expertiseNeeded ? ScopeRules::expertise : ScopeRules::function)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        pen.rule(
                "NSW-7",
                "Does at least one passage meet the test, each passage taken by itself?",
                "Criminal Procedure Act 1986 (NSW) s 295(2)",
                PARTLY_READ,
                Set.of(Gates.TEST, Gates.GRANT),
                ScopeRules::passages)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
            "NSW-49",
            "Is this the Division's own ground, and not that of civil cases?",
            "Evidence Act 1995 (NSW) Part 3.10 Div 1A, 1B; Legal Aid NSW",
            PARTLY_READ,
            Set.of(SCOPE),
            ScopeRules::civil),
        pen.rule(
            "NSW-50",
            "Is it more than a diary or a telephone, which the Division does not cover?",
            "Legal Aid NSW Policy Bulletin 2025/7",
            READ,
            Set.of(SCOPE, PROTECTED),
            ScopeRules::personalRecords));
  }

  private static Finding proceeding(Known facts, LocalDate day) {
    String charge =
        facts.is(MatterFacts.OFFENCE_KIND, "non-sexual").isYes()
            ? " That the charge is not sexual does not matter."
            : "";
    if (Reading.criminal(facts).or(Reading.preliminary(facts)).isYes()) {
      return Finding.yes("The Division governs these proceedings." + charge);
    }
    if (facts.is(MatterFacts.PROCEEDING_TYPE, "none").isYes()) {
      return Finding.unknown(
          "There are no proceedings yet: whether the Division reaches a request then is an open question. Decline without consent or a court's order.");
    }
    if (facts
        .is(MatterFacts.PROCEEDING_TYPE, "civil", "civil-family", "coroner", "inquiry", "tribunal")
        .isYes()) {
      return Finding.no("These are not criminal proceedings: the Division does not govern them.");
    }
    return Finding.unknown(
        "It is not known whether these are proceedings of a kind the Act names.");
  }

  private static Finding person(Known facts, LocalDate day) {
    Answer found = facts.yes(RequestFacts.DOCUMENT_IDENTIFIED_AS_PROTECTED_CONFIDENCE);
    Answer listed = facts.yes(MatterFacts.OFFENCE_LISTED);
    if (listed.isNo()) {
      return Finding.no("The person is no alleged victim of a sexual assault offence.");
    }
    Answer said = facts.is(PersonFacts.SUBJECT_ROLE, "victim", "may-be-victim");
    boolean shown = listed.isYes() || found.isYes() || said.isYes();
    return shown
        ? Finding.yes("The person is a victim or alleged victim, whether or not that is charged.")
        : Finding.unknown("It is not known whether the person is an alleged victim.");
  }

  private static Finding anyTime(Known facts, LocalDate day) {
    boolean known =
        facts.knows(RequestFacts.COMMUNICATION_PREDATES_OFFENCE)
            || facts.knows(RequestFacts.COMMUNICATION_ABOUT_OFFENCE);
    return known
        ? Finding.yes("Neither the time of the communication nor its subject matters.")
        : Finding.notAsked("Time and subject are not recorded; they do not matter.");
  }

  private static Finding kind(Known facts, LocalDate day) {
    Answer ruled = ruled(facts);
    if (!ruled.isUnknown()) {
      return Finding.of(
          ruled,
          "The court found, or the parties accept, that it is a protected confidence.",
          "The court ruled that it is not a protected confidence.",
          "");
    }
    Answer one =
        facts
            .get(RequestFacts.COMMUNICATION_KIND)
            .map(kind -> Answer.of(KINDS.contains(kind)))
            .orElse(Answer.UNKNOWN);
    return Finding.of(
        one.and(facts.yes(RequestFacts.SAID_IN_CONFIDENCE)),
        "It is one of the four kinds, and was said in confidence.",
        "It is none of the four kinds, or was not said in confidence.",
        "Which kind it is, or whether it was said in confidence, is not recorded.");
  }

  private static Finding helper(Known facts, LocalDate day) {
    return facts.yes(RequestFacts.HELPER_PRESENT).isYes()
        ? Finding.yes("Somebody was present to help: that does not destroy the confidence.")
        : Finding.notAsked("No helper is known to have been present.");
  }

  private static Finding function(Known facts, LocalDate day) {
    boolean found = facts.yes(RequestFacts.DOCUMENT_IDENTIFIED_AS_PROTECTED_CONFIDENCE).isYes();
    return Finding.of(
        found ? Answer.YES : facts.yes(RequestFacts.COUNSELLOR_FUNCTION),
        "The counsellor counselled; no title, degree or pay is needed.",
        "Nobody with training, study or experience counselled.",
        facts.yes(RequestFacts.COUNSELLOR_HAD_FORMAL_EXPERTISE).isNo()
            ? "There was no formal expertise, which is not needed; whether there was experience is not recorded."
            : "What the counsellor did, and with what experience, is not recorded.");
  }

  private static Finding expertise(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(RequestFacts.COUNSELLOR_HAD_FORMAL_EXPERTISE),
        "The counsellor had expertise.",
        "The counsellor had no formal expertise, which that text was read to need.",
        "Whether the counsellor had expertise is not recorded.");
  }

  private static Finding passages(Known facts, LocalDate day) {
    return facts
        .get(keep.law.facts.DecisionFacts.PASSAGE_FINDINGS)
        .map(rows -> {
          boolean some = rows.stream().anyMatch(row -> row.allLimbsMet().isYes());
          boolean none = rows.stream().allMatch(row -> row.allLimbsMet().isNo());
          return some
              ? Finding.yes("At least one passage meets all three limbs; the others stay closed.")
              : none
                  ? Finding.no("No passage meets all three limbs.")
                  : Finding.unknown("No passage is found to meet all three limbs.");
        })
        .orElseGet(() -> Finding.notAsked("There are no findings passage by passage."));
  }

  private static Finding civil(Known facts, LocalDate day) {
    return facts.is(MatterFacts.PROCEEDING_TYPE, "civil", "civil-family").isYes()
        ? Finding.no(
            "In a civil case the Evidence Act's own privileges speak, which these rules do not judge.")
        : Finding.notAsked("It is no civil case, as far as is known.");
  }

  private static Finding personalRecords(Known facts, LocalDate day) {
    boolean found = facts.yes(RequestFacts.DOCUMENT_IDENTIFIED_AS_PROTECTED_CONFIDENCE).isYes();
    if (found || !Reading.onlyPersonalRecords(facts)) {
      return Finding.notAsked("It is not only a diary or a telephone, as far as is known.");
    }
    return Finding.no(
        "Diaries and telephones are outside the Division; ordinary objections to a subpoena remain.");
  }

  private static Answer ruled(Known facts) {
    return facts.yes(RequestFacts.FOUND_NOT_PROTECTED).isYes()
        ? Answer.NO
        : facts.yes(RequestFacts.DOCUMENT_IDENTIFIED_AS_PROTECTED_CONFIDENCE);
  }
}
