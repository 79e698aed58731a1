package keep.law.victoria;

import static keep.law.victoria.Gates.*;

import java.util.Optional;
import keep.law.Answer;
import keep.law.Facts;
import keep.law.Judgement;
import keep.law.Judgement.Release;
import keep.law.bench.Bench;
import keep.law.bench.Bench.Heard;
import keep.law.bench.CaseWords;
import keep.law.facts.DecisionFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.RequestFacts;
import keep.law.reading.Limbs;

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
      case "compel-production" -> asLawful(bench.hear(COMPEL, SCOPE, NOTICE, GRANT));
      case "quash-subpoena" -> quashed();
      case "grant-leave", "grant-access" -> granted();
      case "refuse-leave", "refuse-disclosure", "refuse-production-to-accused" ->
          refused(bench.hear(TEST));
      case "refuse-leave-to-adduce" -> refused(bench.hear(TEST, ADDUCE));
      case "party-inspection-before-leave" -> earlyLook();
      case "produce-to-judge" -> nothingOut(bench.hear(LOOK));
      case "refuse-production-to-judge" ->
          new Judgement(Optional.of(true), Release.NOT_ALLOWED, bench.hear(LOOK).reasons(), "");
      case "adduce" -> asLawful(bench.hear(ADDUCE));
      case "produce" -> asLawful(bench.hear(PRODUCE));
      case "consent-release" -> asLawful(bench.hear(CONSENT));
      case "protected-status" -> {
        Heard heard = bench.hear(PROTECTED);
        yield Bench.judged(heard.lawful(), Release.NOT_DECIDED, heard);
      }
      case "refuse-hearing-to-confider" -> unheard();
      case "police-request" ->
          new Judgement(
              Optional.empty(),
              Release.NOT_ALLOWED,
              bench.hear(SCOPE, PRODUCE).reasons(),
              "Nothing read reaches a request outside a proceeding (open question 5). Nothing goes out on it without consent or an order.");
      case "appeal-by-protected-confider" ->
          bench.abstain("No appeal of hers was read (open question 6).", GRANT);
      case "give-material-to-complainants-counsel" ->
          bench.by(
              true, Release.NOT_ALLOWED, "VIC-30", "Only the party who seeks it is kept from it.");
      case "destroy-record" ->
          Judgement.undecided(
              "The notes hold no rule of this law on destroying a record.", java.util.List.of());
      case "challenge-to-the-scheme" -> bench.abstain(CaseWords.VALIDITY, SCOPE);
      default -> Judgement.undecided(CaseWords.none(), java.util.List.of());
    };
  }

  private static Judgement asLawful(Heard heard) {
    return Bench.judged(heard.lawful(), Bench.asLawful(heard.lawful()), heard);
  }

  private static Judgement nothingOut(Heard heard) {
    return Bench.judged(heard.lawful(), Release.NOT_ALLOWED, heard);
  }

  private Judgement quashed() {
    Heard heard = bench.hear(COMPEL, SCOPE, NOTICE, GRANT);
    Optional<Boolean> lawful = heard.lawful().map(yes -> !yes);
    Release release = lawful.orElse(false) ? Release.NOT_ALLOWED : Release.NOT_DECIDED;
    return Bench.judged(lawful, release, heard);
  }

  /// Leave opens nothing by itself: the days of notice guard the act.
  private Judgement granted() {
    Heard heard = bench.hear(TEST, SCOPE, NOTICE, GRANT);
    Release release =
        heard.lawful().equals(Optional.of(false)) ? Release.NOT_ALLOWED : Release.NOT_DECIDED;
    boolean part = facts.yes(DecisionFacts.UNCONTESTED_PART_EXISTS).isYes();
    return Bench.judged(heard.lawful(), part ? Release.PARTIAL : release, heard);
  }

  /// Refusal is the default: lawful unless all three limbs were found, or she consents.
  private Judgement refused(Heard heard) {
    boolean all = Limbs.all(facts).isYes() && !heard.lawful().equals(Optional.of(false));
    boolean consented = Rules.consent(facts).isYes();
    Optional<Boolean> lawful = all || consented ? Optional.empty() : Optional.of(true);
    return Bench.judged(
        lawful, Release.NOT_ALLOWED, new Heard(Optional.of(false), heard.reasons()));
  }

  private Judgement earlyLook() {
    Heard heard =
        bench.with(facts.with(DecisionFacts.PARTY_INSPECTED_BEFORE_LEAVE, true)).hear(PARTY_LOOK);
    boolean hers = facts.is(RequestFacts.APPLICANT, "protected-confider").isYes();
    return Bench.judged(
        heard.lawful(), hers ? Release.NOT_DECIDED : Bench.asLawful(heard.lawful()), heard);
  }

  private Judgement unheard() {
    Answer denied = facts.yes(HearingFacts.CONFIDER_DENIED_HEARING);
    Heard heard =
        (denied.isUnknown()
                ? bench.with(facts.with(HearingFacts.CONFIDER_DENIED_HEARING, true))
                : bench)
            .hear(HEAR);
    return heard.lawful().equals(Optional.of(false))
        ? Bench.judged(heard.lawful(), Release.NOT_DECIDED, heard)
        : Judgement.undecided("She was not refused a hearing.", heard.reasons());
  }
}
