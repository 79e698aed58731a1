package keep.seal.json;

/// One of a closed list of words that a field may hold. Implemented by enums, so that an unknown
/// word is refused and a known one is handled everywhere.
public interface Word {
  /// How it stands in the payload.
  String word();
}
