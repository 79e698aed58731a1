package keep.site.parts;

/// One of several answers.
///
/// @param hint a line under the label; empty for none
/// @param chosen only ever true for what the person chose before; nothing is chosen for anybody
public record Choice(String value, String label, String hint, boolean chosen) {
  /// An answer not yet chosen.
  public static Choice of(String value, String label) {
    return new Choice(value, label, "", false);
  }
}
