package keep.ledger.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import keep.ledger.MalformedRecordException;

/// The bytes a witness signs (C2SP tlog-cosignature; protocol section 9).
final class CosignedMessage {
  private static final byte[] SUBTREE = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);

  private CosignedMessage() {}

  /// @param time Unix seconds
  static byte[] of(KeyType type, String witness, Checkpoint checkpoint, long time) {
    return switch (type) {
      case LOG_ED25519 -> throw new IllegalArgumentException("A log's key does not cosign.");
      case COSIGNATURE_ED25519 ->
          ("cosignature/v1\ntime " + time + "\n" + checkpoint.text())
              .getBytes(StandardCharsets.UTF_8);
      case COSIGNATURE_ML_DSA_44 -> subtree(witness, checkpoint, time);
    };
  }

  private static byte[] subtree(String witness, Checkpoint checkpoint, long time) {
    byte[] name = witness.getBytes(StandardCharsets.UTF_8);
    byte[] origin = checkpoint.origin().getBytes(StandardCharsets.UTF_8);
    if (name.length > 255 || origin.length > 255) {
      // No such checkpoint can be cosigned, so no bytes may pass for its message.
      throw new MalformedRecordException("cosignature: a name longer than 255 bytes");
    }
    return ByteBuffer.allocate(SUBTREE.length + 1 + name.length + 8 + 1 + origin.length + 16 + 32)
        .put(SUBTREE)
        .put((byte) name.length)
        .put(name)
        .putLong(time)
        .put((byte) origin.length)
        .put(origin)
        .putLong(0)
        .putLong(checkpoint.size())
        .put(checkpoint.root().bytes())
        .array();
  }
}
