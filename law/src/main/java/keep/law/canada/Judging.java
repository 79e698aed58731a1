package keep.law.canada;

import static keep.law.canada.Gates.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Answer;
import keep.law.Facts;
import keep.law.Judgement;
import keep.law.Judgement.Release;
import keep.law.bench.Bench;
import keep.law.bench.Bench.Heard;
import keep.law.bench.CaseWords;
import keep.law.facts.CourtFacts;
import keep.law.facts.DecisionFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.RequestFacts;

/// One step of a published decision under the scheme.
final class Judging {
  private final Bench bench;
  private final Facts facts;
  private final boolean schemeExists;

  /// @param schemeExists false for the law before 1997
  Judging(Bench bench, boolean schemeExists) {
    this.bench = bench;
    this.schemeExists = schemeExists;
    facts = bench.facts();
  }

  Judgement judge(String step) {
    if (step.equals("destroy-record")) {
      Heard heard = bench.hear(DESTROY);
      return Bench.judged(heard.lawful(), Release.NOT_DECIDED, heard);
    }
    if (!schemeExists) {
      return Judgement.undecided(
          "Before the scheme of 1997 the common law decided, which is not judged here.",
          heldByAccused() ? bench.only(ADMIT, "CA-41") : List.of());
    }
    return switch (step) {
      case "compel-production" -> inside(this::compelled);
      case "quash-subpoena" -> inside(this::quashed);
      case "grant-leave", "grant-access" -> inside(this::granted);
      case "produce-to-judge" -> inside(() -> ordered(STAGE_1, Release.NOT_ALLOWED));
      case "refuse-production-to-judge" -> inside(() -> refused(STAGE_1));
      case "refuse-production-to-accused" -> inside(() -> refused(STAGE_2));
      case "refuse-leave", "refuse-leave-to-adduce" -> inside(this::keptOut);
      case "refuse-disclosure" -> crown();
      case "party-inspection-before-leave" -> earlyLook();
      case "adduce" -> inside(this::adduced);
      case "produce" -> inside(this::handedOver);
      case "consent-release" -> waived();
      case "protected-status" -> {
        Heard heard = bench.hear(RECORD);
        yield Bench.judged(heard.lawful(), Release.NOT_DECIDED, heard);
      }
      case "refuse-hearing-to-confider" -> unheard();
      case "appeal-by-protected-confider" ->
          bench.by(
              true,
              Release.NOT_DECIDED,
              "CA-32",
              "Ordering or refusing is a question of law; those with a right to be heard may take it further.");
      case "give-material-to-complainants-counsel" ->
          bench.by(
              true,
              Release.NOT_ALLOWED,
              "CA-43",
              "Her lawyer may be given what is needed to take part.");
      case "police-request" ->
          new Judgement(
              Optional.empty(),
              Release.NOT_ALLOWED,
              bench.only(APPLY, "CA-8"),
              "Police have no production order under this scheme; whether they may ask is not decided by it.");
      case "challenge-to-the-scheme" -> bench.abstain(CaseWords.VALIDITY, CHALLENGE);
      default -> Judgement.undecided(CaseWords.none(), List.of());
    };
  }

  private interface Decide {
    Judgement decide();
  }

  /// Outside the scheme it decides nothing either way; and nothing is decided under a text that
  /// nobody has confirmed.
  private Judgement inside(Decide decide) {
    Heard scope = bench.hear(SCOPE);
    if (scope.lawful().equals(Optional.of(false))) {
      return bench.abstain("This lies outside the scheme, which decides nothing there.", SCOPE);
    }
    Heard stage = bench.hear(STAGE_2);
    if (stage.says(Answer.UNKNOWN, "CA-45")) {
      return Judgement.undecided(
          "Blocked until a lawyer confirms the change of 2026.", bench.only(STAGE_2, "CA-45"));
    }
    return decide.decide();
  }

  private boolean heldByAccused() {
    return Reading.heldByAccused(facts) || facts.is(HearingFacts.STAGE, "admissibility").isYes();
  }

  private Judgement compelled() {
    boolean second = facts.is(HearingFacts.STAGE, "2").isYes();
    return ordered(second ? STAGE_2 : STAGE_1, second ? Release.ALLOWED : Release.NOT_ALLOWED);
  }

  private Judgement quashed() {
    Heard heard = bench.hear(STAGE_1, SCOPE, APPLY, SERVE, HEARING, DECIDE);
    Optional<Boolean> lawful = heard.lawful().map(yes -> !yes);
    Release release = lawful.orElse(false) ? Release.NOT_ALLOWED : Release.NOT_DECIDED;
    return Bench.judged(lawful, release, heard);
  }

  private Judgement granted() {
    if (heldByAccused()) {
      Heard heard = bench.hear(ADMIT, SCOPE);
      return Bench.judged(heard.lawful(), Bench.asLawful(heard.lawful()), heard);
    }
    return facts.is(HearingFacts.STAGE, "1").isYes()
        ? ordered(STAGE_1, Release.NOT_ALLOWED)
        : ordered(STAGE_2, Release.ALLOWED);
  }

  private Judgement ordered(keep.law.Gate stage, Release ifLawful) {
    Heard heard = bench.hear(stage, SCOPE, APPLY, SERVE, HEARING, DECIDE);
    boolean part =
        facts.yes(DecisionFacts.UNCONTESTED_PART_EXISTS).isYes() && stage.equals(STAGE_2);
    Release release =
        heard
            .lawful()
            .map(yes -> yes ? ifLawful : Release.NOT_ALLOWED)
            .orElse(stage.equals(STAGE_1) ? Release.NOT_ALLOWED : Release.NOT_DECIDED);
    return Bench.judged(heard.lawful(), part ? Release.PARTIAL : release, heard);
  }

  /// Right where something the section needs is known to fail; otherwise it is for the court.
  private Judgement refused(keep.law.Gate stage) {
    Heard heard = bench.hear(stage, SCOPE, APPLY, SERVE);
    Set<String> grounds =
        Set.of("CA-5", "CA-8", "CA-9", "CA-10", "CA-11", "CA-12", "CA-19", "CA-24");
    boolean fails = grounds.stream().anyMatch(rule -> heard.says(Answer.NO, rule));
    return Bench.judged(
        fails ? Optional.of(true) : Optional.empty(),
        Release.NOT_ALLOWED,
        new Heard(Optional.of(false), heard.reasons()));
  }

  /// A record that the accused holds is inadmissible until found otherwise, since 2018; before, the
  /// scheme said nothing of it.
  private Judgement keptOut() {
    if (!heldByAccused()) {
      return refused(STAGE_2);
    }
    Heard heard = bench.hear(ADMIT);
    if (heard.says(Answer.UNKNOWN, "CA-41")) {
      return bench.abstain(
          "Before 13 December 2018 the scheme said nothing of a record that the accused holds.",
          ADMIT);
    }
    boolean met = heard.says(Answer.YES, "CA-34") && heard.lawful().orElse(true);
    return Bench.judged(
        met ? Optional.empty() : Optional.of(true),
        Release.NOT_ALLOWED,
        new Heard(Optional.of(false), heard.reasons()));
  }

  /// A prosecutor does not reveal content without an order or an effective waiver.
  private Judgement crown() {
    Heard heard = bench.hear(CROWN, SCOPE, STAGE_2);
    boolean lifted = Reading.waived(facts);
    boolean due = Reading.relevant(facts).and(Reading.necessary(facts)).isYes();
    boolean outside =
        bench.hear(SCOPE).says(Answer.NO, "CA-1") || bench.hear(SCOPE).says(Answer.NO, "CA-2");
    return Bench.judged(
        lifted || due || outside ? Optional.empty() : Optional.of(true),
        Release.NOT_ALLOWED,
        heard);
  }

  private Judgement earlyLook() {
    Heard heard =
        bench.with(facts.with(DecisionFacts.PARTY_INSPECTED_BEFORE_LEAVE, true)).hear(LOOK);
    boolean confider = facts.is(RequestFacts.APPLICANT, "protected-confider").isYes();
    return Bench.judged(
        heard.lawful(), confider ? Release.NOT_DECIDED : Bench.asLawful(heard.lawful()), heard);
  }

  private Judgement adduced() {
    if (heldByAccused()) {
      Heard heard = bench.hear(ADMIT, SCOPE);
      return Bench.judged(heard.lawful(), Bench.asLawful(heard.lawful()), heard);
    }
    Heard heard = bench.hear(USE);
    boolean wrong = heard.lawful().equals(Optional.of(false));
    return wrong
        ? Bench.judged(heard.lawful(), Release.NOT_ALLOWED, heard)
        : bench.abstain("Whether what was produced is admitted is for the law of evidence.", USE);
  }

  private Judgement handedOver() {
    boolean toCourt = facts.is(CourtFacts.PRODUCED_TO, "court").isYes();
    return toCourt ? ordered(STAGE_1, Release.NOT_ALLOWED) : ordered(STAGE_2, Release.ALLOWED);
  }

  /// A waiver opens only what the prosecutor holds.
  private Judgement waived() {
    Answer open = Reading.waiver(facts).and(Reading.crownOnly(facts));
    Heard heard = bench.hear(WAIVE);
    Optional<Boolean> lawful = open.isUnknown() ? Optional.empty() : Optional.of(open.isYes());
    return Bench.judged(
        lawful, Bench.asLawful(lawful), new Heard(lawful.map(yes -> !yes), heard.reasons()));
  }

  private Judgement unheard() {
    if (facts.yes(HearingFacts.CONFIDER_DENIED_HEARING).isNo()) {
      return Judgement.undecided("She was not refused a hearing.", bench.hear(UNHEARD).reasons());
    }
    Heard heard = bench.with(facts.with(HearingFacts.CONFIDER_DENIED_HEARING, true)).hear(UNHEARD);
    return Bench.judged(heard.lawful(), Release.NOT_DECIDED, heard);
  }
}
