package keep.seal.people;

import java.util.Arrays;
import keep.seal.encoding.MalformedInput;

/// A recovery code as people type or copy it (protocol section 4): capitals or not, any separators
/// and line ends, characters that look alike in another alphabet, and whatever stands before a
/// colon.
final class TypedCode {
  /// Crockford's alphabet: without I, L, O and U, which are misread or misspoken.
  static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /// Characters that are written alike, and what is meant: digits for I, L, O; V for U; capitals of
  /// Greek and Cyrillic.
  private static final String ALIKE = "ILOUАВЕКМНОРСТХУΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

  private static final String MEANT = "110VABEKMH0PCTXYABEZH1KMN0PTYX";

  private TypedCode() {}

  /// The characters' values, 0 to 31, in a new array for the caller to clear.
  ///
  /// @throws MalformedInput where a character belongs to no code
  static byte[] values(CharSequence typed) throws MalformedInput {
    byte[] values = new byte[typed.length()];
    int length = 0;
    for (int i = labelEnd(typed); i < typed.length(); i++) {
      char c = folded(typed.charAt(i));
      int value = ALPHABET.indexOf(c);
      if (value >= 0) {
        values[length++] = (byte) value;
      } else if (!separates(c)) {
        Arrays.fill(values, (byte) 0);
        throw new MalformedInput(
            MalformedInput.Fault.FORM,
            "recovery code",
            "has a character after the " + length + "th that no code has",
            "Compare it with the paper, group by group, and type it again.");
      }
    }
    byte[] exact = Arrays.copyOf(values, length);
    Arrays.fill(values, (byte) 0);
    return exact;
  }

  private static final String LABEL = "recovery code";

  /// Behind a label such as `Recovery code:`, or 0.
  private static int labelEnd(CharSequence typed) {
    int first = 0;
    while (first < typed.length() && separates(typed.charAt(first))) {
      first++;
    }
    if (typed.length() > first + LABEL.length()
        && LABEL.contentEquals(small(typed, first, LABEL.length()))) {
      return first + LABEL.length() + (typed.charAt(first + LABEL.length()) == ':' ? 1 : 0);
    }
    for (int i = 0; i < typed.length(); i++) {
      if (typed.charAt(i) == ':') {
        return i + 1;
      }
    }
    return 0;
  }

  private static StringBuilder small(CharSequence typed, int from, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      out.append(Character.toLowerCase(typed.charAt(i)));
    }
    return out;
  }

  private static char folded(char c) {
    char narrow = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFF01 + '!') : c;
    char capital = Character.toUpperCase(narrow);
    int alike = ALIKE.indexOf(capital);
    return alike < 0 ? capital : MEANT.charAt(alike);
  }

  private static boolean separates(char c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || type == Character.DASH_PUNCTUATION
        || type == Character.FORMAT
        || "\u2212._/|,".indexOf(c) >= 0;
  }
}
