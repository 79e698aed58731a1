package keep.seal.release;

import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Digest;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;

/// Opens an order's commitment to a docket number or to its own words.
///
/// @param text what was committed to
/// @param blind opens the commitment
public record Opening(String text, Blind blind) {
  /// Reads a list of none or one.
  ///
  /// @param member the name under which the text stands: `ref` or `text`
  static Optional<Opening> read(Fields outer, String list, String member) throws MalformedInput {
    List<Fields> all = outer.objects(list, member, "blind");
    if (all.size() > 1) {
      throw outer.fault(list, "must have no entry or one");
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Fields only = all.getFirst();
    return Optional.of(
        new Opening(only.text(member), new Blind(only.bytes("blind", Blind.LENGTH))));
  }

  JsonObject json(String member) {
    return JsonObject.with().put(member, text).put("blind", blind.bytes()).object();
  }

  /// `court_ref_commit`: what an order holds of this docket number.
  public Digest docketCommit() {
    return blind.commit("docket", text);
  }

  /// `words_commit`: what an order holds of these words.
  public Digest wordsCommit() {
    return blind.commit("words", text);
  }

  /// Never the words.
  @Override
  public String toString() {
    return "Opening";
  }
}
