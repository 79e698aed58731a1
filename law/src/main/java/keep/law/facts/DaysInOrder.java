package keep.law.facts;

import static keep.law.facts.ApplicationFacts.NOTICE_DAYS;
import static keep.law.facts.ApplicationFacts.NOTICE_HOLDER_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_OTHERS_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_PARTIES_ON;
import static keep.law.facts.ApplicationFacts.NOTICE_SURVIVOR_ON;
import static keep.law.facts.ConsentFacts.CONSENT_DATE;
import static keep.law.facts.CourtFacts.RESPONDED_ON;
import static keep.law.facts.CourtFacts.SENT_AT;
import static keep.law.facts.CourtFacts.SERVICE_CONFIRMED_ON;
import static keep.law.facts.DecisionFacts.ORDER_ENDS_ON;
import static keep.law.facts.DecisionFacts.RELEASE_ON;
import static keep.law.facts.DecisionFacts.RETURN_CERTIFIED_ON;
import static keep.law.facts.DecisionFacts.SURVIVOR_TOLD_ON;
import static keep.law.facts.FairnessFacts.CUSTODY_LIMIT_ON;
import static keep.law.facts.FairnessFacts.REVIEW_PERIOD_ENDED_ON;
import static keep.law.facts.FairnessFacts.TRIAL_ON;
import static keep.law.facts.HearingFacts.DECISION_ON;
import static keep.law.facts.MatterFacts.APPEAL_ENDED_ON;
import static keep.law.facts.MatterFacts.AS_OF;
import static keep.law.facts.MatterFacts.CHARGE_DATE;
import static keep.law.facts.MatterFacts.CHARGE_ENDED_ON;
import static keep.law.facts.MatterFacts.CONVICTION_DATE;
import static keep.law.facts.MatterFacts.PROCEEDING_BEGUN_ON;
import static keep.law.facts.MatterFacts.RECEIVED_AT;
import static keep.law.facts.MatterFacts.REQUEST_DATE;
import static keep.law.facts.MatterFacts.SENTENCE_DATE;
import static keep.law.facts.PersonFacts.SUBJECT_DATE_OF_BIRTH;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keep.law.Fact;
import keep.law.FactProblem;
import keep.law.FactProblem.Wrong;
import keep.law.Facts;
import keep.law.dates.Periods;

/// Days that cannot have come in the order given.
final class DaysInOrder {
  /// The first day cannot be after the second.
  private record Order(Fact<LocalDate> first, Fact<LocalDate> second) {}

  private static final List<Fact<LocalDate>> SERVICES =
      List.of(NOTICE_PARTIES_ON, NOTICE_HOLDER_ON, NOTICE_SURVIVOR_ON, NOTICE_OTHERS_ON);

  private static final List<Order> ORDERS =
      List.of(
          new Order(CHARGE_DATE, CHARGE_ENDED_ON),
          new Order(CHARGE_DATE, CONVICTION_DATE),
          new Order(CHARGE_DATE, SENTENCE_DATE),
          new Order(CHARGE_DATE, TRIAL_ON),
          new Order(CHARGE_DATE, CUSTODY_LIMIT_ON),
          new Order(CHARGE_DATE, REVIEW_PERIOD_ENDED_ON),
          new Order(PROCEEDING_BEGUN_ON, CONVICTION_DATE),
          new Order(PROCEEDING_BEGUN_ON, SENTENCE_DATE),
          new Order(CONVICTION_DATE, SENTENCE_DATE),
          new Order(CONVICTION_DATE, APPEAL_ENDED_ON),
          new Order(CONVICTION_DATE, REVIEW_PERIOD_ENDED_ON),
          new Order(REQUEST_DATE, DECISION_ON),
          new Order(REQUEST_DATE, AS_OF),
          // What is served after a decision is no notice of it, and what is signed after it no
          // consent to it. To say that a decision came first: noticeGiven no, and no day.
          new Order(NOTICE_PARTIES_ON, DECISION_ON),
          new Order(NOTICE_HOLDER_ON, DECISION_ON),
          new Order(NOTICE_SURVIVOR_ON, DECISION_ON),
          new Order(NOTICE_OTHERS_ON, DECISION_ON),
          new Order(CONSENT_DATE, DECISION_ON),
          new Order(SURVIVOR_TOLD_ON, RELEASE_ON),
          new Order(SURVIVOR_TOLD_ON, RETURN_CERTIFIED_ON),
          new Order(RELEASE_ON, ORDER_ENDS_ON),
          new Order(RELEASE_ON, RETURN_CERTIFIED_ON),
          new Order(SUBJECT_DATE_OF_BIRTH, AS_OF),
          new Order(SUBJECT_DATE_OF_BIRTH, REQUEST_DATE),
          new Order(SUBJECT_DATE_OF_BIRTH, CHARGE_DATE),
          new Order(SUBJECT_DATE_OF_BIRTH, NOTICE_SURVIVOR_ON),
          new Order(SUBJECT_DATE_OF_BIRTH, DECISION_ON),
          new Order(SUBJECT_DATE_OF_BIRTH, CONSENT_DATE));

  private DaysInOrder() {}

  static void check(Facts facts) {
    for (Order order : ORDERS) {
      Optional<LocalDate> first = facts.get(order.first());
      Optional<LocalDate> second = facts.get(order.second());
      if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
        throw problem(order.second(), second.get(), order.first(), first.get(), "a day");
      }
    }
    papers(facts);
    notice(facts);
  }

  private static void papers(Facts facts) {
    Optional<LocalDateTime> received = facts.get(RECEIVED_AT);
    Optional<LocalDate> made = facts.get(REQUEST_DATE);
    if (received.isPresent()
        && made.isPresent()
        && received.get().toLocalDate().isBefore(made.get())) {
      throw problem(RECEIVED_AT, received.get(), REQUEST_DATE, made.get(), "a time");
    }
    notBefore(facts, RECEIVED_AT, AS_OF);
    notBefore(facts, SENT_AT, RESPONDED_ON);
    notBefore(facts, SENT_AT, SERVICE_CONFIRMED_ON);
  }

  private static void notBefore(Facts facts, Fact<LocalDateTime> first, Fact<LocalDate> second) {
    Optional<LocalDateTime> time = facts.get(first);
    Optional<LocalDate> day = facts.get(second);
    if (time.isPresent() && day.isPresent() && day.get().isBefore(time.get().toLocalDate())) {
      throw problem(second, day.get(), first, time.get(), "a day");
    }
  }

  /// Days are counted from the last notice, so no notice that is dated can leave fewer.
  private static void notice(Facts facts) {
    Optional<LocalDate> last =
        SERVICES.stream().flatMap(service -> facts.get(service).stream()).max(LocalDate::compareTo);
    Optional<LocalDate> decided = facts.get(DECISION_ON);
    Optional<Integer> counted = facts.get(NOTICE_DAYS);
    if (last.isEmpty() || decided.isEmpty() || counted.isEmpty()) {
      return;
    }
    long between = Periods.daysBetween(last.get(), decided.get());
    if (counted.get() > between) {
      throw Coherence.contradiction(
          NOTICE_DAYS,
          "%d whole days lie between the notice of %s and decisionOn %s"
              .formatted(between, last.get(), decided.get()),
          between + " or fewer, or unknown");
    }
  }

  private static FactProblem problem(
      Fact<?> field, Object said, Fact<?> other, Object before, String kind) {
    return new FactProblem(
        field.name(),
        Wrong.DATES_OUT_OF_ORDER,
        said + " is before " + other.name() + " " + before + ".",
        kind + " on or after " + other.name());
  }

  /// The days on which something in these facts happened that a person's age may be asked of.
  static Stream<LocalDate> asked(Facts facts) {
    return Stream.concat(
        Stream.of(AS_OF, REQUEST_DATE, DECISION_ON, CONSENT_DATE, NOTICE_SURVIVOR_ON)
            .flatMap(day -> facts.get(day).stream()),
        facts.get(RECEIVED_AT).map(LocalDateTime::toLocalDate).stream());
  }
}
