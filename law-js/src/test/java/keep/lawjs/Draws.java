package keep.lawjs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import keep.law.Fact;
import keep.law.FactProblem;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Regime;
import keep.law.Signer;
import keep.law.Step;
import keep.law.facts.FactReader;
import keep.law.facts.Vocabulary;
import keep.law.regimes.Regimes;
import org.jspecify.annotations.Nullable;

/// Questions drawn at random from the vocabulary and the steps; the same seed draws the same.
final class Draws {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 2_200;
  private static final int TRIES = 6;

  private final RandomGenerator random;

  Draws(RandomGenerator random) {
    this.random = random;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  /// A question of each kind that takes facts, about one set of facts.
  List<Map<String, @Nullable Object>> questions() {
    Map<String, Object> facts = facts(Vocabulary.all(), 0.02 + random.nextDouble() * 0.2);
    Regime law = Regimes.named(one(Regimes.names()));
    List<Map<String, @Nullable Object>> questions = new ArrayList<>();
    questions.add(
        Map.of(
            "ask",
            "answer",
            "facts",
            facts,
            "day",
            day().toString(),
            "lang",
            one(List.of("", "en", "cy"))));
    questions.add(
        Map.of(
            "ask", "judge", "regime", law.name(), "step", one(law.judgedSteps()), "facts", facts));
    questions.add(
        Map.of(
            "ask",
            random.nextInt(10) == 0 ? "explain" : "rule",
            "lang",
            one(List.of("en", "cy")),
            "regime",
            law.name(),
            "gate",
            one(gates(law)).word(),
            "facts",
            facts,
            "day",
            day().toString()));
    return questions;
  }

  private static List<Gate> gates(Regime law) {
    Map<String, Gate> gates = new TreeMap<>();
    law.rules().forEach(rule -> rule.gates().forEach(each -> gates.put(each.word(), each)));
    return List.copyOf(gates.values());
  }

  private Map<String, Object> facts(List<Fact<?>> some, double share) {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (Fact<?> fact : some) {
      if (random.nextDouble() < share) {
        plain.putAll(value(fact));
      }
    }
    return plain;
  }

  private <T> Map<String, Object> value(Fact<T> fact) {
    return fact.representatives().isEmpty()
        ? Map.of()
        : Facts.none().with(fact, one(fact.representatives())).plain();
  }

  /// A walk of so many acts: of a few tries at each turn the first that is allowed, else the last.
  Map<String, @Nullable Object> walk(Regime law, int acts) {
    List<Map<String, Object>> all = new ArrayList<>();
    Facts state = Facts.none();
    LocalDate day = LocalDate.of(2026, 11, 23);
    for (int turn = 0; turn < acts; turn++) {
      day = random.nextInt(4) == 0 ? day.plusDays(random.nextInt(9)) : day;
      Map<String, Object> act = Map.of();
      for (int tries = 0; tries < TRIES; tries++) {
        Step step = one(law.steps());
        act = act(step, day);
        try {
          Facts taken = taking(law, state, step, act);
          if (law.allows(taken, step.gate(), day)) {
            state = law.after(state, taken, step, day.atTime(LocalTime.NOON));
            break;
          }
        } catch (FactProblem kept) {
          // a problem is an answer too; the act stays in the walk
        }
      }
      all.add(act);
    }
    return Map.of("ask", "play", "regime", law.name(), "acts", all);
  }

  private Map<String, Object> act(Step step, LocalDate day) {
    List<Fact<?>> carried = new ArrayList<>();
    step.carriesInOrder().forEach(id -> Vocabulary.named(id.name()).ifPresent(carried::add));
    Map<String, Object> facts = facts(carried, random.nextDouble());
    Map<String, Object> act = new LinkedHashMap<>();
    act.put("day", day.toString());
    act.put("role", one(step.takenBy().stream().sorted().toList()));
    act.put("person", one(List.of("a1", "b2", "")));
    act.put("behalf", "");
    act.put("step", step.word());
    act.put("facts", facts);
    return act;
  }

  private static Facts taking(Regime law, Facts state, Step step, Map<String, Object> act) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    if (act.get("facts") instanceof Map<?, ?> given) {
      given.forEach((name, value) -> facts.put(String.valueOf(name), value));
    }
    return law.taking(
        state,
        step,
        new FactReader(law.zone()).read(facts),
        new Signer(String.valueOf(act.get("role")), "", String.valueOf(act.get("person"))));
  }
}
