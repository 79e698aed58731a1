package keep.law.campaign;

import static keep.law.facts.LawWalkFacts.PAPER;
import static keep.law.facts.ProcessFacts.COMPELLED_STANDING;
import static keep.law.facts.ProcessFacts.ORDER_CONFIRMED_BY;
import static keep.law.facts.ProcessFacts.WALK;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import keep.law.FactId;
import keep.law.Facts;
import keep.law.Lifetime;
import keep.law.Step;
import keep.law.Threads;
import keep.law.facts.Lives;
import keep.law.facts.ProcessFacts;

/// The applications and the orders of one matter, each on its own road: a co-accused applies while
/// the first application is pending, a second order comes before the first is obeyed.
final class Desk {
  static final Threads APPLICATIONS =
      new Threads(
          "application",
          with(Lives.endingWith(Lifetime.APPLICATION)),
          ProcessFacts.APPLICATION_IN_FRONT);
  static final Threads ORDERS =
      new Threads("order", Lives.endingWith(Lifetime.COMPULSION), ProcessFacts.ORDER_IN_FRONT);

  private static final Set<String> OF_ORDERS =
      Set.of("confirm-order", "countersign", "withdraw-order", "comply");

  private Desk() {}

  private static Set<FactId> with(Set<FactId> of) {
    Set<FactId> all = new HashSet<>(of);
    all.add(WALK.id());
    return all;
  }

  /// The matter with the application or order in front that this act is about.
  static Facts facing(Facts state, Step step, Facts act) {
    Optional<Integer> named = act.get(PAPER);
    String word = step.word();
    if (word.equals("apply")) {
      boolean free = !state.knows(WALK) || step.from().contains(state.get(WALK).orElse(""));
      return free ? state : APPLICATIONS.open(state).with(WALK, Walk.SEALED);
    }
    if (word.equals("compel")) {
      return received(state) ? ORDERS.open(state) : state;
    }
    if (OF_ORDERS.contains(word)) {
      boolean confirming = word.equals("confirm-order");
      return find(ORDERS, state, named, order -> received(order) && confirming != confirmed(order))
          .or(() -> find(ORDERS, state, named, Desk::received))
          .or(() -> find(ORDERS, state, named, order -> order.knows(COMPELLED_STANDING)))
          .orElse(state);
    }
    if (step.from().isEmpty()) {
      return named
          .filter(APPLICATIONS.waiting(state)::contains)
          .map(number -> APPLICATIONS.bring(state, number))
          .orElse(state);
    }
    return find(
            APPLICATIONS,
            state,
            named,
            application -> step.from().contains(application.get(WALK).orElse("")))
        .orElse(state);
  }

  private static boolean received(Facts order) {
    return order.is(COMPELLED_STANDING, "received").isYes();
  }

  private static boolean confirmed(Facts order) {
    int needed = order.yes(ProcessFacts.SOLE_HOLDER).isYes() ? 1 : 2;
    return order.setOf(ORDER_CONFIRMED_BY).size() >= needed
        || order.yes(ProcessFacts.COMPELLED_VERIFIED).isYes();
  }

  /// The latest of which this is so, in front; only the named one where one is named.
  private static Optional<Facts> find(
      Threads threads, Facts state, Optional<Integer> named, Predicate<Facts> wanted) {
    List<Integer> numbers = new ArrayList<>(threads.waiting(state));
    numbers.add(threads.inFront(state));
    numbers.sort(Comparator.reverseOrder());
    return numbers.stream()
        .filter(number -> named.isEmpty() || named.get().equals(number))
        .map(number -> threads.bring(state, number))
        .filter(wanted)
        .findFirst();
  }

  /// Does the same to every application of the matter: a charge that dies ends them all.
  static Facts each(Facts state, UnaryOperator<Facts> change) {
    int front = APPLICATIONS.inFront(state);
    Facts all = change.apply(state);
    for (int number : APPLICATIONS.waiting(state)) {
      all = change.apply(APPLICATIONS.bring(all, number));
    }
    return APPLICATIONS.bring(all, front);
  }

  /// Whether any application of the matter is open.
  static boolean anyOpen(Facts state, Set<String> atRest) {
    boolean[] open = {false};
    each(
        state,
        application -> {
          open[0] |= application.get(WALK).filter(at -> !atRest.contains(at)).isPresent();
          return application;
        });
    return open[0];
  }
}
