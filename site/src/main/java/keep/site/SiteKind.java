package keep.site;

/// The two sites, each an application of its own on an address of its own.
public enum SiteKind {
  /// Campaign, help and content pages; holds no notes, no sign-in, no database.
  PUBLIC,
  /// Work rooms: notes, matters, releases.
  WORK
}
