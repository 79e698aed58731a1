package keep.law.englandwales;

import static keep.law.englandwales.Line.found;
import static keep.law.englandwales.ServiceAnswer.Paper.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import keep.law.englandwales.ServiceAnswer.Letter;
import keep.law.englandwales.ServiceAnswer.Validity;
import keep.law.facts.HolderFacts;
import keep.law.facts.RequestFacts;

/// Which letter answers the paper: the first line that fits (section 13, procedure 11 of the notes,
/// as decided in December 2026).
final class Lettering {
  private static final Set<String> OTHER_POLICE_KINDS = Set.of("police-other-uk", "police-foreign");

  static final List<Line<Letter>> TABLE =
      List.of(
          found(
              "letter-1",
              Letter.APPLICATION_TO_WITHDRAW,
              "a confirmed summons that the holder may ask the court to withdraw",
              "EW-104",
              it ->
                  it.is(WITNESS_SUMMONS)
                      && it.orderVerified()
                      && !it.stands(Validity.NO_AUTHORITY)
                      && it.yes("EW-104")),
          found(
              "letter-2",
              Letter.OBJECTION_TO_PRODUCTION,
              "a confirmed summons to which something else can be objected",
              "EW-98 EW-101 EW-102 EW-105",
              it ->
                  it.is(WITNESS_SUMMONS)
                      && it.orderVerified()
                      && !it.stands(Validity.NO_AUTHORITY)
                      && (!it.stands(Validity.VALID) || it.yes("EW-105"))),
          found(
              "letter-3",
              Letter.NONE,
              "any other summons, a warrant, another court or body, danger, or a message that asks for nothing",
              "EW-83 EW-G1 EW-G3 EW-G6",
              it ->
                  it.is(PapersOf.ORDERS)
                      || it.is(PapersOf.OTHER_COURTS_AND_BODIES)
                      || it.is(EnumSet.of(SAFEGUARDING, MESSAGE))),
          found(
              "letter-4",
              Letter.LETTER_TO_SURVIVOR,
              "her own wish, or she was asked",
              "EW-03 EW-58 EW-G2",
              it -> it.is(PapersOf.HERS)),
          found(
              "letter-5",
              Letter.NONE,
              "the one asked provides no counselling",
              "EW-04",
              it -> Said.provider(it.facts()).isNo()),
          found(
              "letter-6",
              Letter.REPRESENTATIONS_ON_SUMMONS,
              "an application for a summons",
              "EW-96 EW-98",
              it -> it.is(WITNESS_SUMMONS_APPLICATION)),
          found(
              "letter-7",
              Letter.ACKNOWLEDGE_AND_ASK,
              "what a named person must weigh",
              "EW-G4 EW-G5",
              it -> it.is(NO_AUTOMATIC_ANSWER)),
          found(
              "letter-8",
              Letter.POLICY_REPLY,
              "the service has adopted the policy, and police ask",
              "EW-50",
              it -> it.policyMode() && fromPolice(it)),
          found(
              "letter-9",
              Letter.COMPLAINT_ABOUT_PRESSURE,
              "pressure was put on",
              "EW-G7 EW-130",
              Situation::pressure),
          found(
              "letter-10",
              Letter.ACKNOWLEDGE_AND_ASK,
              "nothing is written: ask for writing",
              "EW-20",
              it -> it.is(INFORMAL_APPROACH)),
          found(
              "letter-11",
              Letter.DECLINE,
              "no authority, nothing specified, only an exemption is cited, or the client does not agree",
              "EW-06 EW-07 EW-08 EW-21 EW-50 EW-62",
              it ->
                  it.stands(Validity.NO_AUTHORITY)
                      || it.findings().anyNo("EW-21", "EW-62")
                      || it.clientRefuses()),
          found(
              "letter-12",
              Letter.AGREE_NARROWLY,
              "everything is shown, the client agrees, and the service has recorded a narrow extract, its approvals, its basis and why confidence may be broken",
              "EW-53 EW-56 EW-60 EW-66 EW-67",
              Lettering::mayAgree),
          found(
              "letter-13",
              Letter.ACKNOWLEDGE_AND_ASK,
              "all the rest, also when her wishes are not known",
              "EW-51",
              it -> true));

  private Lettering() {}

  private static boolean mayAgree(Situation it) {
    return it.is(EnumSet.of(COUNSELLING_INFORMATION_REQUEST, VICTIM_INFORMATION_REQUEST))
        && it.stands(Validity.VALID)
        && it.facts().is(HolderFacts.CLIENT_POSITION, "agrees").isYes()
        && it.book().rule(it.facts(), Gates.AGREE_NARROWLY, it.day()).isAllowed();
  }

  /// Whether police, or somebody with their power to ask, sent it; unknown senders are answered as
  /// such.
  private static boolean fromPolice(Situation it) {
    return it.facts()
        .get(RequestFacts.REQUESTER_KIND)
        .map(sender -> AuthorisedPersons.everListed(sender) || OTHER_POLICE_KINDS.contains(sender))
        .orElse(true);
  }
}
