package keep.law.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Facts;
import keep.law.Regime;

/// What the explorer needs to know of a regime: where to begin, what to try, and what must hold.
public interface Model {
  Regime regime();

  /// The states to begin from.
  List<Node> starts();

  /// The acts to try in a state, good and bad ones alike; the rules decide which take effect.
  List<Move> moves(Node node);

  /// The next day on which any answer may change; empty where no day matters any more.
  Optional<LocalDate> nextDay(Facts facts, LocalDate day);

  /// The same state in the form in which the model knows it again. A matter that remembers nothing
  /// may begin anew on the first day.
  default Node known(Node node) {
    return node;
  }

  /// What the story remembers after a change.
  default Set<String> passed(Change change) {
    return change.from().passed();
  }

  /// Whether a matter may rest here with nothing left to do; every other state must lead on.
  default boolean mayRest(Node node) {
    return false;
  }

  List<Invariant> invariants();

  List<Liveness> liveness();
}
