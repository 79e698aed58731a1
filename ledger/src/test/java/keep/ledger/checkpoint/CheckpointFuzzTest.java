package keep.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import keep.ledger.MalformedRecordException;
import keep.ledger.tile.CheckpointHistory;
import keep.ledger.vectors.KnownAnswers;
import keep.ledger.witness.AddCheckpoint;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Whatever bytes a reader of checkpoints is given")
class CheckpointFuzzTest {
  private static final byte[] GENUINE =
      KnownAnswers.read("checkpoint-3").get("note").asString().getBytes(StandardCharsets.UTF_8);
  private static final String GENUINE_TEXT = SignedNote.parse(GENUINE).text();
  private static final CheckpointTrust TRUST =
      new CheckpointTrust(
          VerifierKey.parse(KnownAnswers.read("checkpoint-3").get("logVkey").asString()),
          List.of(
              VerifierKey.parse(KnownAnswers.read("checkpoint-3").get("witnessVkey").asString())),
          1,
          0);

  @FuzzTest(maxDuration = "30s")
  void only_the_declared_exception_escapes_and_only_the_genuine_checkpoint_is_believed(
      byte[] data) {
    try {
      SignedNote note = SignedNote.parse(data);
      assertThat(note.bytes()).isEqualTo(data);
      SignedCheckpoint checkpoint = SignedCheckpoint.parse(data);
      assertThat(checkpoint.bytes()).isEqualTo(data);
    } catch (MalformedRecordException expected) {
      assertThat(expected).hasMessageContaining(":");
    }
    boolean refused = TRUST.judge(data, UnknownLines.REFUSE) instanceof CheckpointVerdict.Refused;
    if (!refused) {
      assertThat(new String(data, StandardCharsets.UTF_8)).startsWith(GENUINE_TEXT);
    }
    if (TRUST.judge(data, UnknownLines.REFUSE) instanceof CheckpointVerdict.Witnessed) {
      assertThat(Arrays.equals(data, GENUINE)).isTrue();
    }
    if (TRUST.judge(data, UnknownLines.IGNORE) instanceof CheckpointVerdict.Witnessed) {
      assertThat(new String(data, StandardCharsets.UTF_8)).startsWith(GENUINE_TEXT);
    }
  }

  @FuzzTest(maxDuration = "10s")
  void requests_to_a_witness_remembered_files_and_keys_are_read_or_refused(byte[] data) {
    try {
      assertThat(AddCheckpoint.parse(data).bytes()).isEqualTo(data);
    } catch (MalformedRecordException expected) {
      assertThat(expected).hasMessageContaining(":");
    }
    try {
      assertThat(CheckpointHistory.read(data)).isNotEmpty();
    } catch (MalformedRecordException expected) {
      assertThat(expected).hasMessageContaining(":");
    }
    String vkey = new String(data, StandardCharsets.ISO_8859_1);
    try {
      assertThat(VerifierKey.parse(vkey).vkey()).isEqualTo(vkey);
    } catch (MalformedRecordException expected) {
      assertThat(expected).hasMessageContaining(":");
    }
  }
}
