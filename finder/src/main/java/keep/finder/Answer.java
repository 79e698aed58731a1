package keep.finder;

import java.util.List;

/// What a search found.
///
/// @param understood how the place was understood
/// @param results the centres that fit, the best first; may be empty, the lines never are
/// @param lines the national lines that fit the place and the person, in order
/// @param closed centres that served the place and have closed
/// @param others centres that serve the place and are not for the person asked about, with why
public record Answer(
    Understood understood,
    List<Result> results,
    List<Line> lines,
    List<Centre> closed,
    List<Unfit> others) {
  public Answer {
    results = List.copyOf(results);
    lines = List.copyOf(lines);
    closed = List.copyOf(closed);
    others = List.copyOf(others);
  }

  /// How a typed place was understood.
  public sealed interface Understood {
    /// As one place.
    record Known(Place place) implements Understood {}

    /// As one of several, or as a name much like one we know: ask which.
    record Asked(List<Place> places) implements Understood {}

    /// As something that is no place in the United Kingdom.
    record NotHere(Elsewhere elsewhere) implements Understood {}

    /// Not at all.
    record NotKnown() implements Understood {}

    /// Nothing was typed.
    record Nothing() implements Understood {}
  }

  /// Says nothing: it may be where somebody is.
  @Override
  public String toString() {
    return "Answer";
  }
}
