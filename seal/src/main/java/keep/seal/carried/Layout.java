package keep.seal.carried;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/// What was done to the layout of a JSON text, of which the protocol allows one: no white space
/// outside strings, no raw line end inside, nothing after the last brace.
final class Layout {
  private final byte[] text;

  private Layout(byte[] text) {
    this.text = text;
  }

  static Set<Blemish> of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Set<Blemish> of(byte[] text) {
    return new Layout(text).look();
  }

  private Set<Blemish> look() {
    Set<Blemish> found = EnumSet.noneOf(Blemish.class);
    int depth = 0;
    int at = 0;
    do {
      byte b = at < text.length ? text[at] : 0;
      if (at >= text.length) {
        found.add(Blemish.CUT_SHORT);
        return found;
      }
      if (b == '"') {
        at = string(at + 1, found);
      } else if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        depth--;
      } else if (isSpace(b)) {
        found.add(Blemish.SPACE_INSIDE);
      }
      at++;
    } while (depth > 0);
    int rest = at;
    while (rest < text.length && isSpace(text[rest])) {
      rest++;
    }
    if (rest < text.length) {
      found.add(Blemish.GOES_ON);
    } else if (rest > at) {
      found.add(Blemish.SPACE_AROUND);
    }
    return found;
  }

  /// Where the string ends.
  private int string(int from, Set<Blemish> found) {
    int at = from;
    while (at < text.length && text[at] != '"') {
      if (text[at] == '\n' || text[at] == '\r') {
        found.add(Blemish.LINES_BROKEN);
      }
      at += text[at] == '\\' ? 2 : 1;
    }
    return at;
  }

  /// A zero byte is what some transfers fill the last block with.
  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\n' || b == '\r' || b == 0;
  }
}
