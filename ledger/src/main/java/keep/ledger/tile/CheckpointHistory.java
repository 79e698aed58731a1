package keep.ledger.tile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.SignedCheckpoint;

/// Checkpoints remembered in one file, each as it was published, one behind the other.
public final class CheckpointHistory {
  private static final byte[] MARK = "\n\u2014 ".getBytes(StandardCharsets.UTF_8);

  private CheckpointHistory() {}

  /// Reads one checkpoint or several.
  ///
  /// @throws MalformedRecordException if any of them is none
  public static List<SignedCheckpoint> read(byte[] bytes) {
    List<SignedCheckpoint> checkpoints = new ArrayList<>();
    int start = 0;
    boolean signatures = false;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] != '\n') {
        continue;
      }
      // A line that does not begin with the mark, behind one that did, begins the next note.
      boolean marked = startsWith(bytes, at);
      if (signatures && !marked) {
        checkpoints.add(SignedCheckpoint.parse(slice(bytes, start, at + 1)));
        start = at + 1;
      }
      signatures = marked;
    }
    if (start < bytes.length || checkpoints.isEmpty()) {
      checkpoints.add(SignedCheckpoint.parse(slice(bytes, start, bytes.length)));
    }
    return List.copyOf(checkpoints);
  }

  private static boolean startsWith(byte[] bytes, int at) {
    if (bytes.length - at < MARK.length) {
      return false;
    }
    for (int i = 0; i < MARK.length; i++) {
      if (bytes[at + i] != MARK[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] slice(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }
}
