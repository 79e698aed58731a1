package keep.seal.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import keep.seal.encoding.Blind;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.people.Name;

/// Opens the `name_commit` of one card, for those who must know the name.
///
/// @param card the card's statement id
public record NameOpening(Sid card, Name name) implements Comparable<NameOpening> {
  private static final Comparator<NameOpening> ORDER =
      Comparator.comparing(NameOpening::card)
          .thenComparing(opening -> opening.name().name())
          .thenComparing(opening -> opening.name().blind().bytes());

  static List<NameOpening> readSet(Fields outer, String member) throws MalformedInput {
    List<NameOpening> all = new ArrayList<>();
    for (Fields fields : outer.objects(member, "card", "name", "blind")) {
      Blind blind = new Blind(fields.bytes("blind", Blind.LENGTH));
      all.add(new NameOpening(fields.sid("card"), new Name(blind, fields.text("name"))));
    }
    return outer.ascending(member, all, Comparator.naturalOrder());
  }

  JsonObject json() {
    return JsonObject.with()
        .put("card", card)
        .put("name", name.name())
        .put("blind", name.blind().bytes())
        .object();
  }

  @Override
  public int compareTo(NameOpening other) {
    return ORDER.compare(this, other);
  }
}
