package keep.law;

import java.time.LocalDate;
import java.util.List;

/// What follows from a rule once the gate has been decided: duties and clocks. Pure.
@FunctionalInterface
public interface Consequence {
  /// @param allowed whether the act takes effect
  Follows follows(Known facts, LocalDate day, boolean allowed);

  /// Duties and clocks of one rule.
  record Follows(List<Duty> duties, List<Clock> clocks) {
    private static final Follows NOTHING = new Follows(List.of(), List.of());

    public Follows {
      duties = List.copyOf(duties);
      clocks = List.copyOf(clocks);
    }

    public static Follows nothing() {
      return NOTHING;
    }

    public static Follows duties(Duty... duties) {
      return new Follows(List.of(duties), List.of());
    }

    public static Follows clocks(Clock... clocks) {
      return new Follows(List.of(), List.of(clocks));
    }
  }
}
