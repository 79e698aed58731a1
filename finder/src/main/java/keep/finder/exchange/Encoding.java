package keep.finder.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Reads text whose encoding is not known: UTF-8, or what a byte-order mark or the pattern of zero
/// bytes says. Bytes that do not fit become U+FFFD, so that one bad letter spoils one field and not
/// the feed.
final class Encoding {
  private static final int LOOK = 8;
  private static final int BUFFER = 1 << 16;

  private Encoding() {}

  static Reader reader(InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, BUFFER);
    in.mark(LOOK);
    byte[] first = in.readNBytes(LOOK);
    in.reset();
    Charset charset = guess(first);
    in.skipNBytes(mark(first, charset));
    return new BufferedReader(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
        BUFFER);
  }

  private static Charset guess(byte[] first) {
    if (begins(first, 0xff, 0xfe) || (first.length > 3 && first[0] != 0 && first[1] == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(first, 0xfe, 0xff) || (first.length > 3 && first[0] == 0 && first[1] != 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  /// How many bytes of byte-order mark to pass over.
  private static int mark(byte[] first, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return begins(first, 0xef, 0xbb, 0xbf) ? 3 : 0;
    }
    return begins(first, 0xff, 0xfe) || begins(first, 0xfe, 0xff) ? 2 : 0;
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int at = 0; at < with.length; at++) {
      if (bytes.length <= at || (bytes[at] & 0xff) != with[at]) {
        return false;
      }
    }
    return true;
  }
}
