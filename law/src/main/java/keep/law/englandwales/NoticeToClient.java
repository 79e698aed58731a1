package keep.law.englandwales;

import static keep.law.englandwales.Enactment.H_R;
import static keep.law.englandwales.Enactment.OURS;
import static keep.law.englandwales.Enactment.chapter3A;
import static keep.law.englandwales.Enactment.tells;
import static keep.law.englandwales.Gates.POLICE_REQUEST;
import static keep.law.englandwales.Gates.REPLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Answer;
import keep.law.Consequence.Follows;
import keep.law.Duty;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.RuleId;
import keep.law.facts.HolderFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.PersonFacts;
import keep.law.facts.RequestFacts;

/// Part D of the notes: the notice that the sender, not the holder, owes the person concerned.
final class NoticeToClient {
  private static final Set<Gate> ASKED = Set.of(REPLY);
  private static final Set<Gate> SHOWN = Set.of(REPLY, POLICE_REQUEST);
  private static final Set<String> ALL_ITEMS = Set.of("information", "reason", "handling");

  private NoticeToClient() {}

  static List<Rule> rules() {
    return List.of(
        notice(
            "EW-30",
            "Has the sender given the person concerned notice of the request?",
            "s.44B(1)",
            NoticeToClient::given),
        notice(
            "EW-31",
            "Is the notice in writing, and does it cover information, reason and handling?",
            "s.44B(2)",
            NoticeToClient::content),
        notice(
                "EW-32",
                "Was notice given on or before the day of the request, or as soon as reasonably practicable after?",
                "s.44B(3)",
                NoticeToClient::timing)
            .whenUnknown(Unknown.IS_SHOWN),
        notice(
                "EW-33",
                "If she is under 18, did the notice go to a parent, guardian, representative or other adult?",
                "s.44B(4), (6)",
                NoticeToClient::child)
            .whenUnknown(Unknown.IS_SHOWN),
        notice(
                "EW-34",
                "If she is an adult lacking capacity for the notice, did it go to one of those?",
                "s.44B(4), (6)",
                NoticeToClient::capacity)
            .whenUnknown(Unknown.IS_SHOWN),
        notice(
            "EW-35",
            "If notice or part of it was left out, is one of the three exceptions claimed?",
            "s.44B(5)-(6)",
            NoticeToClient::exception),
        notice(
            "EW-36",
            "May the service decide without waiting for her answer to the notice?",
            "s.44B (silence)",
            tells("The notice informs her. It gives her no veto, and sets no waiting time.")),
        chapter3A(
            "EW-37",
            "Is missing notice asked about, and not called a breach?",
            "our default, from s.44B(3), (5)",
            OURS,
            ASKED,
            NoticeToClient::missing),
        chapter3A(
                "EW-38",
                "Is a parent or carer who may be unsafe kept from being told?",
                "our default",
                OURS,
                ASKED,
                NoticeToClient::unsafeParent)
            .whenUnknown(Unknown.IS_SHOWN)
            .then(NoticeToClient::warn),
        notice(
            "EW-39",
            "Is the assurance that her case will not end over this asked for, and not presented as law?",
            "ss.39(2)-(3), 44B",
            tells(
                "For phones the law makes police say in writing that saying no will not by itself end the case. Chapter 3A has no such duty: ask the sender to say it.")));
  }

  private static Rule notice(String id, String question, String section, keep.law.Test test) {
    return chapter3A(id, question, "PCSC Act 2022 " + section, H_R, gates(id), test)
        .whenUnknown(Unknown.IS_NOT_ASSESSED);
  }

  /// Whether notice was given, and what it covers, bear on whether the request is shown to be made
  /// as the Chapter asks; the rest is for whoever replies.
  private static Set<Gate> gates(String id) {
    return Set.of("EW-30", "EW-31", "EW-35").contains(id) ? SHOWN : ASKED;
  }

  private static Answer givenAnswer(Known facts) {
    return facts.yes(HolderFacts.V_NOTICE_GIVEN);
  }

  private static boolean excepted(Known facts) {
    return Said.claims(facts, HolderFacts.V_NOTICE_EXCEPTION_CLAIMED);
  }

  private static Finding given(Known facts, LocalDate day) {
    if (givenAnswer(facts).isYes()) {
      return Finding.yes("The sender says that notice was given.");
    }
    return excepted(facts)
        ? Finding.notAsked("An exception is claimed.")
        : Finding.unknown("Notice is not shown, and no exception is claimed. Ask which applies.");
  }

  private static Finding content(Known facts, LocalDate day) {
    if (!givenAnswer(facts).isYes()) {
      return Finding.notAsked("No notice is recorded.");
    }
    boolean items = facts.hasAll(HolderFacts.V_NOTICE_ITEMS, ALL_ITEMS).isYes();
    if (!facts.yes(HolderFacts.V_NOTICE_WRITTEN).isYes()) {
      return Finding.unknown("It is not shown that the notice was in writing.");
    }
    if (items) {
      return Finding.yes("The notice is in writing and covers all three.");
    }
    return excepted(facts)
        ? Finding.yes("The notice is in writing; an exception is claimed for what it leaves out.")
        : Finding.unknown(
            "It is not shown that the notice covered information, reason and handling.");
  }

  private static Finding timing(Known facts, LocalDate day) {
    if (!givenAnswer(facts).isYes()) {
      return Finding.notAsked("No notice is recorded.");
    }
    Answer found = facts.yes(RequestFacts.MADE_AS_SOON_AS_PRACTICABLE);
    Optional<LocalDate> notice = facts.get(HolderFacts.V_NOTICE_DATE);
    Optional<LocalDate> request = facts.get(MatterFacts.REQUEST_DATE);
    if (notice.isPresent() && request.isPresent() && !notice.get().isAfter(request.get())) {
      return Finding.yes("Notice was given on or before the day of the request.");
    }
    return Finding.of(
        found,
        "It was found to have been given as soon as reasonably practicable.",
        "A court found that it was not given as soon as reasonably practicable.",
        "Not shown to be on or before the day of the request. No number of days makes a breach: ask.");
  }

  private static Finding child(Known facts, LocalDate day) {
    Answer child = Said.child(facts, day);
    if (!givenAnswer(facts).isYes() || child.isNo()) {
      return Finding.notAsked(child.isNo() ? "She is an adult." : "No notice is recorded.");
    }
    if (child.isUnknown()) {
      return Finding.unknown("Whether she is under 18 is not recorded.");
    }
    return toAnother(
        facts, "She is under 18, and the Act makes no exception for a mature young person.");
  }

  private static Finding capacity(Known facts, LocalDate day) {
    Answer lacks = facts.yes(PersonFacts.SUBJECT_LACKS_CAPACITY);
    if (!givenAnswer(facts).isYes() || lacks.isNo()) {
      return Finding.notAsked("No notice is recorded, or she has capacity for it.");
    }
    if (lacks.isUnknown()) {
      return Finding.unknown("Whether she lacks capacity for the notice is not recorded.");
    }
    return toAnother(facts, "She lacks capacity in relation to the notice.");
  }

  private static Finding toAnother(Known facts, String why) {
    Optional<String> to = facts.get(HolderFacts.V_NOTICE_TO);
    if (to.isEmpty()) {
      return Finding.unknown(why + " To whom the notice went is not shown.");
    }
    return switch (to.get()) {
      case "v" -> Finding.no(why + " Notice to her alone is not the notice the Act asks for.");
      case "authority" ->
          Finding.of(
              facts.yes(PersonFacts.SUBJECT_IN_CARE),
              "Notice went to the representative of those in whose care she is.",
              "Notice went to an authority in whose care she is not.",
              "Notice went to an authority; whether she is in care is not recorded.");
      case "other-adult" ->
          Finding.yes(
              "Notice went to another adult, which the Act allows where no parent, guardian or representative is available.");
      default -> Finding.yes("Notice went to a parent or guardian.");
    };
  }

  private static Finding exception(Known facts, LocalDate day) {
    boolean whole =
        givenAnswer(facts).isYes() && facts.hasAll(HolderFacts.V_NOTICE_ITEMS, ALL_ITEMS).isYes();
    if (whole || !excepted(facts)) {
      return Finding.notAsked("No exception is needed or claimed.");
    }
    return Finding.yes("An exception is claimed for what was left out.");
  }

  private static Finding missing(Known facts, LocalDate day) {
    if (givenAnswer(facts).isYes() || excepted(facts)) {
      return Finding.notAsked("Notice was given, or an exception is claimed.");
    }
    return Finding.yes(
        "Missing notice is not proof of breach: it may follow, or an exception may apply.");
  }

  private static boolean toChildAlone(Known facts, LocalDate day) {
    return Said.noticeGoesToAnother(facts, day).isYes()
        && facts.is(HolderFacts.V_NOTICE_TO, "v").isYes();
  }

  /// Whether the sender should be warned about who is told.
  static boolean warnable(Known facts, LocalDate day) {
    return facts.yes(PersonFacts.PARENT_UNSAFE).isYes() || toChildAlone(facts, day);
  }

  private static Finding unsafeParent(Known facts, LocalDate day) {
    if (warnable(facts, day)) {
      return Finding.unknown(
          "A parent or carer may be the suspect or unsafe to tell, or only she was told. Warn the sender and ask for another adult.");
    }
    return Finding.notAsked("Nobody has recorded that a parent or carer is unsafe.");
  }

  private static Follows warn(Known facts, LocalDate day, boolean allowed) {
    return warnable(facts, day)
        ? Follows.duties(
            new Duty(
                "warn-requester-unsafe-parent",
                "service",
                Optional.empty(),
                new RuleId("EW-38"),
                "Warn the sender, before notice is given, that a parent or carer may not be safe to tell; ask for another adult.",
                ""))
        : Follows.nothing();
  }
}
