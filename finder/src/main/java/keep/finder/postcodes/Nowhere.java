package keep.finder.postcodes;

import java.util.Set;

/// Postcodes that belong to no place: British Forces post, banks and tax offices, returned post,
/// Father Christmas, and the old Girobank.
final class Nowhere {
  private static final Set<String> AREAS = Set.of("BF", "BX", "XX", "QC", "GIR", "NPT", "XM");

  private Nowhere() {}

  /// @param sector without its space, such as `BF10`
  static boolean is(String sector) {
    int letters = 0;
    while (letters < sector.length() && Character.isLetter(sector.charAt(letters))) {
      letters++;
    }
    return AREAS.contains(sector.substring(0, letters));
  }
}
