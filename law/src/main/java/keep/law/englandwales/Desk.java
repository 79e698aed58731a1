package keep.law.englandwales;

import static keep.law.facts.LawWalkFacts.LAW_STANDING;
import static keep.law.facts.LawWalkFacts.PAPER;
import static keep.law.facts.LawWalkFacts.PAPERS_OPEN;
import static keep.law.facts.LawWalkFacts.PAPER_IN_FRONT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import keep.law.FactId;
import keep.law.Facts;
import keep.law.Lifetime;
import keep.law.Step;
import keep.law.Threads;
import keep.law.facts.CourtFacts;
import keep.law.facts.Lives;
import keep.law.facts.RequestFacts;

/// The papers of one matter, each on its own road: whatever comes can be recorded at once, with its
/// own reply and days, and the one that was there before goes on as it stood.
final class Desk {
  /// Nothing more is asked of the service on such a paper until the matter closes.
  static final Set<String> DEALT_WITH =
      Set.of(Walk.NONE, Walk.DECLINED, Walk.RELEASED, Walk.REFUSED, Walk.PRODUCED, Walk.CLOSED);

  /// A paper after which a new one takes its place: nothing of it can still have an effect.
  private static final Set<String> OVER =
      Set.of(Walk.NONE, Walk.DECLINED, Walk.RELEASED, Walk.REFUSED, Walk.CLOSED);

  /// The steps by which a paper comes in.
  static final Set<String> OPENING =
      Set.of("informal-approach", "request-received", "summons-application-served", "order-served");

  private static final Set<String> APPLIED_FOR = Set.of(Walk.APPLICATION, Walk.REPRESENTED);

  static final Threads PAPERS = new Threads("paper", own(), PAPER_IN_FRONT);

  private Desk() {}

  private static Set<FactId> own() {
    Set<FactId> own =
        new HashSet<>(
            Lives.endingWith(
                Lifetime.REQUEST, Lifetime.APPLICATION, Lifetime.ORDER, Lifetime.CONSENT));
    own.add(LAW_STANDING.id());
    return own;
  }

  /// The matter with the paper in front that this act is about.
  static Facts facing(Facts state, Step step, Facts act) {
    Optional<Integer> named = act.get(PAPER);
    Facts facing =
        switch (step.word()) {
          case "informal-approach" -> opening(state);
          case "request-received" -> continues(state, act) ? state : opening(state);
          case "summons-application-served" -> opening(state);
          case "order-served" ->
              find(state, named, paper -> APPLIED_FOR.contains(Walk.at(paper)))
                  .orElseGet(() -> opening(state));
          case "order-confirmed" ->
              find(state, named, paper -> fits(step, paper) && unconfirmed(paper))
                  .or(() -> find(state, named, paper -> fits(step, paper)))
                  .orElse(state);
          case "produce-to-court" ->
              find(state, named, paper -> Walk.ordered(paper) && confirmed(paper))
                  .or(() -> find(state, named, paper -> fits(step, paper) && confirmed(paper)))
                  .or(() -> find(state, named, paper -> fits(step, paper)))
                  .orElse(state);
          default -> find(state, named, paper -> fits(step, paper)).orElse(state);
        };
    return facing.with(PAPERS_OPEN, open(facing));
  }

  /// The latest paper of which this is so, in front; only the named one where one is named.
  private static Optional<Facts> find(
      Facts state, Optional<Integer> named, Predicate<Facts> wanted) {
    List<Integer> numbers = new ArrayList<>(PAPERS.latestFirst(state));
    numbers.add(PAPERS.inFront(state));
    numbers.sort(java.util.Comparator.reverseOrder());
    return numbers.stream()
        .filter(number -> named.isEmpty() || named.get().equals(number))
        .map(number -> PAPERS.bring(state, number))
        .filter(wanted)
        .findFirst();
  }

  private static boolean fits(Step step, Facts paper) {
    return step.from().isEmpty() || step.from().contains(Walk.at(paper));
  }

  private static boolean unconfirmed(Facts paper) {
    return !paper.knows(CourtFacts.ORDER_VERIFIED);
  }

  private static boolean confirmed(Facts paper) {
    return paper.yes(CourtFacts.ORDER_VERIFIED).isYes()
        && !paper.yes(CourtFacts.SUMMONS_WITHDRAWN).isYes();
  }

  /// A letter that follows a call of the same sender is the same paper.
  private static boolean continues(Facts state, Facts act) {
    Optional<String> called = state.get(RequestFacts.REQUESTER_KIND);
    Optional<String> writes = act.get(RequestFacts.REQUESTER_KIND);
    return Walk.at(state).equals(Walk.APPROACH)
        && (called.isEmpty() || writes.isEmpty() || called.equals(writes));
  }

  private static Facts opening(Facts state) {
    return OVER.contains(Walk.at(state)) ? state.withoutAll(PAPERS.own()) : PAPERS.open(state);
  }

  /// How many papers beside the one in front are open.
  private static int open(Facts state) {
    int open = 0;
    for (int number : PAPERS.waiting(state)) {
      open += DEALT_WITH.contains(Walk.at(PAPERS.of(state, number))) ? 0 : 1;
    }
    return open;
  }

  /// Whether any paper of the matter is open.
  static boolean anyOpen(Facts state) {
    return !Set.of(Walk.NONE, Walk.CLOSED).contains(Walk.at(state)) || open(state) > 0;
  }

  /// The paper to show: the one in front, unless it is dealt with and another is open.
  static Facts shown(Facts state) {
    if (!DEALT_WITH.contains(Walk.at(state))) {
      return state;
    }
    return find(state, Optional.empty(), paper -> !DEALT_WITH.contains(Walk.at(paper)))
        .orElse(state);
  }
}
