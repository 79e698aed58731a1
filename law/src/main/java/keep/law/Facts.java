package keep.law;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// What is known about a matter. Immutable; a fact that is absent is unknown.
public final class Facts implements Known {
  private static final Facts NONE = new Facts(new FactId[0], new Object[0]);

  // Two arrays and not a map: an exploration copies facts a million times.
  private final FactId[] ids; // ascending, none twice; never changed
  private final Object[] values; // of the id in the same place; never changed
  private int hash; // computed when first asked for; 0 until then

  private Facts(FactId[] ids, Object[] values) {
    this.ids = ids;
    this.values = values;
  }

  /// Nothing is known.
  public static Facts none() {
    return NONE;
  }

  @Override
  @SuppressWarnings("unchecked") // only `with` puts values in, and it is typed
  public <T> Optional<T> get(Fact<T> fact) {
    int at = find(fact.id());
    return at < 0 ? Optional.empty() : Optional.of((T) values[at]);
  }

  /// Where it stands; where there is none, -1 minus the place where it would stand.
  private int find(FactId id) {
    return Arrays.binarySearch(ids, id);
  }

  /// These facts with one more value known, or another value in place of the old one.
  public <T> Facts with(Fact<T> fact, T value) {
    int at = find(fact.id());
    if (at >= 0) {
      Object[] changed = values.clone();
      changed[at] = frozen(value);
      return new Facts(ids, changed);
    }
    int place = -1 - at;
    FactId[] moreIds = new FactId[ids.length + 1];
    Object[] moreValues = new Object[ids.length + 1];
    System.arraycopy(ids, 0, moreIds, 0, place);
    System.arraycopy(values, 0, moreValues, 0, place);
    moreIds[place] = fact.id();
    moreValues[place] = frozen(value);
    System.arraycopy(ids, place, moreIds, place + 1, ids.length - place);
    System.arraycopy(values, place, moreValues, place + 1, ids.length - place);
    return new Facts(moreIds, moreValues);
  }

  /// These facts with this one unknown again.
  public Facts without(Fact<?> fact) {
    return withoutAll(Set.of(fact.id()));
  }

  public Facts withoutAll(Set<FactId> gone) {
    return where(id -> !gone.contains(id));
  }

  /// Only those of these facts that are named.
  public Facts only(Set<FactId> named) {
    return where(named::contains);
  }

  private Facts where(Predicate<FactId> stays) {
    Pile pile = new Pile(ids.length);
    for (int i = 0; i < ids.length; i++) {
      if (stays.test(ids[i])) {
        pile.add(ids[i], values[i]);
      }
    }
    return pile.count == ids.length ? this : pile.facts();
  }

  /// The same values under other names, so that two layers of law can each keep their own.
  public Facts renamed(UnaryOperator<FactId> name) {
    TreeMap<FactId, Object> renamed = new TreeMap<>();
    for (int i = 0; i < ids.length; i++) {
      renamed.put(name.apply(ids[i]), values[i]);
    }
    Pile pile = new Pile(renamed.size());
    renamed.forEach(pile::add);
    return pile.facts();
  }

  /// These facts as an act changes them: the act's values replace older ones, except passage rows,
  /// which are merged passage by passage (a later row for a passage replaces the earlier one).
  public Facts merged(Facts act) {
    Pile pile = new Pile(ids.length + act.ids.length);
    int mine = 0;
    int its = 0;
    while (mine < ids.length && its < act.ids.length) {
      int order = ids[mine].compareTo(act.ids[its]);
      if (order < 0) {
        pile.add(ids[mine], values[mine++]);
      } else if (order > 0) {
        pile.add(act.ids[its], act.values[its++]);
      } else {
        pile.add(ids[mine], later(values[mine++], act.values[its++]));
      }
    }
    pile.addAll(this, mine);
    pile.addAll(act, its);
    return pile.facts();
  }

  /// Facts in the making, added ascending.
  private static final class Pile {
    private final FactId[] ids;
    private final Object[] values;
    private int count;

    Pile(int most) {
      ids = new FactId[most];
      values = new Object[most];
    }

    void add(FactId id, Object value) {
      ids[count] = id;
      values[count++] = value;
    }

    void addAll(Facts facts, int from) {
      int more = facts.ids.length - from;
      System.arraycopy(facts.ids, from, ids, count, more);
      System.arraycopy(facts.values, from, values, count, more);
      count += more;
    }

    Facts facts() {
      return count == ids.length
          ? new Facts(ids, values)
          : new Facts(Arrays.copyOf(ids, count), Arrays.copyOf(values, count));
    }
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
    return new AbstractSet<>() {
      @Override
      public Iterator<FactId> iterator() {
        return List.of(ids).iterator();
      }

      @Override
      public int size() {
        return ids.length;
      }

      @Override
      public boolean contains(Object other) {
        return other instanceof FactId id && find(id) >= 0;
      }
    };
  }

  public boolean isEmpty() {
    return ids.length == 0;
  }

  /// The value under a name as plain data (see [PlainFacts]); empty where unknown.
  public Optional<Object> plain(FactId id) {
    int at = find(id);
    return at < 0 ? Optional.empty() : Optional.of(PlainFacts.of(values[at]));
  }

  /// All known facts as plain data, ascending by name: words, numbers, lists and maps as an act
  /// writes them.
  public Map<String, Object> plain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (int i = 0; i < ids.length; i++) {
      plain.put(ids[i].name(), PlainFacts.of(values[i]));
    }
    return plain;
  }

  /// The names under which these and the other facts differ.
  public List<FactId> differences(Facts other) {
    List<FactId> changed = new ArrayList<>();
    int mine = 0;
    int its = 0;
    while (mine < ids.length && its < other.ids.length) {
      int order = ids[mine].compareTo(other.ids[its]);
      if (order != 0) {
        changed.add(order < 0 ? ids[mine++] : other.ids[its++]);
        continue;
      }
      if (!values[mine].equals(other.values[its])) {
        changed.add(ids[mine]);
      }
      mine++;
      its++;
    }
    changed.addAll(List.of(ids).subList(mine, ids.length));
    changed.addAll(List.of(other.ids).subList(its, other.ids.length));
    return changed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts
        && facts.hashCode() == hashCode()
        && Arrays.equals(facts.ids, ids)
        && Arrays.equals(facts.values, values);
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = 31 * Arrays.hashCode(ids) + Arrays.hashCode(values);
    }
    return hash;
  }

  @Override
  public String toString() {
    return plain().toString();
  }
}
