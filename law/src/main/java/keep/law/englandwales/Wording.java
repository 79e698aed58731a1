package keep.law.englandwales;

import static keep.law.englandwales.Line.word;
import static keep.law.englandwales.ServiceAnswer.Paper.*;

import java.util.EnumSet;
import java.util.List;
import keep.law.englandwales.ServiceAnswer.May;
import keep.law.englandwales.ServiceAnswer.Must;
import keep.law.englandwales.ServiceAnswer.NeedNot;
import keep.law.englandwales.ServiceAnswer.Should;
import keep.law.englandwales.ServiceAnswer.Validity;
import keep.law.facts.CourtFacts;
import keep.law.facts.HolderFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.RequestFacts;

/// What the service must, should, may and need not do: every line that fits (section 13, procedure
/// 12 of the notes, as decided in December 2026). Leave a rule out and the words that rest on it
/// go.
final class Wording {
  static final List<Line<May>> MAY =
      List.of(
          word(
              "may-1",
              May.DECLINE,
              "somebody asks, and nothing compels",
              "EW-50",
              it -> it.is(PapersOf.REQUESTS)),
          word(
              "may-2",
              May.ASK_FOR_MISSING,
              "somebody asks, and not everything is shown",
              "EW-51",
              it ->
                  (it.is(PapersOf.REQUESTS) && !it.is(REQUEST_TO_SURVIVOR)
                          || it.is(NO_AUTOMATIC_ANSWER))
                      && !it.stands(Validity.VALID)),
          word(
              "may-3",
              May.AGREE_NARROWLY,
              "a listed body asks in writing, the request is not invalid, no policy stands in the way, and the client does not refuse",
              "EW-56",
              Wording::mayAgree),
          word(
              "may-4",
              May.AGREE_NARROWLY,
              "she volunteers, and has not taken it back",
              "EW-56 EW-58",
              it -> it.is(SURVIVOR_VOLUNTEERS) && !it.no("EW-58")),
          word(
              "may-5",
              May.TELL_CLIENT,
              "somebody else asks or applies, no reason not to tell her is recorded, and she lives",
              "EW-53",
              Wording::mayTellHer),
          word("may-6", May.REFER_CLIENT_TO_ADVICE, "the same", "EW-53", Wording::mayTellHer),
          word(
              "may-7",
              May.REFER_CLIENT_TO_ADVICE,
              "her own access",
              "EW-G2",
              it -> it.is(OWN_ACCESS)),
          word(
              "may-8",
              May.REFER_CLIENT_TO_ADVICE,
              "she volunteers",
              "EW-58",
              it -> it.is(SURVIVOR_VOLUNTEERS)),
          word(
              "may-9",
              May.MAKE_REPRESENTATIONS,
              "an application for a summons",
              "EW-96",
              it -> it.is(WITNESS_SUMMONS_APPLICATION)),
          word(
              "may-10",
              May.MAKE_REPRESENTATIONS,
              "another court or body decides",
              "EW-G3",
              it -> it.is(PapersOf.OTHER_COURTS_AND_BODIES)),
          word(
              "may-11",
              May.ASK_HEARING,
              "an application for a summons",
              "EW-100",
              it -> it.is(WITNESS_SUMMONS_APPLICATION)),
          word(
              "may-12",
              May.ASK_HEARING,
              "an application to another court",
              "EW-G3",
              it -> it.is(PapersOf.OTHER_APPLICATIONS)),
          word(
              "may-13",
              May.ASK_SERVICE_ON_CLIENT,
              "an application for a summons, not known to be served on the client",
              "EW-97",
              it ->
                  it.is(WITNESS_SUMMONS_APPLICATION)
                      && !it.facts().yes(CourtFacts.V_SERVED).isYes()),
          word(
              "may-14",
              May.OBJECT_TO_PRODUCTION,
              "an application for a summons, or a summons not withdrawn",
              "EW-98",
              it -> it.is(WITNESS_SUMMONS_APPLICATION) || summons(it)),
          word(
              "may-15",
              May.APPLY_TO_WITHDRAW,
              "a confirmed summons, and the holder was not heard and had no notice",
              "EW-104",
              it -> summons(it) && it.orderVerified() && it.yes("EW-104")),
          word(
              "may-16",
              May.APPLY_TO_WITHDRAW,
              "a confirmed summons, and the client was not heard",
              "EW-105",
              it -> summons(it) && it.orderVerified() && it.yes("EW-105")),
          word(
              "may-17",
              May.COMPLAIN,
              "pressure was put on by whoever asks",
              "EW-130 EW-G7",
              it -> it.pressure() && !it.is(PapersOf.ORDERS)),
          word(
              "may-18",
              May.SHARE_MINIMUM,
              "serious harm now, or a child at risk now",
              "EW-66 EW-G1",
              Situation::danger),
          word(
              "may-19",
              May.SHARE_MINIMUM,
              "what a named person must weigh",
              "EW-66 EW-G4",
              it -> it.is(NO_AUTOMATIC_ANSWER) && !it.clientHasDied()));

  static final List<Line<Must>> MUST =
      List.of(
          word("must-1", Must.PRESERVE, "always", "EW-52", it -> true),
          word(
              "must-2",
              Must.OBEY_ORDER,
              "a confirmed order that has not been withdrawn",
              "EW-111",
              it -> it.is(PapersOf.ORDERS) && it.yes("EW-111")),
          word(
              "must-3",
              Must.LAWFUL_BASIS_FIRST,
              "something may be handed over without an order: agreed narrowly, or the least shared",
              "EW-60 EW-66",
              it -> it.may().contains(May.AGREE_NARROWLY) || it.may().contains(May.SHARE_MINIMUM)),
          word(
              "must-4",
              Must.URGENT_LEGAL_ADVICE,
              "a warrant or another court's order, or a summons that is invalid or unclear",
              "EW-108",
              it ->
                  it.is(WARRANT_OR_ORDER)
                      || (it.is(WITNESS_SUMMONS) && it.stands(Validity.INVALID, Validity.UNCLEAR))),
          word(
              "must-5",
              Must.URGENT_LEGAL_ADVICE,
              "another court or body decides",
              "EW-G3",
              it -> it.is(PapersOf.OTHER_COURTS_AND_BODIES)),
          word(
              "must-6",
              Must.ANSWER_ACCESS_REQUEST,
              "her own access",
              "EW-G2",
              it -> it.is(OWN_ACCESS)));

  static final List<Line<Should>> SHOULD =
      List.of(
          word(
              "should-1",
              Should.VERIFY,
              "a paper of a court or body that is not confirmed",
              "EW-83",
              it -> ofCourt(it) && !it.yes("EW-83")),
          word(
              "should-2",
              Should.VERIFY,
              "anybody else, except a client who volunteers, who is not confirmed",
              "EW-55",
              it -> !ofCourt(it) && !it.is(SURVIVOR_VOLUNTEERS) && !it.yes("EW-55")),
          word(
              "should-3",
              Should.NEITHER_CONFIRM_NOR_DENY,
              "somebody asks or applies, or writes",
              "EW-54",
              it ->
                  it.is(PapersOf.REQUESTS)
                      || it.is(PapersOf.OTHER_APPLICATIONS)
                      || it.is(
                          EnumSet.of(WITNESS_SUMMONS_APPLICATION, NO_AUTOMATIC_ANSWER, MESSAGE))),
          word(
              "should-4",
              Should.INFORM_CLIENT,
              "somebody else asks or applies, and it is not recorded that she was told, or why not",
              "EW-53",
              it ->
                  !it.is(PapersOf.HERS)
                      && !it.is(EnumSet.of(SAFEGUARDING, NO_AUTOMATIC_ANSWER, MESSAGE))
                      && !it.clientHasDied()
                      && !it.yes("EW-53")),
          word(
              "should-5",
              Should.WARN_REQUESTER_UNSAFE_PARENT,
              "a parent or carer may be unsafe to tell, or a child alone was told",
              "EW-38",
              it -> it.findings().unknown("EW-38")),
          word("should-6", Should.RING_999_OR_SWITCHBOARD, "danger", "EW-G1", Situation::danger),
          word("should-7", Should.TELL_WHERE_SAFE, "danger", "EW-G1", Situation::danger),
          word(
              "should-8",
              Should.ASK_HER_WISH,
              "what a named person must weigh, while she lives",
              "EW-G4",
              it -> it.is(NO_AUTOMATIC_ANSWER) && !it.clientHasDied()),
          word("should-9", Should.SAFE_CHANNEL, "her own access", "EW-G2", it -> it.is(OWN_ACCESS)),
          word(
              "should-10",
              Should.SEE_HER_ALONE,
              "her own access",
              "EW-G2",
              it -> it.is(OWN_ACCESS)),
          word(
              "should-11",
              Should.OTHERS_DATA_APART,
              "her own access",
              "EW-G2",
              it -> it.is(OWN_ACCESS)),
          word(
              "should-12",
              Should.CHECK_AUTHORITY_WITH_HER,
              "somebody else asks for her own access",
              "EW-G2",
              it ->
                  it.is(OWN_ACCESS)
                      && it.facts().is(RequestFacts.REQUESTER_KIND, "survivor").isNo()),
          word(
              "should-13",
              Should.OFFER_ADVICE,
              "she volunteers, or she was asked",
              "EW-58",
              it -> it.is(EnumSet.of(SURVIVOR_VOLUNTEERS, REQUEST_TO_SURVIVOR))),
          word(
              "should-14",
              Should.KEEP_NARROW,
              "she volunteers",
              "EW-58",
              it -> it.is(SURVIVOR_VOLUNTEERS)),
          word(
              "should-15",
              Should.SHOW_HER_FIRST,
              "she volunteers",
              "EW-58",
              it -> it.is(SURVIVOR_VOLUNTEERS)),
          word(
              "should-16",
              Should.TAKE_ADVICE,
              "the client has died",
              "EW-G5",
              Situation::clientHasDied),
          word(
              "should-17",
              Should.KEEP_HOLD,
              "a message that asks for nothing",
              "EW-G6",
              it -> it.is(MESSAGE)),
          word(
              "should-18",
              Should.RECORD_PRESSURE,
              "pressure was put on, by whoever",
              "EW-G7",
              Situation::pressure),
          word("should-19", Should.LOG, "always", "EW-51", it -> true));

  static final List<Line<NeedNot>> NEED_NOT =
      List.of(
          word(
              "need-not-1",
              NeedNot.HAND_OVER,
              "somebody asks or applies for a summons, and nothing compels",
              "EW-50",
              it ->
                  it.is(PapersOf.REQUESTS)
                      || it.is(EnumSet.of(WITNESS_SUMMONS_APPLICATION, MESSAGE))),
          word(
              "need-not-2",
              NeedNot.HAND_OVER,
              "an application on which another court has not decided",
              "EW-G3",
              it -> it.is(PapersOf.OTHER_APPLICATIONS)),
          word(
              "need-not-3",
              NeedNot.CONFIRM_CLIENT,
              "somebody asks, applies or writes",
              "EW-54",
              it ->
                  it.is(PapersOf.REQUESTS)
                      || it.is(PapersOf.OTHER_APPLICATIONS)
                      || it.is(
                          EnumSet.of(WITNESS_SUMMONS_APPLICATION, NO_AUTOMATIC_ANSWER, MESSAGE))),
          word(
              "need-not-4",
              NeedNot.TREAT_AS_ORDER,
              "somebody asks or applies",
              "EW-62",
              it ->
                  it.is(PapersOf.REQUESTS)
                      || it.is(EnumSet.of(WITNESS_SUMMONS_APPLICATION, NO_AUTOMATIC_ANSWER))),
          word(
              "need-not-5",
              NeedNot.TREAT_AS_ORDER,
              "an application on which another court has not decided",
              "EW-G3",
              it -> it.is(PapersOf.OTHER_APPLICATIONS)),
          word(
              "need-not-6",
              NeedNot.MEET_STATED_DEADLINE,
              "somebody asks",
              "EW-24",
              it -> it.is(PapersOf.REQUESTS)),
          word(
              "need-not-7",
              NeedNot.ANSWER_ORALLY,
              "somebody asks",
              "EW-20",
              it -> it.is(PapersOf.REQUESTS)),
          word(
              "need-not-8",
              NeedNot.GET_CONSENT_FORM,
              "somebody asks",
              "EW-16",
              it -> it.is(PapersOf.REQUESTS)));

  private Wording() {}

  private static boolean ofCourt(Situation it) {
    return it.is(PapersOf.ORDERS) || it.is(PapersOf.OTHER_COURTS_AND_BODIES);
  }

  private static boolean summons(Situation it) {
    return it.is(WITNESS_SUMMONS) && !it.stands(Validity.NO_AUTHORITY);
  }

  private static boolean mayAgree(Situation it) {
    return it.is(EnumSet.of(COUNSELLING_INFORMATION_REQUEST, VICTIM_INFORMATION_REQUEST))
        && !it.stands(Validity.INVALID)
        && !it.facts().yes(MatterFacts.POLICY_MODE).isYes()
        && !it.facts().is(HolderFacts.CLIENT_POSITION, "refuses").isYes();
  }

  private static boolean mayTellHer(Situation it) {
    boolean another =
        it.is(PapersOf.REQUESTS)
            || ofCourt(it)
            || it.is(EnumSet.of(WITNESS_SUMMONS_APPLICATION, NO_AUTOMATIC_ANSWER));
    return another && !it.reasonNotToTellHer() && !it.clientHasDied();
  }
}
