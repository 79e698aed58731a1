package keep.publicsite.campaign.share;

import java.nio.charset.StandardCharsets;

/// Percent-encoding of one component of an address (RFC 3986): UTF-8, unreserved letters kept, a
/// space is `%20`, never `+`.
final class Component {
  private static final String KEPT = "-._~";
  private static final String DIGITS = "0123456789ABCDEF";
  private static final int LOW = 0xF;
  private static final int HALF = 4;

  private Component() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (each & 0xFF);
      boolean plain =
          letter >= 'a' && letter <= 'z'
              || letter >= 'A' && letter <= 'Z'
              || letter >= '0' && letter <= '9'
              || KEPT.indexOf(letter) >= 0;
      if (plain) {
        out.append(letter);
      } else {
        out.append('%').append(DIGITS.charAt(letter >> HALF)).append(DIGITS.charAt(letter & LOW));
      }
    }
    return out.toString();
  }

  /// The same for the body of a message, where a new line is a carriage return and a line feed (RFC
  /// 6068).
  static String ofMail(String text) {
    return of(text.replace("\r\n", "\n").replace("\n", "\r\n"));
  }
}
