package keep.seal.order;

import keep.seal.json.Word;

/// What an order-end does. Both are final: an order never revives, a new one has to be made.
public enum Effect implements Word {
  /// The order is held up.
  STAY("stay"),
  /// The order is taken back.
  REVOKE("revoke");

  private final String word;

  Effect(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
