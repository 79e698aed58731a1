package keep.seal.release;

import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Digest;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.order.Authority;
import keep.seal.order.Recipient;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// Exactly these passages leave now, to exactly these people (protocol section 7).
///
/// @param order the order it is made under
/// @param parts per note, ascending
/// @param releasedDigest over the passages that leave, see [ReleasedDigest]
/// @param recipients ascending; some of the order's
/// @param opens what travels beside the passages
/// @param releaser the card of whoever releases
/// @param clearance the second person's word, where one is needed
/// @param witnessed false where it goes out before witnesses have seen it
/// @param released Unix seconds, a claim that witnesses' times hold in bounds
public record Release(
    Sid order,
    List<ReleasePart> parts,
    Digest releasedDigest,
    List<Recipient> recipients,
    Opens opens,
    Sid releaser,
    Optional<Sid> clearance,
    boolean witnessed,
    long released,
    Nonce nonce) {
  public Release {
    parts = parts.stream().sorted().distinct().toList();
    recipients = recipients.stream().sorted().distinct().toList();
  }

  /// Reads the payload. The signature is not looked at here.
  public static Release parse(Statement statement) throws MalformedInput {
    Fields fields =
        Fields.read(
                statement.payloadOf(StatementKind.RELEASE),
                "release",
                "v",
                "order",
                "parts",
                "released_digest",
                "recipients",
                "opens",
                "releaser",
                "clearance",
                "witnessed",
                "released",
                "nonce")
            .version();
    return new Release(
        fields.sid("order"),
        ReleasePart.readSet(fields, "parts"),
        fields.digest("released_digest"),
        Recipient.readSet(fields, "recipients"),
        Opens.read(fields, "opens"),
        fields.sid("releaser"),
        fields.sidOrEmpty("clearance"),
        fields.yes("witnessed"),
        fields.integer("released"),
        fields.nonce("nonce"));
  }

  /// The payload's bytes.
  public byte[] payload() {
    return JsonObject.with()
        .version()
        .put("order", order)
        .list("parts", parts.stream().map(ReleasePart::json).toList())
        .put("released_digest", releasedDigest)
        .list("recipients", recipients.stream().map(Recipient::json).toList())
        .put("opens", opens.json())
        .put("releaser", releaser)
        .sidOrEmpty("clearance", clearance)
        .put("witnessed", witnessed ? "yes" : "no")
        .put("released", released)
        .put("nonce", nonce)
        .bytes();
  }

  public Statement sign(Signer signer) {
    return Statement.signed(StatementKind.RELEASE, payload(), List.of(signer));
  }

  /// Whether a clearance is needed: always, unless it is witnessed and everybody who receives holds
  /// a judge's or a survivor's card.
  public boolean needsClearance() {
    return Authority.needsClearance(recipients, witnessed);
  }

  /// The recipients whose cards travel and are proved, because their role takes a check away: a
  /// judge's or a survivor's release may go without a clearance, a survivor's before the wait is
  /// over.
  public List<Recipient> provedRecipients() {
    return Authority.proved(recipients);
  }

  /// Whether it is a preview: everybody who receives holds a survivor's card.
  public boolean isPreview() {
    return recipients.stream().allMatch(one -> one.holdsCardAs("survivor"));
  }
}
