package keep.seal.matter;

import java.util.List;
import java.util.regex.Pattern;
import keep.seal.encoding.Clocks;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// A request to read one path of one server, signed afresh each time and never filed (protocol
/// section 7). A server refuses one whose `at` is more than 300 seconds off its own clock, or that
/// it has seen before.
///
/// @param by the card of whoever reads
/// @param host the server's name and port as the client addresses it: `localhost:8080`
/// @param path the path with its query, beginning with a slash
/// @param at Unix seconds
public record ReadRequest(Sid by, String host, String path, long at, Nonce nonce) {
  private static final Pattern HOST = Pattern.compile("[a-z0-9.\\[\\]:-]{1,255}");
  private static final Pattern PATH = Pattern.compile("/[!-~]{0,2047}");

  public ReadRequest {
    if (!HOST.matcher(host).matches() || !PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("not a server's name or not a path on it");
    }
  }

  /// Reads the payload. The signature is not looked at here.
  public static ReadRequest parse(Statement statement) throws MalformedInput {
    Fields fields =
        Fields.read(
                statement.payloadOf(StatementKind.READ),
                "read",
                "v",
                "by",
                "host",
                "path",
                "at",
                "nonce")
            .version();
    if (!HOST.matcher(fields.text("host")).matches()) {
      throw fields.fault("host", "must be a server's name in small letters, with its port if any");
    }
    if (!PATH.matcher(fields.text("path")).matches()) {
      throw fields.fault("path", "must begin with a slash and be plain ASCII without spaces");
    }
    return new ReadRequest(
        fields.sid("by"),
        fields.text("host"),
        fields.text("path"),
        fields.integer("at"),
        fields.nonce("nonce"));
  }

  /// The payload's bytes.
  public byte[] payload() {
    return JsonObject.with()
        .version()
        .put("by", by)
        .put("host", host)
        .put("path", path)
        .put("at", at)
        .put("nonce", nonce)
        .bytes();
  }

  public Statement sign(Signer signer) {
    return Statement.signed(StatementKind.READ, payload(), List.of(signer));
  }

  /// Whether a server whose clock shows `now` may still accept it.
  public boolean isCurrent(long now) {
    return Clocks.agree(at, now);
  }
}
