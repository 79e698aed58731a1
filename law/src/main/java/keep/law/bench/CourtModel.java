package keep.law.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import keep.law.Facts;
import keep.law.Gate;
import keep.law.Kind;
import keep.law.Regime;
import keep.law.Rule;
import keep.law.Signer;
import keep.law.Step;
import keep.law.explore.Change;
import keep.law.explore.Invariant;
import keep.law.explore.Liveness;
import keep.law.explore.Model;
import keep.law.explore.Move;
import keep.law.explore.Node;
import keep.law.facts.BenchFacts;
import keep.law.facts.FactReader;
import keep.law.facts.RequestFacts;
import keep.law.facts.Vocabulary;

/// What is tried in every state of a walk before a court, and what must hold there.
///
/// Every act is tried in every state, good and bad ones alike.
public abstract class CourtModel implements Model {
  private final CourtRegime regime;
  private final List<String> tries;
  private final Map<LocalDate, List<Move>> movesOfDay = new HashMap<>();

  /// @param tries a line an act: what happens | step | role | facts as `name=value name=value`,
  ///   where `today` is the day of the act
  protected CourtModel(CourtRegime regime, String tries) {
    this.regime = regime;
    this.tries = tries.lines().filter(line -> !line.isBlank()).toList();
  }

  @Override
  public final Regime regime() {
    return regime;
  }

  protected final CourtWalk walk() {
    return regime.walk();
  }

  @Override
  public final List<Move> moves(Node node) {
    return movesOfDay.computeIfAbsent(
        node.day(), day -> tries.stream().map(line -> move(line, day)).toList());
  }

  private Move move(String line, LocalDate day) {
    List<String> cells = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
    Step step = walk().leg(cells.get(1)).orElseThrow().step();
    return new Move(cells.get(0), step, facts(cells.get(3), day), Signer.as(cells.get(2)));
  }

  private Facts facts(String text, LocalDate day) {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (String pair : text.isBlank() ? new String[0] : text.split(" ")) {
      String name = pair.substring(0, pair.indexOf('='));
      String value = pair.substring(pair.indexOf('=') + 1).replace('_', ' ');
      plain.put(
          name,
          switch (Vocabulary.named(name).orElseThrow().kind()) {
            case Kind.Count count -> Integer.valueOf(value);
            case Kind.Words words -> value.isEmpty() ? List.of() : List.of(value.split("\\+"));
            case Kind.Day date -> date(value, day);
            default -> value;
          });
    }
    return new FactReader(regime.zone()).read(plain);
  }

  private static String date(String value, LocalDate day) {
    if (!value.startsWith("today")) {
      return value;
    }
    int later = value.equals("today") ? 0 : Integer.parseInt(value.substring("today+".length()));
    return day.plusDays(later).toString();
  }

  /// A matter of which nothing is known but where it stands begins anew on a first day: no fact of
  /// it remembers another.
  @Override
  public final Node known(Node node) {
    if (!remembered(node.facts()).without(BenchFacts.COURT_STANDING).isEmpty()) {
      return node;
    }
    return starts().stream()
        .map(Node::day)
        .filter(day -> !day.isAfter(node.day()))
        .max(LocalDate::compareTo)
        .map(day -> new Node(node.facts(), day, node.track(), node.passed()))
        .orElse(node);
  }

  /// What a matter remembers of what has happened in it.
  protected Facts remembered(Facts facts) {
    return facts;
  }

  /// A place to begin from.
  protected static Node start(String place, LocalDate day) {
    return Node.start(
        place.isEmpty() ? Facts.none() : Facts.none().with(BenchFacts.COURT_STANDING, place),
        day,
        "court");
  }

  /// The first of these days that is still to come.
  @SafeVarargs
  protected static Optional<LocalDate> next(LocalDate day, Optional<LocalDate>... days) {
    return List.of(days).stream()
        .flatMap(Optional::stream)
        .filter(each -> each.isAfter(day))
        .min(LocalDate::compareTo);
  }

  protected final boolean at(Node node, String... places) {
    return Set.of(places).contains(walk().at(node.facts()));
  }

  /// Whenever one of these steps takes effect, this is not wrong.
  ///
  /// @param steps words, separated by spaces
  protected static Invariant on(
      String name, String rules, String steps, String against, Predicate<Facts> wrong) {
    Set<String> words = Set.of(steps.split(" "));
    return Invariant.always(
        name,
        rules,
        change ->
            words.contains(change.move().step().word()) && wrong.test(change.taken())
                ? Optional.of(against)
                : Optional.empty());
  }

  /// A matter never stands in one of these places unless it came there from one of those.
  protected final Invariant onlyFrom(String name, String rules, String place, String from) {
    Set<String> allowed = Set.of(from.split(" "));
    return Invariant.always(
        name,
        rules,
        change ->
            walk().at(change.to().facts()).equals(place)
                    && !walk().at(change.from().facts()).equals(place)
                    && !allowed.contains(walk().at(change.from().facts()))
                ? Optional.of("it comes from " + walk().at(change.from().facts()))
                : Optional.empty());
  }

  protected final Liveness reach(
      String name, String rules, Predicate<Node> from, String goal, Predicate<Move> by) {
    String[] places = goal.split(" ");
    return new Liveness(name, rules, from, node -> at(node, places), by);
  }

  /// What every walk before a court must show, beside what is its own.
  protected final List<Invariant> common(List<Invariant> own) {
    List<Invariant> all = new ArrayList<>(own);
    all.add(
        Invariant.always(
            "Each step leads only where the walk says",
            "the walk of the notes",
            change -> offTheWalk(change)));
    all.add(
        Invariant.always(
            "Each step is taken by those who may",
            "the table of actors",
            change ->
                change.move().step().takenBy().contains(change.move().signer().role())
                    ? Optional.empty()
                    : Optional.of("a " + change.move().signer().role() + " took it")));
    Optional<String> nobody = nobodyToAsk();
    all.add(
        Invariant.inEveryState(
            "For every rule that can refuse an accused somebody may be asked to look again",
            "fairness",
            node -> nobody));
    return all;
  }

  private Optional<String> offTheWalk(Change change) {
    String from = walk().at(change.from().facts());
    String to = walk().at(change.to().facts());
    boolean there = walk().on(change.from().facts()).next().contains(to);
    return from.equals(to) || there
        ? Optional.empty()
        : Optional.of("it goes from " + from + " to " + to);
  }

  private Optional<String> nobodyToAsk() {
    return regime.rules().stream()
        .map(Rule::id)
        .filter(id -> regime.lookAgain(id).filter(who -> !who.isBlank()).isEmpty())
        .findFirst()
        .map(id -> "nobody, where " + id + " refuses");
  }

  /// A step is judged alike whoever of these applies, on everything that was tried.
  protected final Invariant sameRulesFor(String name, String rules, String steps) {
    Set<String> words = Set.of(steps.split(" "));
    Function<Change, Optional<String>> wrong =
        change -> {
          Gate gate = change.move().step().gate();
          for (String who : List.of("accused", "prosecutor")) {
            Facts other = change.taken().with(RequestFacts.APPLICANT, who);
            if (!regime.allows(other, gate, change.from().day())) {
              return Optional.of("it is refused to the " + who);
            }
          }
          return Optional.empty();
        };
    return Invariant.always(
        name,
        rules,
        change ->
            words.contains(change.move().step().word()) ? wrong.apply(change) : Optional.empty());
  }
}
