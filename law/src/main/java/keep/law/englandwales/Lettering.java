package keep.law.englandwales;

import java.util.Set;
import keep.law.Facts;
import keep.law.englandwales.ServiceAnswer.Letter;
import keep.law.englandwales.ServiceAnswer.Paper;
import keep.law.englandwales.ServiceAnswer.Validity;
import keep.law.facts.HolderFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.RequestFacts;

/// Which letter answers the paper: the first that fits (section 13, procedure 11 of the notes).
final class Lettering {
  private static final Set<String> OTHER_POLICE = Set.of("police-other-uk", "police-foreign");

  private Lettering() {}

  static Letter of(Paper paper, Validity validity, Findings findings, Facts facts) {
    if (paper == Paper.WITNESS_SUMMONS && validity != Validity.NO_AUTHORITY) {
      if (findings.yes("EW-104")) {
        return Letter.APPLICATION_TO_WITHDRAW;
      }
      if (validity != Validity.VALID || findings.yes("EW-105")) {
        return Letter.OBJECTION_TO_PRODUCTION;
      }
    }
    if (paper == Paper.WITNESS_SUMMONS
        || paper == Paper.WARRANT_OR_ORDER
        || paper == Paper.SAFEGUARDING
        || Said.provider(facts).isNo()) {
      return Letter.NONE;
    }
    if (paper == Paper.WITNESS_SUMMONS_APPLICATION) {
      return Letter.REPRESENTATIONS_ON_SUMMONS;
    }
    if (paper == Paper.REQUEST_TO_SURVIVOR
        || paper == Paper.OWN_ACCESS
        || paper == Paper.SURVIVOR_VOLUNTEERS) {
      return Letter.LETTER_TO_SURVIVOR;
    }
    if (facts.yes(MatterFacts.POLICY_MODE).isYes() && fromPolice(facts)) {
      return Letter.POLICY_REPLY;
    }
    if (!facts.setOf(HolderFacts.PRESSURE_USED).isEmpty()) {
      return Letter.COMPLAINT_ABOUT_PRESSURE;
    }
    boolean decline =
        validity == Validity.NO_AUTHORITY
            || findings.anyNo("EW-21", "EW-62")
            || facts.is(HolderFacts.CLIENT_POSITION, "refuses").isYes();
    return decline ? Letter.DECLINE : Letter.ACKNOWLEDGE_AND_ASK;
  }

  /// Whether police, or somebody with their power to ask, sent it; unknown senders are answered as
  /// such.
  private static boolean fromPolice(Facts facts) {
    return facts
        .get(RequestFacts.REQUESTER_KIND)
        .map(sender -> AuthorisedPersons.everListed(sender) || OTHER_POLICE.contains(sender))
        .orElse(true);
  }
}
