package keep.seal.order;

import keep.seal.json.Word;

/// The gate an order opens: the use it is for.
public enum Purpose implements Word {
  /// Production to the court.
  COMPEL("compel"),
  /// Production to a party.
  PRODUCE("produce"),
  /// Use in evidence.
  ADDUCE("adduce"),
  /// Her own access.
  OWN_ACCESS("own-access"),
  /// Safeguarding somebody from serious harm.
  SAFEGUARD("safeguard"),
  /// Another use, named in the order's own words.
  OTHER("other");

  private final String word;

  Purpose(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
