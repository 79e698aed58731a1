package keep.law.campaign;

import static keep.law.facts.MatterFacts.CHARGE_LIVE;
import static keep.law.facts.ProcessFacts.COMPELLED_STANDING;
import static keep.law.facts.ProcessFacts.WALK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keep.law.Facts;
import keep.law.Standing;

/// The places P0 to P13 of the walk (section 6 of the notes), and where a matter stands.
final class Walk {
  static final String SEALED = "sealed";
  static final String LODGED = "application-lodged";
  static final String REJECTED = "rejected-at-intake";
  static final String NOTICE = "notice-served";
  static final String HEARING = "stage1-hearing";
  static final String PRODUCTION = "sealed-production";
  static final String INSPECTS = "judge-inspects";
  static final String STAYED = "leave-granted-stayed";
  static final String RELEASED = "released-on-conditions";
  static final String SUSPENDED = "access-suspended";
  static final String TRIAL_USE = "trial-use-decided";
  static final String REFUSED = "refused";
  static final String CLOSED = "closed-returned";

  /// Places in which an application is pending and lapses when the charge dies (CP-57).
  static final Set<String> PENDING =
      Set.of(LODGED, REJECTED, NOTICE, HEARING, PRODUCTION, INSPECTS, STAYED);

  /// Places in which access is open and is suspended when the charge dies (CP-57).
  static final Set<String> OPEN = Set.of(RELEASED, TRIAL_USE);

  static final List<Standing> ALL =
      List.of(
          place("P0", "sealed", "the default", "no period", "P1", "P2"),
          place(
              "P1",
              "refused_precharge",
              "a request and no live charge, or a request not made by application; it lives in the refused act's ruling",
              "reply in 2 business days",
              "P0"),
          place(
              "P2",
              "application_lodged",
              "live charge; a party; a representative or one awaited",
              "intake in 2 business days",
              "P3",
              "P4",
              "P13"),
          place(
              "P3",
              "rejected_at_intake",
              "an item missing, or no limits to what is asked for",
              "reasons in 2 business days",
              "P2",
              "P13"),
          place(
              "P4",
              "notice_served",
              "notice to parties, survivor and service",
              "the notice period starts at the last service",
              "P5",
              "P13"),
          place(
              "P5",
              "survivor_time",
              "the notice period is running",
              "later of 14 calendar and 10 business days; once 10 more",
              "P6",
              "P13"),
          place(
              "P6",
              "stage1_hearing",
              "time over or shortened by a judge; survivor heard or a lawyer appointed",
              "decision aimed at within 10 business days",
              "P7",
              "P11",
              "P13"),
          place("P7", "sealed_production", "stage 1 shown", "5 business days", "P8", "P13"),
          place(
              "P8", "judge_inspects", "the seal is intact", "no period", "P9", "P11", "P7", "P13"),
          place(
              "P9",
              "leave_granted_stayed",
              "all three limbs, passage by passage, with reasons",
              "5 business days after she is told",
              "P10",
              "P11",
              "P13"),
          place(
              "P10",
              "released_on_conditions",
              "stay over; order verified; charge still live",
              "until the order ends",
              "P10t",
              "P10s",
              "P13"),
          place(
              "P10s",
              "access_suspended",
              "the charge ended or changed while access was open",
              "review by the judge",
              "P10",
              "P13"),
          place(
              "P10t", "trial_use_decided", "separate leave", "until the order ends", "P10s", "P13"),
          place(
              "P11",
              "refused",
              "a limb fails for every passage",
              "until the review period has ended",
              "P0",
              "P2",
              "P13"),
          place(
              "P12",
              "compelled_order",
              "an order under the law in force; from any place",
              "as ordered; objections first",
              "the place it came from"),
          place(
              "P13",
              "closed_returned",
              "access ended, lapsed or closed after delivery",
              "10 business days to certify",
              "P0"));

  private Walk() {}

  /// Where the matter stands on a day. An order under the law in force that awaits obedience shows
  /// beside it, see [#isCompelled].
  static Standing on(Facts facts, LocalDate day) {
    String walk = facts.get(WALK).orElse(SEALED);
    String id =
        switch (walk) {
          case LODGED -> "P2";
          case REJECTED -> "P3";
          case NOTICE ->
              NoticePeriod.lastService(facts).filter(day::isAfter).isPresent() ? "P5" : "P4";
          case HEARING -> "P6";
          case PRODUCTION -> "P7";
          case INSPECTS -> "P8";
          case STAYED -> "P9";
          case RELEASED -> "P10";
          case SUSPENDED -> "P10s";
          case TRIAL_USE -> "P10t";
          case REFUSED -> "P11";
          case CLOSED -> "P13";
          default -> "P0";
        };
    return named(id);
  }

  static Standing named(String id) {
    return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /// Whether an order under the law in force awaits obedience (P12, beside whatever else is going
  /// on).
  static boolean isCompelled(Facts facts) {
    return facts.is(COMPELLED_STANDING, "received").isYes();
  }

  /// The state once the charge has ended or changed so that the fact in issue is gone (CP-57).
  static String whenChargeDies(String walk) {
    if (PENDING.contains(walk)) {
      return CLOSED;
    }
    return OPEN.contains(walk) ? SUSPENDED : walk;
  }

  static boolean chargeIsLive(Facts facts) {
    return facts.yes(CHARGE_LIVE).isYes();
  }

  private static Standing place(
      String id, String name, String guard, String clock, String... next) {
    List<String> leads = new ArrayList<>(List.of(next));
    if (!id.equals("P12")) {
      leads.add("P12"); // an order under the law in force may come at any time (CP-63)
    }
    return new Standing(id, name, guard, leads, clock);
  }
}
