package keep.law.englandwales;

import static keep.law.englandwales.Line.found;
import static keep.law.englandwales.Line.notShown;
import static keep.law.englandwales.ServiceAnswer.Paper.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.law.englandwales.ServiceAnswer.Paper;
import keep.law.englandwales.ServiceAnswer.Validity;
import keep.law.facts.CourtFacts;
import keep.law.facts.HearingFacts;

/// How a paper stands on its face: the first line that fits (section 13, procedure 10 of the notes,
/// as decided in December 2026). What is not known never reads as valid.
final class Standings {
  private static final Set<Paper> WITHOUT_FORCE =
      EnumSet.of(
          REQUEST_TO_SURVIVOR,
          SUSPECT_INFORMATION_REQUEST,
          OTHER_POLICE,
          NO_AUTHORITY_LETTER,
          INFORMAL_APPROACH,
          MESSAGE);

  /// The rules that a complete request shows to be met.
  private static final String OF_A_REPLY =
      Stream.of(1, 6, 8, 10, 11, 13, 14, 15, 20, 21, 22, 23, 30, 31, 35, 40, 41, 55, 62, 70, 71)
          .map(number -> "EW-" + (number < 10 ? "0" + number : number))
          .collect(Collectors.joining(" "));

  static final List<Line<Validity>> TABLE =
      List.of(
          found(
              "validity-1",
              Validity.NO_AUTHORITY,
              "a summons that the court has withdrawn",
              "EW-111",
              it -> it.is(WITNESS_SUMMONS) && withdrawn(it)),
          notShown(
              "validity-2",
              Validity.UNCLEAR,
              "a summons that nobody has confirmed with the court by its published number",
              "EW-83 EW-111",
              it -> it.is(WITNESS_SUMMONS) && !it.orderVerified()),
          found(
              "validity-3",
              Validity.INVALID,
              "a summons open to withdrawal, binding until then: the holder had no notice and was not heard, or the client had none and was not heard",
              "EW-104 EW-105",
              it -> it.is(WITNESS_SUMMONS) && (it.yes("EW-104") || clientHadNoNotice(it))),
          notShown(
              "validity-4",
              Validity.UNCLEAR,
              "a summons that does not show time, place and document, lets the applicant look first, or of which it is not known whether the holder had notice",
              "EW-101 EW-102 EW-104",
              it -> it.is(WITNESS_SUMMONS) && doubtful(it)),
          found(
              "validity-5",
              Validity.VALID,
              "any other confirmed summons",
              "EW-83 EW-101 EW-102 EW-111",
              it -> it.is(WITNESS_SUMMONS)),
          found(
              "validity-6",
              Validity.VALID,
              "an application by a party, in form, with its particulars, and not to be heard too early",
              "EW-91 EW-93 EW-94 EW-96",
              it ->
                  it.is(WITNESS_SUMMONS_APPLICATION)
                      && it.yes("EW-91")
                      && it.yes("EW-93")
                      && it.yes("EW-94")
                      && !tooEarly(it)),
          notShown(
              "validity-7",
              Validity.UNCLEAR,
              "any other application; the court can cure form and time",
              "EW-91 EW-93 EW-94 EW-96 EW-107",
              it -> it.is(WITNESS_SUMMONS_APPLICATION)),
          notShown(
              "validity-8",
              Validity.UNCLEAR,
              "a warrant or another court's order: always, to the service",
              "EW-80 EW-81 EW-83 EW-109",
              it -> it.is(WARRANT_OR_ORDER)),
          found(
              "validity-9",
              Validity.UNCLEAR,
              "a paper of another court or body, under a law that is not written here",
              "EW-G3",
              it -> it.is(PapersOf.OTHER_COURTS_AND_BODIES)),
          found(
              "validity-10",
              Validity.VALID,
              "danger, and a ground for breaking confidence is recorded",
              "EW-66",
              it -> it.is(SAFEGUARDING) && it.yes("EW-66")),
          found(
              "validity-11",
              Validity.VALID,
              "her own access, and it is confirmed who asks",
              "EW-55",
              it -> it.is(OWN_ACCESS) && it.yes("EW-55")),
          found(
              "validity-12",
              Validity.VALID,
              "she volunteers: her initiative, in writing, named documents, after an offer of advice; and nothing shows that it is not hers to give",
              "EW-58 EW-W8",
              it -> it.is(SURVIVOR_VOLUNTEERS) && it.yes("EW-58") && !it.no("EW-W8")),
          notShown(
              "validity-13",
              Validity.UNCLEAR,
              "danger, or her own wish, and that is not recorded",
              "EW-55 EW-58 EW-66",
              it -> it.is(EnumSet.of(SAFEGUARDING, OWN_ACCESS, SURVIVOR_VOLUNTEERS))),
          found(
              "validity-14",
              Validity.UNCLEAR,
              "what a named person must weigh",
              "EW-G4 EW-G5",
              it -> it.is(NO_AUTOMATIC_ANSWER)),
          found(
              "validity-15",
              Validity.NO_AUTHORITY,
              "asked of the client herself, about a suspect, by somebody who is not listed, or for nothing",
              "EW-03 EW-06 EW-07 EW-08 EW-G6",
              it -> it.is(WITHOUT_FORCE)),
          notShown(
              "validity-16",
              Validity.INVALID,
              "a request not in writing, or that does not say what is sought: no exception covers that",
              "EW-20 EW-21",
              it -> it.is(PapersOf.POLICE) && it.findings().anyNo("EW-20", "EW-21")),
          found(
              "validity-17",
              Validity.VALID,
              "a request that shows everything the service may ask to see",
              "EW-06 EW-08 EW-10 EW-11 EW-14 EW-20 EW-21 EW-22 EW-30 EW-40 EW-55",
              it ->
                  it.is(PapersOf.POLICE)
                      && it.yes("EW-20")
                      && it.book().rule(it.facts(), Gates.REPLY, it.day()).isAllowed()),
          notShown(
              "validity-18",
              Validity.UNCLEAR,
              "any other request: something is not shown",
              OF_A_REPLY,
              it -> true));

  private Standings() {}

  private static boolean withdrawn(Situation it) {
    return it.facts().yes(CourtFacts.SUMMONS_WITHDRAWN).isYes();
  }

  private static boolean clientHadNoNotice(Situation it) {
    return it.yes("EW-105") && it.facts().yes(CourtFacts.V_SERVED).isNo();
  }

  private static boolean doubtful(Situation it) {
    boolean shown = it.yes("EW-101") && it.yes("EW-102");
    return !shown || it.findings().unknown("EW-104");
  }

  private static boolean tooEarly(Situation it) {
    return it.facts().knows(HearingFacts.DECISION_ON) && !timeIsOver(it);
  }

  /// Whether the day of decision is known to lie after the time for representations. The court's
  /// own weighing, which EW-96 also asks for, is not part of whether the application is in order.
  private static boolean timeIsOver(Situation it) {
    if (!it.findings().speaks("EW-96")
        || it.no("EW-96")
        || Papers.deemedServiceIsDoubtful(it.facts())) {
      return false;
    }
    return Papers.representationsEnd(it.facts()).isPresent();
  }
}
