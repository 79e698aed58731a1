package keep.law.englandwales;

import static keep.law.englandwales.Line.found;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keep.law.Facts;
import keep.law.englandwales.ServiceAnswer.Paper;
import keep.law.facts.ConsentFacts;
import keep.law.facts.CourtFacts;
import keep.law.facts.HolderFacts;
import keep.law.facts.PersonFacts;
import keep.law.facts.RequestFacts;

/// Which kind of paper it is: the first line that fits (section 13, procedure 9 of the notes, as
/// decided in December 2026 where they contradicted themselves).
///
/// Papers of a court come first, so that no answer ever tells a service to pass a court by; then
/// danger; then what the client herself wishes.
final class Classing {
  private static final Set<String> ORDERS =
      Set.of("warrant", "pace-sch1-order", "deposition-order", "other-court-order", "subpoena");

  /// Instruments of other courts and bodies, each a class of its own.
  private static final Map<String, Paper> OF_OTHERS =
      Map.of(
          "civil-application", Paper.CIVIL_APPLICATION,
          "family-application", Paper.FAMILY_APPLICATION,
          "coroner-notice", Paper.CORONER_NOTICE,
          "inquiry-notice", Paper.INQUIRY_NOTICE,
          "regulator-notice", Paper.REGULATOR_NOTICE);

  private static final Set<String> TO_WEIGH =
      Set.of("care", "supervision", "own-claim", "legal-duty");
  private static final Set<String> CARERS = Set.of("local-authority", "health-body");

  static final List<Line<Paper>> TABLE =
      List.of(
          found(
              "class-1",
              Paper.WITNESS_SUMMONS,
              "it is a witness summons, or nothing is said of what it is and a summons was issued",
              "EW-108",
              it ->
                  OtherLaw.of(it.facts()).isEmpty()
                      && (called(it, "witness-summons") || (unnamed(it) && summonsIssued(it)))),
          found(
              "class-2",
              Paper.WITNESS_SUMMONS_APPLICATION,
              "it is an application for a witness summons of a criminal court",
              "EW-91",
              it -> called(it, "summons-application") && OtherLaw.of(it.facts()).isEmpty()),
          other("class-3", Paper.CIVIL_APPLICATION, "an application in a civil case"),
          other("class-4", Paper.FAMILY_APPLICATION, "an application in a family case"),
          other("class-5", Paper.CORONER_NOTICE, "a notice of a coroner"),
          other("class-6", Paper.INQUIRY_NOTICE, "a notice of an inquiry"),
          other(
              "class-7", Paper.REGULATOR_NOTICE, "a notice of a regulator with powers of its own"),
          found(
              "class-8",
              Paper.WARRANT_OR_ORDER,
              "it is a warrant or another court's order, comes from a court's office, says that it rests on an order, or an order is confirmed or has a day",
              "EW-83 EW-108",
              Classing::looksLikeAnOrder),
          found(
              "class-9",
              Paper.SAFEGUARDING,
              "serious harm now, or a child at risk now",
              "EW-G1",
              Situation::danger),
          found(
              "class-10",
              Paper.MESSAGE,
              "a message that asks for nothing",
              "EW-G6",
              it -> called(it, "message")),
          found(
              "class-11",
              Paper.NO_AUTOMATIC_ANSWER,
              "care, supervision, a meeting about risk, her own claim or another duty; a child or somebody at risk, asked about by a council or health body; or the client has died, and no listed body asks",
              "EW-G4 EW-G5",
              Classing::toBeWeighed),
          found(
              "class-12",
              Paper.OWN_ACCESS,
              "she asks for her own data, or somebody does for her",
              "EW-G2",
              it ->
                  called(it, "own-access-request")
                      || it.facts().is(RequestFacts.ACT_ALLEGED, "own-access").isYes()
                      || it.facts().is(ConsentFacts.EXCEPTION_GROUND, "own-access").isYes()),
          found(
              "class-13",
              Paper.SURVIVOR_VOLUNTEERS,
              "she wishes of her own accord that notes go out",
              "EW-58",
              it -> it.facts().yes(HolderFacts.CLIENT_VOLUNTEERS).isYes()),
          found(
              "class-14",
              Paper.OWN_ACCESS,
              "she writes, and does not say that she volunteers anything",
              "EW-G2",
              it -> it.facts().is(RequestFacts.REQUESTER_KIND, "survivor").isYes()),
          found(
              "class-15",
              Paper.REQUEST_TO_SURVIVOR,
              "the client herself was asked",
              "EW-03",
              it ->
                  it.beforeChapter3A()
                      ? it.facts().is(RequestFacts.RECIPIENT_KIND, "survivor").isYes()
                      : it.no("EW-03")),
          found(
              "class-16",
              Paper.SUSPECT_INFORMATION_REQUEST,
              "it is about a suspect who is not also a victim",
              "EW-07",
              it ->
                  it.beforeChapter3A()
                      ? it.facts().is(PersonFacts.SUBJECT_ROLE, "suspect").isYes()
                      : it.no("EW-07")),
          found(
              "class-17",
              Paper.OTHER_POLICE,
              "police of Scotland, Northern Ireland or abroad ask",
              "EW-06 EW-08",
              it ->
                  unlisted(it)
                      && it.facts()
                          .is(RequestFacts.REQUESTER_KIND, "police-other-uk", "police-foreign")
                          .isYes()),
          found(
              "class-18",
              Paper.INFORMAL_APPROACH,
              "a sender outside the list, and nothing is written",
              "EW-06 EW-08 EW-20",
              it -> unlisted(it) && spoken(it)),
          found(
              "class-19",
              Paper.NO_AUTHORITY_LETTER,
              "any other sender outside the list",
              "EW-06 EW-08",
              Classing::unlisted),
          found(
              "class-20",
              Paper.INFORMAL_POLICE_APPROACH,
              "a listed sender, or one not known, and nothing is written",
              "EW-20",
              Classing::spoken),
          found(
              "class-21",
              Paper.COUNSELLING_INFORMATION_REQUEST,
              "asked of a provider of counselling services; unknown counts as one",
              "EW-04 EW-05 EW-06 EW-08",
              it ->
                  it.beforeChapter3A()
                      ? Said.treatedAsProvider(it.facts())
                      : it.yes("EW-04") || it.yes("EW-05")),
          found(
              "class-22",
              Paper.VICTIM_INFORMATION_REQUEST,
              "asked of anybody else",
              "EW-04 EW-06 EW-08",
              it -> true));

  private Classing() {}

  private static Line<Paper> other(String id, Paper paper, String what) {
    return found(
        id,
        paper,
        "it is " + what + ", or an application or an unnamed paper that rests on that law",
        "EW-G3",
        it -> ofAnother(it).filter(paper::equals).isPresent());
  }

  /// The class of a paper of another court or body: as its instrument says, or as the power it
  /// cites and the proceedings it belongs to say where it is an application or bears no name.
  private static Optional<Paper> ofAnother(Situation it) {
    Optional<Paper> named = it.facts().get(RequestFacts.INSTRUMENT).map(OF_OTHERS::get);
    if (named.isPresent()) {
      return named;
    }
    boolean application = called(it, "summons-application");
    boolean ordered = it.orderVerified() || it.facts().knows(CourtFacts.ATTEND_ON);
    if (!application && (!unnamed(it) || ordered || !it.facts().knows(RequestFacts.POWER_CITED))) {
      return Optional.empty();
    }
    return OtherLaw.of(it.facts())
        .map(whose ->
            switch (whose) {
              case "a family court" -> Paper.FAMILY_APPLICATION;
              case "a coroner" -> Paper.CORONER_NOTICE;
              case "an inquiry" -> Paper.INQUIRY_NOTICE;
              case "a regulator" -> Paper.REGULATOR_NOTICE;
              default -> Paper.CIVIL_APPLICATION;
            });
  }

  private static boolean called(Situation it, String instrument) {
    return it.facts().is(RequestFacts.INSTRUMENT, instrument).isYes();
  }

  private static boolean unnamed(Situation it) {
    return it.facts().get(RequestFacts.INSTRUMENT).filter(said -> !said.equals("none")).isEmpty();
  }

  private static boolean summonsIssued(Situation it) {
    return it.facts().yes(CourtFacts.SUMMONS_ISSUED).isYes();
  }

  private static boolean looksLikeAnOrder(Situation it) {
    Facts facts = it.facts();
    boolean named = facts.get(RequestFacts.INSTRUMENT).filter(ORDERS::contains).isPresent();
    boolean ofCourt = facts.is(RequestFacts.REQUESTER_KIND, "court-office").isYes();
    boolean cited = facts.has(HolderFacts.LEGAL_BASIS_CITED, "court-order").isYes();
    boolean shown =
        facts.yes(CourtFacts.ORDER_VERIFIED).isYes()
            || facts.knows(CourtFacts.ATTEND_ON)
            || facts.is(RequestFacts.CHANNEL, "court-service").isYes();
    boolean ofAnotherCourt = called(it, "witness-summons");
    return named
        || ofAnotherCourt
        || ofCourt
        || cited
        || (unnamed(it) && (shown || summonsIssued(it)));
  }

  private static boolean toBeWeighed(Situation it) {
    Facts facts = it.facts();
    boolean listed =
        facts.get(RequestFacts.REQUESTER_KIND).map(AuthorisedPersons::everListed).orElse(false);
    if (called(it, "risk-meeting-invitation")) {
      return true;
    }
    if (facts.is(ConsentFacts.EXCEPTION_GROUND, "child-protection", "serious-harm").isYes()) {
      return true;
    }
    if (listed) {
      return false;
    }
    boolean ground =
        facts.get(ConsentFacts.EXCEPTION_GROUND).filter(TO_WEIGH::contains).isPresent();
    boolean carer = facts.get(RequestFacts.REQUESTER_KIND).filter(CARERS::contains).isPresent();
    boolean atRisk =
        facts.is(PersonFacts.SUBJECT_ROLE, "at-risk").isYes()
            || Said.child(facts, it.day()).isYes();
    return ground || (carer && atRisk) || it.clientHasDied();
  }

  private static boolean unlisted(Situation it) {
    boolean neverListed =
        it.facts()
            .get(RequestFacts.REQUESTER_KIND)
            .map(sender -> !AuthorisedPersons.everListed(sender))
            .orElse(false);
    return it.beforeChapter3A() ? neverListed : it.findings().anyNo("EW-06", "EW-08");
  }

  private static boolean spoken(Situation it) {
    return Said.inWriting(it.facts()).isNo()
        || (called(it, "informal") && !Said.inWriting(it.facts()).isYes());
  }
}
