package keep.law.facts;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import keep.law.Fact;
import keep.law.FactId;
import keep.law.Lifetime;

/// Which facts end together, read from the facts themselves.
public final class Lives {
  private static final Map<Lifetime, Set<FactId>> ENDING = ending();

  private Lives() {}

  /// The facts that are no longer known once any of these has ended.
  public static Set<FactId> endingWith(Lifetime... ended) {
    Set<FactId> gone = new HashSet<>();
    for (Lifetime each : ended) {
      gone.addAll(ENDING.getOrDefault(each, Set.of()));
    }
    return Set.copyOf(gone);
  }

  private static Map<Lifetime, Set<FactId>> ending() {
    Map<Lifetime, Set<FactId>> all = new EnumMap<>(Lifetime.class);
    for (Fact<?> fact : Vocabulary.all()) {
      fact.lives()
          .forEach(life -> all.computeIfAbsent(life, none -> new HashSet<>()).add(fact.id()));
    }
    return all;
  }
}
