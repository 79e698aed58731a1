package keep.law.explore;

import java.util.Optional;
import java.util.function.Function;

/// Something that must hold of every act that takes effect, or of every state.
///
/// @param name a sentence
/// @param rules the rule ids it comes from
/// @param ofChange what is wrong with a change, or empty
/// @param ofNode what is wrong with a state, or empty
public record Invariant(
    String name,
    String rules,
    Function<Change, Optional<String>> ofChange,
    Function<Node, Optional<String>> ofNode) {
  /// Of every act that takes effect.
  public static Invariant always(
      String name, String rules, Function<Change, Optional<String>> wrong) {
    return new Invariant(name, rules, wrong, node -> Optional.empty());
  }

  /// Of every state.
  public static Invariant inEveryState(
      String name, String rules, Function<Node, Optional<String>> wrong) {
    return new Invariant(name, rules, change -> Optional.empty(), wrong);
  }
}
