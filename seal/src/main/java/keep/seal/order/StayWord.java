package keep.seal.order;

import keep.seal.json.Word;

/// What the second person says about the wait after the survivor was told.
public enum StayWord implements Word {
  /// The wait has run its course.
  OVER("over"),
  /// A judge lifted it with reasons.
  LIFTED("lifted"),
  /// The rules applied need no wait.
  NOT_NEEDED("not-needed");

  private final String word;

  StayWord(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
