package keep.work.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;
import keep.seal.json.Json.Member;

/// A request that was not carried out, and nothing of it filed: what is wrong, where, and what to
/// do. The shapes are those of docs/http.md. It never repeats anything of the request.
///
/// A ruling of the law against an act is no refusal in this sense: it is an answer, and it is
/// filed.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String error;
  private final String where;
  private final String fix;
  private final transient List<Member> more;

  private Refusal(int status, String error, String where, String fix, List<Member> more) {
    super(error + " at " + where, null, false, false);
    this.status = status;
    this.error = error;
    this.where = where;
    this.fix = fix;
    this.more = more;
  }

  private static Refusal of(int status, String error, String where, String fix, Member... more) {
    return new Refusal(status, error, where, fix, List.of(more));
  }

  /// 400: not what docs/http.md or the protocol describes.
  public static Refusal malformed(String where, String fix) {
    return of(400, "malformed", where, fix);
  }

  /// 400: as the protocol's own readers and checks found it.
  public static Refusal of(MalformedInput e) {
    String problem = e.problem();
    String sentence = Character.toUpperCase(problem.charAt(0)) + problem.substring(1) + ". ";
    return switch (e.fault()) {
      case SIGNATURE -> of(400, "signature", e.place(), sentence + e.remedy());
      case LIMIT -> of(413, "too-large", e.place(), sentence + e.remedy());
      case FORM, KEY, LIVE, LOCK, MISMATCH ->
          of(400, "malformed", e.place(), sentence + e.remedy());
    };
  }

  /// 401: a signed read is needed.
  public static Refusal readStatement(String fix) {
    return of(401, "read-statement", "Keep-Read", fix);
  }

  /// 403: the card is unknown, ended, or of a role that may not do this.
  public static Refusal card(String where, String fix) {
    return of(403, "card", where, fix);
  }

  /// 403: a good card, but this is not for its eyes. The same words whatever the reason.
  public static Refusal notYours(String where) {
    return of(403, "not-yours", where, "Ask the service to share it with this card.");
  }

  /// 403: nobody owns this server yet, and whoever would has not shown that she started it.
  public static Refusal setup(String where, String fix) {
    return of(403, "setup", where, fix);
  }

  /// 404.
  public static Refusal unknown(String where) {
    return of(404, "unknown", where, "Check the name. It may not have been filed here.");
  }

  /// 409: another act was filed first.
  ///
  /// @param head the act to follow; empty where the matter has not been opened
  public static Refusal outOfTurn(Optional<Sid> head, int seq) {
    return of(
        409,
        "out-of-turn",
        "act.payload.prev",
        "Read the matter again, look at what came in between, and sign the act anew.",
        new Member("head", new JsonText(head.map(Sid::text).orElse(""))),
        new Member("seq", new JsonInteger(seq)));
  }

  /// 409: something else already stands here.
  public static Refusal conflict(String where, String fix) {
    return of(409, "conflict", where, fix);
  }

  /// 409: what must be on the record first is not yet there.
  public static Refusal notLogged(String where) {
    return of(
        409, "not-logged", where, "Wait until the record gives its index, then send this again.");
  }

  /// 413.
  public static Refusal tooLarge(String where, long most) {
    return of(413, "too-large", where, "At most " + most + " bytes are taken here.");
  }

  /// 422: a time that is too far off the server's clock.
  public static Refusal clock(String where, long now) {
    return of(
        422,
        "clock",
        where,
        "Set this device's clock, then sign again: the time must lie within 300 seconds.",
        new Member("now", new JsonInteger(now)));
  }

  /// 429: this card has tried too often here.
  ///
  /// @param where what was tried
  public static Refusal tooMany(String where) {
    return of(
        429,
        "too-many",
        where,
        "The law did not allow this, and this card was refused often today: read why, and do what"
            + " it asks.");
  }

  /// 503: nobody has said yet who is trusted here.
  public static Refusal noPolicy() {
    return of(
        503, "no-policy", "policy", "File a policy first: POST /policies with a policy file.");
  }

  /// Another status, for the framework's own refusals.
  static Refusal other(int status, String error, String where, String fix) {
    return of(status, error, where, fix);
  }

  /// The same refusal, seen from outside.
  public Refusal within(String outer) {
    return new Refusal(status, error, outer + "." + where, fix, more);
  }

  public int status() {
    return status;
  }

  /// The one word that programs go by.
  public String error() {
    return error;
  }

  JsonObject json() {
    List<Member> members = new ArrayList<>();
    members.add(new Member("error", new JsonText(error)));
    members.add(new Member("where", new JsonText(where)));
    members.add(new Member("fix", new JsonText(fix)));
    members.addAll(more);
    return new JsonObject(members);
  }

  /// The answer's bytes.
  byte[] bytes() {
    Json json = json();
    return json.bytes();
  }
}
