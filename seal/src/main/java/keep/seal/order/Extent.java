package keep.seal.order;

import keep.seal.json.Word;

/// How much of each note an order names.
public enum Extent implements Word {
  /// The passages listed, and no others.
  LISTED("listed"),
  /// Every place of the note, empty ones too.
  WHOLE("whole");

  private final String word;

  Extent(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
