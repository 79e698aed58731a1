package keep.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Facts as a rule reads them. Whatever is not known answers UNKNOWN.
public interface Known {
  /// The value, or empty where it is unknown.
  <T> Optional<T> get(Fact<T> fact);

  /// Whether the fact is known to be true.
  default Answer yes(Fact<Boolean> fact) {
    return get(fact).map(Answer::of).orElse(Answer.UNKNOWN);
  }

  /// Whether the fact is one of these words.
  default Answer is(Fact<String> fact, String... words) {
    return get(fact).map(value -> Answer.of(List.of(words).contains(value))).orElse(Answer.UNKNOWN);
  }

  /// Whether the set holds this member.
  default Answer has(Fact<Set<String>> fact, String member) {
    return get(fact).map(value -> Answer.of(value.contains(member))).orElse(Answer.UNKNOWN);
  }

  /// Whether the set holds all of these members.
  default Answer hasAll(Fact<Set<String>> fact, Set<String> members) {
    return get(fact).map(value -> Answer.of(value.containsAll(members))).orElse(Answer.UNKNOWN);
  }

  /// Whether anything at all is known about the fact.
  default boolean knows(Fact<?> fact) {
    return get(fact).isPresent();
  }

  /// The set, or the empty set where it is unknown. For subset checks in which unknown must count
  /// as nothing.
  default Set<String> setOf(Fact<Set<String>> fact) {
    return get(fact).orElse(Set.of());
  }

  /// The answer a passage got in a passage-by-passage fact.
  default Answer passage(Fact<Map<String, Answer>> fact, String passage) {
    return get(fact).map(rows -> rows.getOrDefault(passage, Answer.UNKNOWN)).orElse(Answer.UNKNOWN);
  }
}
