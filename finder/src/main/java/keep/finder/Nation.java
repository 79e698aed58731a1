package keep.finder;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A nation of the United Kingdom. Lines and laws differ between them.
public enum Nation {
  ENGLAND("england", "England"),
  WALES("wales", "Wales"),
  SCOTLAND("scotland", "Scotland"),
  NORTHERN_IRELAND("northern-ireland", "Northern Ireland");

  private final String word;
  private final String english;

  Nation(String word, String english) {
    this.word = word;
    this.english = english;
  }

  /// The word used in files and on the command line, such as `northern-ireland`.
  public String word() {
    return word;
  }

  /// The English name.
  public String english() {
    return english;
  }

  /// The nation a word names, whether written `northern-ireland` or `Northern Ireland`.
  public static Optional<Nation> of(String word) {
    String asked = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    return Stream.of(values()).filter(nation -> nation.word.equals(asked)).findFirst();
  }
}
