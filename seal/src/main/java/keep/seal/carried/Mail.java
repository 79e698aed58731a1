package keep.seal.carried;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/// Texts as mail carries them: with headers, in parts, in base64.
final class Mail {
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,40}:.*");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/\\s]{24,}={0,2}\\s*");
  private static final int MOST_PARTS = 16;

  private Mail() {}

  /// Whether at least two headers stand before an empty line.
  static boolean is(String text) {
    return endOfHeaders(text) > 0;
  }

  /// What follows the headers; of several parts the first that holds something of ours.
  static String inside(String text) {
    String body = text.substring(endOfHeaders(text)).stripLeading();
    if (!body.startsWith("--")) {
      return body;
    }
    String boundary = body.lines().findFirst().orElse("--").strip();
    String[] parts = body.split(Pattern.quote(boundary), MOST_PARTS);
    return Arrays.stream(parts)
        .map(String::strip)
        .filter(part -> Carried.look(bytes(part)).kind().isOurs())
        .findFirst()
        .orElse(body);
  }

  /// After the empty line that ends them, or 0 where there are none.
  private static int endOfHeaders(String text) {
    int at = 0;
    int headers = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        return 0;
      }
      String line = text.substring(at, end).stripTrailing();
      at = end + 1;
      if (line.isEmpty()) {
        if (headers >= 2) {
          return at;
        }
        if (headers > 0) {
          return 0;
        }
      } else if (HEADER.matcher(line).matches()) {
        headers++;
      } else if (headers == 0 || !Character.isWhitespace(line.charAt(0))) {
        return 0;
      }
    }
    return 0;
  }

  /// Whether it is base64 of something of ours or of a kind that its bytes tell: a key, too, is
  /// written in base64.
  static boolean isBase64OfOurs(String text) {
    if (!BASE64.matcher(text).matches()) {
      return false;
    }
    byte[] decoded = bytes(decoded(text));
    return Magic.kindOf(decoded).isPresent()
        || (decoded.length > 1 && decoded[0] == '{' && decoded[1] == '"');
  }

  /// The bytes as characters; empty where it is no base64 after all.
  static String decoded(String text) {
    String tight = text.replaceAll("\\s", "");
    try {
      byte[] decoded = Base64.getDecoder().decode(tight.substring(0, tight.length() / 4 * 4));
      return new String(decoded, StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}
