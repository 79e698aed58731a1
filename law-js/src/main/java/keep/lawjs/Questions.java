package keep.lawjs;

import static keep.lawjs.Asking.caught;
import static keep.lawjs.Asking.day;
import static keep.lawjs.Asking.facts;
import static keep.lawjs.Asking.maps;
import static keep.lawjs.Asking.nullable;
import static keep.lawjs.Asking.one;
import static keep.lawjs.Asking.problem;
import static keep.lawjs.Asking.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keep.law.FactProblem;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Regime;
import keep.law.Ruling;
import keep.law.Signer;
import keep.law.Step;
import keep.law.explain.Explanation;
import keep.law.explain.Language;
import keep.law.facts.FactReader;
import keep.law.regimes.Regimes;
import keep.lawjs.Asking.Unusable;
import org.jspecify.annotations.Nullable;

/// What may be asked of the law in plain data: strings, booleans, whole numbers, lists and maps.
/// The same code answers in Java and, compiled, in a browser; nothing here knows of either.
///
/// What cannot be used is answered by `{"problem": {"field", "wrong", "said"}}` and never by an
/// exception, so that a page can show it beside the field.
public final class Questions {
  private Questions() {}

  /// Answers a question: `ask` says which (`judge`, `rule`, `answer`, `explain`, `play`, `steps`,
  /// `regimes`), the rest is as that question says.
  public static Map<String, @Nullable Object> ask(Map<String, @Nullable Object> question) {
    return caught(() -> known(question));
  }

  private static Map<String, @Nullable Object> known(Map<String, @Nullable Object> question) {
    try {
      return switch (text(question, "ask")) {
        case "judge" -> judge(question);
        case "rule" -> rule(question);
        case "answer" -> Guide.answer(question);
        case "explain" -> explain(question);
        case "play" -> play(question);
        case "steps" -> steps(question);
        case "regimes" -> one("regimes", Regimes.names());
        default ->
            throw new Unusable(
                "ask", "Allowed: judge, rule, answer, explain, play, steps, regimes.");
      };
    } catch (Regimes.UnknownRegime unknown) {
      return problem(unknown.field(), "UNKNOWN", String.valueOf(unknown.getMessage()));
    }
  }

  /// A step of a published decision: `regime`, `version`, `step`, `facts`.
  private static Map<String, @Nullable Object> judge(Map<String, @Nullable Object> question) {
    Regime law = regime(question);
    String step = text(question, "step");
    if (!law.judgedSteps().contains(step)) {
      throw new Unusable("step", "Allowed: " + String.join(", ", law.judgedSteps()) + ".");
    }
    return law.judge(step, new FactReader(law.zone()).readSupplied(facts(question))).plain();
  }

  /// A gate on a day: `regime`, `version`, `gate`, `facts`, `day`. The answer is a ruling.
  private static Map<String, @Nullable Object> rule(Map<String, @Nullable Object> question) {
    Regime law = regime(question);
    return nullable(
        law.rule(
                new FactReader(law.zone()).read(facts(question)),
                gate(law, question),
                day(question))
            .plain());
  }

  /// The tree of a ruling in words: as `rule`, and `lang`.
  private static Map<String, @Nullable Object> explain(Map<String, @Nullable Object> question) {
    Regime law = regime(question);
    Language language = Language.of(text(question, "lang")).orElse(Language.ENGLISH);
    Ruling ruling =
        law.rule(
            new FactReader(law.zone()).read(facts(question)), gate(law, question), day(question));
    Map<String, @Nullable Object> plain = nullable(ruling.trace().plain());
    plain.put("words", new Explanation(language).of(ruling.trace()));
    return plain;
  }

  /// The steps of a regime: word, gate, meaning, who may take it, what it carries, and whence.
  private static Map<String, @Nullable Object> steps(Map<String, @Nullable Object> question) {
    List<Object> steps = new ArrayList<>();
    for (Step step : regime(question).steps()) {
      Map<String, Object> plain = new LinkedHashMap<>();
      plain.put("step", step.word());
      plain.put("gate", step.gate().word());
      plain.put("meaning", step.meaning());
      plain.put("by", step.takenBy().stream().sorted().toList());
      plain.put("carries", step.carriesInOrder().stream().map(Object::toString).toList());
      plain.put("from", step.from().stream().sorted().toList());
      steps.add(plain);
    }
    return one("steps", steps);
  }

  /// A matter, act by act: `regime`, and `acts`, each `{day, role, person, behalf, step, facts}`.
  /// The answer holds a ruling an act, and the facts and the place after the last.
  private static Map<String, @Nullable Object> play(Map<String, @Nullable Object> question) {
    Regime law = regime(question);
    List<Object> rulings = new ArrayList<>();
    Facts state = Facts.none();
    LocalDate last = LocalDate.MIN;
    for (Map<String, @Nullable Object> act : maps(question, "acts")) {
      String word = text(act, "step");
      Step step =
          law.step(word)
              .orElseThrow(() -> new Unusable("step", "There is no step \"" + word + "\"."));
      Signer signer = new Signer(text(act, "role"), text(act, "behalf"), text(act, "person"));
      LocalDate day = day(act);
      last = day;
      try {
        Facts taken = law.taking(state, step, new FactReader(law.zone()).read(facts(act)), signer);
        Ruling ruling = law.rule(taken, step.gate(), day);
        rulings.add(ruling.plain());
        if (ruling.isAllowed()) {
          state = law.after(state, taken, step, day.atTime(LocalTime.NOON));
        }
      } catch (FactProblem problem) {
        rulings.add(problem(problem));
      }
    }
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    plain.put("rulings", rulings);
    plain.put("facts", state.plain());
    plain.put("standing", law.standing(state, last).id());
    return plain;
  }

  private static Regime regime(Map<String, @Nullable Object> question) {
    return Regimes.named(text(question, "regime"), text(question, "version"));
  }

  private static Gate gate(Regime law, Map<String, @Nullable Object> question) {
    Map<String, Gate> gates = new TreeMap<>();
    law.rules().forEach(rule -> rule.gates().forEach(each -> gates.put(each.word(), each)));
    Gate gate = gates.get(text(question, "gate"));
    if (gate == null) {
      throw new Unusable("gate", "Allowed: " + String.join(", ", gates.keySet()) + ".");
    }
    return gate;
  }
}
