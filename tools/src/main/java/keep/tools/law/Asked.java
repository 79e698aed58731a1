package keep.tools.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Judgement;
import keep.law.Judgement.Release;
import keep.law.Nearest;
import keep.law.Regime;
import keep.law.Ruling;
import keep.law.Step;
import keep.law.Trace;

/// What one command line asks a regime about: a step of a published decision, a step of a running
/// matter, or a gate. `judge` and `explain` both read their words here, so that a word means the
/// same to both.
sealed interface Asked {
  /// How that came about, rule by rule.
  Trace trace(Regime law, Facts facts, LocalDate day);

  /// A step of somebody else's process, as in a published decision.
  record OfDecision(String word) implements Asked {
    /// What the regime says of the step.
    Judgement judge(Regime law, Facts facts) {
      return law.judge(word, facts);
    }

    @Override
    public Trace trace(Regime law, Facts facts, LocalDate day) {
      Judgement judged = law.judge(word, facts);
      List<Trace.Node> nodes = new ArrayList<>();
      judged
          .reasons()
          .forEach(reason ->
              nodes.add(
                  new Trace.Node(
                      reason.rule(),
                      law.version(),
                      reason.question(),
                      reason.answer(),
                      true,
                      reason.source(),
                      reason.because(),
                      Map.of())));
      String verdict =
          judged.lawful().map(lawful -> lawful ? "allowed" : "refused").orElse("not-assessed");
      Gate gate = new Gate(word, "Is this step lawful: " + word + "?");
      return new Trace(law.name(), law.version(), gate, day, verdict, nodes);
    }
  }

  /// A gate, or the step of a running matter that passes it.
  record AtGate(Gate gate) implements Asked {
    /// What the rules at the gate say on this day.
    Judgement judge(Regime law, Facts facts, LocalDate day) {
      Ruling ruling = law.rule(facts, gate, day);
      return switch (ruling) {
        case Ruling.Allowed allowed ->
            new Judgement(Optional.of(true), Release.NOT_DECIDED, allowed.reasonsFor(), "");
        case Ruling.Refused refused ->
            new Judgement(Optional.of(false), Release.NOT_ALLOWED, refused.reasonsAgainst(), "");
        case Ruling.NotAssessed open ->
            Judgement.undecided("The facts do not settle it.", open.reasonsAgainst());
      };
    }

    @Override
    public Trace trace(Regime law, Facts facts, LocalDate day) {
      return law.rule(facts, gate, day).trace();
    }
  }

  /// Reads the words of a command line, and of the file where the line says none.
  ///
  /// @param step after `--step`, or empty text; read first as a step of a decision
  /// @param gate after `--gate`, or empty text; read first as a gate
  /// @param ofFile the file's own step, or empty text
  /// @throws FactsFile.Unusable with the nearest words and all that are allowed
  static Asked of(Regime law, String step, String gate, String ofFile) throws FactsFile.Unusable {
    Map<String, Gate> gates = gates(law);
    if (!gate.isEmpty()) {
      Optional<Asked> found = atGate(gates, gate).or(() -> ofDecision(law, gate));
      return found.orElseThrow(() -> none("--gate", gate, gates.keySet(), law));
    }
    String word = step.isEmpty() ? ofFile : step;
    Optional<Asked> found = ofDecision(law, word).or(() -> atGate(gates, word));
    return found.orElseThrow(() -> none("step", word, law.judgedSteps(), law));
  }

  private static Optional<Asked> ofDecision(Regime law, String word) {
    return law.judgedSteps().contains(word) ? Optional.of(new OfDecision(word)) : Optional.empty();
  }

  private static Optional<Asked> atGate(Map<String, Gate> gates, String word) {
    return Optional.ofNullable(gates.get(word)).map(AtGate::new);
  }

  /// Every gate by its own word, and by each step that passes it.
  private static Map<String, Gate> gates(Regime law) {
    Map<String, Gate> gates = new TreeMap<>();
    for (Step step : law.steps()) {
      gates.put(step.word(), step.gate());
    }
    law.rules().forEach(rule -> rule.gates().forEach(each -> gates.put(each.word(), each)));
    return gates;
  }

  private static FactsFile.Unusable none(
      String field, String word, Iterable<String> first, Regime law) {
    Set<String> every = new TreeSet<>(law.judgedSteps());
    every.addAll(gates(law).keySet());
    return new FactsFile.Unusable(
        field
            + ": "
            + (word.isEmpty() ? "none is given." : "there is none called \"" + word + "\".")
            + Nearest.hint(word, every)
            + " Allowed: "
            + FactsFile.list(first)
            + ".");
  }
}
