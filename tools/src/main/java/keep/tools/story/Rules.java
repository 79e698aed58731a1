package keep.tools.story;

import java.util.Collection;
import java.util.List;
import keep.pen.Ruled;

/// How the story names rules in a line.
final class Rules {
  private Rules() {}

  /// The rules that stand in the way, without those that only say whose turn it is, at most `most`.
  static String against(Ruled ruled, int most) {
    List<String> rules =
        ruled.rulesAgainst().stream().filter(rule -> !rule.startsWith("CP-W")).toList();
    List<String> shown = rules.isEmpty() ? ruled.rulesAgainst() : rules;
    return join(shown.subList(0, Math.min(most, shown.size())));
  }

  /// Those of the rules named that stand in the way; the first two of all where none of them does.
  static String against(Ruled ruled, String... named) {
    List<String> shown = List.of(named).stream().filter(ruled.rulesAgainst()::contains).toList();
    return shown.isEmpty() ? against(ruled, 2) : join(shown);
  }

  private static String join(Collection<String> rules) {
    return String.join(", ", rules);
  }
}
