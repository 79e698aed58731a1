package keep.publicsite.campaign.pack;

/// An organisation that stood behind the campaign on a day.
///
/// @param seen the year or day for which a source says so
public record Backer(String name, Role role, String seen, String source) {
  /// Its part.
  public enum Role {
    STARTED,
    JOINED,
    /// A professional body that the campaign counts among its backers.
    BODY
  }
}
