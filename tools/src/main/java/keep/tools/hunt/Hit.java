package keep.tools.hunt;

/// Something was found where it must not be. Says where and which, never what.
///
/// @param place the place searched ("logs")
/// @param file the file in it
/// @param offset the byte at which the first whole run begins
/// @param needle which needle
/// @param spelling how it was spelled there
public record Hit(String place, String file, long offset, String needle, Spelling spelling) {
  /// One line for a person.
  public String line() {
    return "%s: %s, byte %d: %s, as %s".formatted(place, file, offset, needle, spelling.words());
  }
}
