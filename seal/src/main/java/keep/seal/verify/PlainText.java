package keep.seal.verify;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Writes times and other people's words so that neither can pose as the verifier's own.
final class PlainText {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

  /// 31 December 9999; a time beyond it is shown as the number it is.
  private static final long LAST_SHOWN = 253_402_300_799L;

  private PlainText() {}

  /// A time in Unix seconds, in UTC.
  static String time(long seconds) {
    return seconds > LAST_SHOWN
        ? seconds + " seconds after 1970"
        : UTC.format(Instant.ofEpochSecond(seconds));
  }

  /// Every line of `words` behind a mark, so that no line of a note can be taken for a line of the
  /// verdict. What cannot be seen is shown by its number: [Unseen]. A carriage return before a line
  /// feed is part of that line's end; one that stands alone is shown.
  static String quoted(String words, String mark) {
    StringBuilder out = new StringBuilder(mark);
    words
        .replace("\r\n", "\n")
        .codePoints()
        .forEach(c -> {
          if (c == '\n') {
            out.append('\n').append(mark);
          } else if (c == '\t') {
            out.append('\t');
          } else {
            append(out, c);
          }
        });
    return out.append('\n').toString();
  }

  /// One line of other people's words.
  static String inline(String words) {
    StringBuilder out = new StringBuilder();
    words.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (Unseen.is(c)) {
      out.append(String.format("<U+%04X>", c));
    } else {
      out.appendCodePoint(c);
    }
  }
}
