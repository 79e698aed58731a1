package keep.site.parts;

/// A term and its value.
///
/// @param change address where the value can be changed; empty when it cannot
public record Row(String term, String value, String change) {
  /// A row that cannot be changed here.
  public static Row of(String term, String value) {
    return new Row(term, value, "");
  }
}
