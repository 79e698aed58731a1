package keep.law.englandwales;

import static keep.law.facts.LawWalkFacts.LAW_STANDING;

import java.util.List;
import keep.law.Known;
import keep.law.Standing;

/// The places S0 to S13 of the walk (section 5 of the notes).
final class Walk {
  static final String NONE = "none";
  static final String APPROACH = "informal-approach";
  static final String RECEIVED = "request-received";
  static final String TRIAGE = "triage";
  static final String INFORMED = "client-informed";
  static final String CLARIFYING = "clarification-sought";
  static final String RELEASED = "narrow-voluntary-release";
  static final String DECLINED = "declined";
  static final String APPLICATION = "summons-application-served";
  static final String REPRESENTED = "representations-made";
  static final String REFUSED = "summons-refused";
  static final String ORDERED = "summons-issued";
  static final String WITHDRAWING = "withdrawal-applied";
  static final String PRODUCED = "produced-to-court";
  static final String CLOSED = "closed";

  private static final String ORDER = "S11";

  static final List<Standing> ALL =
      List.of(
          place("S0", NONE, "ordinary confidentiality", "", "S1", "S2", "S8", ORDER),
          place(
              "S1",
              APPROACH,
              "a call, a visit, or a message that is not a written request",
              "",
              "S2",
              "S7",
              "S8",
              ORDER),
          place(
              "S2",
              RECEIVED,
              "a written request is logged; everything is preserved",
              "",
              "S3",
              "S8",
              ORDER),
          place("S3", TRIAGE, "sender and kind are checked", "", "S4", "S7", "S8", ORDER),
          place(
              "S4",
              INFORMED,
              "the client is told and offered advice, or a reason not to is recorded",
              "",
              "S5",
              "S6",
              "S7",
              "S8",
              ORDER),
          place(
              "S5",
              CLARIFYING,
              "questions are sent",
              "no clock runs against the holder",
              "S3",
              "S7",
              "S8",
              ORDER),
          place(
              "S6",
              RELEASED,
              "basis, client's position and narrowness recorded; two people approve; sender verified",
              "",
              "S13",
              "S8",
              ORDER),
          place("S7", DECLINED, "a letter is sent", "", "S2", "S8", "S13", ORDER),
          place(
              "S8",
              APPLICATION,
              "an application for a summons arrives",
              "10 full business days after service",
              "S9",
              "S10",
              ORDER),
          place(
              "S9",
              REPRESENTED,
              "representations are filed with the court officer",
              "10 full business days after service",
              "S10",
              ORDER),
          place(
              "S10",
              REFUSED,
              "the court refuses, or withdraws the summons",
              "hold until proceedings end",
              "S13",
              "S8",
              ORDER),
          place(
              ORDER,
              ORDERED,
              "an order is served; may be entered from any place",
              "the day on which it requires attendance",
              "S12",
              "S11w",
              "S10",
              ORDER),
          place(
              "S11w",
              WITHDRAWING,
              "withdrawal is applied for",
              "the day on which the order requires attendance",
              "S10",
              "S12",
              ORDER),
          place(
              "S12",
              PRODUCED,
              "sealed delivery to the court, receipt logged",
              "",
              "S13",
              "S8",
              ORDER),
          place(
              "S13",
              CLOSED,
              "the case is over; a named person lifts the hold",
              "",
              "S2",
              "S8",
              ORDER));

  private Walk() {}

  static String at(Known facts) {
    return facts.get(LAW_STANDING).orElse(NONE);
  }

  /// Whether an order is pending.
  static boolean ordered(Known facts) {
    return facts.is(LAW_STANDING, ORDERED, WITHDRAWING).isYes();
  }

  static Standing on(Known facts) {
    String name = at(facts);
    return ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static Standing place(
      String id, String name, String guard, String clock, String... next) {
    return new Standing(id, name, guard, List.of(next), clock);
  }
}
