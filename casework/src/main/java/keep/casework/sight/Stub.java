package keep.casework.sight;

import java.util.Optional;
import keep.seal.encoding.Digest;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;

/// An act of which somebody sees that it exists: its place in the chain and on the record. No kind,
/// no actor, no day.
///
/// @param seq its place in the matter, from 1
/// @param prev the act before it; empty for the first
/// @param commit what its leaf on the record commits to
public record Stub(long seq, Sid sid, Optional<Sid> prev, Digest commit) {
  private static final String[] NAMES = {"seq", "sid", "prev", "commit"};

  /// The names of its object, in their order.
  public static String[] names() {
    return NAMES.clone();
  }

  /// Reads a stub from an object with exactly [#names()].
  public static Stub read(Fields fields) throws MalformedInput {
    return new Stub(
        fields.integer("seq"),
        fields.sid("sid"),
        fields.sidOrEmpty("prev"),
        fields.digest("commit"));
  }

  public JsonObject json() {
    return JsonObject.with()
        .put("seq", seq)
        .put("sid", sid)
        .sidOrEmpty("prev", prev)
        .put("commit", commit)
        .object();
  }
}
