package keep.seal.people;

import java.util.List;
import java.util.Optional;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Word;
import keep.seal.statement.Signatures;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// This key no longer speaks (protocol section 3). Statements count from the card to its end, in
/// the order of the record.
///
/// @param statement the signed bytes
/// @param card the card that ends
/// @param byHolder whether the holder ended it; otherwise its authority did
/// @param reason why, in one word
/// @param created Unix seconds, a claim
public record CardEnd(
    Statement statement, Sid card, boolean byHolder, Reason reason, long created, Nonce nonce) {

  /// Why a card ended.
  public enum Reason implements Word {
    LEFT("left"),
    LOST("lost"),
    COMPROMISED("compromised"),
    REPLACED("replaced");

    private final String word;

    Reason(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /// Ended by the holder herself.
  public static CardEnd byHolder(
      Keyset holder, Card card, Reason reason, long created, Nonce nonce) {
    return signed(card.sid(), true, reason, created, nonce, List.of(holder));
  }

  /// Ended by the authority that certifies the card's role.
  public static CardEnd byAuthority(
      List<? extends Signer> authority, Card card, Reason reason, long created, Nonce nonce) {
    return signed(card.sid(), false, reason, created, nonce, authority);
  }

  private static CardEnd signed(
      Sid card,
      boolean byHolder,
      Reason reason,
      long created,
      Nonce nonce,
      List<? extends Signer> signers) {
    byte[] payload =
        JsonObject.with()
            .version()
            .put("card", card)
            .sidOrEmpty("by", byHolder ? Optional.of(card) : Optional.empty())
            .put("reason", reason)
            .put("created", created)
            .put("nonce", nonce)
            .bytes();
    return new CardEnd(
        Statement.signed(StatementKind.CARD_END, payload, signers),
        card,
        byHolder,
        reason,
        created,
        nonce);
  }

  public static CardEnd parse(Statement statement) throws MalformedInput {
    Fields fields =
        Fields.read(
                statement.payloadOf(StatementKind.CARD_END),
                "card-end",
                "v",
                "card",
                "by",
                "reason",
                "created",
                "nonce")
            .version();
    Sid card = fields.sid("card");
    Optional<Sid> by = fields.sidOrEmpty("by");
    if (by.isPresent() && !by.get().equals(card)) {
      throw fields.fault("by", "must be the card itself, or empty for its authority");
    }
    return new CardEnd(
        statement,
        card,
        by.isPresent(),
        fields.word("reason", Reason.values()),
        fields.integer("created"),
        fields.nonce("nonce"));
  }

  public Sid sid() {
    return statement.sid();
  }

  /// Demands the signatures of whoever `by` says.
  ///
  /// @param ended the card it names
  public void demandSigned(Card ended, Policy policy) throws MalformedInput {
    if (!ended.sid().equals(card)) {
      throw MalformedInput.mismatch("card-end.card", "names another card");
    }
    if (byHolder) {
      Signatures.of(ended.signingKey()).demandOn(statement);
      return;
    }
    Certifier authority = ended.demandCertifiedBy(policy);
    policy.quorum(authority).joining(Signatures.of(List.of())).demandOn(statement);
  }
}
