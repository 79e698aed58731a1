package keep.law.englandwales;

import java.util.Set;
import keep.law.Facts;
import keep.law.englandwales.ServiceAnswer.Paper;
import keep.law.facts.CourtFacts;
import keep.law.facts.HolderFacts;
import keep.law.facts.PersonFacts;
import keep.law.facts.RequestFacts;

/// Which kind of paper it is: the first that fits (section 13, procedure 9 of the notes).
final class Classing {
  private static final Set<String> ORDERS =
      Set.of("warrant", "pace-sch1-order", "deposition-order", "other-court-order", "subpoena");

  private Classing() {}

  /// @param earlier whether the paper is older than Chapter 3A, whose rules then say nothing
  static Paper of(Findings findings, Facts facts, boolean earlier) {
    String instrument = facts.get(RequestFacts.INSTRUMENT).orElse("");
    if (instrument.equals("witness-summons")
        || (instrument.isEmpty() && facts.yes(CourtFacts.SUMMONS_ISSUED).isYes())) {
      return Paper.WITNESS_SUMMONS;
    }
    if (instrument.equals("summons-application")) {
      return Paper.WITNESS_SUMMONS_APPLICATION;
    }
    if (ORDERS.contains(instrument)) {
      return Paper.WARRANT_OR_ORDER;
    }
    if (facts.yes(HolderFacts.SERIOUS_HARM_NOW).isYes()) {
      return Paper.SAFEGUARDING;
    }
    if (instrument.equals("own-access-request")
        || facts.is(RequestFacts.REQUESTER_KIND, "survivor").isYes()
        || facts.is(RequestFacts.ACT_ALLEGED, "own-access").isYes()) {
      return Paper.OWN_ACCESS;
    }
    if (facts.yes(HolderFacts.CLIENT_VOLUNTEERS).isYes()) {
      return Paper.SURVIVOR_VOLUNTEERS;
    }
    return request(findings, facts, instrument, earlier);
  }

  private static Paper request(Findings findings, Facts facts, String instrument, boolean earlier) {
    boolean ofHer = facts.is(RequestFacts.RECIPIENT_KIND, "survivor").isYes();
    if (earlier ? ofHer : findings.no("EW-03")) {
      return Paper.REQUEST_TO_SURVIVOR;
    }
    boolean suspect = facts.is(PersonFacts.SUBJECT_ROLE, "suspect").isYes();
    if (earlier ? suspect : findings.no("EW-07")) {
      return Paper.SUSPECT_INFORMATION_REQUEST;
    }
    boolean neverListed =
        facts
            .get(RequestFacts.REQUESTER_KIND)
            .map(sender -> !AuthorisedPersons.everListed(sender))
            .orElse(false);
    boolean unlisted = earlier ? neverListed : findings.anyNo("EW-06", "EW-08");
    if (unlisted) {
      return facts.is(RequestFacts.REQUESTER_KIND, "police-other-uk", "police-foreign").isYes()
          ? Paper.OTHER_POLICE
          : Paper.NO_AUTHORITY_LETTER;
    }
    boolean spoken =
        Said.inWriting(facts).isNo()
            || (instrument.equals("informal") && !Said.inWriting(facts).isYes());
    if (spoken) {
      return Paper.INFORMAL_POLICE_APPROACH;
    }
    boolean provider =
        earlier ? Said.treatedAsProvider(facts) : findings.yes("EW-04") || findings.yes("EW-05");
    return provider ? Paper.COUNSELLING_INFORMATION_REQUEST : Paper.VICTIM_INFORMATION_REQUEST;
  }
}
