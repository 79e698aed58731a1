package keep.finder;

import java.util.List;

/// Somewhere a visitor may name: a town, an area, or part of a postcode. Never an address.
///
/// @param name its English name, such as `Cardiff`, or of a postcode's district `OX1`
/// @param welsh its Welsh name; empty when it has none of its own
/// @param others other ways of writing it
/// @param within the area that tells it from another of the same name, such as `Kent`
/// @param point its middle
/// @param areas ids of the areas it lies in, the innermost first, all of them
/// @param wide it is an area or a city of several areas, so that a centre may serve a part of it
/// @param weight people living there, for the order of like names; 0 when not known
public record Place(
    String name,
    String welsh,
    List<String> others,
    String within,
    Nation nation,
    Point point,
    List<String> areas,
    boolean wide,
    int weight) {
  public Place {
    others = List.copyOf(others);
    areas = List.copyOf(areas);
  }

  /// Its name as it is asked back when two are called alike, such as `Ashford (Kent)`.
  public String label() {
    return within.isEmpty() || name.contains("(") ? name : name + " (" + within + ")";
  }

  /// "In" it, in Welsh: `yng Nghaerdydd`. A name that is not Welsh stays as it is: `yn Leeds`.
  public String inWelsh() {
    if (!welsh.isEmpty()) {
      return WelshNames.in(welsh);
    }
    return nation == Nation.WALES ? WelshNames.in(name) : WelshNames.inUnchanged(name);
  }

  /// Says nothing: it may be where somebody is.
  @Override
  public String toString() {
    return "Place";
  }
}
