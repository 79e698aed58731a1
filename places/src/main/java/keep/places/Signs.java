package keep.places;

import java.text.Normalizer;
import java.util.Locale;

/// What people and telephones write, brought to capital letters, digits and single spaces.
///
/// Fullwidth and other shapes of letters and digits become plain ones, a digit of any script its
/// value; signs that cannot be seen vanish; every other sign is a gap. A letter that is not of A to
/// Z stays as `·`, so that it makes no postcode out of its neighbours.
public final class Signs {
  private static final int TEN = 10;

  private Signs() {}

  /// @return words of letters and digits with one space between them; empty for nothing that counts
  public static String of(String typed) {
    StringBuilder signs = new StringBuilder(typed.length());
    Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .forEach(sign -> add(signs, sign));
    int last = signs.length() - 1;
    if (last >= 0 && signs.charAt(last) == ' ') {
      signs.setLength(last);
    }
    return signs.toString();
  }

  private static void add(StringBuilder signs, int sign) {
    if ((sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9')) {
      signs.append((char) sign);
      return;
    }
    switch (Character.getType(sign)) {
      case Character.DECIMAL_DIGIT_NUMBER ->
          signs.append((char) ('0' + Character.digit(sign, TEN)));
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {}
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER ->
          signs.append('·');
      default -> {
        if (!signs.isEmpty() && signs.charAt(signs.length() - 1) != ' ') {
          signs.append(' ');
        }
      }
    }
  }
}
