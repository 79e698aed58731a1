package keep.finder;

import java.util.List;
import java.util.Set;

/// A county, borough, city or region that centres name as the area they serve.
///
/// @param id lower case, such as `south-gloucestershire`
/// @param welsh its Welsh name; empty when it has none
/// @param aliases other ways of writing it
/// @param within ids of the areas it lies in
/// @param point about its middle
public record Area(
    String id,
    String name,
    String welsh,
    List<String> aliases,
    Nation nation,
    Set<String> within,
    Point point) {
  public Area {
    aliases = List.copyOf(aliases);
    within = Set.copyOf(within);
  }
}
