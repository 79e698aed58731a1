package keep.trial;

import java.util.regex.Pattern;

/// A short word that must not be said, looked for as a word of its own: a random token, written in
/// base64url or hexadecimal, may well hold its letters.
public final class LoneWord {
  private LoneWord() {}

  /// Finds the word in any case, unless a letter, a digit, `_` or `-` touches it.
  public static Pattern of(String word) {
    return Pattern.compile("(?i)(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])");
  }
}
