package keep.seal.order;

import keep.seal.json.Word;

/// What an order rests on (protocol section 7): who has to have signed it, and the best verdict a
/// release under it can have.
public enum Basis implements Word {
  /// A judge's own signed order.
  JUDGE("judge"),
  /// A court's order on paper, transcribed by two members of the service.
  PAPER("paper"),
  /// The written consent, for named passages, of the person the notes are about.
  CONSENT("consent"),
  /// That person's access to her own notes.
  SUBJECT("subject"),
  /// The service's own decision, where the law leaves it one.
  SERVICE("service");

  private final String word;

  Basis(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
