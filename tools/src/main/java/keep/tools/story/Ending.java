package keep.tools.story;

/// How a story ends.
public enum Ending {
  /// The judge orders named passages; they are released and verified.
  GRANTED,
  /// Refused at stage 1, renewed on a change of circumstances, then granted.
  REFUSED_RENEWED,
  /// The charge is dropped during the stay; nothing leaves.
  CHARGE_DROPPED,
  /// A witness summons on paper under the law in force, obeyed by two people without any judge's
  /// card.
  PAPER_SUMMONS;

  /// The word on the command line.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return word();
  }
}
