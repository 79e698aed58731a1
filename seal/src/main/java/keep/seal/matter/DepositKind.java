package keep.seal.matter;

import keep.seal.json.Word;

/// What a sealed paper that is not a note is for.
public enum DepositKind implements Word {
  /// About harm, not about what happened: for the judge and the survivor alone.
  HARM("harm"),
  /// The judge's sealed reasons.
  REASONS("reasons"),
  /// Which notes exist, from the releaser to the judge.
  SCHEDULE("schedule"),
  /// A paper as it was received.
  SCAN("scan"),
  /// Arguments, an objection, an issues note.
  SUBMISSION("submission"),
  /// From somebody without an account; it proves nothing about the sender.
  INTAKE("intake"),
  /// A name, a docket number or an order's words with the blind that opens its commitment.
  OPENING("opening");

  private final String word;

  DepositKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
