package keep.seal.people;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Words as people type them from paper (protocol section 4): small letters, full-width and
/// accented-apart forms folded, one space between words whatever stood there, none around.
final class TypedWords {
  private TypedWords() {}

  /// Letters a to z in small, every run of anything else that separates words as one space, other
  /// characters left as they are. A new array, for the caller to clear.
  static char[] folded(char[] typed) {
    char[] out = new char[typed.length];
    int length = 0;
    boolean gap = false;
    for (char raw : typed) {
      char c = letter(raw);
      if (separates(c)) {
        gap = true;
      } else if (!isUnseen(c)) {
        if (gap && length > 0) {
          out[length++] = ' ';
        }
        gap = false;
        out[length++] = c;
      }
    }
    char[] folded = Arrays.copyOf(out, length);
    Arrays.fill(out, '\0');
    return folded;
  }

  /// Whether it is at least as many words as a passphrase has, all of the list.
  static boolean isPassphrase(char[] folded) {
    return words(folded).size() >= Passphrase.FEWEST_WORDS && unknown(folded).isEmpty();
  }

  /// Which words, counted from 1, are not in the list; empty where fewer than half are: then it was
  /// never made of them.
  static List<Integer> unknown(char[] folded) {
    List<CharBuffer> words = words(folded);
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!WordList.english().contains(words.get(i))) {
        unknown.add(i + 1);
      }
    }
    return 2 * unknown.size() > words.size() ? List.of() : unknown;
  }

  /// Views of the same array: nothing is copied.
  private static List<CharBuffer> words(char[] folded) {
    List<CharBuffer> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= folded.length; at++) {
      if (at == folded.length || folded[at] == ' ') {
        if (at > start) {
          words.add(CharBuffer.wrap(folded, start, at - start));
        }
        start = at + 1;
      }
    }
    return words;
  }

  private static char letter(char c) {
    char narrow = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFF01 + '!') : c;
    return narrow >= 'A' && narrow <= 'Z' ? (char) (narrow - 'A' + 'a') : narrow;
  }

  /// Spaces, line ends, hyphens and dashes of every sort, dots, commas, and what a list is numbered
  /// with: no word of the list has any of them.
  private static boolean separates(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || c == '\u2212'
        || c == '.'
        || c == ','
        || c == ';'
        || c == '_'
        || c == '/'
        || c == ')'
        || (c >= '0' && c <= '9');
  }

  private static boolean isUnseen(char c) {
    return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }
}
