package keep.law.docs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import keep.law.Answer;
import keep.law.Fact;
import keep.law.FactId;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Kind;
import keep.law.PassageFinding;
import keep.law.Regime;
import keep.law.Rule;
import keep.law.Ruling;
import keep.law.Trace;
import keep.law.bench.CourtRegime;
import keep.law.facts.BenchFacts;
import keep.law.facts.ProcessFacts;
import keep.law.facts.Vocabulary;

/// Looks for facts on which a regime rules otherwise when one rule is left out.
///
/// A seeded walk: facts that other rules object to are changed until only the missing rule would
/// have stood in the way. Where a rule never bars anything, what is lost is what it says.
public final class WithoutRule {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final int STARTS = 8;
  private static final int STEPS = 70;

  private final Regime whole;
  private final Regime mutant;
  private final Rule rule;
  private final LocalDate day;
  private final List<String> steps;
  private final Random random = new Random(20261123);
  private String loses = "";

  private WithoutRule(Regime whole, Rule rule) {
    this.whole = whole;
    this.rule = rule;
    mutant = whole.without(rule.id());
    day = rule.inForce().contains(DAY) ? DAY : rule.inForce().to();
    steps =
        whole instanceof CourtRegime court
            ? court.walk().steps().stream().map(step -> step.word()).toList()
            : whole.steps().stream().map(step -> step.word()).toList();
  }

  /// What changes, in words; empty text if nothing was found.
  public static String changes(Regime whole, Rule rule) {
    return new WithoutRule(whole, rule).search();
  }

  private String search() {
    for (Gate gate : rule.gates().stream().sorted().toList()) {
      for (int start = 0; start < STARTS; start++) {
        Optional<String> found = walk(gate);
        if (found.isPresent()) {
          return found.get();
        }
        if (!loses.isEmpty() && start >= STARTS / 2 && !canBar(gate)) {
          break;
        }
      }
    }
    return loses;
  }

  private boolean canBar(Gate gate) {
    for (int round = 0; round < 20; round++) {
      Ruling ruling = whole.rule(focused(Facts.none(), gate), gate, day);
      if (node(ruling).filter(this::bars).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Random values for what this rule itself reads.
  private Facts focused(Facts facts, Gate gate) {
    Facts changed = facts;
    for (int depth = 0; depth < 3; depth++) {
      Optional<Trace.Node> own = node(whole.rule(changed, gate, day));
      for (String name : own.map(each -> each.facts().keySet()).orElse(Set.of())) {
        if (random.nextInt(3) > 0) {
          changed = change(changed, name);
        }
      }
    }
    return changed;
  }

  private Optional<String> walk(Gate gate) {
    Facts facts = focused(Facts.none(), gate);
    if (random.nextBoolean() && !steps.isEmpty()) {
      facts = facts.with(ProcessFacts.STEP, steps.get(random.nextInt(steps.size())));
    }
    for (int step = 0; step < STEPS; step++) {
      Ruling before = whole.rule(facts, gate, day);
      Ruling after = mutant.rule(facts, gate, day);
      if (!before.word().equals(after.word())) {
        return Optional.of("at " + gate.word() + ", " + before.word() + " becomes " + after.word());
      }
      if (loses.isEmpty()) {
        loses = lost(gate, before, after);
      }
      List<Trace.Node> against = after.trace().nodes().stream().filter(this::bars).toList();
      if (against.isEmpty()) {
        facts = focused(facts, gate);
        continue;
      }
      Trace.Node one = against.get(random.nextInt(against.size()));
      List<String> read = new ArrayList<>(one.facts().keySet());
      if (!read.isEmpty()) {
        facts = change(facts, read.get(random.nextInt(read.size())));
      }
    }
    return Optional.empty();
  }

  private static String lost(Gate gate, Ruling before, Ruling after) {
    if (before.duties().size() != after.duties().size()
        || before.clocks().size() != after.clocks().size()) {
      return "at " + gate.word() + ", a duty or a clock no longer follows";
    }
    return before.reasons().size() != after.reasons().size()
        ? "at " + gate.word() + ", what it tells is no longer told"
        : "";
  }

  private Optional<Trace.Node> node(Ruling ruling) {
    return ruling.trace().nodes().stream()
        .filter(each -> each.rule().equals(rule.id()))
        .findFirst();
  }

  private boolean bars(Trace.Node node) {
    return node.asked() && node.answer() != Answer.YES;
  }

  private Facts change(Facts facts, String name) {
    if (name.equals(ProcessFacts.STEP.name())) {
      return steps.isEmpty()
          ? facts
          : facts.with(ProcessFacts.STEP, steps.get(random.nextInt(steps.size())));
    }
    if (name.equals(BenchFacts.COURT_STANDING.name())) {
      List<String> places = whole.standings().stream().map(place -> place.id()).toList();
      return facts.with(BenchFacts.COURT_STANDING, places.get(random.nextInt(places.size())));
    }
    if (name.equals(ProcessFacts.SIGNER_ROLE.name())) {
      List<String> roles =
          List.of("party", "judge", "registrar", "survivor", "releaser", "adviser");
      return facts.with(ProcessFacts.SIGNER_ROLE, roles.get(random.nextInt(roles.size())));
    }
    return random.nextInt(6) == 0
        ? facts.withoutAll(Set.of(new FactId(name)))
        : with(facts, Vocabulary.named(name).orElseThrow());
  }

  private <T> Facts with(Facts facts, Fact<T> fact) {
    if (fact.kind() instanceof Kind.Day) {
      @SuppressWarnings("unchecked") // a fact of kind Day holds days
      Fact<LocalDate> on = (Fact<LocalDate>) fact;
      int back = random.nextInt(4) == 0 ? random.nextInt(11_000) : random.nextInt(90);
      return facts.with(on, DAY.plusDays(30L - back));
    }
    if (fact.kind() instanceof Kind.Count) {
      @SuppressWarnings("unchecked") // a fact of kind Count holds whole numbers
      Fact<Integer> count = (Fact<Integer>) fact;
      return facts.with(count, List.of(0, 7, 13, 14, 60).get(random.nextInt(5)));
    }
    if (fact.kind() instanceof Kind.Moment) {
      @SuppressWarnings("unchecked") // a fact of kind Moment holds times
      Fact<java.time.LocalDateTime> time = (Fact<java.time.LocalDateTime>) fact;
      return facts.with(time, DAY.minusDays(random.nextInt(60)).atTime(14, 30));
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
