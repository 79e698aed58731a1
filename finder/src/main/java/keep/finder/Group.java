package keep.finder;

import java.util.Arrays;
import java.util.Optional;

/// Whom a service says it is for.
public enum Group {
  WOMEN("women"),
  GIRLS("girls"),
  MEN("men"),
  BOYS("boys"),
  NON_BINARY("non-binary"),
  TRANS("trans"),
  /// People close to a survivor.
  FAMILY("family");

  private final String word;

  Group(String word) {
    this.word = word;
  }

  /// The one whose word it is.
  public static Optional<Group> of(String word) {
    return Arrays.stream(values()).filter(group -> group.word.equals(word)).findFirst();
  }

  /// The word in files, such as `non-binary`.
  public String word() {
    return word;
  }
}
