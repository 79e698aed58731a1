package keep.law.campaign;

import static keep.law.campaign.Draft.OURS;
import static keep.law.campaign.Draft.OURS_M;
import static keep.law.campaign.Draft.duty;
import static keep.law.campaign.Draft.rule;
import static keep.law.facts.ApplicationFacts.LEAVE_GATES;
import static keep.law.facts.ApplicationFacts.LEAVE_SOUGHT;
import static keep.law.facts.ApplicationFacts.REQUEST_QUEUED;
import static keep.law.facts.CourtFacts.PRODUCED_TO;
import static keep.law.facts.HolderFacts.CLIENT_CONFIRMED_OR_DENIED;
import static keep.law.facts.MatterFacts.CHARGE_DATE;
import static keep.law.facts.MatterFacts.CHARGE_LIVE;
import static keep.law.facts.MatterFacts.PROCEEDING_TYPE;
import static keep.law.facts.MatterFacts.REQUEST_DATE;
import static keep.law.facts.ProcessFacts.EARLY_STAGE_BAR;
import static keep.law.facts.RequestFacts.HELD_BY;
import static keep.law.facts.RequestFacts.RECIPIENT_KIND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.Tag;
import keep.law.Tag.Confidence;
import keep.law.Test;
import keep.law.dates.BusinessDays;

/// CP-10 to CP-15: what nobody may do.
final class ProhibitionRules {
  private static final Tag NSW = Tag.ours(Confidence.H, "R");

  private ProhibitionRules() {}

  static List<Rule> all() {
    String three = "Our default, after Criminal Procedure Act 1986 (NSW) s.298(1)-(3)";
    return List.of(
        rule(
            "CP-10",
            "Was leave given to compel production, before anything was compelled?",
            three,
            NSW,
            Set.of(Gates.COMPEL),
            leaveFor("compel")),
        rule(
            "CP-10",
            "Was leave given to produce, which is a gate of its own?",
            three,
            NSW,
            Set.of(Gates.PRODUCE, Gates.RELEASE),
            leaveFor("produce")),
        rule(
            "CP-10",
            "Was leave given to use the material in evidence, which is a gate of its own?",
            three,
            NSW,
            Set.of(Gates.ADDUCE),
            leaveFor("adduce")),
        rule(
            "CP-11",
            "Is the step outside bail, allocation, sending and every other preliminary step?",
            "Our default, after Criminal Procedure Act 1986 (NSW) s.297; allocation and sending are our addition; a setting",
            Tag.ours(Confidence.M, "S"),
            Set.of(Gates.LODGE, Gates.GRANT, Gates.COMPEL, Gates.PRODUCE, Gates.ADDUCE),
            ProhibitionRules::notPreliminary),
        rule(
                "CP-12",
                "Is this a request made after charge, and not one kept waiting for a charge?",
                "Our default",
                OURS,
                Set.of(Gates.ASK),
                ProhibitionRules::notQueued)
            .then((facts, day, allowed) ->
                duty(
                    !allowed,
                    "reply",
                    "service",
                    BusinessDays.ENGLAND_AND_WALES.lastDay(received(facts, day), 2),
                    "CP-12",
                    "Send the reply, with the reasons and what can be done instead. The request is logged and not queued.",
                    "reply")),
        rule(
            "CP-12",
            "Was the application made after the charge?",
            "Our default",
            OURS,
            Set.of(Gates.LODGE),
            ProhibitionRules::madeAfterCharge),
        rule(
                "CP-13",
                "Is it addressed to somebody other than the survivor?",
                "Our default",
                OURS,
                Set.of(Gates.ASK, Gates.LODGE),
                ProhibitionRules::notToHer)
            .whenUnknown(Unknown.IS_SHOWN),
        rule(
            "CP-14",
            "Does it leave open whether anybody is a client?",
            "Our default",
            OURS,
            Set.of(Gates.REPLY, Gates.EXISTENCE_ANSWER),
            ProhibitionRules::neither),
        rule(
            "CP-15",
            "Is there leave for material already in police or prosecution hands?",
            "Our default",
            OURS_M,
            Set.of(Gates.PRODUCE),
            inTheirHands("produce")),
        rule(
            "CP-15",
            "Is there leave to use material already in police or prosecution hands?",
            "Our default",
            OURS_M,
            Set.of(Gates.ADDUCE),
            inTheirHands("adduce")));
  }

  private static LocalDate received(Known facts, LocalDate day) {
    return facts
        .get(keep.law.facts.MatterFacts.RECEIVED_AT)
        .map(at -> at.toLocalDate())
        .orElse(day);
  }

  private static Test leaveFor(String act) {
    return (facts, day) -> {
      if (facts.yes(LEAVE_SOUGHT).isNo()) {
        return Finding.no("No leave was sought.");
      }
      return Finding.of(
          facts.has(LEAVE_GATES, act),
          "There is leave to " + act + ".",
          "There is no leave to " + act + "; leave for one act is not leave for the next.",
          "It is not shown that there is leave to " + act + ".");
    };
  }

  private static Finding notPreliminary(Known facts, LocalDate day) {
    if (facts.yes(EARLY_STAGE_BAR).isNo()) {
      return Finding.notAsked("The setting for preliminary steps is off.");
    }
    Answer early =
        facts.is(
            PROCEEDING_TYPE,
            "none",
            "bail",
            "committal",
            "preliminary-inquiry",
            "sending",
            "allocation");
    return Finding.of(
        early.not(),
        "It is not a preliminary step.",
        "Leave is never available for a preliminary step ("
            + facts.get(PROCEEDING_TYPE).orElse("")
            + ").",
        "It is not known what the step is in or for.");
  }

  private static Finding notQueued(Known facts, LocalDate day) {
    if (facts.yes(REQUEST_QUEUED).isYes()) {
      return Finding.no(
          "A refused request was kept to come alive later; a new application is needed.");
    }
    return Finding.of(
        facts.yes(CHARGE_LIVE),
        "A charge is live, and the request was not kept waiting for it.",
        "It was made before charge: refused and logged, not queued. After a charge a new application is needed.",
        "It is not known that anybody is charged, so it is refused and logged, not queued.");
  }

  private static Finding madeAfterCharge(Known facts, LocalDate day) {
    Optional<LocalDate> made = facts.get(REQUEST_DATE);
    Optional<LocalDate> charged = facts.get(CHARGE_DATE);
    if (made.isEmpty() || charged.isEmpty()) {
      return Finding.notAsked("No day earlier than today is given.");
    }
    return made.get().isBefore(charged.get())
        ? Finding.no(
            "It is dated "
                + made.get()
                + ", before the charge of "
                + charged.get()
                + "; a new application is needed.")
        : Finding.yes("It was made after the charge.");
  }

  private static Finding notToHer(Known facts, LocalDate day) {
    return Finding.of(
        facts.is(RECIPIENT_KIND, "survivor").not(),
        "It is not addressed to her.",
        "Asking her to fetch, sign for, summarise or bring her notes is a request for notes, and goes to a judge.",
        "It is not recorded who was asked.");
  }

  private static Finding neither(Known facts, LocalDate day) {
    if (facts.is(PRODUCED_TO, "court").isYes()
        && facts.yes(CLIENT_CONFIRMED_OR_DENIED).isUnknown()) {
      return Finding.yes("The answer goes to the judge alone.");
    }
    return Finding.of(
        facts.yes(CLIENT_CONFIRMED_OR_DENIED).not(),
        "It neither confirms nor denies that anybody is a client.",
        "It says whether somebody is a client.",
        "It is not recorded that it neither confirms nor denies.");
  }

  private static Test inTheirHands(String act) {
    return (facts, day) -> {
      Answer theirs = facts.has(HELD_BY, "police").or(facts.has(HELD_BY, "prosecutor"));
      if (!theirs.isYes()) {
        return Finding.notAsked(
            "The material is not recorded as being in police or prosecution hands.");
      }
      return Finding.of(
          facts.has(LEAVE_GATES, act),
          "There is leave to " + act + " it.",
          "Notes already in police or prosecution hands are sealed and need leave to " + act + ".",
          "It is not shown that there is leave to " + act + " it.");
    };
  }
}
