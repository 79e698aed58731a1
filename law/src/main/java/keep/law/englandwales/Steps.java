package keep.law.englandwales;

import static keep.law.englandwales.Carried.*;
import static keep.law.englandwales.Walk.*;
import static keep.law.facts.ConsentFacts.*;
import static keep.law.facts.CourtFacts.*;
import static keep.law.facts.DecisionFacts.*;
import static keep.law.facts.FairnessFacts.*;
import static keep.law.facts.HolderFacts.*;
import static keep.law.facts.MatterFacts.*;
import static keep.law.facts.PersonFacts.*;
import static keep.law.facts.RequestFacts.*;
import static keep.law.facts.SharingFacts.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Fact;
import keep.law.FactId;
import keep.law.Gate;
import keep.law.Lifetime;
import keep.law.Step;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.LawWalkFacts;
import keep.law.facts.Lives;
import keep.law.facts.ProcessFacts;

/// The closed list of steps under the law in force.
///
/// A paper is nobody's choice: a request, an application or an order may be recorded from any place
/// at all, and what was there before goes on beside it.
final class Steps {
  private static final Set<String> MEMBERS = Set.of("counsellor", "releaser");
  private static final Set<String> MEMBERS_OR_COURT =
      Set.of("counsellor", "releaser", "registrar", "judge");
  private static final Set<String> CLIENT = Set.of("survivor", "adviser");
  private static final Set<String> ANYWHERE = Set.of();

  static final List<Step> ALL =
      List.of(
          step(
              "informal-approach",
              Gates.INFORMAL_APPROACH,
              "a call, a visit, or a message that is not a written request",
              MEMBERS,
              ANYWHERE,
              plus(OF_A_REQUEST),
              List.of()),
          step(
              "request-received",
              Gates.REQUEST_RECEIVED,
              "a written request has arrived",
              MEMBERS,
              ANYWHERE,
              plus(OF_A_REQUEST),
              List.of()),
          step(
              "triage",
              Gates.TRIAGE,
              "sender and kind are checked; answers to questions are added",
              MEMBERS,
              Set.of(RECEIVED, CLARIFYING),
              plus(OF_A_REQUEST),
              List.of()),
          step(
              "client-informed",
              Gates.CLIENT_INFORMED,
              "the client is told and offered advice, or a reason not to is recorded",
              MEMBERS,
              Set.of(Walk.TRIAGE),
              all(
                  OF_A_DECISION,
                  OF_HER_CONSENT,
                  List.of(
                      PARENT_UNSAFE,
                      SUBJECT_LACKS_CAPACITY,
                      ProcessFacts.SUBJECT_AGE_BAND,
                      ProcessFacts.SOLE_HOLDER)),
              List.of()),
          step(
              "approve-release",
              Gates.APPROVE_RELEASE,
              "one more named person approves what is to go without an order",
              MEMBERS,
              Set.of(INFORMED),
              List.of(),
              List.of(NARROWED, CONFIDENCE_GROUND)),
          step(
              "clarify",
              Gates.CLARIFY,
              "questions go to the sender",
              MEMBERS,
              Set.of(INFORMED),
              List.of(),
              List.of(CLIENT_CONFIRMED_OR_DENIED)),
          step(
              "agree-narrowly",
              Gates.AGREE_NARROWLY,
              "a narrow extract, an answer to one question, or a viewing is given without an order",
              Set.of("releaser"),
              Set.of(INFORMED),
              List.of(),
              all(
                  OF_A_DECISION,
                  OF_A_RELEASE,
                  OF_THE_HARM,
                  List.of(ProcessFacts.SOLE_HOLDER, MINIMUM_FACTS_ONLY, PRODUCED_TO))),
          step(
              "share-minimum",
              Gates.SHARE_MINIMUM,
              "the least that is needed is shared at once, because serious harm threatens",
              MEMBERS,
              ANYWHERE,
              List.of(MINIMUM_FACTS_ONLY),
              all(
                  OF_A_RELEASE,
                  OF_THE_HARM,
                  List.of(
                      LOG_KEPT,
                      REQUESTER_KIND,
                      REQUESTER_VERIFIED,
                      CLIENT_POSITION,
                      CLIENT_INFORMED,
                      REASON_NOT_TO_INFORM))),
          step(
              "decline",
              Gates.DECLINE,
              "the service says no, in writing",
              MEMBERS,
              Set.of(APPROACH, Walk.TRIAGE, INFORMED, CLARIFYING),
              List.of(),
              List.of(CLIENT_CONFIRMED_OR_DENIED)),
          step(
              "summons-application-served",
              Gates.APPLICATION_SERVED,
              "an application for a summons has arrived",
              MEMBERS_OR_COURT,
              ANYWHERE,
              plus(
                  OF_AN_APPLICATION,
                  COURT,
                  PROCEEDING_TYPE,
                  INSTRUMENT,
                  POWER_CITED,
                  BLANKET_REQUEST,
                  RECEIVED_AT),
              List.of(HearingFacts.DECISION_ON)),
          step(
              "limit-varied",
              Gates.LIMIT_VARIED,
              "the court shortens or extends the time for representations, or directs service",
              MEMBERS_OR_COURT,
              Set.of(APPLICATION, REPRESENTED),
              List.of(
                  COURT_VARIED_LIMIT,
                  SERVICE_ON_VDIRECTED,
                  V_SERVED,
                  SERVICE_CONFIRMED_ON,
                  ApplicationFacts.NOTICE_SURVIVOR_ON),
              List.of()),
          step(
              "represent",
              Gates.REPRESENT,
              "the service files representations with the court officer",
              MEMBERS,
              Set.of(APPLICATION),
              List.of(HEARING_REQUESTED, REPRESENTATIONS_MADE),
              List.of()),
          step(
              "summons-refused",
              Gates.SUMMONS_REFUSED,
              "the court refuses or withdraws the summons",
              MEMBERS_OR_COURT,
              Set.of(APPLICATION, REPRESENTED, ORDERED, WITHDRAWING),
              List.of(),
              List.of(MATERIAL_EVIDENCE, RIGHTS_OUTWEIGH)),
          step(
              "order-served",
              Gates.ORDER_SERVED,
              "a summons or another order has been served",
              MEMBERS_OR_COURT,
              ANYWHERE,
              plus(OF_AN_ORDER, COURT, INSTRUMENT, APPLICANT, BLANKET_REQUEST, RECEIVED_AT),
              List.of()),
          step(
              "order-confirmed",
              Gates.ORDER_CONFIRMED,
              "the court's office was rung on a published number, and said whether the order is real",
              MEMBERS_OR_COURT,
              Set.of(ORDERED, WITHDRAWING),
              List.of(
                  ORDER_VERIFIED,
                  ORDER_PRODUCES_TO,
                  ADVANCE_INSPECTION_ORDERED,
                  ATTEND_ON,
                  PASSAGES_ORDERED),
              List.of()),
          step(
              "apply-to-withdraw",
              Gates.WITHDRAW,
              "the service asks the court to withdraw the summons",
              MEMBERS,
              Set.of(ORDERED),
              List.of(),
              List.of(APPLICATION_WRITTEN)),
          step(
              "client-applies-to-withdraw",
              Gates.WITHDRAW_BY_CLIENT,
              "the client asks the court to withdraw the summons",
              or(CLIENT, MEMBERS),
              Set.of(ORDERED),
              List.of(),
              List.of(APPLICATION_WRITTEN)),
          step(
              "produce-to-court",
              Gates.PRODUCE,
              "the named documents go, sealed, where the confirmed order sends them",
              Set.of("releaser"),
              Set.of(ORDERED, WITHDRAWING, PRODUCED),
              List.of(PRODUCED_TO),
              List.of(RELEASED_WITHIN_ORDER, PASSAGES_RELEASED, TWO_APPROVERS)),
          step(
              "close-matter",
              Gates.CLOSE,
              "the case is over and a named person lifts the hold",
              MEMBERS,
              Set.of(RELEASED, DECLINED, REFUSED, PRODUCED),
              plus(OF_THE_CASE, LEGAL_HOLD),
              List.of(
                  RECORD_ALTERED,
                  SECOND_FILE_KEPT,
                  RECORD_DESTROYED_TO_DEFEAT_APPLICATIONS,
                  REQUEST_EXPECTED)),
          step(
              "destroy",
              Gates.DESTROY,
              "notes are deleted under the ordinary schedule",
              MEMBERS,
              Set.of(NONE, CLOSED),
              List.of(),
              plus(
                  OF_THE_CASE,
                  LEGAL_HOLD,
                  REQUEST_EXPECTED,
                  RECORD_DESTROYED_TO_DEFEAT_APPLICATIONS,
                  RECORD_ALTERED,
                  SECOND_FILE_KEPT)));

  /// What only an earlier step of the same matter can say. Whoever lets something go does not also
  /// say that she agreed, that the service is one person, or that the hold is lifted.
  static final Set<FactId> SAID_BEFORE =
      ids(all(OF_A_DECISION, OF_HER_CONSENT, List.of(ProcessFacts.SOLE_HOLDER)));

  private Steps() {}

  static Optional<Step> named(String word) {
    return ALL.stream().filter(step -> step.word().equals(word)).findFirst();
  }

  /// What this step begins anew: a new paper starts clean, whatever was known of the last one; and
  /// what was said of the case before it came says nothing any more.
  static Set<FactId> begins(Step step) {
    return switch (step.word()) {
      case "informal-approach", "request-received" ->
          Lives.endingWith(Lifetime.REQUEST, Lifetime.CONSENT, Lifetime.CHARGE);
      case "summons-application-served" -> Lives.endingWith(Lifetime.APPLICATION, Lifetime.CHARGE);
      case "order-served" -> Lives.endingWith(Lifetime.ORDER, Lifetime.CHARGE);
      default -> Set.of();
    };
  }

  private static Step step(
      String word,
      Gate gate,
      String meaning,
      Set<String> by,
      Set<String> from,
      List<Fact<?>> keeps,
      List<Fact<?>> speaks) {
    Set<FactId> kept = ids(keeps);
    Set<FactId> carried = ids(speaks);
    carried.addAll(kept);
    carried.add(LawWalkFacts.PAPER.id());
    return new Step(word, gate, meaning, by, carried, kept, from);
  }

  private static Set<String> or(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.addAll(others);
    return both;
  }

  private static List<Fact<?>> plus(List<Fact<?>> facts, Fact<?>... more) {
    List<Fact<?>> all = new java.util.ArrayList<>(facts);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }

  @SafeVarargs
  private static List<Fact<?>> all(List<Fact<?>>... lists) {
    List<Fact<?>> all = new java.util.ArrayList<>();
    for (List<Fact<?>> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }

  private static Set<FactId> ids(List<Fact<?>> facts) {
    Set<FactId> ids = new HashSet<>();
    facts.forEach(fact -> ids.add(fact.id()));
    return ids;
  }
}
