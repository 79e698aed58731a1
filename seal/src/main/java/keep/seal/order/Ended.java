package keep.seal.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;

/// A card or order that the second person found ended.
///
/// @param statement the ended card or order
/// @param index where its `end` entry stands in the ledger
public record Ended(Sid statement, long index) implements Comparable<Ended> {
  public Ended {
    if (index < 0 || index > Json.GREATEST_INTEGER) {
      throw new IllegalArgumentException("a place in the ledger is 0 to 2^53 - 1");
    }
  }

  static List<Ended> readSet(Fields outer, String name) throws MalformedInput {
    List<Ended> all = new ArrayList<>();
    for (Fields fields : outer.objects(name, "stmt", "index")) {
      all.add(new Ended(fields.sid("stmt"), fields.integer("index")));
    }
    return outer.ascending(name, all, Comparator.naturalOrder());
  }

  JsonObject json() {
    return JsonObject.with().put("stmt", statement).put("index", index).object();
  }

  @Override
  public int compareTo(Ended other) {
    int byStatement = statement.compareTo(other.statement);
    return byStatement != 0 ? byStatement : Long.compare(index, other.index);
  }
}
