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

/// The second person's word before passages leave: nothing this release rests on has ended, and
/// charge and wait are as the rules demand (protocol section 7).
///
/// @param order the order cleared
/// @param by the card of whoever clears; neither the releaser's person nor key
/// @param head the last act of the matter that this person replayed
/// @param asOf the size of the ledger in which this person looked for ends
/// @param ends of the order and the cards the release rests on, those ended below `asOf`
/// @param charge what this person says about the charge
/// @param stay what this person says about the wait after the survivor was told
/// @param witnessed whether the release must be witnessed; false says: two people confirm that it
///   may go without
/// @param validUntil Unix seconds; at most seven days after `created`
/// @param created Unix seconds
public record Clearance(
    Sid order,
    Sid by,
    Sid head,
    long asOf,
    List<Ended> ends,
    ChargeWord charge,
    StayWord stay,
    boolean witnessed,
    long validUntil,
    long created,
    Nonce nonce) {
  /// How long a clearance can be good for, in seconds.
  public static final long LONGEST = 7 * 24 * 60 * 60;

  public Clearance {
    ends = ends.stream().sorted().distinct().toList();
  }

  /// Reads the payload. The signature is not looked at here.
  public static Clearance parse(Statement statement) throws MalformedInput {
    Fields fields =
        Fields.read(
                statement.payloadOf(StatementKind.CLEARANCE),
                "clearance",
                "v",
                "order",
                "by",
                "head",
                "as_of",
                "ends",
                "charge",
                "stay",
                "witnessed",
                "valid_until",
                "created",
                "nonce")
            .version();
    return new Clearance(
        fields.sid("order"),
        fields.sid("by"),
        fields.sid("head"),
        fields.integer("as_of"),
        Ended.readSet(fields, "ends"),
        fields.word("charge", ChargeWord.values()),
        fields.word("stay", StayWord.values()),
        fields.yes("witnessed"),
        fields.integer("valid_until"),
        fields.integer("created"),
        fields.nonce("nonce"));
  }

  /// The payload's bytes.
  public byte[] payload() {
    return JsonObject.with()
        .version()
        .put("order", order)
        .put("by", by)
        .put("head", head)
        .put("as_of", asOf)
        .list("ends", ends.stream().map(Ended::json).toList())
        .put("charge", charge)
        .put("stay", stay)
        .put("witnessed", witnessed ? "yes" : "no")
        .put("valid_until", validUntil)
        .put("created", created)
        .put("nonce", nonce)
        .bytes();
  }

  public Statement sign(Signer signer) {
    return Statement.signed(StatementKind.CLEARANCE, payload(), List.of(signer));
  }

  /// Whether the dates are in order and not more than seven days apart.
  public boolean datesHold() {
    return created <= validUntil && validUntil - created <= LONGEST;
  }
}
