package keep.publicsite.campaign.letter;

/// A constituency of the House of Commons.
///
/// @param code nine characters of the Office for National Statistics, such as `E14001234`
/// @param name as Parliament writes it, in English
public record Constituency(String code, String name) {
  /// `E`, `W`, `S` or `N`: the first letter of the code.
  public String nation() {
    return code.substring(0, 1);
  }
}
