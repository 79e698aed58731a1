package keep.seal.order;

import keep.seal.json.Word;

/// Which rules an order was made under. The service's policy is never called the law.
public enum Under implements Word {
  /// The campaign's process, adopted by the service as its policy.
  CAMPAIGN("campaign"),
  /// The law in force; the campaign's test was not applied.
  LAW("law");

  private final String word;

  Under(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
