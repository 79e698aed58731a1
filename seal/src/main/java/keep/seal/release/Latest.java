package keep.seal.release;

import keep.seal.json.Word;

/// The releaser's claim whether a passage's note is the newest version. A claim and nothing more.
public enum Latest implements Word {
  YES("yes"),
  NO("no"),
  UNKNOWN("unknown");

  private final String word;

  Latest(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
