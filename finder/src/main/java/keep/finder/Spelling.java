package keep.finder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How names are compared: accents, capitals, apostrophes and hyphens do not matter, nor whether
/// `St` or `Saint` is written. The browser's engine does exactly the same.
public final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´.]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern SAINT = Pattern.compile("\\bsaint\\b");
  private static final char LAST_ASCII = 127;

  private Spelling() {}

  /// A name as it is compared: `Kings Lynn` and `King's Lynn` are both `kings lynn`.
  public static String plain(String name) {
    String words = words(name);
    String saints = words.contains("saint") ? SAINT.matcher(words).replaceAll("st") : words;
    return saints.startsWith("the ") ? saints.substring("the ".length()) : saints;
  }

  private static String words(String name) {
    StringBuilder words = new StringBuilder(name.length());
    for (int at = 0; at < name.length(); at++) {
      char sign = name.charAt(at);
      if (sign > LAST_ASCII) {
        return anyWords(name);
      }
      if (sign >= 'A' && sign <= 'Z') {
        words.append((char) (sign + 'a' - 'A'));
      } else if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) {
        words.append(sign);
      } else if (sign == '&') {
        gap(words);
        words.append("and ");
      } else if (sign != '\'' && sign != '`' && sign != '.') {
        gap(words);
      }
    }
    return words.toString().strip();
  }

  private static void gap(StringBuilder words) {
    if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }

  /// The same for names with letters beyond ASCII.
  private static String anyWords(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String low = bare.toLowerCase(Locale.ROOT).replace("&", " and ");
    String joined = APOSTROPHES.matcher(low).replaceAll("");
    return OTHERS.matcher(joined).replaceAll(" ").strip();
  }

  /// Changes of one letter (put in, left out, changed, or two swapped) that lead from one to the
  /// other; `most + 1` as soon as there are more than `most`.
  static int changes(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return Math.min(cost[one.length()][other.length()], most + 1);
  }
}
