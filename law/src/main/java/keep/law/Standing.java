package keep.law;

import java.util.List;

/// A place in a regime's walk.
///
/// @param id short id in the notes, for example `P5`
/// @param name for example `survivor_time`
/// @param guard what must hold to enter, in plain words
/// @param next the ids of the places that may come next, or words where it leads back to wherever
///   the matter stood
/// @param clock the period that runs there, in plain words, or empty text
public record Standing(String id, String name, String guard, List<String> next, String clock) {
  public Standing {
    next = List.copyOf(next);
  }
}
