package keep.law.englandwales;

import static keep.law.englandwales.ChecklistItem.Demand.MANDATORY;
import static keep.law.englandwales.ChecklistItem.Demand.REQUESTED;

import java.util.List;
import keep.law.Facts;
import keep.law.RuleId;
import keep.law.englandwales.ChecklistItem.Demand;
import keep.law.facts.HolderFacts;

/// What a valid counselling information request must contain, and what else the service may ask to
/// see. Items 6 to 15 are requested, never mandatory: the sender need not tell the holder.
public final class Checklist {
  private Checklist() {}

  /// The fifteen items, each with whether these facts show it.
  static List<ChecklistItem> of(Findings findings, Facts facts) {
    boolean provider = Said.treatedAsProvider(facts);
    return List.of(
        item(1, "the request in writing", MANDATORY, "EW-20", findings.yes("EW-20")),
        item(2, "which information is sought", MANDATORY, "EW-21", findings.yes("EW-21")),
        item(
            3,
            "the reason it is sought, or which exception applies",
            MANDATORY,
            "EW-22",
            stated(findings, facts, HolderFacts.REASON_STATED)),
        item(
            4,
            "how it will be dealt with, or which exception applies",
            MANDATORY,
            "EW-22",
            stated(findings, facts, HolderFacts.HANDLING_STATED)),
        item(
            5,
            "that an authorised person makes it",
            MANDATORY,
            "EW-06",
            findings.yes("EW-06") && findings.yes("EW-08")),
        item(6, "why we are thought to hold it", REQUESTED, "EW-10", Said.states(facts, "holds")),
        item(
            7, "the line of enquiry and who pursues it", REQUESTED, "EW-10", Said.namesLine(facts)),
        item(
            8,
            "why it is likely to have substantial probative value to that line",
            REQUESTED,
            "EW-11",
            !provider || findings.yes("EW-11")),
        item(
            9,
            "why asking is necessary and proportionate",
            REQUESTED,
            "EW-10",
            Said.states(facts, "necessary-proportionate")),
        item(
            10,
            "which other means were considered",
            REQUESTED,
            "EW-13",
            Said.states(facts, "no-other-means")),
        item(
            11,
            "how the presumption against asking was rebutted",
            REQUESTED,
            "EW-14",
            !provider || findings.yes("EW-14")),
        item(
            12,
            "the name of the chief inspector who cleared it, and the day",
            REQUESTED,
            "EW-40",
            !provider || findings.yes("EW-40")),
        item(
            13,
            "whether, when and how the person concerned was given notice, or which exception applies",
            REQUESTED,
            "EW-30",
            noticeShown(findings)),
        item(
            14,
            "the dates and topics meant",
            REQUESTED,
            "EW-71",
            facts.yes(HolderFacts.BLANKET_REQUEST).isNo()),
        item(
            15,
            "crime reference, name, rank or role, force, and a contact we can verify",
            REQUESTED,
            "EW-55",
            findings.yes("EW-55")));
  }

  private static boolean stated(Findings findings, Facts facts, keep.law.Fact<Boolean> fact) {
    return facts.yes(fact).isYes() || findings.yes("EW-23");
  }

  private static boolean noticeShown(Findings findings) {
    return (findings.yes("EW-30") && findings.yes("EW-31")) || findings.yes("EW-35");
  }

  private static ChecklistItem item(
      int number, String what, Demand demand, String rule, boolean shown) {
    return new ChecklistItem(number, what, demand, new RuleId(rule), shown);
  }
}
