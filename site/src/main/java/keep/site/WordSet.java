package keep.site;

/// For whom a text is written; the same key may have a second text for courts and parties.
public enum WordSet {
  /// Survivors and services: "survivor", "what happened".
  SERVICE,
  /// Courts and parties: "complainant", "accused".
  COURT
}
