package keep.seal.json;

/// Whether text can be written as UTF-8 without loss.
public final class WellFormed {
  private WellFormed() {}

  /// False where a surrogate stands alone. Java would write such a one as `?`, JavaScript as
  /// U+FFFD: signed bytes would differ from what was typed.
  public static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
