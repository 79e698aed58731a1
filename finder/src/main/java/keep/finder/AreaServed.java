package keep.finder;

import java.util.Set;

/// The area a centre serves. It serves an area, not a radius.
///
/// @param words as the centre or its source put it, in English
/// @param areas ids of the areas those words name, as in `areas.csv`; an area includes those within
/// @param perhaps ids of areas that the words may mean and do not name
public record AreaServed(String words, Set<String> areas, Set<String> perhaps) {
  public AreaServed {
    areas = Set.copyOf(areas);
    perhaps = Set.copyOf(perhaps);
  }
}
