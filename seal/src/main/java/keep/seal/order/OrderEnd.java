package keep.seal.order;

import java.util.List;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// An order is stayed or revoked, for good (protocol section 7). Made by a judge or registrar, or,
/// where no judge signed the order, by any member, or for consent by the survivor herself.
///
/// @param order the order's statement id
/// @param by the card of whoever ends it
/// @param created Unix seconds, a claim
public record OrderEnd(Sid order, Sid by, Effect effect, long created, Nonce nonce) {
  /// Reads the payload. The signature is not looked at here.
  public static OrderEnd parse(Statement statement) throws MalformedInput {
    Fields fields =
        Fields.read(
                statement.payloadOf(StatementKind.ORDER_END),
                "order-end",
                "v",
                "order",
                "by",
                "effect",
                "created",
                "nonce")
            .version();
    return new OrderEnd(
        fields.sid("order"),
        fields.sid("by"),
        fields.word("effect", Effect.values()),
        fields.integer("created"),
        fields.nonce("nonce"));
  }

  /// The payload's bytes.
  public byte[] payload() {
    return JsonObject.with()
        .version()
        .put("order", order)
        .put("by", by)
        .put("effect", effect)
        .put("created", created)
        .put("nonce", nonce)
        .bytes();
  }

  public Statement sign(Signer signer) {
    return Statement.signed(StatementKind.ORDER_END, payload(), List.of(signer));
  }
}
