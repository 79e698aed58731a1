package keep.tools.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keep.seal.encoding.Blind;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.people.Name;
import keep.seal.release.Opening;

/// What the judge's order only commits to, opened for those who must know it: the docket number,
/// the order's own words, and the names behind cards. The content of a deposit of kind `opening`.
///
/// @param docket the docket number
/// @param words the order's own words
/// @param names by card
record Openings(Optional<Opening> docket, Optional<Opening> words, Map<Sid, Name> names) {
  Openings {
    names = Map.copyOf(names);
  }

  byte[] bytes() {
    List<JsonObject> list = new ArrayList<>();
    new TreeMap<>(names)
        .forEach((card, name) ->
            list.add(
                JsonObject.with()
                    .put("card", card)
                    .put("name", name.name())
                    .put("blind", name.blind().bytes())
                    .object()));
    return JsonObject.with()
        .version()
        .list("docket", docket.map(Openings::json).map(List::of).orElse(List.of()))
        .list("words", words.map(Openings::json).map(List::of).orElse(List.of()))
        .list("names", list)
        .bytes();
  }

  private static JsonObject json(Opening opening) {
    return JsonObject.with()
        .put("text", opening.text())
        .put("blind", opening.blind().bytes())
        .object();
  }

  static Openings read(byte[] content) throws MalformedInput {
    Fields fields = Fields.read(content, "opening", "v", "docket", "words", "names").version();
    Map<Sid, Name> names = new TreeMap<>();
    for (Fields one : fields.objects("names", "card", "name", "blind")) {
      names.put(
          one.sid("card"), new Name(new Blind(one.bytes("blind", Blind.LENGTH)), one.text("name")));
    }
    return new Openings(opening(fields, "docket"), opening(fields, "words"), names);
  }

  private static Optional<Opening> opening(Fields fields, String name) throws MalformedInput {
    List<Fields> all = fields.objects(name, "text", "blind");
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Opening(
                all.getFirst().text("text"),
                new Blind(all.getFirst().bytes("blind", Blind.LENGTH))));
  }

  /// Neither names nor words.
  @Override
  public String toString() {
    return "Openings";
  }
}
