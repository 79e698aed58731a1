package keep.finder.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/// Two records of one id laid over each other: a list's short entry and the full record, or one
/// service at two places.
///
/// @param whole all fields of both; of a field they disagree about, the first one's
/// @param conflicts names of the fields they disagree about
record Merge(Json.Fields whole, List<String> conflicts) {
  /// @param unite whether lists of places are joined rather than compared
  static Merge of(String entity, Json.Fields first, Json.Fields second, boolean unite) {
    List<String> conflicts = new ArrayList<>();
    SequencedMap<String, Json> whole = new LinkedHashMap<>();
    for (String name : Standard.entity(entity).fields().keySet()) {
      Json one = first.fields().get(name);
      Json other = second.fields().get(name);
      if (one == null || other == null || one.equals(other)) {
        Json there = one == null ? other : one;
        if (there != null) {
          whole.put(name, there);
        }
      } else if (one instanceof Json.Fields a && other instanceof Json.Fields b) {
        Merge below = of(name, a, b, unite);
        whole.put(name, below.whole());
        below.conflicts().forEach(field -> conflicts.add(name + "." + field));
      } else if (unite && one instanceof Json.Items a && other instanceof Json.Items b) {
        whole.put(name, united(a, b));
      } else {
        whole.put(name, one);
        conflicts.add(name);
      }
    }
    return new Merge(new Json.Fields(whole), conflicts);
  }

  private static Json united(Json.Items first, Json.Items second) {
    Map<String, Json> byId = new TreeMap<>();
    Set<Json> rest = new LinkedHashSet<>();
    for (Json item : joined(first, second)) {
      if (item instanceof Json.Fields fields && fields.text("id").isPresent()) {
        byId.putIfAbsent(fields.text("id").orElseThrow(), item);
      } else {
        rest.add(item);
      }
    }
    List<Json> all = new ArrayList<>(byId.values());
    all.addAll(rest);
    return new Json.Items(all);
  }

  private static List<Json> joined(Json.Items first, Json.Items second) {
    List<Json> all = new ArrayList<>(first.items());
    all.addAll(second.items());
    return all;
  }
}
