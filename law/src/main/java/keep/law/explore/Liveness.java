package keep.law.explore;

import java.util.function.Predicate;

/// From every state of one kind, a state of another kind can be reached by acts and days of a
/// permitted kind.
///
/// @param name a sentence
/// @param rules the rule ids it comes from
/// @param from the states from which it must be possible
/// @param goal the states to be reached
/// @param by the acts that may be used; days may always pass
public record Liveness(
    String name, String rules, Predicate<Node> from, Predicate<Node> goal, Predicate<Move> by) {}
