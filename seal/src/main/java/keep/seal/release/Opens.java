package keep.seal.release;

import java.util.List;
import java.util.Optional;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;

/// What a release says travels with it beside the passages (protocol section 7). It is signed, so
/// that nobody can leave a name, the court's number, the order's words or a countersignature out of
/// a package unnoticed.
///
/// @param names cards whose names the package opens, ascending
/// @param docket whether it opens the court's number
/// @param words whether it opens the order's own words
/// @param countersign the countersignature that travels, where there was one at the time
public record Opens(List<Sid> names, boolean docket, boolean words, Optional<Sid> countersign) {
  /// Nothing beside the passages.
  public static final Opens NOTHING = new Opens(List.of(), false, false, Optional.empty());

  public Opens {
    names = names.stream().sorted().distinct().toList();
  }

  static Opens read(Fields outer, String name) throws MalformedInput {
    Fields fields = outer.object(name, "names", "docket", "words", "countersign");
    return new Opens(
        fields.sids("names"),
        fields.yes("docket"),
        fields.yes("words"),
        fields.sidOrEmpty("countersign"));
  }

  JsonObject json() {
    return JsonObject.with()
        .sids("names", names)
        .put("docket", docket ? "yes" : "no")
        .put("words", words ? "yes" : "no")
        .sidOrEmpty("countersign", countersign)
        .object();
  }
}
