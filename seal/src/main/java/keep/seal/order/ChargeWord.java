package keep.seal.order;

import keep.seal.json.Word;

/// What the second person says about the charge.
public enum ChargeWord implements Word {
  /// The charge was live when she looked.
  LIVE("live"),
  /// The rules applied need no charge.
  NOT_NEEDED("not-needed");

  private final String word;

  ChargeWord(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
