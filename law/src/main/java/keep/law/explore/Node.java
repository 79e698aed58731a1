package keep.law.explore;

import java.time.LocalDate;
import java.util.Set;
import keep.law.Facts;

/// One state of a matter on one day.
///
/// @param track which acts are tried from here: a model may run processes apart that are shown not
///   to touch each other
/// @param passed what the story has been through, as the model remembers it for its invariants; no
///   rule can read it
public record Node(Facts facts, LocalDate day, String track, Set<String> passed) {
  public Node {
    passed = Set.copyOf(passed);
  }

  public static Node start(Facts facts, LocalDate day, String track) {
    return new Node(facts, day, track, Set.of());
  }
}
