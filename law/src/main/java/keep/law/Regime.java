package keep.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// One regime, or a service's policy laid over one. Pure: no clock, no I/O; time is an argument.
///
/// How a matter runs: `state` begins as [Facts#none()]. For every act in turn, [#taking] merges the
/// act's facts with the state and checks that the step may carry them; [#rule] on the result says
/// whether the act takes effect; if and only if it is allowed, [#after] gives the next state. A
/// refused act is filed and leaves the state as it was. Whoever replays the same acts gets the same
/// rulings.
public interface Regime {
  /// The stable word, for example `campaign`.
  String name();

  /// The version of the rules, for example `2026-11-23`.
  String version();

  /// Where its times of day are read.
  ZoneId zone();

  /// Every rule, in the order of the notes.
  List<Rule> rules();

  /// The same regime with one rule left out, to see who notices.
  Regime without(RuleId id);

  /// Every step an act may bear; empty for a regime that only judges published decisions.
  List<Step> steps();

  /// The step of this word, or empty where the regime has none.
  default Optional<Step> step(String word) {
    return steps().stream().filter(step -> step.word().equals(word)).findFirst();
  }

  /// The state with the act's facts merged in, for [#rule] and then [#after].
  ///
  /// @throws FactProblem if the act carries a fact that the step may not carry
  Facts taking(Facts state, Step step, Facts act, Signer signer);

  /// May this act take effect on this day, and why.
  Ruling rule(Facts facts, Gate gate, LocalDate day);

  /// Only whether [#rule] would allow it. A regime may answer this faster.
  default boolean allows(Facts facts, Gate gate, LocalDate day) {
    return rule(facts, gate, day).isAllowed();
  }

  /// The state once an allowed act has taken effect: what the step keeps stays known, what spoke of
  /// the act alone is dropped.
  ///
  /// @param state as before the act
  /// @param taken the result of [#taking] on that state
  /// @param when local time in the regime's zone
  Facts after(Facts state, Facts taken, Step step, LocalDateTime when);

  /// Where the matter stands on a day.
  Standing standing(Facts facts, LocalDate day);

  /// Every place a matter can stand in, in order; empty for a regime that only judges published
  /// decisions.
  List<Standing> standings();

  /// The words that [#judge] knows.
  List<String> judgedSteps();

  /// Judges one step on bare facts.
  ///
  /// @param step a word of [#judgedSteps()]
  Judgement judge(String step, Facts facts);

  /// What a lawyer must still say about this regime; shown in the sign-off sheet.
  default List<OpenQuestion> openQuestions() {
    return List.of();
  }

  /// The rules of the notes that are not rules here, each with the reason.
  default List<NotEncoded> notEncoded() {
    return List.of();
  }
}
