package keep.law.explore;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import keep.law.Facts;
import keep.law.Regime;

/// Breadth first through every reachable state, so that each counterexample is a shortest story.
public final class Explorer {
  /// More states than this mean that a model does not abstract enough.
  private static final int TOO_MANY = 300_000;

  private final Model model;
  private final Regime regime;
  private final List<Invariant> invariants;
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Map<String, Integer> moveNumbers = new HashMap<>();
  private final List<Move> moves = new ArrayList<>();
  private int[] parents = new int[1024];
  private final Map<String, List<String>> broken = new HashMap<>();
  private int changes;
  private int attempts;

  /// An edge of the graph; `move` -1 means that a day came.
  private record Edge(int from, int to, int move) {}

  private Explorer(Model model) {
    this.model = model;
    this.regime = model.regime();
    this.invariants = model.invariants();
  }

  /// Explores everything.
  public static Exploration explore(Model model) {
    return new Explorer(model).run();
  }

  /// Explores until an invariant of acts or states is broken; empty if everything reachable was
  /// seen and none was. Enough to see whether a rule left out is noticed.
  public static Optional<Exploration.Checked> firstBroken(Model model) {
    Explorer explorer = new Explorer(model);
    explorer.walk(() -> !explorer.broken.isEmpty());
    return explorer.ofActsAndStates().stream().filter(check -> !check.held()).findFirst();
  }

  private void walk(BooleanSupplier enough) {
    for (Node start : model.starts()) {
      number(start, -1);
    }
    for (int at = 0; at < nodes.size() && !enough.getAsBoolean(); at++) {
      visit(at);
      if (nodes.size() > TOO_MANY) {
        throw new IllegalStateException("More than " + TOO_MANY + " states: abstract more.");
      }
    }
  }

  private Exploration run() {
    walk(() -> false);
    List<Exploration.Checked> checks = new ArrayList<>(ofActsAndStates());
    checks.add(noDeadEnds());
    for (Liveness liveness : model.liveness()) {
      checks.add(check(liveness));
    }
    return new Exploration(
        regime.name(), regime.version(), nodes.size(), changes, attempts, checks);
  }

  private List<Exploration.Checked> ofActsAndStates() {
    List<Exploration.Checked> checks = new ArrayList<>();
    for (Invariant invariant : invariants) {
      List<String> story = broken.getOrDefault(invariant.name(), List.of());
      checks.add(
          new Exploration.Checked(
              invariant.name(), invariant.rules(), !broken.containsKey(invariant.name()), story));
    }
    return checks;
  }

  private int number(Node node, int parentEdge) {
    Integer known = numbers.get(node);
    if (known != null) {
      return known;
    }
    int number = nodes.size();
    numbers.put(node, number);
    nodes.add(node);
    if (number >= parents.length) {
      parents = Arrays.copyOf(parents, parents.length * 2);
    }
    parents[number] = parentEdge;
    return number;
  }

  private void visit(int at) {
    Node node = nodes.get(at);
    for (Invariant invariant : invariants) {
      if (!broken.containsKey(invariant.name())) {
        invariant.ofNode().apply(node).ifPresent(wrong -> tell(invariant.name(), at, "", wrong));
      }
    }
    for (Move move : model.moves(node)) {
      attempts++;
      Facts taken = regime.taking(node.facts(), move.step(), move.act(), move.signer());
      if (!regime.allows(taken, move.step().gate(), node.day())) {
        continue;
      }
      changes++;
      Facts next =
          regime.after(node.facts(), taken, move.step(), node.day().atTime(LocalTime.NOON));
      Change plain =
          new Change(node, move, taken, new Node(next, node.day(), node.track(), node.passed()));
      Node to = model.known(new Node(next, node.day(), node.track(), model.passed(plain)));
      Change change = new Change(node, move, taken, to);
      for (Invariant invariant : invariants) {
        if (!broken.containsKey(invariant.name())) {
          invariant
              .ofChange()
              .apply(change)
              .ifPresent(wrong -> tell(invariant.name(), at, move.label(), wrong));
        }
      }
      link(at, to, moveNumber(move));
    }
    Optional<LocalDate> day = model.nextDay(node.facts(), node.day());
    day.ifPresent(next -> link(at, new Node(node.facts(), next, node.track(), node.passed()), -1));
  }

  private int moveNumber(Move move) {
    return moveNumbers.computeIfAbsent(
        move.label(),
        label -> {
          moves.add(move);
          return moves.size() - 1;
        });
  }

  private void link(int from, Node to, int move) {
    Integer known = numbers.get(to);
    if (known != null && known == from) {
      return;
    }
    int edge = edges.size();
    int number = number(to, edge);
    edges.add(new Edge(from, number, move));
  }

  private void tell(String invariant, int at, String lastAct, String wrong) {
    List<String> story = story(at);
    if (!lastAct.isEmpty()) {
      story.add(nodes.get(at).day() + "  " + lastAct);
    }
    story.add("Against it: " + wrong);
    broken.put(invariant, story);
  }

  /// How a state came about, a line an event.
  private List<String> story(int at) {
    List<String> lines = new ArrayList<>();
    int now = at;
    while (parents[now] >= 0) {
      Edge edge = edges.get(parents[now]);
      Node node = nodes.get(edge.from());
      lines.add(
          edge.move() < 0
              ? nodes.get(edge.to()).day() + "  the day comes"
              : node.day() + "  " + moves.get(edge.move()).label());
      now = edge.from();
    }
    lines.add(nodes.get(now).day() + "  it begins");
    Collections.reverse(lines);
    return lines;
  }

  private Exploration.Checked noDeadEnds() {
    BitSet goesOn = new BitSet(nodes.size());
    edges.forEach(edge -> goesOn.set(edge.from()));
    for (int at = 0; at < nodes.size(); at++) {
      if (model.mayRest(nodes.get(at))) {
        goesOn.set(at);
      }
    }
    int stuck = goesOn.nextClearBit(0);
    boolean held = stuck >= nodes.size();
    return new Exploration.Checked(
        "No state is a dead end", "section 6", held, held ? List.of() : story(stuck));
  }

  private Exploration.Checked check(Liveness liveness) {
    BitSet reaches = reaching(liveness.goal(), liveness.by());
    for (int at = 0; at < nodes.size(); at++) {
      if (!reaches.get(at) && liveness.from().test(nodes.get(at))) {
        return new Exploration.Checked(liveness.name(), liveness.rules(), false, story(at));
      }
    }
    return new Exploration.Checked(liveness.name(), liveness.rules(), true, List.of());
  }

  /// Every state from which a goal can be reached by permitted moves: backwards from the goals.
  private BitSet reaching(Predicate<Node> goal, Predicate<Move> by) {
    boolean[] permitted = new boolean[moves.size()];
    for (int i = 0; i < permitted.length; i++) {
      permitted[i] = by.test(moves.get(i));
    }
    int[] first = new int[nodes.size()];
    Arrays.fill(first, -1);
    int[] next = new int[edges.size()];
    for (int i = 0; i < next.length; i++) {
      Edge edge = edges.get(i);
      if (edge.move() < 0 || permitted[edge.move()]) {
        next[i] = first[edge.to()];
        first[edge.to()] = i;
      }
    }
    BitSet reached = new BitSet(nodes.size());
    int[] queue = new int[nodes.size()];
    int end = 0;
    for (int at = 0; at < nodes.size(); at++) {
      if (goal.test(nodes.get(at))) {
        reached.set(at);
        queue[end++] = at;
      }
    }
    for (int begin = 0; begin < end; begin++) {
      for (int edge = first[queue[begin]]; edge >= 0; edge = next[edge]) {
        int from = edges.get(edge).from();
        if (!reached.get(from)) {
          reached.set(from);
          queue[end++] = from;
        }
      }
    }
    return reached;
  }
}
