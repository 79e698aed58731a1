package keep.law;

import java.util.List;
import java.util.Optional;

/// What a regime says of one step of somebody else's process, as in a published decision.
///
/// @param lawful empty where the facts do not settle it, or where the engine abstains
/// @param reasons the deciding reasons first
/// @param abstains plain words why nothing is decided, or empty text
public record Judgement(
    Optional<Boolean> lawful, Release release, List<Reason> reasons, String abstains) {
  /// Whether the material may go to the one who seeks it once the step is judged.
  public enum Release {
    ALLOWED,
    NOT_ALLOWED,
    PARTIAL,
    NOT_DECIDED
  }

  public Judgement {
    reasons = List.copyOf(reasons);
  }

  /// Nothing is decided, and why.
  public static Judgement undecided(String why, List<Reason> reasons) {
    return new Judgement(Optional.empty(), Release.NOT_DECIDED, reasons, why);
  }
}
