package keep.ledger.witness;

import java.nio.charset.StandardCharsets;
import java.util.List;
import keep.ledger.checkpoint.NoteSignature;

/// What a witness says to [AddCheckpoint]. Only the first is a cosignature; every other leaves the
/// witness's memory as it was.
public sealed interface WitnessAnswer {
  /// The HTTP status that carries this answer.
  int status();

  /// The HTTP body that carries this answer.
  default byte[] body() {
    return new byte[0];
  }

  /// Remembered and cosigned.
  record Cosigned(List<NoteSignature> signatures) implements WitnessAnswer {
    public Cosigned {
      signatures = List.copyOf(signatures);
    }

    @Override
    public int status() {
      return 200;
    }

    @Override
    public byte[] body() {
      StringBuilder lines = new StringBuilder();
      signatures.forEach(signature -> lines.append(signature.line()));
      return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  /// The witness knows another size than the log believes; prove again, from this one. A witness
  /// that knows a larger tree than the log's own database shows that the database is an old copy.
  record KnowsOtherSize(long size) implements WitnessAnswer {
    /// Media type of the body.
    public static final String MEDIA_TYPE = "text/x.tlog.size";

    @Override
    public int status() {
      return 409;
    }

    @Override
    public byte[] body() {
      return (size + "\n").getBytes(StandardCharsets.US_ASCII);
    }
  }

  /// The answers that say no and nothing else.
  enum Refusal implements WitnessAnswer {
    /// The request cannot be read, or its old size is above the checkpoint's.
    BAD_REQUEST(400),
    /// No line on the checkpoint is a signature by the log's key.
    NOT_SIGNED_BY_LOG(403),
    /// This witness does not watch that log.
    UNKNOWN_LOG(404),
    /// The proof does not join the two trees, or the same size has another root.
    NOT_CONSISTENT(422),
    /// The witness cannot be sure of its memory or of its clock, and does not guess.
    CANNOT_TELL(503);

    private final int status;

    Refusal(int status) {
      this.status = status;
    }

    @Override
    public int status() {
      return status;
    }
  }
}
