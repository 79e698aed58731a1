package keep.seal.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Digest;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Word;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// Who may open which seals: one signed statement for one act of giving. The boxes themselves lie
/// beside it.
///
/// @param statement the signed bytes
/// @param by the grantor's card
/// @param why what the giving is for
/// @param order the order, present exactly where `why` is release
/// @param list 1..1,024 grants, ascending
/// @param created Unix seconds, a claim
public record Grants(
    Statement statement,
    Sid by,
    Why why,
    Optional<Sid> order,
    List<Grant> list,
    long created,
    Nonce nonce) {
  /// The most grants of one statement.
  public static final int MOST = 1024;

  /// Why a key is given. The other words of the protocol are reserved and refused.
  public enum Why implements Word {
    /// To a colleague, or to the author herself.
    SHARE("share"),
    /// To the releaser, for one order.
    RELEASE("release");

    private final String word;

    Why(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /// One seal's key for one card.
  ///
  /// @param boxSha256 over the box that holds it
  public record Grant(Sid seal, Sid to, Digest boxSha256) implements Comparable<Grant> {
    private static final Comparator<Grant> ORDER =
        Comparator.comparing(Grant::seal).thenComparing(Grant::to).thenComparing(Grant::boxSha256);

    @Override
    public int compareTo(Grant other) {
      return ORDER.compare(this, other);
    }
  }

  /// What a box is bound to: `L("grant") || seal_sid || to_sid`.
  static byte[] info(Sid seal, Sid to) {
    return ByteBuilder.labelled("grant").put(seal).put(to).toArray();
  }

  static Grants signed(
      Sid by,
      Why why,
      Optional<Sid> order,
      List<Grant> grants,
      long created,
      Nonce nonce,
      Signer pen) {
    List<Grant> list = grants.stream().sorted().distinct().toList();
    if (list.isEmpty() || list.size() > MOST) {
      throw new IllegalArgumentException("one statement gives 1 to 1,024 grants");
    }
    if ((why == Why.RELEASE) != order.isPresent()) {
      throw new IllegalArgumentException(
          "an order stands exactly where the grant is for a release");
    }
    List<JsonObject> entries = new ArrayList<>();
    for (Grant grant : list) {
      entries.add(
          JsonObject.with()
              .put("seal", grant.seal())
              .put("to", grant.to())
              .put("box_sha256", grant.boxSha256())
              .object());
    }
    byte[] payload =
        JsonObject.with()
            .version()
            .put("by", by)
            .put("why", why)
            .sidOrEmpty("order", order)
            .list("list", entries)
            .put("created", created)
            .put("nonce", nonce)
            .bytes();
    return new Grants(
        Statement.signed(StatementKind.GRANTS, payload, List.of(pen)),
        by,
        why,
        order,
        list,
        created,
        nonce);
  }

  public static Grants parse(Statement statement) throws MalformedInput {
    Fields fields =
        Fields.read(
                statement.payloadOf(StatementKind.GRANTS),
                "grants",
                "v",
                "by",
                "why",
                "order",
                "list",
                "created",
                "nonce")
            .version();
    Why why = fields.word("why", Why.values());
    Optional<Sid> order = fields.sidOrEmpty("order");
    if ((why == Why.RELEASE) != order.isPresent()) {
      throw fields.fault("order", "must stand exactly where why is release");
    }
    List<Grant> list = new ArrayList<>();
    for (Fields one : fields.objects("list", "seal", "to", "box_sha256")) {
      list.add(new Grant(one.sid("seal"), one.sid("to"), one.digest("box_sha256")));
    }
    if (list.isEmpty() || list.size() > MOST) {
      throw fields.fault("list", "must have 1 to 1,024 entries");
    }
    return new Grants(
        statement,
        fields.sid("by"),
        why,
        order,
        fields.ascending("list", list, Comparator.naturalOrder()),
        fields.integer("created"),
        fields.nonce("nonce"));
  }

  public Sid sid() {
    return statement.sid();
  }

  /// Whether this statement gives `seal` to `to` by exactly the box with this digest.
  public boolean gives(Sid seal, Sid to, Digest boxSha256) {
    return list.contains(new Grant(seal, to, boxSha256));
  }
}
