package keep.law.englandwales;

import static keep.law.englandwales.Enactment.H_K;
import static keep.law.englandwales.Enactment.H_R;
import static keep.law.englandwales.Enactment.M_K;
import static keep.law.englandwales.Enactment.M_R;
import static keep.law.englandwales.Enactment.OURS;
import static keep.law.englandwales.Enactment.rule;
import static keep.law.englandwales.Enactment.tells;
import static keep.law.englandwales.Gates.AGREE_NARROWLY;
import static keep.law.englandwales.Gates.APPLICATION_SERVED;
import static keep.law.englandwales.Gates.CLARIFY;
import static keep.law.englandwales.Gates.CLIENT_INFORMED;
import static keep.law.englandwales.Gates.CLOSE;
import static keep.law.englandwales.Gates.DECLINE;
import static keep.law.englandwales.Gates.DESTROY;
import static keep.law.englandwales.Gates.INFORMAL_APPROACH;
import static keep.law.englandwales.Gates.ORDER_SERVED;
import static keep.law.englandwales.Gates.POLICE_REQUEST;
import static keep.law.englandwales.Gates.REPLY;
import static keep.law.englandwales.Gates.REQUEST_RECEIVED;
import static keep.law.englandwales.Gates.VOLUNTEER;

import java.time.LocalDate;
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
import keep.law.facts.ConsentFacts;
import keep.law.facts.HolderFacts;
import keep.law.facts.ProcessFacts;
import keep.law.reading.CaseOver;
import keep.law.facts.RequestFacts;

/// Part F of the notes: what the holder must, may and need not do while nothing compels it.
final class HoldersPosition {
  /// The steps by which a paper or a call comes in from outside.
  private static final String[] INCOMING = {
    "informal-approach", "request-received", "summons-application-served", "order-served"
  };

  private HoldersPosition() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "EW-50",
            "Is the service free to decline?",
            "PCSC Act 2022 ss.44A-44F, which give no power to require",
            H_R,
            Set.of(DECLINE, REPLY),
            tells("Chapter 3A gives no power to require anything. There is no duty to hand over.")),
        rule(
                "EW-51",
                "Does the service answer, and keep what it answered?",
                "our default",
                OURS,
                Set.of(INFORMAL_APPROACH, REQUEST_RECEIVED, REPLY),
                tells("Acknowledge, ask, decline or agree in writing, and log it."))
            .then(Replying::duties),
        rule(
                "EW-52",
                "Is everything kept as it is while a request is open or expected?",
                "CPIA Code 3.6; common law (perverting the course of justice)",
                M_K,
                Set.of(
                    INFORMAL_APPROACH,
                    REQUEST_RECEIVED,
                    APPLICATION_SERVED,
                    ORDER_SERVED,
                    DESTROY,
                    CLOSE),
                HoldersPosition::preserved)
            .then(HoldersPosition::onArrival),
        rule(
                "EW-52",
                "Is nobody to be expected to ask for these notes?",
                "CPIA Code 3.6; common law (perverting the course of justice)",
                M_K,
                Set.of(DESTROY),
                HoldersPosition::nobodyWillAsk)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
                "EW-53",
                "Has the client been told and offered time for advice, or is a reason not to recorded?",
                "PCSC Act 2022 s.44B (silence): nothing forbids telling her",
                M_R,
                Set.of(CLIENT_INFORMED, AGREE_NARROWLY),
                HoldersPosition::told)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
                "EW-54",
                "Does the answer leave open whether anybody is a client?",
                "our default",
                OURS,
                Set.of(CLARIFY, DECLINE),
                HoldersPosition::leavesOpen)
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
                "EW-55",
                "Is the sender's identity confirmed by a published route?",
                "our default",
                OURS,
                Set.of(REPLY, POLICE_REQUEST, AGREE_NARROWLY),
                HoldersPosition::verified)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        rule(
            "EW-56",
            "Is it the narrowest extract, third parties removed, approved by two named people?",
            "UK GDPR Art 5(1)(c), 5(2)",
            H_K,
            Set.of(AGREE_NARROWLY),
            HoldersPosition::narrowest),
        rule(
                "EW-57",
                "Is the client told, before she decides, where it may go from the police?",
                "CPIA 1996 s.3",
                H_K,
                Set.of(CLIENT_INFORMED, AGREE_NARROWLY),
                tells(
                    "What police receive may reach the prosecution, the defence and the accused, if the disclosure test is met."))
            .then((facts, day, allowed) ->
                Follows.duties(
                    duty(
                        "EW-57",
                        "tell-where-it-may-go",
                        "Tell her, before she decides, that police may have to pass it to the prosecution and the defence.",
                        ""))),
        rule(
            "EW-58",
            "Did she volunteer it: her initiative, in writing, named documents, after an offer of advice?",
            "our default",
            OURS,
            Set.of(VOLUNTEER),
            HoldersPosition::volunteered));
  }

  private static Duty duty(String rule, String word, String what, String by) {
    return new Duty(word, "service", Optional.empty(), new RuleId(rule), what, by);
  }

  private static Follows onArrival(Known facts, LocalDate day, boolean allowed) {
    if (!incoming(facts)) {
      return Follows.nothing();
    }
    Duty preserve =
        duty(
            "EW-52",
            "preserve",
            "Keep everything as it is: no deletion, no editing, no second file.",
            "close");
    return OtherLaw.of(facts).isEmpty()
        ? Follows.duties(preserve)
        : Follows.duties(preserve, duty("EW-52", "other-law-advice", OtherLaw.SAFE, "represent"));
  }

  private static boolean incoming(Known facts) {
    return facts.is(ProcessFacts.STEP, INCOMING).isYes();
  }

  private static Finding preserved(Known facts, LocalDate day) {
    if (incoming(facts)) {
      return Finding.yes("From now on nothing of that client may be deleted or edited.");
    }
    if (facts.yes(HolderFacts.RECORD_DESTROYED_TO_DEFEAT_APPLICATIONS).isYes()) {
      return Finding.no(
          "Destroying notes to defeat a request risks perverting the course of justice.");
    }
    if (facts.yes(HolderFacts.RECORD_ALTERED).or(facts.yes(HolderFacts.SECOND_FILE_KEPT)).isYes()) {
      return Finding.no(
          "Notes were altered, or a second file kept, after a request was to be expected.");
    }
    Finding over = CaseOver.on(facts, day);
    Finding free =
        Finding.of(
            facts.yes(HolderFacts.LEGAL_HOLD).not(),
            "Nothing is on hold, or a named person has lifted it.",
            "Deletion and editing are suspended until a named person lifts that.",
            "Whether anything is on hold is not recorded.");
    if (free.answer().isNo() || over.answer().isNo()) {
      return free.answer().isNo() ? free : over;
    }
    return free.answer().isUnknown() ? free : over;
  }

  /// Unknown is never no: whoever deletes must say that nobody is to be expected to ask.
  private static Finding nobodyWillAsk(Known facts, LocalDate day) {
    if (facts.yes(HolderFacts.RECORD_DESTROYED_TO_DEFEAT_APPLICATIONS).isYes()) {
      return Finding.no("Destroying notes to defeat a request.");
    }
    return Finding.of(
        facts.yes(HolderFacts.REQUEST_EXPECTED).not(),
        "A named person says that no request, charge or claim about these notes is to be expected.",
        "A request is to be expected: nothing may be deleted.",
        "Nobody has said whether a request is to be expected.");
  }

  private static Finding told(Known facts, LocalDate day) {
    if (facts.is(HolderFacts.REASON_NOT_TO_INFORM, "serious-harm", "prejudice").isYes()) {
      return Finding.yes("A reason not to tell her is recorded.");
    }
    return Finding.of(
        facts.yes(HolderFacts.CLIENT_INFORMED).and(facts.yes(HolderFacts.ADVICE_OFFERED)),
        "She was told, and offered time for independent advice.",
        "She was not told, or not offered time for advice, and no reason not to is recorded.",
        "It is not recorded that she was told and offered advice.");
  }

  private static Finding leavesOpen(Known facts, LocalDate day) {
    if (facts.yes(RequestFacts.REQUESTER_VERIFIED).isYes()) {
      return Finding.notAsked("The sender is verified.");
    }
    return Finding.of(
        facts.yes(HolderFacts.CLIENT_CONFIRMED_OR_DENIED).not(),
        "The answer neither confirms nor denies that anybody is a client.",
        "The answer tells an unverified sender whether somebody is a client. Write it anew.",
        "Whether the answer says that somebody is a client is not recorded.");
  }

  private static Finding verified(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(RequestFacts.REQUESTER_VERIFIED),
        "A named person confirmed the sender by a published route.",
        "The sender is not confirmed. Never use the contact details in the message itself.",
        "Nobody has confirmed the sender by a published route.");
  }

  /// As recorded in one word, else from its four parts.
  private static Finding volunteered(Known facts, LocalDate day) {
    Answer recorded = facts.yes(HolderFacts.CLIENT_VOLUNTEERS);
    Answer parts =
        facts
            .is(ConsentFacts.CONSENT_INITIATIVE, "own")
            .and(facts.yes(ConsentFacts.CONFIDER_CONSENTS_IN_WRITING))
            .and(facts.yes(ConsentFacts.CONSENT_EXPRESS))
            .and(facts.yes(ConsentFacts.ADVICE_OFFERED_BEFORE_CONSENT));
    if (facts.yes(ConsentFacts.CONSENT_REVOKED).isYes()) {
      return Finding.no("She has taken it back.");
    }
    if (facts.yes(HolderFacts.ADVICE_OFFERED).isNo() || facts.yes(RequestFacts.IN_WRITING).isNo()) {
      return Finding.no("She was not offered advice, or did not say it in writing.");
    }
    if (!facts.setOf(HolderFacts.PRESSURE_USED).isEmpty()) {
      return Finding.no("Pressure was put on: it is not her own initiative.");
    }
    return Finding.of(
        recorded.isUnknown() ? parts : recorded,
        "Her own initiative, in writing, for named documents, after an offer of advice.",
        "It is not her own initiative, or not in writing, or not for named documents, or no advice was offered.",
        "Nobody has recorded that it was her own initiative.");
  }

  private static Finding narrowest(Known facts, LocalDate day) {
    if (facts.yes(ProcessFacts.SOLE_HOLDER).isYes()
        && !facts.yes(HolderFacts.TWO_APPROVERS).isYes()) {
      return Finding.of(
          facts.yes(HolderFacts.NARROWED),
          "The narrowest extract; one person approved, as the policy of a sole practitioner says.",
          "It is not narrowed.",
          "It is not recorded that it was narrowed.");
    }
    return Finding.of(
        facts.yes(HolderFacts.NARROWED).and(facts.yes(HolderFacts.TWO_APPROVERS)),
        "The narrowest extract, third parties removed, approved by two named people.",
        "It is not narrowed, or two people have not approved it.",
        "It is not recorded that it was narrowed and that two people approved it.");
  }
}
