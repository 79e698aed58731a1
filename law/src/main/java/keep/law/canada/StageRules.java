package keep.law.canada;

import static keep.law.bench.Pen.READ;
import static keep.law.canada.Gates.APPLY;
import static keep.law.canada.Gates.CHALLENGE;
import static keep.law.canada.Gates.DECIDE;
import static keep.law.canada.Gates.HEARING;
import static keep.law.canada.Gates.LOOK;
import static keep.law.canada.Gates.STAGE_1;
import static keep.law.canada.Gates.STAGE_2;
import static keep.law.canada.Gates.UNHEARD;
import static keep.law.canada.Gates.USE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keep.law.Answer;
import keep.law.Fact;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.bench.Pen;
import keep.law.facts.DecisionFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.MatterFacts;
import keep.law.facts.ProcessFacts;
import keep.law.facts.RequestFacts;

/// Hearing, both stages, and what is produced (ss 278.4 to 278.91; CA-15 to CA-32).
final class StageRules {
  private static final Set<String> FACTORS =
      Set.of(
          "full-answer",
          "probative-value",
          "privacy",
          "bias",
          "dignity",
          "reporting",
          "treatment",
          "trial-integrity");

  private StageRules() {}

  static List<Rule> rules(Pen pen) {
    return List.of(
        shown(
            pen,
            "CA-15",
            "Is the hearing in camera?",
            "s 278.4(1)",
            Set.of(HEARING),
            (facts, day) -> closed(facts)),
        shown(
            pen,
            "CA-16",
            "May holder, complainant and others appear, without being made to testify?",
            "s 278.4(2)",
            Set.of(HEARING, UNHEARD),
            StageRules::heard),
        shown(
                pen,
                "CA-17",
                "Was everyone taking part told of the right to counsel?",
                "s 278.4(2.1), since July 2015",
                Set.of(HEARING),
                (facts, day) ->
                    plain(
                        facts
                            .yes(HearingFacts.CONFIDER_INFORMED)
                            .and(
                                facts.yes(HearingFacts.LEGAL_ADVICE_OPPORTUNITY).isNo()
                                    ? Answer.NO
                                    : Answer.YES),
                        "told of the right to counsel"))
            .inForce(Text.SINCE_VICTIMS),
        shown(
            pen,
            "CA-18",
            "Is nobody ordered to pay costs for taking part?",
            "s 278.4(3)",
            Set.of(HEARING),
            (facts, day) ->
                plain(facts.yes(HearingFacts.COSTS_AGAINST_CONFIDER).not(), "no order for costs")),
        pen.rule(
            "CA-19",
            "Is likely relevance established, and is production to the judge necessary in the interests of justice?",
            "Criminal Code (Canada) s 278.5(1)",
            READ,
            Set.of(STAGE_1),
            StageRules::relevantAndNecessary),
        shown(
            pen,
            "CA-20",
            "Were the good and bad effects weighed, with every listed factor?",
            "s 278.5(2)",
            Set.of(STAGE_1),
            StageRules::weighed),
        shown(
            pen,
            "CA-21",
            "Is stage 1 decided without the judge having read the record?",
            "structure of ss 278.5-278.6",
            Set.of(STAGE_1),
            StageRules::unread),
        shown(
            pen,
            "CA-22",
            "Does the judge alone read the record before anything goes to the accused?",
            "s 278.6(1)",
            Set.of(STAGE_2, LOOK),
            StageRules::judgeAlone),
        shown(
            pen,
            "CA-23",
            "Is any further hearing in camera, with the same rights?",
            "s 278.6(2)-(3)",
            Set.of(STAGE_2),
            (facts, day) ->
                facts.yes(HearingFacts.HEARING_HELD).isYes()
                    ? closed(facts)
                    : Finding.notAsked("No further hearing is recorded.")),
        pen.rule(
            "CA-24",
            "Is it likely relevant and necessary in the interests of justice, and only that part?",
            "Criminal Code (Canada) s 278.7(1)",
            READ,
            Set.of(STAGE_2),
            StageRules::relevantAndNecessary),
        shown(
            pen,
            "CA-25",
            "Were the same factors weighed again?",
            "s 278.7(2)",
            Set.of(STAGE_2),
            StageRules::weighed),
        shown(
            pen,
            "CA-26",
            "Are conditions imposed to protect privacy?",
            "s 278.7(3)",
            Set.of(STAGE_2),
            (facts, day) ->
                facts.setOf(DecisionFacts.CONDITIONS_IMPOSED).isEmpty()
                    ? Finding.unknown("No conditions are recorded.")
                    : Finding.yes("Conditions are imposed.")),
        shown(
            pen,
            "CA-27",
            "Had the prosecutor a copy, unless the judge found otherwise?",
            "s 278.7(4)",
            Set.of(USE),
            (facts, day) ->
                facts.yes(DecisionFacts.COPY_TO_PROSECUTOR).isYes()
                    ? Finding.yes("A copy was given.")
                    : Finding.unknown(
                        "No copy is recorded; the judge may have found against one.")),
        shown(
            pen,
            "CA-28",
            "Is it kept out of every other proceeding?",
            "s 278.7(5)",
            Set.of(USE),
            (facts, day) ->
                plain(
                    facts
                        .yes(DecisionFacts.USED_ELSEWHERE)
                        .not()
                        .and(
                            facts.yes(DecisionFacts.RELEASED_WITHIN_ORDER).isNo()
                                ? Answer.NO
                                : Answer.YES),
                    "kept to this proceeding and to what was ordered")),
        shown(
            pen,
            "CA-29",
            "Is what was not produced kept sealed until every appeal is over?",
            "s 278.7(6)",
            Set.of(USE),
            StageRules::sealed),
        shown(
            pen,
            "CA-30",
            "Are reasons given?",
            "s 278.8",
            Set.of(DECIDE),
            (facts, day) -> plain(facts.yes(DecisionFacts.REASONS_GIVEN), "reasons given")),
        shown(
            pen,
            "CA-31",
            "Is nothing of it published?",
            "s 278.9",
            Set.of(DECIDE, USE),
            (facts, day) -> plain(facts.yes(DecisionFacts.PUBLISHED).not(), "nothing published")),
        pen.rule(
            "CA-32",
            "Is ordering or refusing a question of law for an appeal?",
            "Criminal Code (Canada) s 278.91",
            READ,
            Set.of(DECIDE, APPLY),
            Pen.tells(
                "Ordering or refusing is a question of law for an appeal by whoever may appeal.")),
        pen.rule(
            "CA-42",
            "Was the two-stage scheme held valid?",
            "R v Mills [1999] 3 SCR 668",
            READ,
            Set.of(CHALLENGE),
            Pen.tells("It was.")));
  }

  private static Rule shown(
      Pen pen, String id, String question, String section, Set<Gate> gates, keep.law.Test test) {
    return pen.rule(id, question, "Criminal Code (Canada) " + section, READ, gates, test)
        .whenUnknown(Unknown.IS_SHOWN);
  }

  static Finding plain(Answer answer, String what) {
    return Finding.of(
        answer,
        "It is so: " + what + ".",
        "It is not so: " + what + ".",
        "Not recorded: " + what + ".");
  }

  static Finding closed(Known facts) {
    return plain(facts.yes(HearingFacts.HEARING_CLOSED), "a closed hearing");
  }

  static Finding heard(Known facts, LocalDate day) {
    if (facts.yes(HearingFacts.CONFIDER_DENIED_HEARING).isYes()) {
      return Finding.no("The person concerned was not heard.");
    }
    if (facts.yes(HearingFacts.CONFIDER_COMPELLED).isYes()) {
      return Finding.no("She was made to testify at the hearing.");
    }
    Answer appeared =
        facts
            .yes(HearingFacts.CONFIDER_APPEARED)
            .or(facts.yes(HearingFacts.COMPLAINANT_APPEARED_BY_COUNSEL));
    return appeared.isYes()
        ? Finding.yes("She was heard.")
        : Finding.unknown("Whether she was free to be heard is not recorded.");
  }

  private static Finding relevantAndNecessary(Known facts, LocalDate day) {
    return Finding.of(
        Reading.relevant(facts).and(Reading.necessary(facts)),
        "It is found likely relevant and necessary in the interests of justice.",
        "It is not found likely relevant and necessary.",
        "There is no finding of both: what is not found is not ordered.");
  }

  private static Finding weighed(Known facts, LocalDate day) {
    Fact<Boolean> done = DecisionFacts.BALANCING_PERFORMED;
    if (facts.yes(done).isNo() || facts.yes(DecisionFacts.STATUTORY_TEST_APPLIED).isNo()) {
      return Finding.no("The weighing that the section asks for was not done.");
    }
    Optional<Set<String>> considered = facts.get(DecisionFacts.FACTORS_CONSIDERED);
    if (considered.isPresent()) {
      Set<String> missing = new TreeSet<>(FACTORS);
      missing.removeAll(considered.get());
      return missing.isEmpty()
          ? Finding.yes("Every listed factor was considered.")
          : Finding.no("Left out: " + String.join(", ", missing) + ".");
    }
    String weights =
        facts.knows(DecisionFacts.PROBATIVE_VALUE) || facts.knows(DecisionFacts.PRIVACY_INTEREST)
            ? " The weights found are recorded; they are never scored."
            : "";
    return facts.yes(done).isYes()
        ? Finding.yes("The weighing was done." + weights)
        : Finding.unknown("Whether every factor was considered is not recorded." + weights);
  }

  /// In a running matter, or where stage 1 is what was decided, a reading came first; elsewhere it
  /// may have come after.
  private static Finding unread(Known facts, LocalDate day) {
    Answer read = Reading.reviewed(facts);
    boolean before = facts.knows(ProcessFacts.STEP) || facts.is(HearingFacts.STAGE, "1").isYes();
    return read.isYes() && before
        ? Finding.no("The judge had read it before stage 1 was decided.")
        : read.isNo()
            ? Finding.yes("The judge had not read it.")
            : Finding.unknown("Whether the judge had read it before is not recorded.");
  }

  private static Finding judgeAlone(Known facts, LocalDate day) {
    if (facts.yes(DecisionFacts.PARTY_INSPECTED_BEFORE_LEAVE).isYes()) {
      return facts.is(RequestFacts.APPLICANT, "protected-confider").isYes()
          ? Finding.yes("Only the person it concerns saw it.")
          : Finding.no("A party saw it before the judge ruled.");
    }
    return Finding.of(
        Reading.reviewed(facts),
        "The judge read it first.",
        "The judge had not read it: nothing goes straight to the accused.",
        "Whether the judge read it is not recorded.");
  }

  private static Finding sealed(Known facts, LocalDate day) {
    Optional<LocalDate> returned = facts.get(DecisionFacts.RETURN_CERTIFIED_ON);
    Optional<LocalDate> ended =
        facts.get(MatterFacts.APPEAL_ENDED_ON).or(() -> facts.get(MatterFacts.APPEAL_HOLD_UNTIL));
    if (returned.isEmpty()) {
      return Finding.unknown("It is not recorded as returned: it stays sealed.");
    }
    if (facts.yes(MatterFacts.APPEAL_LODGED).isYes() && ended.isEmpty()) {
      return Finding.no("It was returned while an appeal was pending.");
    }
    return ended.isPresent() && returned.get().isBefore(ended.get())
        ? Finding.no("It was returned before the appeal was over.")
        : ended.isPresent()
            ? Finding.yes("It was returned once every appeal was over.")
            : Finding.unknown("When the time to appeal ended is not recorded.");
  }
}
