package keep.law.englandwales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keep.law.Answer;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Judgement;
import keep.law.Judgement.Release;
import keep.law.Reason;
import keep.law.RuleBook;
import keep.law.Ruling;
import keep.law.bench.CaseWords;
import keep.law.facts.CourtFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.RequestFacts;

/// Judges one step of somebody else's process under the law of England and Wales.
final class CaseSteps {
  private static final Set<String> TAKEN_BY_POLICE =
      Set.of("warrant", "pace-sch1-order", "deposition-order");

  private final RuleBook book;
  private final Facts facts;
  private final LocalDate day;

  private CaseSteps(RuleBook book, Facts facts) {
    this.book = book;
    this.facts = facts;
    day =
        Stream.of(
                facts.get(HearingFacts.DECISION_ON),
                Said.madeOn(facts),
                facts.get(MatterFacts.AS_OF))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(LocalDate.parse(Enactment.VERSION));
  }

  static Judgement judge(RuleBook book, String step, Facts facts) {
    CaseSteps it = new CaseSteps(book, facts);
    return switch (step) {
      case "police-request" -> it.policeRequest();
      case "compel-production" -> it.compelled();
      case "produce" -> it.produced();
      case "adduce" -> it.asLawful(Gates.ADDUCE);
      case "grant-access" -> it.asLawful(Gates.DISCLOSE);
      case "consent-release" -> it.asLawful(Gates.VOLUNTEER);
      case "destroy-record" -> it.destroyed();
      case "quash-subpoena" -> it.quashed();
      case "refuse-production-to-judge", "refuse-production-to-accused" -> it.refused();
      case "refuse-leave-to-adduce" -> it.keptOut();
      case "party-inspection-before-leave" -> it.earlyLook();
      case "produce-to-judge" -> it.toJudge();
      case "refuse-hearing-to-confider" -> it.unheard();
      case "protected-status" ->
          it.abstain(
              Gates.REPLY,
              "England and Wales has no privilege for counselling notes: there is no definition to meet.",
              "EW-75");
      case "refuse-disclosure" ->
          it.abstain(
              Gates.DISCLOSE,
              "The prosecution's disclosure test weighs what the notes say. Keep does not.",
              "EW-72");
      case "grant-leave", "refuse-leave" ->
          it.abstain(
              Gates.ISSUE,
              "England and Wales has no stage of leave for counselling notes. Judge compel-production or adduce.",
              "");
      case "appeal-by-protected-confider", "give-material-to-complainants-counsel" ->
          it.abstain(
              Gates.ISSUE, "The notes hold no rule of England and Wales on this step.", "EW-97");
      case "challenge-to-the-scheme" -> it.abstain(Gates.REPLY, CaseWords.VALIDITY, "");
      default -> Judgement.undecided(CaseWords.none(), List.of());
    };
  }

  private Ruling rule(Gate gate) {
    return book.rule(facts, gate, day);
  }

  /// False if any rule says NO; true if none stands in the way; else empty.
  private static Optional<Boolean> decided(Ruling ruling) {
    if (ruling.reasons().stream().anyMatch(reason -> reason.answer() == Answer.NO)) {
      return Optional.of(false);
    }
    return ruling.isAllowed() ? Optional.of(true) : Optional.empty();
  }

  private static Judgement said(Optional<Boolean> lawful, Release release, Ruling ruling) {
    String open = lawful.isPresent() ? "" : CaseWords.OPEN;
    return new Judgement(lawful, release, deciding(lawful, ruling), open);
  }

  private static List<Reason> deciding(Optional<Boolean> lawful, Ruling ruling) {
    List<Answer> order =
        lawful.orElse(false)
            ? List.of(Answer.YES, Answer.UNKNOWN, Answer.NO)
            : List.of(Answer.NO, Answer.UNKNOWN, Answer.YES);
    List<Reason> sorted = new ArrayList<>();
    for (Answer answer : order) {
      ruling.reasons().stream().filter(reason -> reason.answer() == answer).forEach(sorted::add);
    }
    return sorted;
  }

  private static Release asLawful(Optional<Boolean> lawful) {
    return lawful
        .map(yes -> yes ? Release.ALLOWED : Release.NOT_ALLOWED)
        .orElse(Release.NOT_DECIDED);
  }

  private Judgement asLawful(Gate gate) {
    Ruling ruling = rule(gate);
    Optional<Boolean> lawful = decided(ruling);
    return said(lawful, asLawful(lawful), ruling);
  }

  /// Asking is not getting: whatever is said of the request, nothing goes out on it.
  private Judgement policeRequest() {
    Ruling ruling = rule(Gates.POLICE_REQUEST);
    if (ruling.isAgainst("EW-01") && Said.madeBeforeChapter3A(facts)) {
      return new Judgement(
          Optional.empty(),
          Release.NOT_ALLOWED,
          deciding(Optional.empty(), ruling),
          "Chapter 3A was not in force when the request was made.");
    }
    return said(decided(ruling), Release.NOT_ALLOWED, ruling);
  }

  /// Producing to the court is not disclosure to a party (EW-120), so nothing is released by it.
  private Judgement compelled() {
    boolean taken = facts.get(RequestFacts.INSTRUMENT).map(TAKEN_BY_POLICE::contains).orElse(false);
    Ruling ruling = rule(taken ? Gates.SEARCH : Gates.ISSUE);
    Optional<Boolean> lawful = decided(ruling);
    Release release =
        lawful
            .map(yes -> yes ? Release.NOT_DECIDED : Release.NOT_ALLOWED)
            .orElse(Release.NOT_DECIDED);
    return said(lawful, release, ruling);
  }

  private Judgement produced() {
    boolean ordered =
        facts.knows(CourtFacts.ORDER_VERIFIED)
            || facts.yes(CourtFacts.SUMMONS_ISSUED).isYes()
            || facts.is(CourtFacts.PRODUCED_TO, "court").isYes()
            || facts.is(RequestFacts.INSTRUMENT, "witness-summons").isYes();
    return asLawful(ordered ? Gates.PRODUCE : Gates.AGREE_NARROWLY);
  }

  private Judgement destroyed() {
    Ruling ruling = rule(Gates.DESTROY);
    return said(decided(ruling), Release.NOT_DECIDED, ruling);
  }

  private Judgement quashed() {
    Ruling ruling = rule(Gates.ISSUE);
    Optional<Boolean> issued = decided(ruling);
    Optional<Boolean> lawful = issued.map(yes -> !yes);
    Release release = lawful.orElse(false) ? Release.NOT_ALLOWED : Release.NOT_DECIDED;
    return new Judgement(
        lawful, release, deciding(issued, ruling), lawful.isPresent() ? "" : CaseWords.OPEN);
  }

  /// Refusing is right where the court found it not material or that rights outweigh; otherwise it
  /// is for the court to say.
  private Judgement refused() {
    Ruling ruling = rule(Gates.ISSUE);
    boolean fails =
        ruling.reasons().stream()
            .anyMatch(reason ->
                reason.answer() == Answer.NO
                    && Set.of("EW-90", "EW-98").contains(reason.rule().text()));
    return new Judgement(
        fails ? Optional.of(true) : Optional.empty(),
        Release.NOT_ALLOWED,
        deciding(Optional.of(false), ruling),
        fails ? "" : CaseWords.OPEN);
  }

  private Judgement keptOut() {
    Ruling ruling = rule(Gates.ADDUCE);
    boolean lawful = decided(ruling).map(yes -> !yes).orElse(false);
    return new Judgement(
        lawful ? Optional.of(true) : Optional.empty(),
        Release.NOT_ALLOWED,
        deciding(Optional.of(false), ruling),
        lawful ? "" : CaseWords.OPEN);
  }

  private Judgement earlyLook() {
    if (facts.is(RequestFacts.APPLICANT, "protected-confider").isYes()) {
      return new Judgement(Optional.of(true), Release.NOT_DECIDED, rule(Gates.ORDER).reasons(), "");
    }
    Ruling ruling = rule(Gates.ORDER);
    Answer ordered = facts.yes(CourtFacts.ADVANCE_INSPECTION_ORDERED);
    List<Reason> why =
        ruling.reasons().stream().filter(reason -> reason.rule().text().equals("EW-102")).toList();
    return switch (ordered) {
      case YES -> new Judgement(Optional.of(true), Release.NOT_DECIDED, why, "");
      case NO -> new Judgement(Optional.of(false), Release.NOT_ALLOWED, why, "");
      case UNKNOWN ->
          Judgement.undecided(
              "Whether the summons lets the applicant look first is not known.", why);
    };
  }

  private Judgement toJudge() {
    Ruling ruling = rule(Gates.PRODUCE);
    List<Reason> why =
        ruling.reasons().stream().filter(reason -> reason.rule().text().equals("EW-99")).toList();
    return why.stream().findFirst().map(Reason::answer).orElse(Answer.UNKNOWN) == Answer.UNKNOWN
        ? Judgement.undecided("Where the documents went is not known.", why)
        : new Judgement(Optional.of(why.getFirst().answer().isYes()), Release.NOT_ALLOWED, why, "");
  }

  private Judgement unheard() {
    Ruling ruling = rule(Gates.ISSUE);
    List<Reason> why =
        ruling.reasons().stream().filter(reason -> reason.rule().text().equals("EW-97")).toList();
    boolean heard = facts.yes(HearingFacts.CONFIDER_DENIED_HEARING).isNo();
    return heard || why.isEmpty()
        ? Judgement.undecided("She was not refused a hearing.", why)
        : new Judgement(Optional.of(false), Release.NOT_DECIDED, why, "");
  }

  private Judgement abstain(Gate gate, String why, String rule) {
    List<Reason> reasons =
        rule(gate).reasons().stream().filter(reason -> reason.rule().text().equals(rule)).toList();
    return Judgement.undecided(why, reasons);
  }
}
