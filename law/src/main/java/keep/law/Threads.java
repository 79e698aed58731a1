package keep.law;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Several papers of one kind in one matter: two requests, a request during a summons, the
/// application of a co-accused. Each has facts of its own; one is in front, where rules read it,
/// and the others wait beside it under names of their own, which no rule can read.
///
/// @param word how the names of facts that wait begin, for example `paper`
/// @param own the facts that each paper has of its own
/// @param hidden names already made, by number; only to save time
/// @param front where the matter keeps the number of the paper in front; papers are numbered from 1
///   in the order in which they came
public record Threads(
    String word, Set<FactId> own, Fact<Integer> front, Map<Integer, Map<FactId, FactId>> hidden) {
  public Threads {
    own = Set.copyOf(own);
  }

  public Threads(String word, Set<FactId> own, Fact<Integer> front) {
    this(word, own, front, new ConcurrentHashMap<>());
  }

  /// The number of the paper in front; 1 before there is any.
  public int inFront(Facts state) {
    return state.get(front).orElse(1);
  }

  /// The numbers of those that wait, ascending.
  public TreeSet<Integer> waiting(Facts state) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (FactId id : state.known()) {
      number(id).ifPresent(numbers::add);
    }
    return numbers;
  }

  /// What is known of a paper that waits, under the names that rules read.
  public Facts of(Facts state, int number) {
    Map<FactId, FactId> names = names(number);
    return state.only(names.keySet()).renamed(id -> names.getOrDefault(id, id));
  }

  /// The same matter with this paper in front and the present one waiting.
  public Facts bring(Facts state, int number) {
    if (number == inFront(state)) {
      return state;
    }
    Facts wanted = of(state, number);
    return aside(state).withoutAll(names(number).keySet()).merged(wanted).with(front, number);
  }

  /// The same matter with a new paper in front, of which nothing is known.
  public Facts open(Facts state) {
    int newest = Math.max(inFront(state), waiting(state).stream().mapToInt(n -> n).max().orElse(0));
    return aside(state).with(front, newest + 1);
  }

  /// The same matter without those that wait.
  public Facts alone(Facts state) {
    Set<FactId> waiting = new HashSet<>();
    for (FactId id : state.known()) {
      if (number(id).isPresent()) {
        waiting.add(id);
      }
    }
    return state.withoutAll(waiting);
  }

  private Facts aside(Facts state) {
    Map<FactId, FactId> shown = names(inFront(state));
    Map<FactId, FactId> away = new HashMap<>();
    shown.forEach((name, mine) -> away.put(mine, name));
    Facts mine = state.only(own);
    return state.withoutAll(own).merged(mine.renamed(id -> away.getOrDefault(id, id)));
  }

  /// By its name while it waits, the name that rules read.
  private Map<FactId, FactId> names(int number) {
    return hidden.computeIfAbsent(
        number,
        n -> {
          Map<FactId, FactId> names = new HashMap<>();
          for (FactId id : own) {
            String first = String.valueOf(Character.toUpperCase(id.name().charAt(0)));
            names.put(new FactId(word + n + first + id.name().substring(1)), id);
          }
          return Map.copyOf(names);
        });
  }

  private OptionalInt number(FactId id) {
    String name = id.name();
    int at = word.length();
    if (!name.startsWith(word) || name.length() <= at || !Character.isDigit(name.charAt(at))) {
      return OptionalInt.empty();
    }
    int end = at;
    while (end < name.length() && Character.isDigit(name.charAt(end))) {
      end++;
    }
    return OptionalInt.of(Integer.parseInt(name.substring(at, end)));
  }

  /// Those that wait, the latest first.
  public List<Integer> latestFirst(Facts state) {
    return List.copyOf(waiting(state).descendingSet());
  }
}
