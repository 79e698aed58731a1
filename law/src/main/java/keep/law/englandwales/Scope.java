package keep.law.englandwales;

import static keep.law.englandwales.Enactment.H_R;
import static keep.law.englandwales.Enactment.M_R;
import static keep.law.englandwales.Enactment.OURS;
import static keep.law.englandwales.Enactment.chapter3A;
import static keep.law.englandwales.Enactment.rule;
import static keep.law.englandwales.Enactment.tells;
import static keep.law.englandwales.Gates.CLASSIFY;
import static keep.law.englandwales.Gates.POLICE_REQUEST;
import static keep.law.englandwales.Gates.REPLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.facts.PersonFacts;
import keep.law.facts.RequestFacts;

/// Part A of the notes: what Chapter 3A covers, and what it does not.
final class Scope {
  private static final Set<Gate> ASKED = Set.of(CLASSIFY, POLICE_REQUEST, REPLY);
  private static final Set<Gate> CLASS = Set.of(CLASSIFY);

  private Scope() {}

  static List<Rule> rules() {
    return List.of(
        rule(
                "EW-01",
                "Was Chapter 3A in force when the request was made?",
                "SI 2025/1168 reg.3; a chaser that asks again is a new request (our default)",
                H_R,
                ASKED,
                Scope::inForce)
            .whenUnknown(Unknown.IS_SHOWN),
        chapter3A(
            "EW-02",
            "Does the Chapter cover the crime?",
            "PCSC Act 2022 s.44A(2), (6), (10)",
            H_R,
            ASKED,
            tells("Chapter 3A covers victims of any crime, not only sexual offences.")),
        chapter3A(
                "EW-03",
                "Was somebody other than the client asked?",
                "PCSC Act 2022 s.44A(2)",
                M_R,
                ASKED,
                Scope::askedOfAnother)
            .whenUnknown(Unknown.IS_SHOWN),
        chapter3A(
            "EW-04",
            "Does the one asked provide counselling services, so that the higher test applies?",
            "PCSC Act 2022 s.44A(5)",
            M_R,
            CLASS,
            Scope::ofProvider),
        chapter3A(
            "EW-05",
            "Where it is not clear that the service is within the definition, is it treated as within?",
            "PCSC Act 2022 (Counselling Services) Regulations 2025 reg.2, which is broad; our default",
            OURS,
            CLASS,
            (facts, day) ->
                Said.provider(facts).isUnknown()
                    ? Finding.yes("Nobody has said that the one asked is outside the definition.")
                    : Finding.notAsked("It has been said.")),
        chapter3A(
                "EW-06",
                "Is the sender of a kind that Chapter 3A gives power to ask?",
                "PCSC Act 2022 ss.44E(1), 44F(2)",
                H_R,
                ASKED,
                Scope::senderHasPower)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        chapter3A(
                "EW-07",
                "Does the request concern somebody believed to be a victim, or at risk?",
                "PCSC Act 2022 s.44A(2)",
                H_R,
                ASKED,
                Scope::aboutVictim)
            .whenUnknown(Unknown.IS_SHOWN),
        chapter3A(
                "EW-08",
                "Is the sender on the list of authorised persons in force on the day?",
                "PCSC Act 2022 s.44E(2)-(5); list as at 12 January 2026",
                H_R,
                ASKED,
                Scope::onList)
            .whenUnknown(Unknown.IS_NOT_ASSESSED));
  }

  private static Finding inForce(Known facts, LocalDate day) {
    Optional<LocalDate> made = Said.madeOn(facts);
    if (made.isEmpty()) {
      return Finding.unknown(
          "The day of the request is not known; taken as made since 12 January 2026.");
    }
    return made.get().isBefore(Enactment.CHAPTER_3A)
        ? Finding.no("Made before 12 January 2026: Chapter 3A does not apply to it.")
        : Finding.yes("Made on or after 12 January 2026.");
  }

  private static Finding askedOfAnother(Known facts, LocalDate day) {
    return Finding.of(
        facts.is(RequestFacts.RECIPIENT_KIND, "survivor").not(),
        "The request was made to a third person.",
        "The client herself was asked: this is not a victim information request, and Chapter 3A's safeguards do not apply. A red flag.",
        "Who was asked is not recorded.");
  }

  private static Finding ofProvider(Known facts, LocalDate day) {
    return Finding.of(
        Said.provider(facts),
        "Everything asked of a counselling provider is caught, also dates, attendance, and whether she is a client.",
        "The one asked does not provide counselling services: the ordinary tests alone apply.",
        "Whether the one asked provides counselling services is not recorded.");
  }

  private static Finding senderHasPower(Known facts, LocalDate day) {
    Optional<String> sender = facts.get(RequestFacts.REQUESTER_KIND);
    if (sender.isEmpty()) {
      return Finding.unknown("Who asks is not known.");
    }
    if (AuthorisedPersons.everListed(sender.get())) {
      return Finding.yes("The sender is of a kind that sections 44E and 44F list.");
    }
    boolean police = sender.get().startsWith("police-");
    return Finding.no(
        police
            ? "A force of Scotland, Northern Ireland or another country is not on the list: the letter carries no Chapter 3A authority."
            : "A sender of this kind is not on the list: the letter carries no Chapter 3A authority.");
  }

  private static Finding aboutVictim(Known facts, LocalDate day) {
    return Finding.of(
        facts.is(PersonFacts.SUBJECT_ROLE, "suspect").not(),
        "The sender does not ask about a suspect.",
        "A suspect's counselling is outside Chapter 3A, unless that person is also believed to be a victim.",
        "Whether the sender asks about a victim or a suspect is not recorded.");
  }

  private static Finding onList(Known facts, LocalDate day) {
    LocalDate on = Said.madeOn(facts).orElse(day);
    return facts
        .get(RequestFacts.REQUESTER_KIND)
        .map(sender ->
            AuthorisedPersons.on(sender, on)
                .map(row -> Finding.yes("On the list on " + on + " (" + row.source() + ")."))
                .orElseGet(() -> Finding.no("Not on the list in force on " + on + ".")))
        .orElseGet(() -> Finding.unknown("Who asks is not known."));
  }
}
