package keep.tools.law;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import keep.law.FactProblem;
import keep.law.Facts;
import keep.law.Nearest;
import keep.law.Reason;
import keep.law.Regime;
import keep.law.RuleId;
import keep.law.Ruling;
import keep.law.Step;
import keep.law.bench.CourtRegime;
import keep.law.facts.FactReader;

/// A walk, played act by act: an act that is allowed moves the matter on, one that is refused
/// leaves it as it was.
///
/// @param regime the name of the regime that ruled
record WalkPlay(String regime, List<Ruled> steps) {
  /// What the regime said of one line.
  ///
  /// @param rules the rules that decided: those that let it pass, or those that stand in its way
  /// @param problem why its facts could not be used, or empty text
  record Ruled(
      int line, String who, String step, String verdict, List<Reason> rules, String problem) {
    Ruled {
      rules = List.copyOf(rules);
    }

    Map<String, Object> plain() {
      Map<String, Object> plain = new LinkedHashMap<>();
      plain.put("line", line);
      plain.put("who", who);
      plain.put("step", step);
      plain.put("verdict", verdict);
      plain.put("rules", rules.stream().map(Reason::rule).map(RuleId::text).distinct().toList());
      if (!problem.isEmpty()) {
        plain.put("problem", problem);
      }
      return plain;
    }
  }

  WalkPlay {
    steps = List.copyOf(steps);
  }

  /// Plays a walk from the first day of the rules' version on, unless the walk moves the day.
  ///
  /// @throws FactsFile.Unusable naming the line, what is wrong there and the nearest right words
  static WalkPlay of(Regime law, WalkFile walk) throws FactsFile.Unusable {
    if (steps(law).isEmpty()) {
      throw new FactsFile.Unusable("regime: " + law.name() + " has no steps to walk.");
    }
    List<Ruled> ruled = new ArrayList<>();
    Facts state = Facts.none();
    LocalDate day = LawDay.ofVersion(law);
    for (WalkFile.Line line : walk.lines()) {
      switch (line) {
        case WalkFile.Moves(int number, LocalDate next) -> day = next;
        case WalkFile.Acts act -> {
          Step step = step(law, act);
          role(law, act);
          Facts taken;
          try {
            taken = law.taking(state, step, facts(law, act), act.signer());
          } catch (FactProblem unusable) {
            ruled.add(unread(act, unusable));
            continue;
          }
          Ruling ruling = law.rule(taken, step.gate(), day);
          ruled.add(
              new Ruled(
                  act.number(), act.who(), act.step(), ruling.word(), deciding(law, ruling), ""));
          if (ruling.isAllowed()) {
            state = law.after(state, taken, step, day.atTime(LocalTime.NOON));
          }
        }
      }
    }
    return new WalkPlay(law.name(), ruled);
  }

  /// The steps of a regime. A court's regime that no screen runs yet has them in its walk.
  private static List<Step> steps(Regime law) {
    return law.steps().isEmpty() && law instanceof CourtRegime court
        ? court.walk().steps()
        : law.steps();
  }

  private static Step step(Regime law, WalkFile.Acts act) throws FactsFile.Unusable {
    List<String> words = steps(law).stream().map(Step::word).toList();
    return steps(law).stream()
        .filter(step -> step.word().equals(act.step()))
        .findFirst()
        .orElseThrow(() -> WalkFile.wrong(act.number(), none("step", act.step(), words)));
  }

  private static void role(Regime law, WalkFile.Acts act) throws FactsFile.Unusable {
    Set<String> roles = new TreeSet<>();
    steps(law).forEach(step -> roles.addAll(step.takenBy()));
    roles.addAll(
        Set.of("counsellor", "releaser", "registrar", "judge", "survivor", "adviser", "party"));
    if (!roles.contains(act.signer().role())) {
      throw WalkFile.wrong(act.number(), none("role", act.signer().role(), roles));
    }
  }

  private static String none(String field, String word, Iterable<String> words) {
    List<String> all = new ArrayList<>();
    words.forEach(all::add);
    return field
        + ": there is none called \""
        + word
        + "\"."
        + Nearest.hint(word, all)
        + " Allowed: "
        + String.join(", ", all)
        + ".";
  }

  /// @throws FactsFile.Unusable where a name or a value is no word of the vocabulary: the line is
  ///   mistyped, and what follows would be about something else
  private static Facts facts(Regime law, WalkFile.Acts act) throws FactsFile.Unusable {
    try {
      return new FactReader(law.zone()).readSupplied(act.facts());
    } catch (FactProblem problem) {
      boolean mistyped =
          switch (problem.wrong()) {
            case UNKNOWN_NAME, WRONG_TYPE, VALUE_NOT_ALLOWED -> true;
            case CONTRADICTION, DATES_OUT_OF_ORDER, NOT_CARRIED_BY_STEP, KEPT_BY_THE_RECORD ->
                false;
          };
      if (mistyped) {
        throw WalkFile.wrong(act.number(), String.valueOf(problem.getMessage()));
      }
      throw problem;
    }
  }

  /// An act that says what it may not say is not taken in, and the matter stays as it was.
  private static Ruled unread(WalkFile.Acts act, FactProblem problem) {
    return new Ruled(
        act.number(),
        act.who(),
        act.step(),
        "refused",
        List.of(),
        String.valueOf(problem.getMessage()));
  }

  /// The rules that decided a ruling. A rule whose answer is only shown decides nothing.
  private static List<Reason> deciding(Regime law, Ruling ruling) {
    return switch (ruling) {
      case Ruling.Allowed allowed -> allowed.reasonsFor();
      case Ruling.NotAssessed open -> standing(law, open);
      case Ruling.Refused refused -> standing(law, refused);
    };
  }

  private static List<Reason> standing(Regime law, Ruling ruling) {
    Set<RuleId> shownOnly = new TreeSet<>();
    law.rules().stream()
        .filter(rule -> rule.gates().contains(ruling.trace().gate()))
        .filter(rule -> rule.unknown() == keep.law.Rule.Unknown.IS_SHOWN)
        .forEach(rule -> shownOnly.add(rule.id()));
    return ruling.reasonsAgainst().stream()
        .filter(reason -> reason.answer().isNo() || !shownOnly.contains(reason.rule()))
        .toList();
  }
}
