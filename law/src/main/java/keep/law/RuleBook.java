package keep.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Rules in a fixed order, and the one way in which they decide: every rule in force that guards
/// the gate is asked; a NO refuses, doubt refuses or leaves undecided as the rule says, and
/// otherwise the act is allowed.
///
/// Books with the same name, version and rules are equal.
public final class RuleBook {
  private final String regime;
  private final String version;
  private final List<Rule> rules;
  private final Map<Gate, List<Rule>> guards = new HashMap<>();

  /// @param regime the name of the layer that speaks
  /// @param version the version of the rules as a whole
  public RuleBook(String regime, String version, List<Rule> rules) {
    this.regime = regime;
    this.version = version;
    this.rules = List.copyOf(rules);
    for (Rule rule : this.rules) {
      for (Gate gate : rule.gates()) {
        guards.computeIfAbsent(gate, none -> new ArrayList<>()).add(rule);
      }
    }
  }

  public String regime() {
    return regime;
  }

  public String version() {
    return version;
  }

  public List<Rule> rules() {
    return rules;
  }

  /// The rules that guard a gate, in order.
  private List<Rule> guarding(Gate gate) {
    return guards.getOrDefault(gate, List.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleBook book
        && book.regime.equals(regime)
        && book.version.equals(version)
        && book.rules.equals(rules);
  }

  @Override
  public int hashCode() {
    return Objects.hash(regime, version, rules);
  }

  /// The same book with one rule left out, to see who notices.
  public RuleBook without(RuleId id) {
    return new RuleBook(
        regime, version, rules.stream().filter(rule -> !rule.id().equals(id)).toList());
  }

  public Optional<Rule> find(RuleId id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /// May this act take effect on this day, and why.
  public Ruling rule(Facts facts, Gate gate, LocalDate day) {
    List<Trace.Node> nodes = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    List<Rule> asked = new ArrayList<>();
    boolean refused = false;
    boolean open = false;
    for (Rule rule : guarding(gate)) {
      if (!rule.inForce().contains(day)) {
        continue;
      }
      asked.add(rule);
      Look look = new Look(facts);
      Finding finding = rule.test().test(look, day);
      nodes.add(
          new Trace.Node(
              rule.id(),
              rule.version(),
              rule.question(),
              finding.answer(),
              finding.asked(),
              rule.source(),
              finding.because(),
              look.used()));
      if (!finding.asked()) {
        continue;
      }
      reasons.add(
          new Reason(
              rule.id(), rule.question(), finding.answer(), rule.source(), finding.because()));
      switch (finding.answer()) {
        case YES -> {}
        case NO -> refused = true;
        case UNKNOWN -> {
          switch (rule.unknown()) {
            case REFUSES -> refused = true;
            case IS_NOT_ASSESSED -> open = true;
            case IS_SHOWN -> {}
          }
        }
      }
    }
    boolean allowed = !refused && !open;
    List<Duty> duties = new ArrayList<>();
    List<Clock> clocks = new ArrayList<>();
    for (Rule rule : asked) {
      Consequence.Follows follows = rule.consequence().follows(facts, day, allowed);
      duties.addAll(follows.duties());
      clocks.addAll(follows.clocks());
    }
    String verdict = allowed ? "allowed" : refused ? "refused" : "not-assessed";
    Trace trace = new Trace(regime, version, gate, day, verdict, List.copyOf(nodes));
    List<Reason> all = List.copyOf(reasons);
    if (allowed) {
      return new Ruling.Allowed(trace, all, List.copyOf(duties), List.copyOf(clocks));
    }
    return refused
        ? new Ruling.Refused(trace, all, List.copyOf(duties), List.copyOf(clocks))
        : new Ruling.NotAssessed(trace, all, List.copyOf(duties), List.copyOf(clocks));
  }

  /// Only whether the act is allowed, without reasons or trace: the same answer as [#rule], for
  /// exploring many states. Asked from the end, where it stands whose turn it is: that settles
  /// most.
  public boolean allows(Facts facts, Gate gate, LocalDate day) {
    for (Rule rule : guarding(gate).reversed()) {
      if (!rule.inForce().contains(day)) {
        continue;
      }
      Finding finding = rule.test().test(facts, day);
      if (finding.asked()
          && (finding.answer().isNo()
              || (finding.answer().isUnknown() && rule.unknown() != Rule.Unknown.IS_SHOWN))) {
        return false;
      }
    }
    return true;
  }

  /// The facts that the rules of a gate read when they rule on these facts.
  public Set<FactId> factsRead(Facts facts, Gate gate, LocalDate day) {
    Set<FactId> read = new LinkedHashSet<>();
    for (Rule rule : guarding(gate)) {
      if (rule.inForce().contains(day)) {
        Look look = new Look(facts);
        rule.test().test(look, day);
        read.addAll(look.read());
      }
    }
    return read;
  }
}
