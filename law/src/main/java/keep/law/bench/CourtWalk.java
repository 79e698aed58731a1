package keep.law.bench;

import static keep.law.facts.BenchFacts.COURT_STANDING;
import static keep.law.facts.ProcessFacts.SIGNER_ROLE;
import static keep.law.facts.ProcessFacts.STEP;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import keep.law.Answer;
import keep.law.Fact;
import keep.law.FactId;
import keep.law.Facts;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Lifetime;
import keep.law.Rule;
import keep.law.Standing;
import keep.law.Step;
import keep.law.facts.Lives;

/// A process before a court: its places, and the steps that lead from one to another.
public record CourtWalk(List<Standing> places, List<Leg> legs, Map<String, Leg> byWord) {
  public CourtWalk {
    places = List.copyOf(places);
    legs = List.copyOf(legs);
    byWord = Map.copyOf(byWord);
  }

  public CourtWalk(List<Standing> places, List<Leg> legs) {
    this(
        places,
        legs,
        legs.stream().collect(Collectors.toMap(leg -> leg.step().word(), leg -> leg)));
  }

  /// Something a step needs that its gate's rules leave open in published cases, where it is mostly
  /// not recorded. In a running matter it must be known.
  public record Need(String what, Function<Known, Answer> met) {
    static final Need NOTHING = new Need("nothing more", facts -> Answer.YES);
  }

  /// A step with the place it leads to.
  ///
  /// @param to the id of a place, or empty text for a step that moves nothing
  /// @param forgets whether everything known of the application is dropped
  /// @param drops facts that are no longer known after it
  /// @param begins facts of the last one of its kind, which its rules do not read
  public record Leg(
      Step step, String to, boolean forgets, Need need, Set<FactId> drops, Set<FactId> begins) {
    /// @param from ids of places
    /// @param keeps facts of the act that stay known until the matter is over
    public static Leg of(
        String word,
        Gate gate,
        String meaning,
        String by,
        String from,
        String to,
        Fact<?>... keeps) {
      Set<FactId> ids = ids(keeps);
      Step step = new Step(word, gate, meaning, words(by), ids, ids, words(from));
      return new Leg(step, to, false, Need.NOTHING, Set.of(), Set.of());
    }

    /// A step after which the matter is as it was before anybody asked.
    public static Leg over(
        String word,
        Gate gate,
        String meaning,
        String by,
        String from,
        String to,
        Fact<?>... says) {
      Leg leg = of(word, gate, meaning, by, from, to).saying(says);
      return new Leg(leg.step(), to, true, Need.NOTHING, Set.of(), Set.of());
    }

    /// The same step, carrying facts that speak of the act alone as well.
    public Leg saying(Fact<?>... facts) {
      Set<FactId> carries = new HashSet<>(step.keeps());
      carries.addAll(ids(facts));
      Step more =
          new Step(
              step.word(),
              step.gate(),
              step.meaning(),
              step.takenBy(),
              carries,
              step.keeps(),
              step.from());
      return new Leg(more, to, forgets, need, drops, begins);
    }

    /// The same step, needing this as well.
    public Leg needing(String what, Function<Known, Answer> met) {
      return new Leg(step, to, forgets, new Need(what, met), drops, begins);
    }

    /// The same step, after which these are no longer known.
    public Leg dropping(Fact<?>... facts) {
      return new Leg(step, to, forgets, need, ids(facts), begins);
    }

    /// The same step, which begins the next of these and ends the last.
    public Leg beginning(Lifetime... what) {
      return new Leg(step, to, forgets, need, drops, Lives.endingWith(what));
    }

    private static Set<FactId> ids(Fact<?>... facts) {
      Set<FactId> ids = new HashSet<>();
      List.of(facts).forEach(fact -> ids.add(fact.id()));
      return ids;
    }

    private static Set<String> words(String text) {
      return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }
  }

  public List<Step> steps() {
    return legs.stream().map(Leg::step).toList();
  }

  public Optional<Leg> leg(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  /// The id of the place where a matter stands; the first place before anything has happened.
  public String at(Known facts) {
    return facts.get(COURT_STANDING).orElse(places.getFirst().id());
  }

  public Standing on(Known facts) {
    String at = at(facts);
    return places.stream().filter(place -> place.id().equals(at)).findFirst().orElseThrow();
  }

  /// The state after an allowed step.
  public Facts after(Facts state, Facts taken, Step step) {
    Leg leg = leg(step.word()).orElseThrow();
    Facts base =
        leg.forgets()
            ? Facts.none()
            : state
                .withoutAll(leg.begins())
                .merged(taken.only(step.keeps()))
                .withoutAll(leg.drops());
    if (leg.to().isEmpty()) {
      return base;
    }
    return leg.to().equals(places.getFirst().id())
        ? base.without(COURT_STANDING)
        : base.with(COURT_STANDING, leg.to());
  }

  /// The two rules of every walk: who may take a step, and whose turn it is.
  public List<Rule> rules(Pen pen, String hands, String turns) {
    Set<Gate> every = new HashSet<>();
    steps().forEach(step -> every.add(step.gate()));
    return List.of(
        pen.rule(
            hands,
            "Is this step one that its signer may take?",
            "our default: the table of actors and powers",
            Pen.OURS,
            every,
            this::hand),
        pen.rule(
            turns,
            "Is it this step's turn?",
            "our default: the walk and its forbidden transitions",
            Pen.OURS,
            every,
            this::turn));
  }

  private Optional<Leg> running(Known facts) {
    return facts.get(STEP).flatMap(this::leg);
  }

  private Finding hand(Known facts, LocalDate day) {
    Optional<Leg> leg = running(facts);
    if (leg.isEmpty()) {
      return Finding.notAsked("No running matter.");
    }
    String role = facts.get(SIGNER_ROLE).orElse("nobody");
    return leg.get().step().takenBy().contains(role)
        ? Finding.yes("A card of role " + role + " may take this step.")
        : Finding.no("A card of role " + role + " does not take this step.");
  }

  private Finding turn(Known facts, LocalDate day) {
    Optional<Leg> leg = running(facts);
    if (leg.isEmpty()) {
      return Finding.notAsked("No running matter.");
    }
    String at = at(facts);
    Set<String> from = leg.get().step().from();
    if (!from.isEmpty() && !from.contains(at)) {
      return Finding.no("The matter stands at " + at + ", where this step has no place.");
    }
    Need need = leg.get().need();
    return Finding.of(
        need.met().apply(facts),
        "The matter stands at " + at + ", and there is what this step needs.",
        "This step needs: " + need.what() + ". It is not so.",
        "This step needs: " + need.what() + ". It is not recorded.");
  }

  /// A place of a walk.
  public static Standing place(String id, String name, String guard, String next, String clock) {
    return new Standing(
        id, name, guard, next.isEmpty() ? List.of() : List.of(next.split(" ")), clock);
  }
}
