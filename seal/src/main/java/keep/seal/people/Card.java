package keep.seal.people;

import java.util.List;
import java.util.Optional;
import keep.seal.box.BoxKey;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.statement.Signatures;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.seal.statement.VerifyingKey;

/// This key speaks in this role (protocol section 3). Public: it names a pseudonym and commits to a
/// name.
///
/// A card that was parsed is well formed and its keys are sound. Whether anybody is to believe it
/// says [#demandCertifiedBy].
///
/// @param statement the signed bytes
/// @param subject the person, the same on all her cards
/// @param role what she does under this card
/// @param signingKey what her statements verify with
/// @param boxKey what may be sealed to
/// @param nameCommit opens with a [Name]
/// @param created Unix seconds, a claim
/// @param nonce keys the mark by which an end of this card is found
public record Card(
    Statement statement,
    Id16 subject,
    Role role,
    VerifyingKey signingKey,
    BoxKey boxKey,
    Digest nameCommit,
    long created,
    Nonce nonce) {

  /// Makes a card and signs it with the holder's keys. The authority has to sign before it counts:
  /// see [#alsoSignedBy].
  public static Card of(
      Keyset holder, Id16 subject, Role role, Digest nameCommit, long created, Nonce nonce) {
    byte[] payload =
        JsonObject.with()
            .version()
            .put("subject", subject)
            .put("epoch", 1)
            .put("role", role)
            .put("sig_pk", holder.verifyingKey().raw())
            .put("kem_pk", holder.boxKey().raw())
            .sidOrEmpty("prev", Optional.empty())
            .put("name_commit", nameCommit)
            .put("created", created)
            .put("nonce", nonce)
            .bytes();
    return new Card(
        Statement.signed(StatementKind.CARD, payload, List.of(holder)),
        subject,
        role,
        holder.verifyingKey(),
        holder.boxKey(),
        nameCommit,
        created,
        nonce);
  }

  /// Reads a card and refuses unsound keys. Epochs above 1 are reserved and refused.
  public static Card parse(Statement statement) throws MalformedInput {
    Fields fields =
        Fields.read(
                statement.payloadOf(StatementKind.CARD),
                "card",
                "v",
                "subject",
                "epoch",
                "role",
                "sig_pk",
                "kem_pk",
                "prev",
                "name_commit",
                "created",
                "nonce")
            .version();
    fields.integer("epoch", 1, 1);
    fields.literal("prev", "");
    VerifyingKey signingKey = new VerifyingKey(fields.bytes("sig_pk", VerifyingKey.LENGTH));
    BoxKey boxKey = new BoxKey(fields.bytes("kem_pk", BoxKey.LENGTH));
    Card card =
        new Card(
            statement,
            fields.id16("subject"),
            fields.word("role", Role.values()),
            signingKey,
            boxKey,
            fields.digest("name_commit"),
            fields.integer("created"),
            fields.nonce("nonce"));
    // Last, so that an unsound key is said only of a card that is otherwise well formed.
    SigningKey.demandSound(signingKey, "card.sig_pk");
    boxKey.demandSound("card.kem_pk");
    return card;
  }

  public Sid sid() {
    return statement.sid();
  }

  /// The same card with an authority's signature more.
  public Card alsoSignedBy(Signer authority) {
    return new Card(
        statement.alsoSignedBy(authority),
        subject,
        role,
        signingKey,
        boxKey,
        nameCommit,
        created,
        nonce);
  }

  /// Demands the card's own signature and exactly the quorum of an authority that certifies its
  /// role.
  ///
  /// @return the authority whose quorum signed
  /// @throws MalformedInput with fault SIGNATURE otherwise, whoever else signed
  public Certifier demandCertifiedBy(Policy policy) throws MalformedInput {
    MalformedInput refusal = null;
    for (Certifier authority : role.authorities()) {
      try {
        policy.quorum(authority).joining(Signatures.of(signingKey)).demandOn(statement);
        return authority;
      } catch (MalformedInput e) {
        refusal = e;
      }
    }
    throw refusal == null
        ? MalformedInput.form("card", "has a role nobody certifies")
        : refusal.within("card");
  }

  /// Whether two cards are two people: another subject and another key.
  public boolean isAnotherPersonThan(Card other) {
    return !subject.equals(other.subject) && !signingKey.equals(other.signingKey);
  }

  @Override
  public String toString() {
    return "card " + role.word() + " " + sid();
  }
}
