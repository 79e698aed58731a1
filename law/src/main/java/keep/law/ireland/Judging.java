package keep.law.ireland;

import static keep.law.ireland.Gates.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keep.law.Answer;
import keep.law.Facts;
import keep.law.Judgement;
import keep.law.Judgement.Release;
import keep.law.Reason;
import keep.law.bench.Bench;
import keep.law.bench.Bench.Heard;
import keep.law.bench.CaseWords;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.CourtFacts;
import keep.law.facts.DecisionFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.RequestFacts;

/// One step of a published decision under section 19A.
final class Judging {
  private static final String NO_RULE = "The notes hold no rule of this law on this step.";

  private final Bench bench;
  private final Facts facts;

  Judging(Bench bench) {
    this.bench = bench;
    facts = bench.facts();
  }

  Judgement judge(String step) {
    return switch (step) {
      case "grant-leave", "grant-access" -> inside(this::ordered);
      case "refuse-leave", "refuse-disclosure", "refuse-production-to-accused" ->
          inside(this::refused);
      case "produce-to-judge", "compel-production" -> inside(() -> examined(true));
      case "quash-subpoena" -> inside(() -> examined(false));
      case "refuse-production-to-judge" ->
          new Judgement(
              Optional.empty(),
              Release.NOT_ALLOWED,
              bench.hear(EXAMINE).reasons(),
              "There is no first stage here: the holder brings the record to the one hearing.");
      case "consent-release" -> waived();
      case "protected-status" -> status();
      case "party-inspection-before-leave" -> earlyLook();
      case "refuse-hearing-to-confider" -> unheard();
      case "produce" -> inside(this::handedOver);
      case "adduce" -> used();
      case "refuse-leave-to-adduce" ->
          bench.abstain("Disclosure is not admission: that is for the trial judge.", USE);
      case "police-request" ->
          new Judgement(
              Optional.empty(),
              Release.NOT_ALLOWED,
              bench.hear(PROSECUTOR).reasons(),
              "The section is a court's process: nobody obtains content by asking under it.");
      case "appeal-by-protected-confider",
          "give-material-to-complainants-counsel",
          "destroy-record" ->
          Judgement.undecided(NO_RULE, List.of());
      case "challenge-to-the-scheme" -> bench.abstain(CaseWords.VALIDITY, SCOPE);
      default -> Judgement.undecided(CaseWords.none(), List.of());
    };
  }

  private interface Decide {
    Judgement decide();
  }

  private Judgement inside(Decide decide) {
    Heard scope = bench.hear(SCOPE);
    return scope.lawful().equals(Optional.of(false))
        ? bench.abstain("This lies outside the section, which decides nothing there.", SCOPE)
        : decide.decide();
  }

  private Judgement ordered() {
    Heard heard = bench.hear(DISCLOSE, SCOPE, APPLY, NOTICE, HEARING);
    boolean part = facts.yes(DecisionFacts.UNCONTESTED_PART_EXISTS).isYes();
    Release release = part ? Release.PARTIAL : Bench.asLawful(heard.lawful());
    return Bench.judged(heard.lawful(), release, heard);
  }

  /// First what must be ordered; then what need not be.
  private Judgement refused() {
    if (bench.hear(WAIVE).lawful().equals(Optional.of(true))) {
      return bench.abstain("She waived expressly: the section does not apply.", WAIVE);
    }
    Heard heard = bench.hear(DISCLOSE, SCOPE, PROSECUTOR, APPLY);
    Answer risk = facts.yes(DecisionFacts.REAL_RISK_OF_UNFAIR_TRIAL);
    boolean nothingShown =
        heard.says(Answer.NO, "IE-20")
            || heard.says(Answer.NO, "IE-21")
            || heard.says(Answer.NO, "IE-12")
            || heard.says(Answer.NO, "IE-16")
            || facts.yes(ApplicationFacts.LEAVE_SOUGHT).isNo();
    Optional<Boolean> lawful =
        switch (risk) {
          case YES -> Optional.of(false);
          case NO -> Optional.of(true);
          case UNKNOWN -> nothingShown ? Optional.of(true) : Optional.empty();
        };
    return Bench.judged(
        lawful, Release.NOT_ALLOWED, new Heard(lawful.map(yes -> !yes), heard.reasons()));
  }

  /// The holder must bring it to the judge; that gives nothing to a party.
  private Judgement examined(boolean compelled) {
    Heard scope = bench.hear(SCOPE, APPLY);
    List<Reason> duty = bench.only(EXAMINE, "IE-9");
    List<Reason> all = Stream.concat(duty.stream(), scope.reasons().stream()).toList();
    boolean governed = scope.says(Answer.YES, "IE-1");
    Optional<Boolean> due =
        scope.lawful().equals(Optional.of(false))
            ? Optional.of(false)
            : governed ? Optional.of(true) : Optional.<Boolean>empty();
    Optional<Boolean> lawful = compelled ? due : due.map(yes -> !yes);
    return new Judgement(
        lawful, Release.NOT_ALLOWED, all, lawful.isPresent() ? "" : CaseWords.OPEN);
  }

  private Judgement waived() {
    Heard heard = bench.hear(WAIVE);
    return Bench.judged(
        heard.lawful(),
        heard.lawful().orElse(false) ? Release.ALLOWED : Release.NOT_ALLOWED,
        heard);
  }

  private Judgement status() {
    Heard heard = bench.hear(RECORD);
    boolean met = heard.says(Answer.YES, "IE-2") && heard.says(Answer.YES, "IE-24");
    Optional<Boolean> lawful =
        heard.lawful().equals(Optional.of(false))
            ? heard.lawful()
            : met ? Optional.of(true) : Optional.<Boolean>empty();
    return Bench.judged(lawful, Release.NOT_DECIDED, heard);
  }

  private Judgement earlyLook() {
    boolean confider = facts.is(RequestFacts.APPLICANT, "protected-confider").isYes();
    return bench.by(
        confider,
        confider ? Release.NOT_DECIDED : Release.NOT_ALLOWED,
        "IE-3",
        confider
            ? "She may see what is hers."
            : "Content goes to nobody without leave of the court or her express waiver.");
  }

  private Judgement handedOver() {
    if (facts.is(CourtFacts.PRODUCED_TO, "court").isYes()) {
      return examined(true);
    }
    boolean ordered = facts.setOf(ApplicationFacts.LEAVE_GATES).contains("produce");
    boolean refused =
        facts.yes(ApplicationFacts.LEAVE_SOUGHT).isNo()
            || (facts.knows(ApplicationFacts.LEAVE_GATES) && !ordered);
    Optional<Boolean> lawful =
        bench.hear(WAIVE).lawful().orElse(false) || ordered
            ? Optional.of(true)
            : refused ? Optional.of(false) : Optional.<Boolean>empty();
    return Bench.judged(lawful, Bench.asLawful(lawful), bench.hear(PROSECUTOR, USE, WAIVE));
  }

  private Judgement used() {
    Heard heard = bench.hear(USE);
    return heard.lawful().equals(Optional.of(false))
        ? Bench.judged(heard.lawful(), Release.NOT_ALLOWED, heard)
        : bench.abstain("Disclosure is not admission: that is for the trial judge.", USE);
  }

  private Judgement unheard() {
    if (facts.yes(HearingFacts.CONFIDER_DENIED_HEARING).isNo()) {
      return Judgement.undecided("She was not refused a hearing.", bench.hear(UNHEARD).reasons());
    }
    Heard heard = bench.with(facts.with(HearingFacts.CONFIDER_DENIED_HEARING, true)).hear(UNHEARD);
    return Bench.judged(heard.lawful(), Release.NOT_DECIDED, heard);
  }
}
