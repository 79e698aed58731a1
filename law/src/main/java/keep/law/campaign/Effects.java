package keep.law.campaign;

import static keep.law.facts.ApplicationFacts.*;
import static keep.law.facts.HearingFacts.*;
import static keep.law.facts.CourtFacts.*;
import static keep.law.facts.HolderFacts.*;
import static keep.law.facts.DecisionFacts.*;
import static keep.law.facts.FairnessFacts.*;
import static keep.law.facts.MatterFacts.*;
import static keep.law.facts.ProcessFacts.*;
import static keep.law.facts.RequestFacts.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import keep.law.Fact;
import keep.law.FactId;
import keep.law.Facts;
import keep.law.Lifetime;
import keep.law.Step;
import keep.law.facts.Lives;
import keep.law.facts.SharingFacts;
import keep.law.reading.Ordered;

/// What an allowed act changes: where the matter stands, and what is no longer so.
final class Effects {
  /// Everything that belongs to one application and goes when the next one begins.
  private static final Set<FactId> OF_ONE_APPLICATION = Lives.endingWith(Lifetime.APPLICATION);

  /// What still matters once an application is over: whether notes left the service, when access
  /// ended, by when they return.
  private static final Set<FactId> AFTERWARDS =
      ids(RECORD_PRODUCED_TO_COURT, ACCESS_ENDED_ON, LAPSED, RETURN_LIMIT, STAGE_1_PASSED);

  private Effects() {}

  /// What this step begins anew: its rules never read what was known of the last one.
  static Set<FactId> begins(Step step) {
    return switch (step.word()) {
      case "apply", "renew" -> OF_ONE_APPLICATION;
      case "charge" -> Lives.endingWith(Lifetime.CHARGE);
      case "consent" -> Lives.endingWith(Lifetime.CONSENT);
      case "compel" -> Lives.endingWith(Lifetime.COMPULSION);
      case "ask-existence" -> Lives.endingWith(Lifetime.EXISTENCE);
      default -> Set.of();
    };
  }

  static Facts after(Facts state, Facts taken, Step step, LocalDate day) {
    Facts next = state.withoutAll(begins(step)).merged(taken.only(step.keeps()));
    return switch (step.word()) {
      case "open" -> at(next, Walk.SEALED);
      case "charge" -> charged(state, taken, step);
      case "charge-altered" -> altered(next, taken, day);
      case "charge-ended" -> chargeDied(next.with(CHARGE_LIVE, false), day);
      case "outcome" ->
          taken.is(CASE_OUTCOME, "acquitted", "discontinued").isYes()
              ? chargeDied(next.with(CHARGE_LIVE, false), day)
              : next;
      case "apply", "renew" -> applied(next);
      case "accept" -> next.with(INTAKE_PASSED, true);
      case "reject" -> at(next, Walk.REJECTED);
      case "set-rejection-aside" ->
          at(next.with(INTAKE_PASSED, true).without(REJECTION_REVIEW_DEMANDED), Walk.LODGED);
      case "uphold-rejection" -> next.without(REJECTION_REVIEW_DEMANDED);
      case "ask-existence" -> next.with(EXISTENCE_ASKED, true);
      case "answer-existence" -> next.without(EXISTENCE_ASKED);
      case "serve", "notice-survivor" ->
          NoticePeriod.lastService(next).isPresent() ? at(next, Walk.NOTICE) : next;
      case "extend" ->
          NoticePeriod.lastDay(state)
              .flatMap(NoticePeriod::extended)
              .map(end -> next.with(NOTICE_LIMIT, end).with(EXTENSION_TAKEN, true))
              .orElse(next);
      case "vary" -> varied(next, taken);
      case "hear" -> at(next.with(HEARD_ON, day), Walk.HEARING);
      case "stage-1" ->
          taken.yes(SUBSTANTIAL_PROBATIVE_VALUE).isYes()
              ? at(next.with(STAGE_1_PASSED, true).with(STAGE_1_ON, day), Walk.PRODUCTION)
              : at(next.with(STAGE_1_PASSED, false).with(STAGE_1_ON, day), Walk.REFUSED);
      case "inspect-order" -> next.with(PRODUCTION_ORDERED, true);
      case "inspect" ->
          taken.yes(SEAL_INTACT).isYes()
              ? at(next, Walk.INSPECTS)
              : at(
                  next.without(RECORD_PRODUCED_TO_COURT).without(PASSAGES_INSPECTED),
                  Walk.PRODUCTION);
      case "add" -> next.without(HEARD_ON_ADDITION);
      case "order" -> at(next.with(CAMPAIGN_TEST_MET, true), Walk.STAYED);
      case "refuse", "challenge-upheld" -> at(next.without(CAMPAIGN_TEST_MET), Walk.REFUSED);
      case "challenge-dismissed" -> next.with(CHALLENGE_LODGED, false);
      case "clear" -> taken.get(SIGNER).map(signer -> next.with(CLEARED_BY, signer)).orElse(next);
      case "release" -> at(next, Walk.RELEASED);
      case "trial-use" -> at(next, Walk.TRIAL_USE);
      case "resume" -> at(next, Walk.RELEASED);
      case "end" -> at(next.with(ACCESS_ENDED_ON, day).without(CAMPAIGN_TEST_MET), Walk.CLOSED);
      case "close" ->
          state.yes(RECORD_PRODUCED_TO_COURT).isYes()
              ? at(next.with(ACCESS_ENDED_ON, day), Walk.CLOSED)
              : at(next.withoutAll(OF_ONE_APPLICATION), Walk.SEALED);
      case "certify" -> at(next.withoutAll(OF_ONE_APPLICATION), Walk.SEALED);
      case "compel" ->
          next.with(COMPELLED_STANDING, "received")
              .with(ORDER_PRODUCES_TO, Ordered.recipients(taken));
      case "confirm-order" -> confirmed(next, taken);
      case "countersign" -> next.with(COMPELLED_VERIFIED, true);
      case "withdraw-order" -> next.with(COMPELLED_STANDING, "withdrawn");
      case "comply" -> obeyed(next, taken);
      case "consent" -> next.with(CONSENT_STANDING, "given");
      case "revoke-consent" -> next.with(CONSENT_STANDING, "revoked");
      case "decide-consent" -> decided(next.with(CONSENT_STANDING, "decided"), taken);
      case "release-consented" -> next.with(CONSENT_STANDING, "released");
      default -> next;
    };
  }

  private static Facts applied(Facts next) {
    return at(next, Walk.LODGED);
  }

  /// Where no charge was live, this one begins a case of its own: how an earlier one ended is over.
  private static Facts charged(Facts state, Facts taken, Step step) {
    Facts before = Walk.chargeIsLive(state) ? state : state.withoutAll(begins(step));
    return before.without(FACT_IN_ISSUE_GONE).merged(taken.only(step.keeps()));
  }

  /// A charge for something that is no sexual offence against her is no charge here (CP-02).
  private static Facts altered(Facts next, Facts taken, LocalDate day) {
    if (taken.is(OFFENCE_KIND, "non-sexual").isYes()) {
      return chargeDied(next.with(CHARGE_LIVE, false), day);
    }
    return taken.yes(FACT_IN_ISSUE_GONE).isYes() ? chargeDied(next, day) : next;
  }

  private static Facts chargeDied(Facts facts, LocalDate day) {
    return Desk.each(facts, application -> died(application, day));
  }

  private static Facts died(Facts facts, LocalDate day) {
    String walk = facts.get(WALK).orElse(Walk.SEALED);
    String then = Walk.whenChargeDies(walk);
    Facts next = at(facts, then);
    return Walk.PENDING.contains(walk)
        ? next.with(LAPSED, true).with(ACCESS_ENDED_ON, day).without(CAMPAIGN_TEST_MET)
        : next;
  }

  private static Facts varied(Facts next, Facts taken) {
    Optional<LocalDate> end = taken.get(COURT_VARIED_LIMIT);
    Optional<Fact<LocalDate>> limit = taken.get(PERIOD_VARIED).map(Effects::limitOf);
    return end.isPresent() && limit.isPresent() ? next.with(limit.get(), end.get()) : next;
  }

  private static Fact<LocalDate> limitOf(String period) {
    return switch (period) {
      case "production" -> PRODUCTION_LIMIT;
      case "stay" -> STAY_LIMIT;
      case "return" -> RETURN_LIMIT;
      case "consent-pause" -> CONSENT_LIMIT;
      default -> NOTICE_LIMIT;
    };
  }

  /// A summons that lets the applicant look first is obeyed when the court has the documents too.
  private static Facts obeyed(Facts next, Facts taken) {
    Set<String> left = new HashSet<>(Ordered.recipients(taken));
    boolean both = left.contains("applicant");
    taken.get(PRODUCED_TO).ifPresent(left::remove);
    if (!both || left.isEmpty()) {
      return next.with(COMPELLED_STANDING, "obeyed");
    }
    Facts rest = next.with(ORDER_PRODUCES_TO, left);
    return left.contains("applicant") ? rest : rest.without(ADVANCE_INSPECTION_ORDERED);
  }

  /// Who signed the decision on her consent is not who lets it leave.
  private static Facts decided(Facts next, Facts taken) {
    return taken
        .get(SIGNER)
        .map(signer -> next.with(SharingFacts.RELEASE_APPROVED_BY, Set.of(signer)))
        .orElse(next);
  }

  private static Facts confirmed(Facts next, Facts taken) {
    Set<String> all = new HashSet<>(next.setOf(ORDER_CONFIRMED_BY));
    all.add(taken.get(SIGNER).orElse("nobody named"));
    return next.with(ORDER_CONFIRMED_BY, all);
  }

  /// In the places where an application is over, only what a later gate needs stays; the acts keep
  /// the rest.
  private static Facts at(Facts facts, String place) {
    if (place.equals(Walk.CLOSED) || place.equals(Walk.REFUSED)) {
      Set<FactId> over = new HashSet<>(OF_ONE_APPLICATION);
      over.removeAll(AFTERWARDS);
      return facts.withoutAll(over).with(WALK, place);
    }
    return facts.with(WALK, place);
  }

  private static Set<FactId> ids(Fact<?>... facts) {
    Set<FactId> ids = new HashSet<>();
    for (Fact<?> fact : facts) {
      ids.add(fact.id());
    }
    return ids;
  }
}
