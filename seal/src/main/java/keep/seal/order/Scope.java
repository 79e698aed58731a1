package keep.seal.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.matter.PassageName;

/// What of one note an order names.
///
/// @param header the note version's header
/// @param passages places in its tree, ascending; empty where the order's extent is the whole note
public record Scope(Sid header, List<Integer> passages) implements Comparable<Scope> {
  public Scope {
    passages = passages.stream().sorted().distinct().toList();
  }

  /// Reads a set of scopes, by header and then by passages.
  public static List<Scope> readSet(Fields outer, String name) throws MalformedInput {
    List<Scope> all = new ArrayList<>();
    for (Fields fields : outer.objects(name, "header", "passages")) {
      all.add(
          new Scope(
              fields.sid("header"), fields.integers("passages", 0, PassageName.HIGHEST_INDEX)));
    }
    return outer.ascending(name, all, Comparator.naturalOrder());
  }

  public JsonObject json() {
    return JsonObject.with().put("header", header).integers("passages", passages).object();
  }

  @Override
  public int compareTo(Scope other) {
    int byHeader = header.compareTo(other.header);
    return byHeader != 0 ? byHeader : comparePassages(passages, other.passages);
  }

  /// Compares two lists of places number by number; a list that ends first comes first.
  public static int comparePassages(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int here = Integer.compare(a.get(i), b.get(i));
      if (here != 0) {
        return here;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
