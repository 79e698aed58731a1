package keep.seal.encoding;

import java.util.HexFormat;

/// Lower-case hexadecimal, two digits a byte.
public final class Hex {
  private static final HexFormat LOWER = HexFormat.of();

  private Hex() {}

  public static String encode(byte[] bytes) {
    return LOWER.formatHex(bytes);
  }

  /// Refuses capitals, odd lengths and anything between the digits.
  public static byte[] decode(String text) throws MalformedInput {
    byte[] bytes;
    try {
      bytes = LOWER.parseHex(text);
    } catch (IllegalArgumentException e) {
      throw refused();
    }
    if (!encode(bytes).equals(text)) {
      throw refused();
    }
    return bytes;
  }

  private static MalformedInput refused() {
    return MalformedInput.form("hex", "not lower-case hexadecimal");
  }
}
