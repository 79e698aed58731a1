package keep.casework.sight;

/// What a card has to do with a thing.
public enum Tie {
  /// She made it, or it was entered for her.
  OWN,
  /// It is sealed to her, or names her among those who receive.
  SERVED,
  /// It belongs to a matter in which she has a seat.
  SEATED,
  /// None. What she tried herself and was refused, and what she filed of her own accord elsewhere,
  /// is none.
  NONE
}
