package keep.law.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import keep.law.Answer;
import keep.law.Fact;
import keep.law.Facts;
import keep.law.Kind;
import keep.law.PassageFinding;
import keep.law.Regime;
import keep.law.Rule;
import keep.law.Supplier;
import keep.law.docs.Documents;
import keep.law.facts.Vocabulary;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Leaves out one rule after another and looks for facts on which a ruling changes: whether the act
/// is allowed, or, for a rule that only speaks, what is said. A rule on which nothing turns would
/// be no rule.
class MutationTest {
  private static final java.time.LocalDate DAY = java.time.LocalDate.of(2026, 11, 23);

  @ParameterizedTest(name = "{0}")
  @DisplayName("Every rule left out changes a ruling, and on which facts stands in the table")
  @ValueSource(strings = {"new-south-wales", "canada", "ireland"})
  void every_rule_left_out_changes_a_ruling(String name) {
    Regime whole = Regimes.named(name);
    Map<Integer, String> rows = new TreeMap<>();
    int number = 0;
    int noticed = 0;
    for (Rule rule : whole.rules()) {
      Regime mutant = whole.without(rule.id());
      String found = difference(whole, mutant, rule);
      assertThat(found).as(rule.id().text()).isNotEmpty();
      noticed++;
      rows.put(number++, "| " + rule.id() + " | " + found + " |\n");
    }
    StringBuilder text =
        new StringBuilder("# Each rule of `" + name + "` left out, and what changes\n\n");
    text.append("Written from a run; do not edit. ").append(number);
    text.append(" rules left out one by one, ").append(noticed).append(" noticed.\n\n");
    text.append("| Rule left out | What changes |\n|---|---|\n");
    rows.values().forEach(text::append);
    Documents.isUpToDate("docs/law/" + name + "-mutation.md", text.toString());
  }

  private static String difference(Regime whole, Regime mutant, Rule rule) {
    Random random = new Random(20261123);
    List<Fact<?>> read = new ArrayList<>();
    for (Fact<?> fact : Vocabulary.all()) {
      if (!fact.suppliers().contains(Supplier.RECORD)) {
        read.add(fact);
      }
    }
    boolean speaks = false;
    for (int round = 0; round < 400; round++) {
      Facts facts = some(read, random);
      for (var gate : rule.gates().stream().sorted().toList()) {
        var day = rule.inForce().contains(DAY) ? DAY : rule.inForce().to();
        var before = whole.rule(facts, gate, day);
        var after = mutant.rule(facts, gate, day);
        speaks |= before.reasons().size() != after.reasons().size();
        if (!before.word().equals(after.word())) {
          return "at " + gate.word() + ", " + before.word() + " becomes " + after.word();
        }
      }
    }
    return speaks ? "a reason is no longer given" : "";
  }

  private static Facts some(List<Fact<?>> read, Random random) {
    Facts facts = Facts.none();
    for (Fact<?> fact : read) {
      if (random.nextInt(2) == 0) {
        facts = with(facts, fact, random);
      }
    }
    return facts;
  }

  private static <T> Facts with(Facts facts, Fact<T> fact, Random random) {
    if (fact.kind() instanceof Kind.Day) {
      @SuppressWarnings("unchecked") // a fact of kind Day holds days
      Fact<java.time.LocalDate> day = (Fact<java.time.LocalDate>) fact;
      return facts.with(day, DAY.minusDays(random.nextInt(60)));
    }
    if (fact.kind() instanceof Kind.Findings) {
      Answer answer = Answer.values()[random.nextInt(3)];
      @SuppressWarnings("unchecked") // a fact of kind Findings holds rows
      Fact<List<PassageFinding>> rows = (Fact<List<PassageFinding>>) fact;
      return facts.with(rows, List.of(new PassageFinding("p", answer, answer.not(), answer)));
    }
    if (fact.kind() instanceof Kind.Words words && random.nextBoolean()) {
      @SuppressWarnings("unchecked") // a fact of kind Words holds sets of words
      Fact<Set<String>> set = (Fact<Set<String>>) fact;
      return facts.with(set, Set.of(words.words().get(random.nextInt(words.words().size()))));
    }
    List<T> values = fact.representatives();
    return values.isEmpty() ? facts : facts.with(fact, values.get(random.nextInt(values.size())));
  }
}
