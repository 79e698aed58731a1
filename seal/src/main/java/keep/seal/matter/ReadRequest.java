package keep.seal.matter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import keep.seal.encoding.Clocks;
import keep.seal.encoding.Digest;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sha256;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Word;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// What somebody asks of one path of one server, signed afresh each time and never filed (protocol
/// section 7). It is good for one method, and where something is sent, for those bytes alone. A
/// server refuses one whose `at` is more than 300 seconds off its own clock, or that it has seen
/// before.
///
/// @param by the card of whoever reads
/// @param host the server's name and port as the client addresses it: `localhost:8080`
/// @param path the path with its query, beginning with a slash
/// @param body SHA-256 of what is sent; empty with [Method#GET] and nowhere else
/// @param at Unix seconds
public record ReadRequest(
    Sid by, String host, Method method, String path, Optional<Digest> body, long at, Nonce nonce) {
  /// What is asked.
  public enum Method implements Word {
    GET,
    POST;

    @Override
    public String word() {
      return name();
    }
  }

  private static final Pattern HOST = Pattern.compile("[a-z0-9.\\[\\]:-]{1,255}");
  private static final Pattern PATH = Pattern.compile("/[!-~]{0,2047}");

  public ReadRequest {
    if (!HOST.matcher(host).matches() || !PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("not a server's name or not a path on it");
    }
    if (body.isPresent() != (method == Method.POST)) {
      throw new IllegalArgumentException("what is sent has a digest, what is read has none");
    }
  }

  /// To read a path.
  public static ReadRequest get(Sid by, String host, String path, long at, Nonce nonce) {
    return new ReadRequest(by, host, Method.GET, path, Optional.empty(), at, nonce);
  }

  /// To send these bytes to a path.
  public static ReadRequest post(
      Sid by, String host, String path, byte[] body, long at, Nonce nonce) {
    return new ReadRequest(
        by, host, Method.POST, path, Optional.of(Digest.of(Sha256.hash(body))), at, nonce);
  }

  /// Whether these are the bytes it was signed for.
  public boolean isFor(byte[] bytes) {
    return body.equals(Optional.of(Digest.of(Sha256.hash(bytes))));
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
                "method",
                "path",
                "body_sha256",
                "at",
                "nonce")
            .version();
    if (!HOST.matcher(fields.text("host")).matches()) {
      throw fields.fault("host", "must be a server's name in small letters, with its port if any");
    }
    if (!PATH.matcher(fields.text("path")).matches()) {
      throw fields.fault("path", "must begin with a slash and be plain ASCII without spaces");
    }
    Method method = fields.word("method", Method.values());
    Optional<Digest> body = fields.digestOrEmpty("body_sha256");
    if (body.isPresent() != (method == Method.POST)) {
      throw fields.fault("body_sha256", "stands with POST and nowhere else");
    }
    return new ReadRequest(
        fields.sid("by"),
        fields.text("host"),
        method,
        fields.text("path"),
        body,
        fields.integer("at"),
        fields.nonce("nonce"));
  }

  /// The payload's bytes.
  public byte[] payload() {
    return JsonObject.with()
        .version()
        .put("by", by)
        .put("host", host)
        .put("method", method)
        .put("path", path)
        .digestOrEmpty("body_sha256", body)
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
