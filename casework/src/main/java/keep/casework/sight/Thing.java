package keep.casework.sight;

/// What there is to see.
public enum Thing {
  /// That a matter is there, under which law, and its head.
  MATTER,
  /// An act: its statement, its ruling, the names of its papers.
  ACT,
  /// A paper's statement: deposit, order, order-end, clearance, release.
  PAPER,
  /// What is sealed inside a deposit or an envelope; without the key it opens to nobody.
  CONTENT,
  /// Somebody's card.
  CARD
}
