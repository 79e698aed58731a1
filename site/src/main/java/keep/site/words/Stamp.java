package keep.site.words;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A short digest of an English text. A translation carries the stamp of the English it was made
/// from, so that a changed English text makes its translation stale.
public record Stamp(String value) {
  private static final int BYTES = 4;

  /// The stamp of a text: the first eight hexadecimal digits of its SHA-256 in UTF-8.
  public static Stamp of(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new Stamp(HexFormat.of().formatHex(digest, 0, BYTES));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
