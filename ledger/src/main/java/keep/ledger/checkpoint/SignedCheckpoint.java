package keep.ledger.checkpoint;

import java.util.List;
import keep.ledger.MalformedRecordException;

/// A checkpoint with its signature lines, parsed but not verified: see [CheckpointTrust].
public record SignedCheckpoint(Checkpoint checkpoint, List<NoteSignature> signatures) {
  public SignedCheckpoint {
    signatures = new SignedNote(checkpoint.text(), signatures).signatures();
  }

  /// @throws MalformedRecordException unless the bytes are a signed note holding a checkpoint
  public static SignedCheckpoint parse(byte[] bytes) {
    SignedNote note = SignedNote.parse(bytes);
    return new SignedCheckpoint(Checkpoint.parse(note.text()), note.signatures());
  }

  /// The note, whose bytes are exactly those that were parsed.
  public SignedNote note() {
    return new SignedNote(checkpoint.text(), signatures);
  }

  /// The note's bytes.
  public byte[] bytes() {
    return note().bytes();
  }

  /// The same checkpoint with more signature lines behind those it has.
  public SignedCheckpoint with(List<NoteSignature> more) {
    return new SignedCheckpoint(checkpoint, note().with(more).signatures());
  }
}
