package keep.seal.order;

import keep.seal.json.Word;

/// What the recipient may do with the passages.
public enum Mode implements Word {
  /// Only the court and the person concerned look, so that the judge can decide.
  INSPECT("inspect"),
  /// The passages go to those named.
  DISCLOSE("disclose");

  private final String word;

  Mode(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
