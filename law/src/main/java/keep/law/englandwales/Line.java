package keep.law.englandwales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import keep.law.RuleId;

/// One line of a table of the answer: the word that is given, when, and the rules it rests on.
///
/// @param id stable, for example `class-4`; printed beside the condition where a lawyer reads it
/// @param when the condition in plain words
/// @param rules what it rests on; empty for a line that is what remains
/// @param rests how the word rests on them
record Line<W>(
    String id, W word, String when, List<RuleId> rules, Rests rests, Predicate<Situation> holds) {
  /// How a word rests on the rules of its line.
  enum Rests {
    /// Without any one of them the word is not given, and all of them decide.
    ON_EACH,
    /// Those of them that speak on these facts decide.
    ON_WHAT_SPEAKS,
    /// Those of them decide that do not say yes.
    ON_WHAT_IS_NOT_SHOWN
  }

  Line {
    rules = List.copyOf(rules);
  }

  /// A word that is given only while each of its rules is in force.
  static <W> Line<W> word(
      String id, W word, String when, String rules, Predicate<Situation> holds) {
    return new Line<>(id, word, when, ids(rules), Rests.ON_EACH, holds);
  }

  /// A line that what the rules say decides.
  static <W> Line<W> found(
      String id, W word, String when, String rules, Predicate<Situation> holds) {
    return new Line<>(id, word, when, ids(rules), Rests.ON_WHAT_SPEAKS, holds);
  }

  /// A line that what is not shown decides.
  static <W> Line<W> notShown(
      String id, W word, String when, String rules, Predicate<Situation> holds) {
    return new Line<>(id, word, when, ids(rules), Rests.ON_WHAT_IS_NOT_SHOWN, holds);
  }

  private static List<RuleId> ids(String rules) {
    return rules.isEmpty() ? List.of() : Stream.of(rules.split(" ")).map(RuleId::new).toList();
  }

  boolean applies(Situation it) {
    return (rests != Rests.ON_EACH || rules.stream().allMatch(it::inForce)) && holds.test(it);
  }

  /// The rules that decided where this line was the one.
  List<RuleId> deciding(Situation it) {
    return rules.stream()
        .filter(rule ->
            switch (rests) {
              case ON_EACH -> true;
              case ON_WHAT_SPEAKS -> it.findings().speaks(rule.text());
              case ON_WHAT_IS_NOT_SHOWN ->
                  it.findings().speaks(rule.text()) && !it.yes(rule.text());
            })
        .toList();
  }

  /// The first line that applies.
  static <W> Optional<Line<W>> first(List<Line<W>> table, Situation it) {
    return table.stream().filter(line -> line.applies(it)).findFirst();
  }

  /// Every line that applies.
  static <W> List<Line<W>> all(List<Line<W>> table, Situation it) {
    List<Line<W>> all = new ArrayList<>();
    table.stream().filter(line -> line.applies(it)).forEach(all::add);
    return all;
  }
}
