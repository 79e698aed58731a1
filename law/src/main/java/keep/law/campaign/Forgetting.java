package keep.law.campaign;

import static keep.law.facts.ApplicationFacts.*;
import static keep.law.facts.CourtFacts.APPLICATION_ITEMS;
import static keep.law.facts.CourtFacts.APPLICATION_WRITTEN;
import static keep.law.facts.CourtFacts.DECLARATION_OF_TRUTH;
import static keep.law.facts.DecisionFacts.CHALLENGE_LODGED;
import static keep.law.facts.DecisionFacts.ORDER_ENDS_ON;
import static keep.law.facts.DecisionFacts.PASSAGE_FINDINGS;
import static keep.law.facts.DecisionFacts.RELEASE_ON;
import static keep.law.facts.DecisionFacts.STAY_LIFTED;
import static keep.law.facts.DecisionFacts.SURVIVOR_TOLD_ON;
import static keep.law.facts.FairnessFacts.*;
import static keep.law.facts.HearingFacts.COMPLAINANT_APPEARED_BY_COUNSEL;
import static keep.law.facts.HearingFacts.CONFIDENTIAL_HARM_STATEMENT_FILED;
import static keep.law.facts.HearingFacts.CONFIDER_APPEARED;
import static keep.law.facts.HearingFacts.LAWYER_APPOINTED_FOR_ABSENT;
import static keep.law.facts.HolderFacts.BLANKET_REQUEST;
import static keep.law.facts.MatterFacts.APPEAL_ENDED_ON;
import static keep.law.facts.MatterFacts.APPEAL_LODGED;
import static keep.law.facts.MatterFacts.CASE_OUTCOME;
import static keep.law.facts.MatterFacts.CHARGE_DATE;
import static keep.law.facts.MatterFacts.CHARGE_ENDED_ON;
import static keep.law.facts.MatterFacts.CONVICTION_DATE;
import static keep.law.facts.MatterFacts.SENTENCE_DATE;
import static keep.law.facts.ProcessFacts.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.FactId;
import keep.law.Facts;
import keep.law.PassageFinding;
import keep.law.explore.Node;

/// What the explorer no longer tells apart: two states from which the same acts have the same
/// effects are one.
///
/// A fact is forgotten in the places from which no gate can read it any more, and a day that only
/// matters as past becomes one past day for all. Where nothing dated is left to come, the story
/// goes on from the day on which it began. A test walks through the process with and without
/// forgetting and finds the same acts allowed.
final class Forgetting {
  /// Long enough ago for every period to be over.
  private static final int LONG_AGO_DAYS = 90;

  private static final List<Fact<LocalDate>> SERVED =
      List.of(NOTICE_PARTIES_ON, NOTICE_HOLDER_ON, NOTICE_SURVIVOR_ON, NOTICE_OTHERS_ON);

  private static final List<Fact<LocalDate>> PAST =
      List.of(
          CHARGE_DATE,
          CHARGE_ENDED_ON,
          REVIEW_PERIOD_ENDED_ON,
          ACCESS_ENDED_ON,
          HEARD_ON,
          STAGE_1_ON);

  /// Read at intake, never after it.
  private static final Set<FactId> UNREAD_AFTER_INTAKE =
      ids(
          APPLICATION_WRITTEN,
          DECLARATION_OF_TRUTH,
          APPLICATION_ITEMS,
          BLANKET_REQUEST,
          GROUNDS_PLEADED,
          REPEAT_APPLICATION,
          MATERIAL_CHANGE_STATED);

  /// An application made after verdict is explored as one made before it, to which more is allowed:
  /// what never happens there does not happen here either.
  private static final Set<FactId> HOW_THE_CASE_ENDED =
      ids(
          CASE_OUTCOME,
          CONVICTION_DATE,
          SENTENCE_DATE,
          APPEAL_LODGED,
          APPEAL_ENDED_ON,
          VERDICT_GIVEN,
          REVIEW_PERIOD_ENDED_ON);

  /// Read at notice and at the hearing, never after it.
  private static final Set<FactId> UNREAD_AFTER_HEARING =
      ids(NOTICE_ROUTE, NOTICE_LIMIT, EXTENSION_TAKEN);

  /// Read at stage 1, never after it.
  private static final Set<FactId> UNREAD_AFTER_STAGE_1 =
      ids(CONFIDER_APPEARED, COMPLAINANT_APPEARED_BY_COUNSEL, LAWYER_APPOINTED_FOR_ABSENT);

  /// Read when leave is granted or refused, never after it.
  private static final Set<FactId> UNREAD_AFTER_LEAVE =
      ids(
          CONFIDENTIAL_HARM_STATEMENT_FILED,
          ISSUES_NOTE_LODGED,
          SCHEDULE_COMPLETE,
          PARTIES_TOLD_ISSUE_ONLY,
          HEARD_ON_ADDITION,
          ASSISTS_ACCUSED,
          UNDERMINES_PROSECUTION,
          REASON_FOR_WITHHOLDING,
          MISLEADING_WITHOUT,
          RELEASE_ON);

  /// Read while the stay runs; once something has gone out, the stay is over.
  private static final Set<FactId> UNREAD_AFTER_STAY =
      ids(STAY_LIMIT, STAY_LIFTED, CHALLENGE_LODGED);

  private Forgetting() {}

  /// The same state as far as any gate can still tell it apart from others.
  ///
  /// @param start the day on which the story began, not later than any day in the facts
  static Node of(Node node, LocalDate start) {
    Facts facts = node.facts();
    String place = facts.get(WALK).orElse("");
    Stage stage = Stage.of(place);
    Set<FactId> gone = new HashSet<>();
    Facts known = past(facts, start);
    known = sentence(known, AccessEnd.ended(facts, node.day()).isPresent(), start);
    if (place.equals(Walk.LODGED)) {
      gone.addAll(HOW_THE_CASE_ENDED);
    }
    if (stage.compareTo(Stage.NOTICE) >= 0) {
      gone.addAll(UNREAD_AFTER_INTAKE);
    }
    if (stage.compareTo(Stage.HEARING) >= 0) {
      gone.addAll(UNREAD_AFTER_HEARING);
      known = longAgo(known, SERVED, start);
    }
    if (stage.compareTo(Stage.DECISION) >= 0) {
      gone.addAll(UNREAD_AFTER_STAGE_1);
    }
    if (stage.compareTo(Stage.LEAVE) >= 0) {
      gone.addAll(UNREAD_AFTER_LEAVE);
      known = findingsOfTheOrder(known);
    }
    if (stage.compareTo(Stage.ACCESS) >= 0) {
      gone.addAll(UNREAD_AFTER_STAY);
      known = longAgo(known, List.of(SURVIVOR_TOLD_ON), start);
    }
    return new Node(known.withoutAll(gone), day(node, stage, start), node.track(), node.passed());
  }

  /// How far an application has come.
  private enum Stage {
    BEFORE,
    NOTICE,
    HEARING,
    DECISION,
    LEAVE,
    ACCESS;

    static Stage of(String place) {
      return switch (place) {
        case Walk.NOTICE -> NOTICE;
        case Walk.HEARING -> HEARING;
        case Walk.PRODUCTION, Walk.INSPECTS -> DECISION;
        case Walk.STAYED -> LEAVE;
        case Walk.RELEASED, Walk.TRIAL_USE, Walk.SUSPENDED -> ACCESS;
        default -> BEFORE;
      };
    }
  }

  /// Where everything dated lies behind, the story goes on from its first day.
  private static LocalDate day(Node node, Stage stage, LocalDate start) {
    Facts facts = node.facts();
    boolean timeless =
        switch (stage) {
          case BEFORE -> SERVED.stream().noneMatch(facts::knows);
          case NOTICE, LEAVE -> false;
          case HEARING, DECISION -> true;
          case ACCESS -> facts.get(ORDER_ENDS_ON).filter(node.day()::isAfter).isEmpty();
        };
    return timeless ? start : node.day();
  }

  private static Facts past(Facts facts, LocalDate start) {
    Facts known = facts;
    for (Fact<LocalDate> day : PAST) {
      known = known.knows(day) ? known.with(day, start) : known;
    }
    return known;
  }

  /// An appeal period is either over, or begins with the story.
  private static Facts sentence(Facts facts, boolean over, LocalDate start) {
    Facts known = facts;
    for (Fact<LocalDate> day : List.of(CONVICTION_DATE, SENTENCE_DATE, APPEAL_ENDED_ON)) {
      LocalDate then = over ? start.minusDays(LONG_AGO_DAYS) : start;
      known = known.knows(day) ? known.with(day, then) : known;
    }
    return known;
  }

  private static Facts longAgo(Facts facts, List<Fact<LocalDate>> days, LocalDate start) {
    Facts known = facts;
    for (Fact<LocalDate> day : days) {
      known = known.knows(day) ? known.with(day, start.minusDays(LONG_AGO_DAYS)) : known;
    }
    return known;
  }

  /// What was found on a passage that is not ordered is read by no gate after leave.
  private static Facts findingsOfTheOrder(Facts facts) {
    Set<String> ordered = facts.setOf(PASSAGES_ORDERED);
    List<PassageFinding> rows =
        facts.get(PASSAGE_FINDINGS).orElse(List.of()).stream()
            .filter(row -> ordered.contains(row.passage()))
            .toList();
    return facts.with(PASSAGE_FINDINGS, rows);
  }

  private static Set<FactId> ids(Fact<?>... facts) {
    Set<FactId> ids = new HashSet<>();
    for (Fact<?> fact : facts) {
      ids.add(fact.id());
    }
    return ids;
  }
}
