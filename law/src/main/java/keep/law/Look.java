package keep.law;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Facts that remember which of them were read: the ground of the trace.
final class Look implements Known {
  private final Facts facts;
  private final Set<FactId> read = new LinkedHashSet<>();

  Look(Facts facts) {
    this.facts = facts;
  }

  @Override
  public <T> Optional<T> get(Fact<T> fact) {
    read.add(fact.id());
    return facts.get(fact);
  }

  Set<FactId> read() {
    return read;
  }

  Map<String, Object> used() {
    Map<String, Object> used = new LinkedHashMap<>();
    for (FactId id : read) {
      used.put(id.name(), facts.plain(id).orElse("unknown"));
    }
    return used;
  }
}
