package keep.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// What is known about a matter. Immutable; a fact that is absent is unknown.
public final class Facts implements Known {
  private static final Facts NONE = new Facts(new TreeMap<>());

  private final TreeMap<FactId, Object> values;
  private int hash; // computed when first asked for; 0 until then

  private Facts(TreeMap<FactId, Object> values) {
    this.values = values;
  }

  /// Nothing is known.
  public static Facts none() {
    return NONE;
  }

  @Override
  @SuppressWarnings("unchecked") // only `with` puts values in, and it is typed
  public <T> Optional<T> get(Fact<T> fact) {
    return Optional.ofNullable((T) values.get(fact.id()));
  }

  /// These facts with one more value known, or another value in place of the old one.
  public <T> Facts with(Fact<T> fact, T value) {
    TreeMap<FactId, Object> copy = new TreeMap<>(values);
    copy.put(fact.id(), frozen(value));
    return new Facts(copy);
  }

  /// These facts with this one unknown again.
  public Facts without(Fact<?> fact) {
    return withoutAll(Set.of(fact.id()));
  }

  public Facts withoutAll(Set<FactId> ids) {
    TreeMap<FactId, Object> copy = new TreeMap<>(values);
    copy.keySet().removeAll(ids);
    return new Facts(copy);
  }

  /// The same values under other names, so that two layers of law can each keep their own.
  public Facts renamed(UnaryOperator<FactId> name) {
    TreeMap<FactId, Object> copy = new TreeMap<>();
    values.forEach((id, value) -> copy.put(name.apply(id), value));
    return new Facts(copy);
  }

  /// Only those of these facts that are named.
  public Facts only(Set<FactId> ids) {
    TreeMap<FactId, Object> copy = new TreeMap<>(values);
    copy.keySet().retainAll(ids);
    return new Facts(copy);
  }

  /// These facts as an act changes them: the act's values replace older ones, except passage rows,
  /// which are merged passage by passage (a later row for a passage replaces the earlier one).
  public Facts merged(Facts act) {
    TreeMap<FactId, Object> copy = new TreeMap<>(values);
    act.values.forEach((id, value) -> copy.merge(id, value, Facts::later));
    return new Facts(copy);
  }

  private static Object later(Object old, Object young) {
    if (old instanceof Map<?, ?> before && young instanceof Map<?, ?> after) {
      Map<Object, Object> rows = new TreeMap<>(before);
      rows.putAll(after);
      return Collections.unmodifiableMap(rows);
    }
    if (old instanceof List<?> before && young instanceof List<?> after) {
      Map<String, PassageFinding> rows = new TreeMap<>();
      before.forEach(row -> put(rows, row));
      after.forEach(row -> put(rows, row));
      return List.copyOf(rows.values());
    }
    return young;
  }

  private static void put(Map<String, PassageFinding> rows, Object row) {
    if (row instanceof PassageFinding finding) {
      rows.put(finding.passage(), finding);
    }
  }

  private static Object frozen(Object value) {
    return switch (value) {
      case Set<?> set -> Collections.unmodifiableSet(new TreeSet<>(set));
      case Map<?, ?> map -> Collections.unmodifiableMap(new TreeMap<>(map));
      case List<?> list -> {
        Map<String, PassageFinding> rows = new TreeMap<>();
        list.forEach(row -> put(rows, row));
        yield List.copyOf(rows.values());
      }
      default -> value;
    };
  }

  /// The names of everything that is known, ascending.
  public Set<FactId> known() {
    return Collections.unmodifiableSet(values.keySet());
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /// The value under a name as plain data (see [PlainFacts]); empty where unknown.
  public Optional<Object> plain(FactId id) {
    return Optional.ofNullable(values.get(id)).map(PlainFacts::of);
  }

  /// All known facts as plain data, ascending by name: words, numbers, lists and maps as an act
  /// writes them.
  public Map<String, Object> plain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach((id, value) -> plain.put(id.name(), PlainFacts.of(value)));
    return plain;
  }

  /// The names under which these and the other facts differ.
  public List<FactId> differences(Facts other) {
    Set<FactId> all = new TreeSet<>(values.keySet());
    all.addAll(other.values.keySet());
    List<FactId> changed = new ArrayList<>();
    for (FactId id : all) {
      if (!Optional.ofNullable(values.get(id)).equals(Optional.ofNullable(other.values.get(id)))) {
        changed.add(id);
      }
    }
    return changed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts
        && facts.hashCode() == hashCode()
        && facts.values.equals(values);
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = values.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return plain().toString();
  }
}
