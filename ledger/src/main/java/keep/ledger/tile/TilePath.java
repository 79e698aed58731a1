package keep.ledger.tile;

import java.util.OptionalInt;
import keep.ledger.MalformedRecordException;

/// Where a tile lies, by C2SP tlog-tiles: `tile/<L>/<N>[.p/<W>]` for hashes,
/// `tile/entries/<N>[.p/<W>]` for leaves.
///
/// @param level 0 to 7 for hashes (level L holds roots of full tiles of level L-1); empty for
///   entries
/// @param index which tile of its level, 0 or more
/// @param width how many hashes or entries, 1 to 256; 256 is a full tile and has no `.p` suffix
public record TilePath(OptionalInt level, long index, int width) {
  /// Hashes or entries in a full tile.
  public static final int FULL = 256;

  /// Levels that a tree of at most 2^53 leaves has: 256^7 is beyond.
  public static final int LEVELS = 7;

  /// @throws MalformedRecordException if a part is out of bounds
  public TilePath {
    if ((level.isPresent() && (level.getAsInt() < 0 || level.getAsInt() >= LEVELS))
        || index < 0
        || width < 1
        || width > FULL) {
      throw new MalformedRecordException("tile: level, index or width out of bounds");
    }
  }

  /// A tile of hashes.
  public static TilePath hashes(int level, long index, int width) {
    return new TilePath(OptionalInt.of(level), index, width);
  }

  /// A bundle of entries.
  public static TilePath entries(long index, int width) {
    return new TilePath(OptionalInt.empty(), index, width);
  }

  /// How wide tile `index` of `level` is in a tree of `size` leaves; 0 if it is not there.
  ///
  /// @param level 0 for leaf hashes and for entries alike
  public static int widthIn(long size, int level, long index) {
    long hashes = size >>> (8 * level);
    long before = index * FULL;
    return (int) Math.clamp(hashes - before, 0, FULL);
  }

  public boolean isFull() {
    return width == FULL;
  }

  /// The full tile that this one grows into; itself if full.
  public TilePath full() {
    return new TilePath(level, index, FULL);
  }

  /// The relative path, `/` between its parts.
  public String path() {
    StringBuilder path = new StringBuilder("tile/");
    path.append(level.isPresent() ? Integer.toString(level.getAsInt()) : "entries");
    appendIndex(path, index);
    if (!isFull()) {
      path.append(".p/").append(width);
    }
    return path.toString();
  }

  /// Reads a path back; only the one spelling that [#path] writes is accepted.
  ///
  /// @throws MalformedRecordException for anything else
  public static TilePath parse(String path) {
    String[] parts = path.split("/", -1);
    if (parts.length < 3 || parts.length > 12 || !parts[0].equals("tile")) {
      throw new MalformedRecordException("tile path: not tile/<level>/<index>");
    }
    int width = FULL;
    int last = parts.length - 1;
    if (parts.length > 3 && parts[last - 1].endsWith(".p")) {
      width = (int) digits(parts[last], 3);
      last--;
      parts[last] = parts[last].substring(0, parts[last].length() - 2);
    }
    long index = 0;
    for (int i = 2; i <= last; i++) {
      String part = i < last && parts[i].startsWith("x") ? parts[i].substring(1) : parts[i];
      index = index * 1000 + digits(part, 3);
      if (index > 1L << 53) {
        throw new MalformedRecordException("tile path: index out of bounds");
      }
    }
    TilePath tile =
        parts[1].equals("entries")
            ? entries(index, width)
            : hashes((int) digits(parts[1], 3), index, width);
    if (!tile.path().equals(path)) {
      throw new MalformedRecordException("tile path: not the one spelling of a tile's path");
    }
    return tile;
  }

  private static void appendIndex(StringBuilder path, long index) {
    String digits = Long.toString(index);
    int lead = (3 - digits.length() % 3) % 3;
    String padded = "0".repeat(lead) + digits;
    for (int at = 0; at < padded.length(); at += 3) {
      boolean last = at + 3 == padded.length();
      path.append(last ? "/" : "/x").append(padded, at, at + 3);
    }
  }

  private static long digits(String text, int most) {
    if (text.isEmpty()
        || text.length() > most
        || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new MalformedRecordException("tile path: a number is missing or too long");
    }
    return Long.parseLong(text);
  }
}
