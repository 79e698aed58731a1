package keep.seal.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static keep.seal.vectors.KnownAnswers.hex;
import static keep.seal.vectors.KnownAnswers.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.Proofs;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Hex;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sha256;
import keep.seal.encoding.Sid;
import keep.seal.people.SigningKey;
import keep.seal.vectors.KnownAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The protocol's known answers for notes (section 14): who changes one byte of the format fails
/// here.
class KnownNoteTest {
  /// Ids do not depend on who signs.
  private final SigningKey anyPen = SigningKey.of(new byte[32]);

  @ParameterizedTest
  @ValueSource(strings = {"note-a", "note-b"})
  void the_known_note_has_its_body_tree_and_header(String name) throws MalformedInput {
    JsonNode known = KnownAnswers.read(name);
    try (NoteBody body = body(known)) {
      assertThat(new String(body.bytes(), UTF_8)).isEqualTo(text(known, "body"));
      try (NoteBody again = NoteBody.parse(body.bytes(), 4)) {
        assertThat(again.leaves()).isEqualTo(body.leaves());
      }
      NoteTree tree = tree(known, body);
      assertThat(tree.root().hex()).isEqualTo(text(known, "root"));
      for (Map.Entry<String, JsonNode> leaf : known.get("leafHashes").properties()) {
        int index = Integer.parseInt(leaf.getKey());
        assertThat(tree.leafHash(index).hex()).isEqualTo(leaf.getValue().asString());
      }
      assertThat(tree.count().passages()).isEqualTo(known.get("count").asInt());
      assertThat(tree.count().salt().hex()).isEqualTo(text(known, "countSalt"));
      assertThat(tree.countCommitment().hex()).isEqualTo(text(known, "countCommit"));
      Header header = header(known, tree);
      assertThat(header.sid().hex()).isEqualTo(text(known, "headerSid"));
      assertThat(Header.parse(header.statement())).isEqualTo(header);
      for (int i = 0; i < tree.size(); i++) {
        Hash root = Hash.of(tree.root().toArray());
        assertThat(Proofs.includes(root, tree.size(), i, tree.leafHash(i), tree.path(i))).isTrue();
      }
    }
  }

  @Test
  void the_known_passage_has_its_salt_and_commitment() {
    JsonNode known = KnownAnswers.read("note-a");
    try (NoteBody body = body(known)) {
      Bytes salt = tree(known, body).salt(1);
      assertThat(salt.hex()).isEqualTo(text(known, "salt1"));
      Id16 note = Id16.of(hex(known, "note"));
      assertThat(PassageCommitment.of(salt, note, 1, 1, body.leaves().get(1)).hex())
          .isEqualTo(text(known, "commit1"));
    }
  }

  @Test
  void the_known_note_is_sealed_into_its_ciphertext_and_opened_again() throws MalformedInput {
    JsonNode known = KnownAnswers.read("note-a");
    Id16 sealId = Id16.of(hex(known, "seal"));
    Sid headerSid = Sid.of(hex(known, "headerSid"));
    try (NoteBody body = body(known);
        NoteKey key = NoteKey.taking(Secret.of(hex(known, "cek")))) {
      assertThat(header(known, tree(known, body)).statement().payload().toArray())
          .isEqualTo(text(known, "header").getBytes(UTF_8));
      try (Secret bodyKey = key.bodyKey(headerSid, sealId)) {
        assertThat(Hex.encode(bodyKey.reveal())).isEqualTo(text(known, "bodyKey"));
      }
      Digest commitment = key.commitment(headerSid, sealId);
      assertThat(commitment.hex()).isEqualTo(text(known, "cekCommit"));
      Bytes ciphertext = key.encrypt(body.bytes(), headerSid, sealId);
      assertThat(ciphertext.length()).isEqualTo(known.get("ciphertextLength").asInt());
      Digest sha256 = Digest.of(Sha256.hash(ciphertext.toArray()));
      assertThat(sha256.hex()).isEqualTo(text(known, "ciphertextSha256"));
      assertThat(key.decrypt(ciphertext, headerSid, sealId)).isEqualTo(body.bytes());
      Seal seal =
          Seal.signed(
              sealId,
              headerSid,
              ciphertext.length(),
              sha256,
              commitment,
              Sid.of(hex(known, "author")),
              anyPen);
      assertThat(new String(seal.statement().payload().toArray(), UTF_8))
          .isEqualTo(text(known, "sealPayload"));
      assertThat(seal.sid().hex()).isEqualTo(text(known, "sealSid"));
      assertThat(Seal.parse(seal.statement())).isEqualTo(seal);
    }
  }

  @Test
  void the_known_grants_have_their_payload_and_id() throws MalformedInput {
    JsonNode known = KnownAnswers.read("grants");
    Grants.Grant grant =
        new Grants.Grant(
            Sid.of(hex(known, "seal")),
            Sid.of(hex(known, "to")),
            Digest.of(hex(known, "boxSha256")));
    Grants grants =
        Grants.signed(
            Sid.of(hex(known, "by")),
            Grants.Why.SHARE,
            Optional.empty(),
            List.of(grant),
            known.get("created").asLong(),
            Nonce.of(hex(known, "nonce")),
            anyPen);
    assertThat(new String(grants.statement().payload().toArray(), UTF_8))
        .isEqualTo(text(known, "payload"));
    assertThat(grants.sid().hex()).isEqualTo(text(known, "sid"));
    assertThat(Grants.parse(grants.statement())).isEqualTo(grants);
  }

  private Header header(JsonNode known, NoteTree tree) {
    return Header.signed(
        Id16.of(hex(known, "note")),
        known.get("version").asInt(),
        Optional.empty(),
        Sid.of(hex(known, "author")),
        tree,
        LocalDate.parse(text(known, "created")),
        anyPen);
  }

  private static NoteTree tree(JsonNode known, NoteBody body) {
    return NoteTree.over(
        Id16.of(hex(known, "note")), known.get("version").asInt(), body.saltRoot(), body.leaves());
  }

  private static NoteBody body(JsonNode known) {
    List<Passage> leaves = new ArrayList<>();
    for (JsonNode leaf : known.get("leaves")) {
      Passage.Kind kind = Passage.Kind.ofCode(leaf.get("k").asInt()).orElseThrow();
      leaves.add(new Passage(kind, leaf.get("t").asString()));
    }
    return new NoteBody(Secret.of(hex(known, "saltRoot")), leaves);
  }
}
