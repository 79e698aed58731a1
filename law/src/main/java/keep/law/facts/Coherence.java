package keep.law.facts;

import java.time.LocalDate;
import java.util.List;
import keep.law.Fact;
import keep.law.FactProblem;
import keep.law.FactProblem.Wrong;
import keep.law.Facts;

/// Facts that cannot all be so: contradictions, and days in an impossible order. A wrong step of a
/// process is not incoherent; a rule judges it.
final class Coherence {
  /// The first day cannot be after the second.
  private record Order(Fact<LocalDate> first, Fact<LocalDate> second) {}

  /// If the first is so, the second cannot be otherwise.
  private record Follows(Fact<Boolean> first, boolean when, Fact<Boolean> second, boolean then) {}

  private static final List<Order> ORDERS =
      List.of(
          new Order(MatterFacts.CHARGE_DATE, MatterFacts.CHARGE_ENDED_ON),
          new Order(MatterFacts.CHARGE_DATE, MatterFacts.CONVICTION_DATE),
          new Order(MatterFacts.CONVICTION_DATE, MatterFacts.SENTENCE_DATE),
          new Order(MatterFacts.CONVICTION_DATE, MatterFacts.APPEAL_ENDED_ON),
          new Order(DecisionFacts.RELEASE_ON, DecisionFacts.RETURN_CERTIFIED_ON),
          new Order(MatterFacts.CHARGE_DATE, MatterFacts.SENTENCE_DATE),
          new Order(MatterFacts.REQUEST_DATE, HearingFacts.DECISION_ON),
          new Order(MatterFacts.REQUEST_DATE, MatterFacts.AS_OF),
          new Order(PersonFacts.SUBJECT_DATE_OF_BIRTH, MatterFacts.AS_OF),
          new Order(PersonFacts.SUBJECT_DATE_OF_BIRTH, MatterFacts.REQUEST_DATE),
          new Order(PersonFacts.SUBJECT_DATE_OF_BIRTH, MatterFacts.CHARGE_DATE),
          new Order(PersonFacts.SUBJECT_DATE_OF_BIRTH, HearingFacts.DECISION_ON),
          new Order(PersonFacts.SUBJECT_DATE_OF_BIRTH, ConsentFacts.CONSENT_DATE));

  private static final List<Follows> CONSEQUENCES =
      List.of(
          new Follows(
              ApplicationFacts.LEAVE_SOUGHT, false, ApplicationFacts.LEAVE_BEFORE_SUBPOENA, false),
          new Follows(ApplicationFacts.NOTICE_GIVEN, false, ApplicationFacts.NOTICE_WRITTEN, false),
          new Follows(HolderFacts.V_NOTICE_GIVEN, false, HolderFacts.V_NOTICE_WRITTEN, false),
          new Follows(HearingFacts.HEARING_HELD, false, HearingFacts.HEARING_CLOSED, false),
          new Follows(
              DecisionFacts.COURT_INSPECTED, true, DecisionFacts.JUDGE_REVIEWED_RECORD, true),
          new Follows(
              DecisionFacts.COURT_INSPECTED, false, DecisionFacts.JUDGE_REVIEWED_RECORD, false),
          new Follows(
              HearingFacts.CONFIDENTIAL_HARM_STATEMENT_FILED,
              false,
              HearingFacts.HARM_STATEMENT_SHOWN,
              false),
          new Follows(
              RequestFacts.FOUND_NOT_PROTECTED,
              true,
              RequestFacts.DOCUMENT_IDENTIFIED_AS_PROTECTED_CONFIDENCE,
              false),
          new Follows(CourtFacts.SUMMONS_ISSUED, false, CourtFacts.SUMMONS_WITHDRAWN, false));

  private Coherence() {}

  static void check(Facts facts) {
    for (Order order : ORDERS) {
      facts
          .get(order.first())
          .ifPresent(first ->
              facts
                  .get(order.second())
                  .filter(second -> second.isBefore(first))
                  .ifPresent(second -> {
                    throw new FactProblem(
                        order.second().name(),
                        Wrong.DATES_OUT_OF_ORDER,
                        second + " is before " + order.first().name() + " " + first + ".",
                        "a day on or after " + order.first().name());
                  }));
    }
    for (Follows follows : CONSEQUENCES) {
      boolean first =
          facts.get(follows.first()).filter(value -> value == follows.when()).isPresent();
      boolean against =
          facts.get(follows.second()).filter(value -> value != follows.then()).isPresent();
      if (first && against) {
        throw contradiction(
            follows.second(),
            follows.first().name() + " is " + (follows.when() ? "yes" : "no"),
            follows.then() ? "yes or unknown" : "no or unknown");
      }
    }
    charge(facts);
    application(facts);
    requests(facts);
  }

  private static void application(Facts facts) {
    boolean unserved = facts.yes(ApplicationFacts.NOTICE_GIVEN).isNo();
    if (unserved && facts.get(ApplicationFacts.NOTICE_DAYS).filter(days -> days > 0).isPresent()) {
      throw contradiction(
          ApplicationFacts.NOTICE_DAYS, "noticeGiven is no", "0 or unknown, or noticeGiven yes");
    }
    facts
        .get(ApplicationFacts.GROUNDS_PLEADED)
        .ifPresent(grounds -> {
          boolean bare = !grounds.contains("case-specific");
          facts
              .get(ApplicationFacts.ONLY_INSUFFICIENT_GROUNDS)
              .filter(said -> said != bare)
              .ifPresent(said -> {
                throw contradiction(
                    ApplicationFacts.ONLY_INSUFFICIENT_GROUNDS,
                    "groundsPleaded "
                        + (bare ? "holds nothing case-specific" : "holds case-specific"),
                    bare ? "yes or unknown" : "no or unknown");
              });
        });
  }

  private static void charge(Facts facts) {
    boolean live = facts.yes(MatterFacts.CHARGE_LIVE).isYes();
    LocalDate on =
        facts
            .get(MatterFacts.AS_OF)
            .or(() -> facts.get(HearingFacts.DECISION_ON))
            .orElse(LocalDate.MAX);
    if (live
        && facts.get(MatterFacts.CHARGE_ENDED_ON).filter(end -> !end.isAfter(on)).isPresent()) {
      throw contradiction(
          MatterFacts.CHARGE_LIVE, "chargeEndedOn is known", "no, or no chargeEndedOn");
    }
    if (live && facts.is(MatterFacts.CASE_OUTCOME, "discontinued", "acquitted").isYes()) {
      throw contradiction(
          MatterFacts.CHARGE_LIVE,
          "caseOutcome is " + facts.get(MatterFacts.CASE_OUTCOME).orElse(""),
          "no or unknown");
    }
    boolean sentenced = facts.knows(MatterFacts.SENTENCE_DATE);
    if (sentenced && facts.is(MatterFacts.CASE_OUTCOME, "discontinued", "acquitted").isYes()) {
      throw contradiction(
          MatterFacts.CASE_OUTCOME, "sentenceDate is known", "convicted or unknown");
    }
    boolean convicted = facts.knows(MatterFacts.CONVICTION_DATE);
    if (convicted && facts.is(MatterFacts.CASE_OUTCOME, "discontinued", "pending").isYes()) {
      throw contradiction(
          MatterFacts.CASE_OUTCOME, "convictionDate is known", "convicted, acquitted or unknown");
    }
  }

  private static void requests(Facts facts) {
    facts
        .get(MatterFacts.RECEIVED_AT)
        .ifPresent(received ->
            facts
                .get(MatterFacts.REQUEST_DATE)
                .filter(made -> made.isAfter(received.toLocalDate()))
                .ifPresent(made -> {
                  throw new FactProblem(
                      "receivedAt",
                      Wrong.DATES_OUT_OF_ORDER,
                      received + " is before requestDate " + made + ".",
                      "a time on or after requestDate");
                }));
    facts
        .get(CourtFacts.SENT_AT)
        .ifPresent(sent -> {
          for (Fact<LocalDate> later :
              List.of(CourtFacts.RESPONDED_ON, CourtFacts.SERVICE_CONFIRMED_ON)) {
            facts
                .get(later)
                .filter(day -> day.isBefore(sent.toLocalDate()))
                .ifPresent(day -> {
                  throw new FactProblem(
                      later.name(),
                      Wrong.DATES_OUT_OF_ORDER,
                      day + " is before sentAt " + sent + ".",
                      "a day on or after sentAt");
                });
          }
        });
  }

  private static FactProblem contradiction(Fact<?> field, String because, String allowed) {
    return new FactProblem(
        field.name(),
        Wrong.CONTRADICTION,
        "It contradicts another fact: " + because + ".",
        allowed);
  }
}
