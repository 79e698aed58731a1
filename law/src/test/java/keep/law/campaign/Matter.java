package keep.law.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import keep.law.Facts;
import keep.law.Ruling;
import keep.law.Signer;
import keep.law.Step;

/// A running matter, played act by act on days that a test names.
final class Matter {
  static final String PASSAGES = "note:1";

  private Facts facts = Facts.none();
  private LocalDate day;

  private Matter(LocalDate day) {
    this.day = day;
  }

  /// A matter that is open, with a man charged.
  static Matter charged(String day) {
    Matter matter = new Matter(LocalDate.parse(day));
    matter.does(
        "counsellor", "open", "regime=campaign policyMode=yes modeShown=yes subjectAgeBand=adult");
    matter.does(
        "registrar",
        "charge",
        "chargeLive=yes offenceKind=rape proceedingType=pre-trial court=crown chargeDate=" + day);
    return matter;
  }

  /// The accused, by a lawyer, has applied for two passages and intake found it complete.
  static Matter accepted(String day) {
    return charged(day).applied("accused", true).does("registrar", "accept", "");
  }

  /// Everybody was served on this day.
  static Matter served(String day) {
    return accepted(day).serve(day).reached(day);
  }

  /// The judge has heard and decided stage 1, after a day on which her time was over.
  static Matter stageOnePassed(String served, String heard) {
    return served(served)
        .on(heard)
        .heard()
        .does("judge", "stage-1", "stage=1 substantialProbativeValue=yes reasonsGiven=yes");
  }

  /// The judge has read both passages.
  static Matter inspected(String served, String heard) {
    return stageOnePassed(served, heard)
        .does(
            "releaser",
            "schedule",
            "passagesScheduled=note:1+note:2 passagesAppliedFor=note:1 scheduleComplete=yes")
        .does("judge", "inspect-order", "stage=2")
        .does("releaser", "deliver", "recordProducedToCourt=yes producedTo=court")
        .does("judge", "inspect", "passagesInspected=note:1+note:2 sealIntact=yes");
  }

  /// Leave for note:1 was given and the survivor told, on this day.
  static Matter told(String served, String heard) {
    Matter matter =
        inspected(served, heard)
            .finds("note:1", "y-n-y", "no", "no")
            .finds("note:2", "n-n-n", "no", "no");
    matter.act(
        Acts.JUDGE,
        FindingMoves.order("", Acts.JUDGE, java.util.Set.of("note:1"), matter.day).act(),
        "order");
    return matter.does("counsellor", "told", "shownReleaseFirst=yes survivorToldOn=" + heard);
  }

  /// Exactly what was ordered has left.
  static Matter released(String served, String heard, String left) {
    return told(served, heard).on(left).cleared().leaves("note:1");
  }

  Matter applied(String applicant, boolean represented) {
    return does(
        "party",
        "apply",
        "applicant="
            + applicant
            + " applicantRepresented="
            + (represented ? "yes" : "no")
            + " applicationWritten=yes declarationOfTruth=yes blanketRequest=no repeatApplication=no groundsPleaded=case-specific applicationItems="
            + String.join("+", ApplicationRules.ITEMS));
  }

  Matter serve(String day) {
    return does(
        "registrar",
        "serve",
        "noticeWritten=yes noticeContents=documents+may-appear+production-date noticePartiesOn="
            + day
            + " noticeHolderOn="
            + day);
  }

  Matter reached(String day) {
    return does("registrar", "notice-survivor", NOTICE + day);
  }

  static final String NOTICE =
      "noticeWritten=yes noticeContents=documents+may-appear+production-date+free-advice+local-centre+formats"
          + " noticeRoute=court addressDisclosed=no noticeSurvivorOn=";

  Matter heard() {
    return does("judge", "hear", HEARING);
  }

  static final String HEARING =
      "hearingHeld=yes hearingClosed=yes juryPresent=no confiderAppeared=yes";

  Matter finds(String passage, String limbs, String assists, String reason) {
    return does(
        "judge",
        "find",
        "passageFindings=%1$s/%2$s assistsAccused=%1$s/%3$s underminesProsecution=%1$s/no reasonForWithholding=%1$s/%4$s misleadingWithout=%1$s"
            .formatted(passage, limbs, assists, reason));
  }

  Matter cleared() {
    return does("registrar", "clear", "orderVerified=yes registrarApproved=yes");
  }

  Matter leaves(String passages) {
    return does("releaser", "release", RELEASE + passages);
  }

  static final String RELEASE =
      "releaseOfficerApproved=yes releasedWithinOrder=yes accusedHoldsCopy=no integrityNoteGiven=yes passagesReleased=";

  /// The day comes.
  Matter on(String later) {
    day = LocalDate.parse(later);
    return this;
  }

  /// An act that takes effect.
  Matter does(String role, String step, String act) {
    return act(Signer.as(role).withSubject(role + "-1"), Law.facts(act), step);
  }

  /// An act that a member of the service enters for somebody.
  Matter entered(String forWhom, String step, String act) {
    return act(
        Signer.enteredFor("counsellor", forWhom).withSubject("counsellor-1"), Law.facts(act), step);
  }

  private Matter act(Signer signer, Facts act, String word) {
    Step step = Law.law().step(word).orElseThrow();
    Facts taken = Law.law().taking(facts, step, act, signer);
    Ruling ruling = Law.law().rule(taken, step.gate(), day);
    assertThat(ruling.isAllowed())
        .as(word + " on " + day + ": " + ruling.reasonsAgainst())
        .isTrue();
    facts = Law.law().after(facts, taken, step, day.atTime(LocalTime.NOON));
    return this;
  }

  /// What the law says of an act, without its taking effect.
  Ruling asks(String role, String step, String act) {
    return asks(Signer.as(role).withSubject(role + "-1"), step, act);
  }

  Ruling asks(Signer signer, String word, String act) {
    Step step = Law.law().step(word).orElseThrow();
    return Law.law().rule(Law.law().taking(facts, step, Law.facts(act), signer), step.gate(), day);
  }

  /// An act that this rule stands in the way of.
  Matter refuses(String rule, String role, String step, String act) {
    return refuses(rule, Signer.as(role).withSubject(role + "-1"), step, act);
  }

  Matter refuses(String rule, Signer signer, String step, String act) {
    Ruling ruling = asks(signer, step, act);
    assertThat(ruling.isAllowed()).as(step + " on " + day).isFalse();
    assertThat(ruling.isAgainst(rule)).as(rule + " against " + step + " on " + day).isTrue();
    return this;
  }

  /// Where it stands now, for example `P5`.
  String stands() {
    return Law.law().standing(facts, day).id();
  }

  Facts facts() {
    return facts;
  }
}
