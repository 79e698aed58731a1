package keep.ledger.tile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import keep.ledger.MalformedRecordException;

/// Leaves as an entry bundle holds them: each behind its length in two bytes, big-endian.
public final class EntryBundle {
  /// Longest leaf in bytes.
  public static final int MAX_LEAF = 0xffff;

  private EntryBundle() {}

  /// @throws MalformedRecordException if a leaf is longer than [#MAX_LEAF]
  public static byte[] write(List<byte[]> leaves) {
    ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    for (byte[] leaf : leaves) {
      if (leaf.length > MAX_LEAF) {
        throw new MalformedRecordException("entry: " + leaf.length + " bytes; at most 65,535 fit");
      }
      bundle.write(leaf.length >>> 8);
      bundle.write(leaf.length);
      bundle.writeBytes(leaf);
    }
    return bundle.toByteArray();
  }

  /// Reads a bundle to its last byte.
  ///
  /// @param width how many leaves it must hold
  /// @throws MalformedRecordException if it holds fewer, more, or a part of one
  public static List<byte[]> read(byte[] bundle, int width) {
    List<byte[]> leaves = new ArrayList<>();
    int at = 0;
    while (at < bundle.length) {
      if (bundle.length - at < 2) {
        throw new MalformedRecordException("entry bundle: ends inside a length");
      }
      int length = (bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff;
      at += 2;
      if (bundle.length - at < length) {
        throw new MalformedRecordException("entry bundle: ends inside an entry");
      }
      leaves.add(Arrays.copyOfRange(bundle, at, at + length));
      at += length;
    }
    if (leaves.size() != width) {
      throw new MalformedRecordException(
          "entry bundle: " + leaves.size() + " entries instead of " + width);
    }
    return leaves;
  }
}
