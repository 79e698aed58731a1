package keep.law.regimes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keep.law.Answer;
import keep.law.Judgement;
import keep.law.Reason;

/// One step judged on the same facts under several regimes: where they part, and why.
///
/// @param step the word of the step
/// @param sides one for each regime, in the order asked
public record Comparison(String step, List<Side> sides) {
  private static final int SHOWN = 8;

  /// What one regime answers.
  public record Side(String regime, Judgement judgement) {
    /// `yes`, `no` or `undecided`.
    public String lawful() {
      return judgement.lawful().map(yes -> yes ? "yes" : "no").orElse("undecided");
    }

    /// The rules that decide it: those with the answer of the first reason, at most eight.
    public List<Reason> deciding() {
      List<Reason> all = judgement.reasons();
      if (all.isEmpty()) {
        return List.of();
      }
      Answer first = all.getFirst().answer();
      return all.stream().filter(reason -> reason.answer() == first).limit(SHOWN).toList();
    }
  }

  public Comparison {
    sides = List.copyOf(sides);
  }

  /// Whether the regimes answer differently, in whether it is lawful or in what may go out.
  public boolean parts() {
    return sides.stream().map(Side::lawful).distinct().count() > 1
        || sides.stream().map(side -> side.judgement().release()).distinct().count() > 1;
  }

  /// The names of the regimes by their answer, in the order of the answers given.
  public Map<String, List<String>> byAnswer() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Side side : sides) {
      names.computeIfAbsent(side.lawful(), answer -> new ArrayList<>()).add(side.regime());
    }
    return names;
  }
}
