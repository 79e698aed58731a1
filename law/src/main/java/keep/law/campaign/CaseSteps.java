package keep.law.campaign;

import static keep.law.facts.HolderFacts.REQUEST_EXPECTED;
import static keep.law.facts.ApplicationFacts.LEAVE_SOUGHT;
import static keep.law.facts.CourtFacts.ORDER_VERIFIED;
import static keep.law.facts.CourtFacts.SEXUAL_BEHAVIOUR_REVEALED;
import static keep.law.facts.DecisionFacts.PARTY_INSPECTED_BEFORE_LEAVE;
import static keep.law.facts.DecisionFacts.SUBSTANTIAL_PROBATIVE_VALUE;
import static keep.law.facts.DecisionFacts.UNCONTESTED_PART_EXISTS;
import static keep.law.facts.HearingFacts.CONFIDER_DENIED_HEARING;
import static keep.law.facts.HearingFacts.DECISION_ON;
import static keep.law.facts.HolderFacts.LEGAL_HOLD;
import static keep.law.facts.HolderFacts.RECORD_DESTROYED_TO_DEFEAT_APPLICATIONS;
import static keep.law.facts.MatterFacts.AS_OF;
import static keep.law.facts.MatterFacts.REQUEST_DATE;
import static keep.law.facts.RequestFacts.APPLICANT;
import static keep.law.facts.RequestFacts.INSTRUMENT;
import static keep.law.facts.RequestFacts.RECORD_TYPE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keep.law.Answer;
import keep.law.Facts;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Judgement;
import keep.law.Judgement.Release;
import keep.law.Reason;
import keep.law.reading.CaseOver;
import keep.law.RuleBook;
import keep.law.RuleId;
import keep.law.Source;
import keep.law.bench.CaseWords;

/// Single steps judged on bare facts, outside any running matter.
final class CaseSteps {
  /// For each gate, the rules that must be answered YES; the others bar only a known breach.
  private static final Set<String> DECISIVE_OF_LEAVE =
      Set.of("CP-02", "CP-03", "CP-30", "CP-32", "CP-43");

  private final RuleBook book;
  private final Facts facts;
  private final LocalDate day;

  private CaseSteps(RuleBook book, Facts facts) {
    this.book = book;
    this.facts = facts;
    this.day =
        Stream.of(facts.get(DECISION_ON), facts.get(AS_OF), facts.get(REQUEST_DATE))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(LocalDate.of(2026, 11, 23));
  }

  static Judgement judge(RuleBook book, String step, Facts facts) {
    CaseSteps cases = new CaseSteps(book, facts);
    return switch (step) {
      case "grant-leave", "grant-access" -> cases.leave();
      case "refuse-leave",
          "refuse-leave-to-adduce",
          "refuse-production-to-accused",
          "refuse-disclosure" ->
          cases.refusal();
      case "compel-production" -> cases.gate(Gates.COMPEL, Set.of("CP-02", "CP-10", "CP-30"));
      case "produce" -> cases.production();
      case "adduce" -> cases.use();
      case "police-request" ->
          cases.notGetting(cases.gate(Gates.ASK, Set.of("CP-02", "CP-03", "CP-12", "CP-64")));
      case "consent-release" -> cases.consent();
      case "produce-to-judge" ->
          cases.notGetting(cases.gate(Gates.PRODUCTION, cases.stageOneKnown()));
      case "refuse-production-to-judge" -> cases.refusedProduction();
      case "party-inspection-before-leave" -> cases.inspection();
      case "refuse-hearing-to-confider" -> cases.hearing();
      case "destroy-record" -> cases.destroyed();
      case "quash-subpoena" -> cases.quashed();
      case "appeal-by-protected-confider", "give-material-to-complainants-counsel" ->
          cases.always(step);
      case "protected-status" -> cases.status();
      default -> Judgement.undecided("The campaign process says nothing of this step.", List.of());
    };
  }

  private List<Reason> reasons(Gate gate) {
    return book.rule(facts, gate, day).reasons().stream()
        .filter(reason -> !reason.rule().text().startsWith("CP-W"))
        .toList();
  }

  /// A known NO refuses; a decisive rule that is not answered refuses where it protects by default
  /// (no charge known), else leaves undecided.
  private Judgement gate(Gate gate, Set<String> decisive) {
    List<Reason> all = reasons(gate);
    boolean no = all.stream().anyMatch(reason -> reason.answer().isNo());
    boolean uncharged =
        all.stream()
            .anyMatch(
                reason -> reason.rule().text().equals("CP-02") && reason.answer().isUnknown());
    boolean open =
        all.stream()
            .anyMatch(
                reason -> decisive.contains(reason.rule().text()) && reason.answer().isUnknown());
    if (no || uncharged) {
      return new Judgement(
          Optional.of(false), Release.NOT_ALLOWED, first(all, Answer.NO, Answer.UNKNOWN), "");
    }
    if (open) {
      return new Judgement(
          Optional.empty(),
          Release.NOT_ALLOWED,
          first(all, Answer.UNKNOWN, Answer.NO),
          CaseWords.OPEN);
    }
    return new Judgement(
        Optional.of(true), Release.ALLOWED, first(all, Answer.YES, Answer.UNKNOWN), "");
  }

  private static List<Reason> first(List<Reason> reasons, Answer leading, Answer then) {
    List<Reason> ordered = new ArrayList<>();
    for (Answer answer : List.of(leading, then)) {
      reasons.stream().filter(reason -> reason.answer() == answer).forEach(ordered::add);
    }
    reasons.stream().filter(reason -> !ordered.contains(reason)).forEach(ordered::add);
    return ordered;
  }

  private Judgement leave() {
    Judgement leave = gate(Gates.GRANT, DECISIVE_OF_LEAVE);
    boolean part =
        leave.lawful().filter(lawful -> !lawful).isPresent()
            && facts.yes(UNCONTESTED_PART_EXISTS).isYes();
    return part
        ? new Judgement(leave.lawful(), Release.PARTIAL, leave.reasons(), leave.abstains())
        : leave;
  }

  private Judgement refusal() {
    List<Reason> all = reasons(Gates.GRANT);
    Answer limbs = Passages.limb(facts, row -> row.allLimbsMet(), Passages::bareLimbs);
    return limbs.isYes()
        ? new Judgement(
            Optional.empty(),
            Release.NOT_DECIDED,
            all,
            "All three limbs are found; the facts do not settle whether refusing was right.")
        : new Judgement(
            Optional.of(true), Release.NOT_ALLOWED, first(all, Answer.NO, Answer.UNKNOWN), "");
  }

  private Judgement refusedProduction() {
    List<Reason> all = reasons(Gates.PRODUCTION);
    return facts.yes(SUBSTANTIAL_PROBATIVE_VALUE).isYes()
        ? new Judgement(
            Optional.empty(),
            Release.NOT_DECIDED,
            all,
            "Value is found; the facts do not settle whether refusing was right.")
        : new Judgement(
            Optional.of(true), Release.NOT_ALLOWED, first(all, Answer.NO, Answer.UNKNOWN), "");
  }

  private Judgement notGetting(Judgement asked) {
    return new Judgement(asked.lawful(), Release.NOT_ALLOWED, asked.reasons(), asked.abstains());
  }

  /// Whether stage 1 was passed settles it; that a schedule is not yet certified leaves it open no
  /// longer.
  private Set<String> stageOneKnown() {
    return facts.knows(SUBSTANTIAL_PROBATIVE_VALUE) ? Set.of("CP-02") : Set.of("CP-02", "CP-41");
  }

  /// A confirmed order under the law in force is obeyed, whatever this policy says (CP-63). Who
  /// then gets what is for that order.
  private Judgement production() {
    boolean order = facts.get(INSTRUMENT).filter(ApartRules.ORDERS::contains).isPresent();
    if (!order || !facts.yes(ORDER_VERIFIED).isYes()) {
      return gate(Gates.PRODUCE, Set.of("CP-02", "CP-10"));
    }
    List<Reason> all = first(reasons(Gates.OBEY), Answer.NO, Answer.YES);
    boolean stands = all.stream().noneMatch(reason -> reason.answer().isNo());
    return new Judgement(
        Optional.of(stands), stands ? Release.NOT_DECIDED : Release.NOT_ALLOWED, all, "");
  }

  private Judgement use() {
    boolean reveals = facts.yes(SEXUAL_BEHAVIOUR_REVEALED).isYes();
    return gate(
        Gates.ADDUCE, reveals ? Set.of("CP-02", "CP-10", "CP-55") : Set.of("CP-02", "CP-10"));
  }

  /// That the rest was looked at (CP-87) bars only where it is known that it was not.
  private Judgement consent() {
    List<Reason> all = new ArrayList<>(reasons(Gates.CONSENT));
    all.addAll(
        reasons(Gates.CONSENT_DECISION).stream()
            .filter(reason ->
                reason.rule().text().equals("CP-03")
                    || (reason.rule().text().equals("CP-87") && !reason.answer().isUnknown()))
            .toList());
    Optional<LocalDate> from = ApartRules.decisionFrom(facts);
    if (from.isPresent() && facts.get(DECISION_ON).filter(from.get()::isAfter).isPresent()) {
      all.add(
          reason("CP-60", Answer.NO, "The pause runs; a judge decides from " + from.get() + "."));
    }
    boolean no = all.stream().anyMatch(reason -> reason.answer().isNo());
    boolean open = all.stream().anyMatch(reason -> reason.answer().isUnknown());
    return new Judgement(
        no ? Optional.of(false) : open ? Optional.empty() : Optional.of(true),
        no || open ? Release.NOT_ALLOWED : Release.ALLOWED,
        first(all, Answer.NO, Answer.UNKNOWN),
        open && !no ? CaseWords.OPEN : "");
  }

  private Judgement inspection() {
    boolean hers = facts.is(APPLICANT, "protected-confider").isYes();
    Answer seen = facts.yes(PARTY_INSPECTED_BEFORE_LEAVE);
    Reason why =
        reason(
            "CP-42",
            hers ? Answer.YES : Answer.NO,
            hers ? "The survivor may see her own notes." : "No party sees the notes before leave.");
    return seen.isNo() && !hers
        ? Judgement.undecided("Nobody looked.", List.of(why))
        : new Judgement(Optional.of(hers), Release.NOT_ALLOWED, List.of(why), "");
  }

  private Judgement hearing() {
    return facts.yes(CONFIDER_DENIED_HEARING).isNo()
        ? Judgement.undecided("She was not refused a hearing.", List.of())
        : new Judgement(
            Optional.of(false),
            Release.NOT_DECIDED,
            List.of(reason("CP-34", Answer.NO, "She may appear, in person or by a lawyer.")),
            "");
  }

  private Judgement destroyed() {
    Answer defeat = facts.yes(RECORD_DESTROYED_TO_DEFEAT_APPLICATIONS);
    if (facts.yes(LEGAL_HOLD).isYes() && !defeat.isYes()) {
      return new Judgement(
          Optional.of(false),
          Release.NOT_DECIDED,
          List.of(reason("CP-65", Answer.NO, "A request has arrived, and deletion is suspended.")),
          "");
    }
    Finding over = CaseOver.on(facts, day);
    Answer expected = facts.yes(REQUEST_EXPECTED);
    if (!defeat.isYes() && (over.answer().isNo() || expected.isYes())) {
      String why = over.answer().isNo() ? over.because() : "A request is to be expected.";
      return new Judgement(
          Optional.of(false), Release.NOT_DECIDED, List.of(reason("CP-65", Answer.NO, why)), "");
    }
    if (defeat.isNo() && !(over.answer().isYes() && expected.isNo())) {
      String why = "Nobody has said that the case is over and that no request is to be expected.";
      return Judgement.undecided(why, List.of(reason("CP-65", Answer.UNKNOWN, why)));
    }
    return defeat.isUnknown()
        ? Judgement.undecided(
            "It is not known why the record was destroyed.",
            List.of(reason("CP-65", Answer.UNKNOWN, "It is not known why.")))
        : new Judgement(
            Optional.of(defeat.isNo()),
            Release.NOT_DECIDED,
            List.of(
                reason(
                    "CP-65",
                    defeat.not(),
                    defeat.isYes()
                        ? "Records were destroyed to defeat requests."
                        : "It was not done to defeat requests.")),
            "");
  }

  private Judgement quashed() {
    Judgement compelled = gate(Gates.COMPEL, Set.of("CP-02", "CP-10", "CP-30"));
    Optional<Boolean> lawful =
        facts.yes(LEAVE_SOUGHT).isNo() ? Optional.of(true) : compelled.lawful().map(was -> !was);
    return new Judgement(
        lawful,
        lawful.orElse(false) ? Release.NOT_ALLOWED : Release.NOT_DECIDED,
        compelled.reasons(),
        compelled.abstains());
  }

  private Judgement always(String step) {
    boolean appeal = step.startsWith("appeal");
    return new Judgement(
        Optional.of(true),
        appeal ? Release.NOT_DECIDED : Release.NOT_ALLOWED,
        List.of(
            reason(
                appeal ? "CP-52" : "CP-42",
                Answer.YES,
                appeal
                    ? "She may challenge the order."
                    : "She and her lawyer may see her own notes.")),
        "");
  }

  private Judgement status() {
    if (!facts.knows(RECORD_TYPE)) {
      return Judgement.undecided("It is not known what the record is.", List.of());
    }
    Set<String> kinds =
        Set.of(
            "counselling",
            "therapeutic",
            "sexual-assault-crisis-centre",
            "joint-counselling",
            "counselling-interview-notes",
            "alcohol-treatment-counselling",
            "attendance-data");
    boolean all = kinds.containsAll(facts.setOf(RECORD_TYPE));
    return all
        ? new Judgement(
            Optional.of(true),
            Release.NOT_DECIDED,
            List.of(reason("CP-01", Answer.YES, "Any record of counselling is closed by default.")),
            "")
        : Judgement.undecided(
            "Part of the record may not be a record of counselling.",
            List.of(
                reason(
                    "CP-01",
                    Answer.UNKNOWN,
                    "It is not known whether the record is of counselling.")));
  }

  private Reason reason(String rule, Answer answer, String because) {
    return book.rules().stream()
        .filter(each -> each.id().text().equals(rule))
        .findFirst()
        .map(each -> new Reason(each.id(), each.question(), answer, each.source(), because))
        .orElse(new Reason(new RuleId(rule), because, answer, new Source("Our default"), because));
  }
}
