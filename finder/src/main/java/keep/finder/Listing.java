package keep.finder;

import java.util.Set;

/// An entry of the directory.
public sealed interface Listing permits Centre, Line {
  /// Stable and public, lower case, such as `rctn` or `nat-ew-247`.
  String id();

  String name();

  /// The nations whose people it serves.
  Set<Nation> nations();

  Audience audience();

  Reach reach();

  Opening opening();

  Checked checked();
}
