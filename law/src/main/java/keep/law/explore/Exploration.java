package keep.law.explore;

import java.util.List;

/// What exploring a regime showed.
///
/// @param states how many states are reachable
/// @param changes how many acts took effect
/// @param attempts how many acts were tried
public record Exploration(
    String regime, String version, int states, int changes, int attempts, List<Checked> checks) {
  public Exploration {
    checks = List.copyOf(checks);
  }

  /// One thing checked.
  ///
  /// @param held whether it held everywhere
  /// @param story the shortest story against it, a line an event; empty where it held
  public record Checked(String name, String rules, boolean held, List<String> story) {
    public Checked {
      story = List.copyOf(story);
    }
  }

  public boolean allHeld() {
    return checks.stream().allMatch(Checked::held);
  }
}
