package keep.ledger.tile;

/// What an audit expects of a record's leaves.
public enum Reading {
  /// Keep's own: each leaf one of the three forms, each statement once.
  STRICT,
  /// Anybody's: leaves are bytes, and may stand twice.
  INTEROPERABLE
}
