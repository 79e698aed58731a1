package keep.finder;

/// For whom somebody looks.
public enum Who {
  WOMEN("women"),
  GIRLS("girls"),
  MEN("men"),
  BOYS("boys"),
  NON_BINARY("non-binary"),
  TRANS("trans"),
  TRANS_WOMEN("trans-women"),
  TRANS_MEN("trans-men"),
  /// Somebody close to a survivor.
  FAMILY("family"),
  EVERYONE("everyone");

  private final String word;

  Who(String word) {
    this.word = word;
  }

  /// The word on the command line and in forms.
  public String word() {
    return word;
  }
}
