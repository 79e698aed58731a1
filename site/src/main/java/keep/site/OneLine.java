package keep.site;

import java.text.Normalizer;
import java.util.OptionalInt;

/// Text of one line that is compared or sent: a name, an address, who agreed. Two that look alike
/// are alike: signs that cannot be seen are taken out, every kind of space is one space.
public final class OneLine {
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;

  private OneLine() {}

  /// The text as it is meant: one line, one space between words, none around them, nothing that
  /// cannot be seen. The two joiners stay between letters, where some scripts need them.
  public static String of(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); ) {
      int sign = text.codePointAt(at);
      at += Character.charCount(sign);
      if (isSpace(sign)) {
        gap = !line.isEmpty();
        continue;
      }
      boolean joins =
          (sign == JOINER || sign == NON_JOINER) && !gap && isBetweenLetters(line, text, at);
      if (isUnseen(sign) && !joins) {
        continue;
      }
      if (gap) {
        line.append(' ');
        gap = false;
      }
      line.appendCodePoint(sign);
    }
    return line.toString();
  }

  /// Without the spaces and the signs that cannot be seen around it; what stands inside stays.
  public static String stripped(String typed) {
    int from = 0;
    int until = typed.length();
    while (from < until && isNothing(typed.codePointAt(from))) {
      from += Character.charCount(typed.codePointAt(from));
    }
    while (until > from && isNothing(typed.codePointBefore(until))) {
      until -= Character.charCount(typed.codePointBefore(until));
    }
    return typed.substring(from, until);
  }

  /// Whether two lines are the same to whoever reads them, in capitals or not: who agreed to what
  /// somebody else wrote is somebody else.
  public static boolean same(String one, String other) {
    return of(one).equalsIgnoreCase(of(other));
  }

  /// The first sign that cannot be seen, or that looks like a space and is another.
  public static OptionalInt unseen(String text) {
    return text.codePoints()
        .filter(sign -> isUnseen(sign) || (sign != ' ' && isSpace(sign)))
        .findFirst();
  }

  /// What a sign is called where one speaks of it: `U+200B zero width space`.
  public static String name(int sign) {
    String name = Character.getName(sign);
    return String.format("U+%04X", sign)
        + (name == null ? "" : " " + name.toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isBetweenLetters(StringBuilder line, String text, int next) {
    return !line.isEmpty()
        && isOfWord(line.codePointBefore(line.length()))
        && next < text.length()
        && isOfWord(text.codePointAt(next));
  }

  private static boolean isOfWord(int sign) {
    return Character.isLetter(sign)
        || Character.getType(sign) == Character.NON_SPACING_MARK
        || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isNothing(int sign) {
    return isSpace(sign) || isUnseen(sign);
  }

  private static boolean isSpace(int sign) {
    return Character.isSpaceChar(sign) || Character.isWhitespace(sign);
  }

  /// Controls, formats, private and unassigned signs, variation selectors, and the letters that are
  /// drawn as nothing.
  private static boolean isUnseen(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          !isSpace(sign);
      default ->
          (sign >= 0xFE00 && sign <= 0xFE0F)
              || (sign >= 0xE0100 && sign <= 0xE01EF)
              || sign == 0x034F
              || sign == 0x115F
              || sign == 0x1160
              || sign == 0x17B4
              || sign == 0x17B5
              || sign == 0x2800
              || sign == 0x3164
              || sign == 0xFFA0;
    };
  }
}
