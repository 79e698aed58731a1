package keep.law.newsouthwales;

import static keep.law.newsouthwales.Gates.ADDUCE;
import static keep.law.newsouthwales.Gates.CHALLENGE;
import static keep.law.newsouthwales.Gates.COMPEL;
import static keep.law.newsouthwales.Gates.CONSENT;
import static keep.law.newsouthwales.Gates.GRANT;
import static keep.law.newsouthwales.Gates.HEAR;
import static keep.law.newsouthwales.Gates.LOOK;
import static keep.law.newsouthwales.Gates.NOTICE;
import static keep.law.newsouthwales.Gates.PARTY_LOOK;
import static keep.law.newsouthwales.Gates.PRODUCE;
import static keep.law.newsouthwales.Gates.PROTECTED;
import static keep.law.newsouthwales.Gates.RELEASE;
import static keep.law.newsouthwales.Gates.SCOPE;
import static keep.law.newsouthwales.Gates.TEST;
import static keep.law.newsouthwales.Gates.UNHEARD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.law.Answer;
import keep.law.Facts;
import keep.law.Judgement;
import keep.law.Judgement.Release;
import keep.law.Reason;
import keep.law.bench.Bench;
import keep.law.bench.Bench.Heard;
import keep.law.bench.CaseWords;
import keep.law.facts.DecisionFacts;
import keep.law.facts.RequestFacts;

/// One step of a published decision under the Division.
final class Judging {
  private final Bench bench;
  private final Facts facts;

  Judging(Bench bench) {
    this.bench = bench;
    facts = bench.facts();
  }

  Judgement judge(String step) {
    return switch (step) {
      case "compel-production" -> unlessOutside(this::compelled);
      case "quash-subpoena" -> unlessOutside(this::quashed);
      case "grant-leave", "grant-access" -> unlessOutside(this::granted);
      case "refuse-leave", "refuse-disclosure", "refuse-production-to-accused" ->
          withinScope(() -> refused(bench.hear(TEST)));
      case "refuse-leave-to-adduce" -> withinScope(() -> refused(bench.hear(TEST, ADDUCE)));
      case "party-inspection-before-leave" -> withinScope(this::earlyLook);
      case "produce-to-judge" ->
          withinScope(() -> {
            Heard heard = bench.hear(LOOK);
            return Bench.judged(heard.lawful(), Release.NOT_ALLOWED, heard);
          });
      case "refuse-production-to-judge" ->
          withinScope(() ->
              new Judgement(
                  Optional.of(true), Release.NOT_ALLOWED, bench.hear(LOOK).reasons(), ""));
      case "adduce" -> unlessOutside(() -> act(bench.hear(ADDUCE)));
      case "produce" -> unlessOutside(() -> act(bench.hear(PRODUCE)));
      case "consent-release" -> {
        Heard heard = bench.hear(CONSENT);
        yield Bench.judged(heard.lawful(), Bench.asLawful(heard.lawful()), heard);
      }
      case "protected-status" -> status();
      case "refuse-hearing-to-confider" -> unheard();
      case "appeal-by-protected-confider" ->
          bench.by(
              true,
              Release.NOT_DECIDED,
              "NSW-44",
              "A protected confider who is no party may appeal.");
      case "give-material-to-complainants-counsel" ->
          bench.by(
              true,
              Release.NOT_ALLOWED,
              bench.only(PARTY_LOOK, "NSW-22").isEmpty() ? "QLD-5" : "NSW-22",
              "A protected confider may see the material; no other party may.");
      case "police-request" ->
          new Judgement(
              Optional.empty(),
              Release.NOT_ALLOWED,
              bench.hear(SCOPE, PRODUCE).reasons(),
              "Asking is not compelling; whether the Division reaches an enquiry before proceedings is an open question. Nothing goes out on it.");
      case "destroy-record" ->
          Judgement.undecided(
              "The notes hold no rule of this law on destroying a record.", List.of());
      case "challenge-to-the-scheme" -> bench.abstain(CaseWords.VALIDITY, CHALLENGE);
      default -> Judgement.undecided(CaseWords.none(), List.of());
    };
  }

  private interface Decide {
    Judgement decide();
  }

  /// Outside the Division it decides nothing either way.
  private Judgement withinScope(Decide inside) {
    Heard scope = bench.hear(SCOPE);
    return scope.lawful().equals(Optional.of(false))
        ? bench.abstain("This lies outside the Division, which decides nothing there.", SCOPE)
        : inside.decide();
  }

  private Judgement unlessOutside(Decide inside) {
    return withinScope(() -> unprotected() ? ordinaryLaw() : inside.decide());
  }

  /// Found, or accepted, to record no protected confidence. A court's ruling to that effect is
  /// judged as the Division says (NSW-22(a)); short of one, the ordinary law decides.
  private boolean unprotected() {
    boolean ruled = facts.yes(RequestFacts.FOUND_NOT_PROTECTED).isYes();
    Heard status = bench.hear(PROTECTED);
    return !ruled
        && (facts.yes(RequestFacts.DOCUMENT_IDENTIFIED_AS_PROTECTED_CONFIDENCE).isNo()
            || status.says(Answer.NO, "NSW-4")
            || status.says(Answer.NO, "NSW-6"));
  }

  private Judgement ordinaryLaw() {
    return bench.abstain(
        "It is no protected confidence: the Division decides nothing of it, the ordinary law does.",
        PROTECTED);
  }

  private Judgement compelled() {
    Heard heard = bench.hear(COMPEL, SCOPE, NOTICE, HEAR, GRANT);
    return Bench.judged(heard.lawful(), released(heard), heard);
  }

  private Judgement quashed() {
    Heard heard = bench.hear(COMPEL, SCOPE, NOTICE, HEAR, GRANT);
    Optional<Boolean> lawful = heard.lawful().map(yes -> !yes);
    Release release = lawful.orElse(false) ? Release.NOT_ALLOWED : Release.NOT_DECIDED;
    return Bench.judged(lawful, release, heard);
  }

  private Judgement granted() {
    Heard heard = bench.hear(TEST, SCOPE, NOTICE, HEAR, GRANT);
    boolean shut = heard.says(Answer.NO, "NSW-8");
    boolean part = facts.yes(DecisionFacts.UNCONTESTED_PART_EXISTS).isYes();
    Release release = released(heard);
    return Bench.judged(
        heard.lawful(),
        part && !shut && release != Release.ALLOWED ? Release.PARTIAL : release,
        heard);
  }

  /// As lawful; but after a grant nothing goes out before the time for her appeal is dealt with.
  private Release released(Heard heard) {
    if (!heard.lawful().equals(Optional.of(true))) {
      return Bench.asLawful(heard.lawful());
    }
    Heard hold = bench.hear(RELEASE);
    if (hold.says(Answer.NO, "NSW-44")) {
      return Release.NOT_ALLOWED;
    }
    return hold.says(Answer.UNKNOWN, "NSW-44") ? Release.NOT_DECIDED : Release.ALLOWED;
  }

  /// Refusal is the default: it is lawful unless the court was satisfied of everything, or the
  /// Division does not protect the material.
  private Judgement refused(Heard heard) {
    boolean barred = heard.lawful().equals(Optional.of(false));
    if (unprotected() && !barred) {
      return ordinaryLaw();
    }
    boolean opened = Reading.opened(facts).isYes();
    boolean all = Reading.allLimbs(facts).isYes();
    Optional<Boolean> lawful = !opened && (barred || !all) ? Optional.of(true) : Optional.empty();
    List<Reason> reasons = new ArrayList<>(heard.reasons());
    bench.hear(GRANT).reasons().stream()
        .filter(reason -> !reason.answer().isNo())
        .filter(reason -> reasons.stream().noneMatch(each -> each.rule().equals(reason.rule())))
        .toList()
        .forEach(reasons::add);
    return Bench.judged(lawful, Release.NOT_ALLOWED, new Heard(Optional.of(false), reasons));
  }

  private Judgement earlyLook() {
    Facts looked = facts.with(DecisionFacts.PARTY_INSPECTED_BEFORE_LEAVE, true);
    Heard heard = bench.with(looked).hear(PARTY_LOOK);
    boolean confider = facts.is(RequestFacts.APPLICANT, "protected-confider").isYes();
    Release release = confider ? Release.NOT_DECIDED : Bench.asLawful(heard.lawful());
    return Bench.judged(heard.lawful(), release, heard);
  }

  private Judgement act(Heard heard) {
    return Bench.judged(heard.lawful(), released(heard), heard);
  }

  private Judgement status() {
    Heard heard = bench.hear(PROTECTED);
    Optional<Boolean> lawful = heard.lawful();
    if (facts.yes(RequestFacts.DOCUMENT_IDENTIFIED_AS_PROTECTED_CONFIDENCE).isNo()
        || facts.yes(RequestFacts.FOUND_NOT_PROTECTED).isYes()) {
      lawful = Optional.of(false);
    }
    return Bench.judged(lawful, Release.NOT_DECIDED, heard);
  }

  private Judgement unheard() {
    Facts denied =
        facts.knows(keep.law.facts.HearingFacts.CONFIDER_DENIED_HEARING)
            ? facts
            : facts.with(keep.law.facts.HearingFacts.CONFIDER_DENIED_HEARING, true);
    Heard heard = bench.with(denied).hear(UNHEARD);
    return heard.lawful().equals(Optional.of(false))
        ? Bench.judged(heard.lawful(), Release.NOT_DECIDED, heard)
        : Judgement.undecided("She was not refused a hearing.", heard.reasons());
  }
}
