package keep.law.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keep.law.Answer;
import keep.law.Fact;
import keep.law.FactId;
import keep.law.Kind;
import keep.law.PassageFinding;
import keep.law.Source;
import keep.law.Supplier;

/// How a fact is written down: one short line each.
final class Drafting {
  private Drafting() {}

  static Fact<Boolean> yesNo(String name, String means, Set<Supplier> by, String rules) {
    return fact(name, means, new Kind.YesNo(), List.of(true, false), by, rules);
  }

  static Fact<LocalDate> day(String name, String means, Set<Supplier> by, String rules) {
    return fact(name, means, new Kind.Day(), List.of(), by, rules);
  }

  static Fact<LocalDateTime> moment(String name, String means, Set<Supplier> by, String rules) {
    return fact(name, means, new Kind.Moment(), List.of(), by, rules);
  }

  static Fact<Integer> count(String name, String means, Set<Supplier> by, String rules) {
    return fact(name, means, new Kind.Count(), List.of(0, 1, 2), by, rules);
  }

  static Fact<String> word(
      String name, String means, Set<Supplier> by, String rules, List<String> words) {
    return fact(name, means, new Kind.Word(words), words, by, rules);
  }

  static Fact<Set<String>> words(
      String name, String means, Set<Supplier> by, String rules, List<String> words) {
    return fact(
        name, means, new Kind.Words(words), List.of(Set.of(), Set.copyOf(words)), by, rules);
  }

  static Fact<Set<String>> passages(String name, String means, Set<Supplier> by, String rules) {
    return fact(name, means, new Kind.Passages(), List.of(Set.of(), Set.of("p")), by, rules);
  }

  static Fact<List<PassageFinding>> findings(
      String name, String means, Set<Supplier> by, String rules) {
    return fact(name, means, new Kind.Findings(), List.of(), by, rules);
  }

  static Fact<Map<String, Answer>> answers(
      String name, String means, Set<Supplier> by, String rules) {
    return fact(name, means, new Kind.Answers(), List.of(), by, rules);
  }

  static Fact<Map<String, Set<String>>> links(
      String name, String means, Set<Supplier> by, String rules) {
    return fact(name, means, new Kind.Links(), List.of(), by, rules);
  }

  static Fact<String> label(String name, String means, Set<Supplier> by, String rules) {
    return fact(name, means, new Kind.Label(), List.of(), by, rules);
  }

  static Fact<Set<String>> labels(String name, String means, Set<Supplier> by, String rules) {
    return fact(name, means, new Kind.Labels(), List.of(Set.of()), by, rules);
  }

  private static <T> Fact<T> fact(
      String name, String means, Kind<T> kind, List<T> values, Set<Supplier> by, String rules) {
    return new Fact<>(new FactId(name), means, kind, values, by, new Source(rules), Set.of());
  }
}
