package keep.ledger.checkpoint;

/// What to do with signature lines of keys that one does not trust.
public enum UnknownLines {
  /// Refuse the checkpoint: inside a package nothing may stand that was not asked for.
  REFUSE,
  /// Pass over them: a live log may gain witnesses that this policy does not know yet.
  IGNORE
}
