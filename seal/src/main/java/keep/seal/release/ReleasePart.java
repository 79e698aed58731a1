package keep.seal.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.matter.PassageName;
import keep.seal.order.Scope;

/// What of one note leaves.
///
/// @param header the note version's header
/// @param passages places in its tree, ascending; empty where the order's extent is the whole note
///   and so every place leaves
/// @param latest the releaser's claim whether this is the note's newest version
public record ReleasePart(Sid header, List<Integer> passages, Latest latest)
    implements Comparable<ReleasePart> {
  private static final Comparator<ReleasePart> ORDER =
      Comparator.comparing(ReleasePart::header)
          .thenComparing(ReleasePart::passages, Scope::comparePassages)
          .thenComparing(part -> part.latest().word());

  public ReleasePart {
    passages = passages.stream().sorted().distinct().toList();
  }

  static List<ReleasePart> readSet(Fields outer, String name) throws MalformedInput {
    List<ReleasePart> all = new ArrayList<>();
    for (Fields fields : outer.objects(name, "header", "passages", "latest")) {
      all.add(
          new ReleasePart(
              fields.sid("header"),
              fields.integers("passages", 0, PassageName.HIGHEST_INDEX),
              fields.word("latest", Latest.values())));
    }
    return outer.ascending(name, all, Comparator.naturalOrder());
  }

  JsonObject json() {
    return JsonObject.with()
        .put("header", header)
        .integers("passages", passages)
        .put("latest", latest)
        .object();
  }

  @Override
  public int compareTo(ReleasePart other) {
    return ORDER.compare(this, other);
  }
}
