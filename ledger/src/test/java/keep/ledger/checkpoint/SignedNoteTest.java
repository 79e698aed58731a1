package keep.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keep.ledger.Base64Text;
import keep.ledger.MalformedRecordException;
import keep.ledger.vectors.KnownAnswers;
import keep.ledger.vectors.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SignedNoteTest {
  static List<JsonNode> badCheckpoints() {
    return KnownAnswers.ofType("bad-checkpoint");
  }

  static List<JsonNode> badVkeys() {
    return KnownAnswers.ofType("bad-vkey");
  }

  @Test
  void the_published_signed_note_example_verifies_and_another_text_does_not() {
    JsonNode known = KnownAnswers.read("signed-note-example");
    SignedNote note = SignedNote.parse(bytes(known.get("note").asString()));
    VerifierKey key = VerifierKey.parse(known.get("vkey").asString());
    assertThat(key.signedText(note.text(), note.signatures().getFirst())).isTrue();
    assertThat(key.signedText(note.text() + "\n", note.signatures().getFirst())).isFalse();
    assertThat(note.note()).isEqualTo(known.get("note").asString());
  }

  @ParameterizedTest
  @MethodSource("badCheckpoints")
  void a_checkpoint_that_is_spelt_otherwise_is_refused(JsonNode known) {
    assertThatThrownBy(() -> SignedCheckpoint.parse(bytes(known.get("note").asString())))
        .as(known.get("what").asString())
        .isInstanceOf(MalformedRecordException.class);
  }

  @ParameterizedTest
  @MethodSource("badVkeys")
  void a_key_that_is_spelt_otherwise_or_unsound_is_refused(JsonNode known) {
    assertThatThrownBy(() -> VerifierKey.parse(known.get("vkey").asString()))
        .as(known.get("what").asString())
        .isInstanceOf(MalformedRecordException.class);
  }

  @Test
  void the_bad_samples_are_there_and_differ() {
    Set<String> notes = new HashSet<>();
    badCheckpoints().forEach(known -> notes.add(known.get("note").asString()));
    assertThat(notes).hasSameSizeAs(badCheckpoints()).hasSizeGreaterThan(20);
    assertThat(badVkeys()).hasSizeGreaterThan(8);
  }

  @Test
  void bytes_that_are_not_UTF_8_are_refused() {
    byte[] note = bytes(KnownAnswers.read("checkpoint-3").get("note").asString());
    for (int at = 0; at < note.length; at += 7) {
      byte[] broken = note.clone();
      broken[at] = (byte) 0xff;
      assertThatThrownBy(() -> SignedCheckpoint.parse(broken))
          .isInstanceOf(MalformedRecordException.class);
    }
  }

  @Test
  void more_bytes_or_lines_than_a_note_may_have_are_refused_unread() {
    assertThatThrownBy(() -> SignedNote.parse(new byte[SignedNote.MAX_BYTES + 1]))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessageContaining("at most");
    NoteSignature line = new NoteSignature("a", "AAAAAAA=");
    assertThatThrownBy(() -> new SignedNote("a\n", Collections.nCopies(17, line)))
        .isInstanceOf(MalformedRecordException.class);
  }

  @Test
  void a_note_with_sixteen_post_quantum_lines_still_fits() {
    byte[] longest = new byte[4 + KeyType.COSIGNATURE_ML_DSA_44.signatureBytes()];
    NoteSignature line = new NoteSignature("w".repeat(255), Base64Text.standard(longest));
    SignedNote note = new SignedNote("a\n", Collections.nCopies(16, line));
    assertThat(SignedNote.parse(note.bytes())).isEqualTo(note);
  }

  @Test
  void what_is_written_is_what_was_read() {
    for (long seed = 0; seed < 200; seed++) {
      var random = Seeded.random(seed);
      Checkpoint checkpoint =
          new Checkpoint(
              "log.example/" + seed, random.nextLong(Checkpoint.MAX_SIZE), Seeded.hash(random));
      SignedCheckpoint signed =
          new LogSigner(checkpoint.origin(), Seeded.bytes(random, 32)).sign(checkpoint);
      assertThat(SignedCheckpoint.parse(signed.bytes())).isEqualTo(signed);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
