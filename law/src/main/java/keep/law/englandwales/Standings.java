package keep.law.englandwales;

import keep.law.Facts;
import keep.law.RuleBook;
import keep.law.englandwales.ServiceAnswer.Paper;
import keep.law.englandwales.ServiceAnswer.Validity;
import keep.law.facts.CourtFacts;
import keep.law.facts.HearingFacts;

/// How a paper stands on its face (section 13, procedure 10 of the notes).
final class Standings {
  private Standings() {}

  static Validity of(
      Paper paper, Findings findings, Facts facts, RuleBook book, java.time.LocalDate day) {
    return switch (paper) {
      case WITNESS_SUMMONS -> summons(findings, facts);
      case WITNESS_SUMMONS_APPLICATION -> application(findings, facts);
      case WARRANT_OR_ORDER -> Validity.UNCLEAR;
      case SAFEGUARDING -> findings.yes("EW-66") ? Validity.VALID : Validity.UNCLEAR;
      case OWN_ACCESS -> findings.yes("EW-55") ? Validity.VALID : Validity.UNCLEAR;
      case SURVIVOR_VOLUNTEERS -> findings.yes("EW-58") ? Validity.VALID : Validity.UNCLEAR;
      case REQUEST_TO_SURVIVOR, SUSPECT_INFORMATION_REQUEST, OTHER_POLICE, NO_AUTHORITY_LETTER ->
          Validity.NO_AUTHORITY;
      case INFORMAL_POLICE_APPROACH, COUNSELLING_INFORMATION_REQUEST, VICTIM_INFORMATION_REQUEST ->
          request(findings, facts, book, day);
    };
  }

  private static Validity request(
      Findings findings, Facts facts, RuleBook book, java.time.LocalDate day) {
    if (findings.anyNo("EW-20", "EW-21")) {
      return Validity.INVALID;
    }
    boolean all = findings.yes("EW-20") && book.rule(facts, Gates.REPLY, day).isAllowed();
    return all ? Validity.VALID : Validity.UNCLEAR;
  }

  private static Validity application(Findings findings, Facts facts) {
    boolean inForm = findings.yes("EW-93") && findings.yes("EW-94") && !findings.no("EW-91");
    boolean tooEarly = facts.knows(HearingFacts.DECISION_ON) && !timeIsOver(findings, facts);
    return inForm && !tooEarly ? Validity.VALID : Validity.UNCLEAR;
  }

  /// Whether the day of decision is known to lie after the time for representations. The court's
  /// own weighing, which EW-96 also asks for, is not part of whether the application is in order.
  private static boolean timeIsOver(Findings findings, Facts facts) {
    if (!findings.speaks("EW-96")
        || findings.no("EW-96")
        || Papers.deemedServiceIsDoubtful(facts)) {
      return false;
    }
    return Papers.representationsEnd(facts).isPresent();
  }

  private static Validity summons(Findings findings, Facts facts) {
    if (facts.yes(CourtFacts.SUMMONS_WITHDRAWN).isYes()) {
      return Validity.NO_AUTHORITY;
    }
    if (findings.yes("EW-104") || clientHadNoNotice(findings, facts)) {
      return Validity.INVALID;
    }
    return findings.anyNo("EW-101", "EW-102") ? Validity.UNCLEAR : Validity.VALID;
  }

  private static boolean clientHadNoNotice(Findings findings, Facts facts) {
    return findings.yes("EW-105") && facts.yes(CourtFacts.V_SERVED).isNo();
  }
}
