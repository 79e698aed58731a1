package keep.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /// The judgement as plain data; `lawful` is null where nothing is decided.
  public Map<String, @Nullable Object> plain() {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    plain.put("lawful", lawful.orElse(null));
    plain.put(
        "releaseToApplicantAllowed",
        switch (release) {
          case ALLOWED -> true;
          case NOT_ALLOWED -> false;
          case PARTIAL -> "partial";
          case NOT_DECIDED -> "not-decided";
        });
    plain.put("reasons", reasons.stream().map(Judgement::plain).toList());
    if (!abstains.isEmpty()) {
      plain.put("undecided", abstains);
    }
    return plain;
  }

  private static Map<String, Object> plain(Reason reason) {
    Map<String, Object> plain = reason.plain();
    plain.remove("question");
    return plain;
  }

  /// Nothing is decided, and why.
  public static Judgement undecided(String why, List<Reason> reasons) {
    return new Judgement(Optional.empty(), Release.NOT_DECIDED, reasons, why);
  }
}
