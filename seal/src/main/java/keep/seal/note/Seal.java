package keep.seal.note;

import java.util.List;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.OneMessage;
import keep.seal.encoding.Padding;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.statement.Signer;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// Which ciphertext holds a header's note. May be replaced by another seal over the same header,
/// when a note is sealed anew.
///
/// @param statement the signed bytes
/// @param seal this seal's own random id
/// @param header the header whose passages it holds
/// @param length bytes of the ciphertext, tag included
/// @param ctSha256 of the ciphertext
/// @param cekCommit commits to the content key, so that one ciphertext opens under one key only
/// @param by the card of whoever sealed
public record Seal(
    Statement statement,
    Id16 seal,
    Sid header,
    int length,
    Digest ctSha256,
    Digest cekCommit,
    Sid by) {
  private static final String SUITE = "A256GCM";
  private static final int SHORTEST = Padding.SHORTEST + OneMessage.TAG;
  private static final int LONGEST = Padding.paddedLength(NoteBody.LONGEST) + OneMessage.TAG;

  static Seal signed(
      Id16 seal, Sid header, int length, Digest ctSha256, Digest cekCommit, Sid by, Signer pen) {
    byte[] payload =
        JsonObject.with()
            .version()
            .put("seal", seal)
            .put("header", header)
            .put("suite", SUITE)
            .put("len", length)
            .put("ct_sha256", ctSha256)
            .put("cek_commit", cekCommit)
            .put("by", by)
            .bytes();
    return new Seal(
        Statement.signed(StatementKind.SEAL, payload, List.of(pen)),
        seal,
        header,
        length,
        ctSha256,
        cekCommit,
        by);
  }

  public static Seal parse(Statement statement) throws MalformedInput {
    Fields fields =
        Fields.read(
                statement.payloadOf(StatementKind.SEAL),
                "seal",
                "v",
                "seal",
                "header",
                "suite",
                "len",
                "ct_sha256",
                "cek_commit",
                "by")
            .version();
    fields.literal("suite", SUITE);
    return new Seal(
        statement,
        fields.id16("seal"),
        fields.sid("header"),
        (int) fields.integer("len", SHORTEST, LONGEST),
        fields.digest("ct_sha256"),
        fields.digest("cek_commit"),
        fields.sid("by"));
  }

  public Sid sid() {
    return statement.sid();
  }
}
