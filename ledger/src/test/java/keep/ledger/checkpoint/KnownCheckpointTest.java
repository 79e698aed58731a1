package keep.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import keep.ledger.Hash;
import keep.ledger.MemoryTree;
import keep.ledger.vectors.KnownAnswers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The protocol's known checkpoint")
class KnownCheckpointTest {
  private final JsonNode known = KnownAnswers.read("checkpoint-3");
  private final LogSigner log = new LogSigner(text("logName"), seed("logSeed"));
  private final Cosigner witness = Cosigner.ed25519(text("witnessName"), seed("witnessSeed"));

  @Test
  void keys_from_the_known_seeds_have_the_known_vkeys() {
    assertThat(log.verifierKey().vkey()).isEqualTo(text("logVkey"));
    assertThat(witness.verifierKey().vkey()).isEqualTo(text("witnessVkey"));
    assertThat(VerifierKey.parse(text("logVkey"))).isEqualTo(log.verifierKey());
    assertThat(VerifierKey.parse(text("witnessVkey"))).isEqualTo(witness.verifierKey());
  }

  @Test
  void signing_and_cosigning_the_three_leaves_reproduces_it_to_the_byte() {
    MemoryTree tree = new MemoryTree();
    for (JsonNode leaf : known.get("leaves")) {
      tree.append(Hash.fromHex(KnownAnswers.read(leaf.asString()).get("hash").asString()));
    }
    Checkpoint checkpoint = new Checkpoint(text("logName"), 3, tree.root());
    SignedCheckpoint signed =
        log.sign(checkpoint).with(List.of(witness.cosign(checkpoint, known.get("time").asLong())));
    assertThat(signed.note().note()).isEqualTo(text("note"));
  }

  @Test
  void it_is_witnessed_once_at_the_known_time() {
    CheckpointTrust trust =
        new CheckpointTrust(log.verifierKey(), List.of(witness.verifierKey()), 1, 0);
    byte[] note = text("note").getBytes(StandardCharsets.UTF_8);
    assertThat(trust.judge(note, UnknownLines.REFUSE))
        .isEqualTo(
            new CheckpointVerdict.Witnessed(
                SignedCheckpoint.parse(note).checkpoint(),
                List.of(
                    new Witnessing(
                        text("witnessName"),
                        KeyType.COSIGNATURE_ED25519,
                        known.get("time").asLong()))));
  }

  @Test
  void no_single_changed_bit_leaves_it_witnessed() {
    CheckpointTrust trust =
        new CheckpointTrust(log.verifierKey(), List.of(witness.verifierKey()), 1, 0);
    byte[] note = text("note").getBytes(StandardCharsets.UTF_8);
    for (int bit = 0; bit < note.length * 8; bit++) {
      byte[] flipped = note.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      for (UnknownLines unknown : UnknownLines.values()) {
        assertThat(trust.judge(flipped, unknown))
            .as("bit %d", bit)
            .isNotInstanceOf(CheckpointVerdict.Witnessed.class);
      }
    }
  }

  private String text(String name) {
    return known.get(name).asString();
  }

  private byte[] seed(String name) {
    return HexFormat.of().parseHex(text(name));
  }
}
