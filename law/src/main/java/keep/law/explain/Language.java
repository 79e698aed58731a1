package keep.law.explain;

import java.util.Arrays;
import java.util.Optional;

/// A language in which a ruling can be explained.
public enum Language {
  ENGLISH("en"),
  WELSH("cy");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /// The two-letter code, `en` or `cy`.
  public String code() {
    return code;
  }

  /// The language of this code; empty for any other.
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }
}
