package keep.seal.matter;

import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.OneMessage;
import keep.seal.encoding.Padding;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// A sealed paper that is not a note, as its statement describes it (protocol section 7). What it
/// says lies in the ciphertext, see [SealedDeposit].
///
/// @param deposit its own pseudonym
/// @param by the depositor's card; empty exactly for an intake, which nobody signs
/// @param to the cards of its readers, ascending; at least one
/// @param length bytes of the ciphertext, tag included
/// @param ctSha256 of the ciphertext
/// @param keyCommit commits to the key, so that one ciphertext opens under one key only
/// @param created Unix seconds, a claim
public record Deposit(
    Id16 deposit,
    Id16 matter,
    DepositKind kind,
    Optional<Sid> by,
    List<Sid> to,
    int length,
    Digest ctSha256,
    Digest keyCommit,
    long created,
    Nonce nonce) {
  /// The longest plaintext with its head, in bytes: 16 MiB.
  public static final int LONGEST = 16 << 20;

  private static final int SHORTEST_CT = Padding.SHORTEST + OneMessage.TAG;
  private static final int MOST_READERS = 1024;
  private static final int LONGEST_CT = Padding.paddedLength(LONGEST) + OneMessage.TAG;

  public Deposit {
    to = to.stream().sorted().distinct().toList();
    if (to.isEmpty() || by.isEmpty() != (kind == DepositKind.INTAKE)) {
      throw new IllegalArgumentException("a deposit has readers, and all but intakes a depositor");
    }
  }

  /// Reads the payload. Signatures are not looked at here, except that an intake has none.
  public static Deposit parse(Statement statement) throws MalformedInput {
    Fields fields =
        Fields.read(
                statement.payloadOf(StatementKind.DEPOSIT),
                "deposit",
                "v",
                "deposit",
                "matter",
                "kind",
                "by",
                "to",
                "len",
                "ct_sha256",
                "key_commit",
                "created",
                "nonce")
            .version();
    DepositKind kind = fields.word("kind", DepositKind.values());
    Optional<Sid> by = fields.sidOrEmpty("by");
    if (by.isEmpty() != (kind == DepositKind.INTAKE)) {
      throw fields.fault("by", "must be empty for an intake and for no other kind");
    }
    if (by.isEmpty() && !statement.signatures().isEmpty()) {
      throw fields.fault("by", "is empty, so nobody may have signed");
    }
    List<Sid> to = fields.sids("to");
    if (to.isEmpty() || to.size() > MOST_READERS) {
      throw fields.fault("to", "must name 1 to 1,024 readers");
    }
    return new Deposit(
        fields.id16("deposit"),
        fields.id16("matter"),
        kind,
        by,
        to,
        (int) fields.integer("len", SHORTEST_CT, LONGEST_CT),
        fields.digest("ct_sha256"),
        fields.digest("key_commit"),
        fields.integer("created"),
        fields.nonce("nonce"));
  }

  /// The payload's bytes.
  public byte[] payload() {
    return JsonObject.with()
        .version()
        .put("deposit", deposit)
        .put("matter", matter)
        .put("kind", kind)
        .sidOrEmpty("by", by)
        .sids("to", to)
        .put("len", length)
        .put("ct_sha256", ctSha256)
        .put("key_commit", keyCommit)
        .put("created", created)
        .put("nonce", nonce)
        .bytes();
  }

  /// The deposit as a statement.
  ///
  /// @param signer the depositor's keys; empty exactly for an intake
  public Statement sign(Optional<? extends Signer> signer) {
    if (signer.isPresent() != by.isPresent()) {
      throw new IllegalArgumentException("whoever deposits signs, and nobody signs an intake");
    }
    return Statement.signed(
        StatementKind.DEPOSIT, payload(), signer.map(List::of).orElse(List.of()));
  }
}
