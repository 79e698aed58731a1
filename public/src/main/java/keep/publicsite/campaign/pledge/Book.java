package keep.publicsite.campaign.pledge;

/// One campaign's book of signatures.
///
/// @param number as in the database
/// @param slug name of the campaign in addresses
/// @param key seals who signed
/// @param state whether it takes signatures
public record Book(int number, String slug, BookKey key, State state) {
  /// How far a book has come.
  public enum State {
    OPEN,
    CLOSED,
    ERASED
  }
}
