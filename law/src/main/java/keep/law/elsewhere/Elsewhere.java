package keep.law.elsewhere;

import static keep.law.bench.CourtWalk.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Answer;
import keep.law.Facts;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Judgement;
import keep.law.Judgement.Release;
import keep.law.Known;
import keep.law.OpenQuestion;
import keep.law.Rule;
import keep.law.RuleBook;
import keep.law.RuleId;
import keep.law.Tag;
import keep.law.bench.Bench;
import keep.law.bench.Bench.Heard;
import keep.law.bench.CaseWords;
import keep.law.bench.CourtRegime;
import keep.law.bench.CourtWalk;
import keep.law.bench.Pen;
import keep.law.facts.HearingFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.RequestFacts;

/// A place of which one rule was read. On every step which that rule does not decide, nothing is
/// decided.
public final class Elsewhere extends CourtRegime {
  private static final Pen PEN = new Pen("2026-11-23");
  private static final Gate ASKED = new Gate("asked", "What does the one rule read here say?");

  /// The step words that the rule decides, and what a YES or NO of it means for them.
  private final Set<String> lawfulWhenYes;

  private final Set<String> lawfulWhenNo;

  private Elsewhere(RuleBook book, Set<String> lawfulWhenYes, Set<String> lawfulWhenNo) {
    super(book, new CourtWalk(List.of(place("X0", "judged", "", "", "")), List.of()), "Etc/UTC");
    this.lawfulWhenYes = lawfulWhenYes;
    this.lawfulWhenNo = lawfulWhenNo;
  }

  private static RuleBook book(
      String name, String id, String question, String source, Tag tag, keep.law.Test test) {
    Rule rule = PEN.rule(id, question, source, tag, Set.of(ASKED), test);
    return new RuleBook(name, PEN.version(), List.of(rule));
  }

  public static Elsewhere southAustralia() {
    return new Elsewhere(
        book(
            "south-australia",
            "SA-1",
            "Was it made after the alleged offence, so that section 67E reaches it?",
            "Evidence Act 1929 (SA) s 67E; one trial ruling",
            Pen.PARTLY_READ,
            (facts, day) ->
                facts.yes(RequestFacts.COMMUNICATION_PREDATES_OFFENCE).isYes()
                    ? Finding.no("It was made before: on that ruling it is outside.")
                    : Finding.unknown(
                        "That it was not made before does not by itself bring it within.")),
        Set.of("protected-status"),
        Set.of());
  }

  public static Elsewhere scotland() {
    return new Elsewhere(
        book(
            "scotland",
            "SCO-1",
            "Was the person whose private records are sought told, and heard?",
            "WF, Petitioner [2016] CSOH 27; Convention Article 8",
            Pen.READ,
            (facts, day) ->
                facts.yes(HearingFacts.CONFIDER_DENIED_HEARING).isYes()
                    ? Finding.no(
                        "She must be told and heard before an order, or at least before it is handed over.")
                    : Finding.of(
                        facts
                                .yes(HearingFacts.CONFIDER_APPEARED)
                                .or(facts.yes(HearingFacts.COMPLAINANT_APPEARED_BY_COUNSEL))
                                .isYes()
                            ? Answer.YES
                            : Answer.UNKNOWN,
                        "She was heard.",
                        "",
                        "Whether she was heard is not recorded.")),
        Set.of("refuse-hearing-to-confider"),
        Set.of());
  }

  public static Elsewhere pennsylvania() {
    return new Elsewhere(
        book(
            "pennsylvania",
            "PA-1",
            "Is it free of the absolute privilege of sexual assault counsellors?",
            "42 Pa CS 5945.1; Commonwealth v Wilson, 529 Pa 268 (1992)",
            Pen.READ,
            Elsewhere::freeOfPrivilege),
        Set.of(
            "compel-production",
            "grant-leave",
            "grant-access",
            "produce",
            "adduce",
            "produce-to-judge",
            "party-inspection-before-leave"),
        Set.of(
            "quash-subpoena",
            "refuse-leave",
            "refuse-leave-to-adduce",
            "refuse-disclosure",
            "refuse-production-to-judge",
            "refuse-production-to-accused",
            "protected-status"));
  }

  public static Elsewhere australianCapitalTerritory() {
    return new Elsewhere(
        book(
            "australian-capital-territory",
            "ACT-1",
            "Is this a court that the Territory's privilege binds?",
            "Rossi & Hardwicke [2024] FedCFamC1F 335",
            Pen.READ,
            (facts, day) ->
                facts.is(MatterFacts.PROCEEDING_TYPE, "civil-family").isYes()
                    ? Finding.no("A federal family court is not automatically bound by it.")
                    : Finding.unknown("The Territory's own law was not written here.")),
        Set.of("protected-status"),
        Set.of());
  }

  private static Finding freeOfPrivilege(Known facts, LocalDate day) {
    Answer found = facts.yes(RequestFacts.DOCUMENT_IDENTIFIED_AS_PROTECTED_CONFIDENCE);
    Set<String> counselled =
        Set.of("sexual-assault-crisis-centre", "counselling", "counselling-interview-notes");
    boolean within = facts.setOf(RequestFacts.RECORD_TYPE).stream().anyMatch(counselled::contains);
    if (found.isYes() || (found.isUnknown() && within)) {
      return Finding.no("It is a sexual assault counsellor's record: the privilege is absolute.");
    }
    return found.isNo()
        ? Finding.unknown("It was found not privileged; what else decides is not written here.")
        : Finding.unknown("Whether it is such a counsellor's record is not known.");
  }

  @Override
  public Elsewhere without(RuleId id) {
    return new Elsewhere(book().without(id), lawfulWhenYes, lawfulWhenNo);
  }

  @Override
  public List<keep.law.Step> steps() {
    return List.of();
  }

  @Override
  public Judgement judge(String step, Facts given) {
    Facts facts =
        step.equals("refuse-hearing-to-confider")
                && !given.knows(HearingFacts.CONFIDER_DENIED_HEARING)
            ? given.with(HearingFacts.CONFIDER_DENIED_HEARING, true)
            : given;
    Heard heard = new Bench(book(), facts, LocalDate.parse(PEN.version())).hear(ASKED);
    boolean no = heard.lawful().equals(Optional.of(false));
    if (!no || !(lawfulWhenYes.contains(step) || lawfulWhenNo.contains(step))) {
      return Judgement.undecided(
          step.equals("challenge-to-the-scheme")
              ? CaseWords.VALIDITY
              : "The one rule read here does not decide this.",
          heard.reasons());
    }
    boolean lawful = lawfulWhenNo.contains(step);
    boolean open = step.equals("protected-status") || step.equals("refuse-hearing-to-confider");
    return new Judgement(
        Optional.of(lawful), open ? Release.NOT_DECIDED : Release.NOT_ALLOWED, heard.reasons(), "");
  }

  @Override
  public List<OpenQuestion> openQuestions() {
    return List.of(
        new OpenQuestion(
            "", "Only one rule of this place was read; the rest is not written here."));
  }

  @Override
  public Optional<String> lookAgain(RuleId id) {
    return Optional.empty();
  }
}
