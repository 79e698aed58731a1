package keep.ledger.checkpoint;

import keep.ledger.Hash;
import keep.ledger.MalformedRecordException;

/// What a log says about its tree, in three lines: origin, size, root (C2SP tlog-checkpoint;
/// extension lines are refused, protocol section 9).
///
/// @param origin the log's name
/// @param size how many leaves, 0 to 2^53-1
/// @param root the tree's root over exactly those leaves
public record Checkpoint(String origin, long size, Hash root) {
  /// Largest size any reader of ours accepts: every whole number up to it is exact everywhere.
  public static final long MAX_SIZE = (1L << 53) - 1;

  /// @throws MalformedRecordException if the origin cannot name a log or the size is out of bounds
  public Checkpoint {
    NoteSignature.requireName(origin);
    if (size < 0 || size > MAX_SIZE) {
      throw new MalformedRecordException("checkpoint: size out of bounds");
    }
  }

  /// Reads the text of a note, the blank line and signatures already gone.
  ///
  /// @throws MalformedRecordException unless it is the one spelling of three lines
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length != 4 || !lines[3].isEmpty()) {
      throw new MalformedRecordException("checkpoint: not exactly three lines");
    }
    return new Checkpoint(lines[0], size(lines[1]), Hash.fromBase64(lines[2]));
  }

  /// Reads a size as it stands in checkpoints and witness answers: decimal, no sign, no leading
  /// zero.
  ///
  /// @throws MalformedRecordException for anything else or above [#MAX_SIZE]
  public static long size(String digits) {
    boolean wellFormed =
        !digits.isEmpty()
            && digits.length() <= 16
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
            && (digits.length() == 1 || digits.charAt(0) != '0');
    if (!wellFormed) {
      throw new MalformedRecordException("checkpoint: the size is not a plain decimal number");
    }
    long size = Long.parseLong(digits);
    if (size > MAX_SIZE) {
      throw new MalformedRecordException("checkpoint: size out of bounds");
    }
    return size;
  }

  /// The three lines, each with its line end: what is signed.
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }
}
