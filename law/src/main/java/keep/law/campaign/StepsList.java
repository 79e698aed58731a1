package keep.law.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.law.Step;

/// The closed list of step words, in the order of a case.
final class StepsList {
  static final List<Step> ALL = all();
  private static final Map<String, Step> BY_WORD = byWord();

  private StepsList() {}

  static Optional<Step> named(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  private static List<Step> all() {
    List<Step> all = new ArrayList<>();
    all.addAll(StepsOfRecord.all());
    all.addAll(StepsOfApplication.all());
    all.addAll(StepsOfDecision.all());
    all.addAll(StepsOfRelease.all());
    all.addAll(StepsApart.all());
    return List.copyOf(all);
  }

  private static Map<String, Step> byWord() {
    Map<String, Step> words = new HashMap<>();
    ALL.forEach(step -> words.put(step.word(), step));
    return words;
  }
}
