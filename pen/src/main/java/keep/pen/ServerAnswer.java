package keep.pen;

import keep.seal.encoding.MalformedInput;
import keep.seal.json.Fields;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;
import keep.seal.json.StrictJson;

/// What a server answered.
///
/// @param status the HTTP status
/// @param body the bytes, to be read as strict JSON unless the path says otherwise
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record ServerAnswer(int status, byte[] body) {

  public boolean ok() {
    return status == 200;
  }

  /// The body, or the server's own words as a refusal.
  ///
  /// @param what was asked for, for the error
  public byte[] orThrow(String what) {
    if (!ok()) {
      throw refused(what);
    }
    return body;
  }

  /// The body as an object with exactly these names.
  public Fields fields(String what, String... names) {
    byte[] bytes = orThrow(what);
    try {
      return Fields.read(bytes, what, names);
    } catch (MalformedInput e) {
      throw new ServerRefusal(status, "unreadable", e.place(), e.problem());
    }
  }

  /// The answer as the refusal it is.
  public ServerRefusal refused(String what) {
    try {
      JsonObject said = StrictJson.readObject(body, what);
      return new ServerRefusal(status, text(said, "error"), text(said, "where"), text(said, "fix"));
    } catch (MalformedInput e) {
      return new ServerRefusal(status, "fault", what, "The server's answer could not be read.");
    }
  }

  /// Whether the same request, sent again in a moment, may be taken: the database or the record is
  /// away, or has not caught up yet with what was filed before.
  boolean saysTryAgain() {
    return status == 503 || (status == 409 && refused("").word().equals("not-logged"));
  }

  /// Whether the server says that a statement's time is not its own: in a demonstration it may have
  /// started again since it was told the time.
  boolean saysWrongTime() {
    return (status == 422 && refused("").word().equals("clock"))
        || (status == 401 && refused("").word().equals("read-statement"));
  }

  private static String text(JsonObject object, String name) {
    for (Json.Member member : object.members()) {
      if (member.name().equals(name) && member.value() instanceof JsonText(String value)) {
        return value;
      }
    }
    return "";
  }

  @Override
  public String toString() {
    return "ServerAnswer[" + status + ", " + body.length + " bytes]";
  }
}
