package keep.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Answers searches from memory. It keeps nothing of them, and writes nothing anywhere.
public final class Finder {
  /// So many results at least, as long as there are centres to show.
  private static final int FEW = 3;

  /// A centre that does not say it serves a place is near it up to so many miles.
  private static final double NEAR_MILES = 40;

  private final Areas areas;
  private final Gazetteer gazetteer;
  private final Districts districts;
  private final Postcodes postcodes;
  private final Coded coded;
  private final Directory directory;
  private final Surroundings surroundings;
  private final Outside outside = new Outside(Elsewhere.load());

  private Finder(
      Areas areas,
      Gazetteer gazetteer,
      Districts districts,
      Postcodes postcodes,
      Directory directory) {
    this.surroundings = new Surroundings(areas, gazetteer.places(), directory);
    this.areas = areas;
    this.gazetteer = gazetteer;
    this.districts = districts;
    this.postcodes = postcodes;
    this.coded = new Coded(postcodes, gazetteer);
    this.directory = directory;
  }

  /// A finder over what came with this build.
  public static Finder load() {
    return over(Directory.load());
  }

  /// A finder over other entries, with the places that came with this build.
  public static Finder over(Directory directory) {
    Areas areas = Areas.load();
    Gazetteer gazetteer = Gazetteer.load(areas);
    Districts districts = new Districts(gazetteer.towns(), areas);
    return new Finder(areas, gazetteer, districts, districts, directory);
  }

  /// The same finder with another table of postcodes.
  public Finder with(Postcodes table) {
    return new Finder(areas, gazetteer, districts, table, directory);
  }

  /// The same places with other entries.
  public Finder with(Directory entries) {
    return new Finder(areas, gazetteer, districts, postcodes, entries);
  }

  /// Answers a search. There is always a line in the answer.
  public Answer search(Query query) {
    Answer.Understood understood = understand(query);
    return switch (understood) {
      case Answer.Understood.Known known -> around(known, query);
      case Answer.Understood.Asked asked -> {
        EnumSet<Nation> nations = EnumSet.noneOf(Nation.class);
        asked.places().forEach(place -> nations.add(place.nation()));
        yield without(asked, query, nations);
      }
      case Answer.Understood.NotHere other ->
          switch (other.elsewhere().kind()) {
            case ABROAD -> abroad(understood, query);
            case FORCES, NOWHERE -> without(understood, query, EnumSet.noneOf(Nation.class));
          };
      case Answer.Understood.NotKnown _, Answer.Understood.Nothing _ ->
          without(understood, query, EnumSet.noneOf(Nation.class));
    };
  }

  private Answer.Understood understand(Query query) {
    String text = query.place().strip();
    if (Spelling.plain(text).isEmpty()) {
      return new Answer.Understood.Nothing();
    }
    Optional<Elsewhere> other = outside.find(text);
    if (other.isPresent()) {
      return new Answer.Understood.NotHere(other.get());
    }
    Optional<Place> said = coded.plainly(text);
    if (said.isPresent()) {
      return new Answer.Understood.Known(said.get());
    }
    return switch (gazetteer.find(coded.words(text), query.nation())) {
      case Gazetteer.Meaning.One one -> new Answer.Understood.Known(one.place());
      case Gazetteer.Meaning.Several several -> new Answer.Understood.Asked(several.places());
      case Gazetteer.Meaning.None _ ->
          coded
              .perhaps(text)
              .<Answer.Understood>map(Answer.Understood.Known::new)
              .orElseGet(Answer.Understood.NotKnown::new);
    };
  }

  private Answer around(Answer.Understood.Known known, Query query) {
    Place place = known.place();
    Ranking ranking = new Ranking(query);
    Surroundings.Around around = surroundings.around(place);
    List<Ranking.Candidate> shown = new ArrayList<>();
    List<Unfit> unfit = new ArrayList<>();
    for (Surroundings.Near near : around.serving()) {
      ranking
          .candidate(near)
          .ifPresentOrElse(shown::add, () -> unfit.add(ranking.unfit(near.centre())));
    }
    shown.sort(Ranking.BY_FIT);
    if (shown.size() < FEW) {
      shown.addAll(nearest(around, ranking, FEW - shown.size(), shown.isEmpty()));
    }
    Set<Nation> nations = EnumSet.of(place.nation());
    if (query.nation() != null) {
      nations.add(query.nation());
    }
    return new Answer(
        known,
        shown.stream().map(Ranking.Candidate::result).toList(),
        lines(nations, query),
        around.closed(),
        unfit);
  }

  /// Centres of the same nation that do not say they serve the place: those near it, or the nearest
  /// when none is and nothing else could be shown.
  private static List<Ranking.Candidate> nearest(
      Surroundings.Around around, Ranking ranking, int most, boolean whatever) {
    List<Ranking.Candidate> near =
        around.others().stream()
            .takeWhile(one -> one.distance() <= NEAR_MILES)
            .map(ranking::candidate)
            .flatMap(Optional::stream)
            .sorted(Ranking.BY_FIT)
            .toList();
    return near.isEmpty() && whatever
        ? around.others().stream()
            .map(ranking::candidate)
            .flatMap(Optional::stream)
            .limit(FEW)
            .toList()
        : near.stream().limit(most).toList();
  }

  private Answer without(Answer.Understood understood, Query query, EnumSet<Nation> nations) {
    if (query.nation() != null) {
      nations = EnumSet.of(query.nation());
    }
    return new Answer(
        understood,
        List.of(),
        lines(nations.isEmpty() ? EnumSet.allOf(Nation.class) : nations, query),
        List.of(),
        List.of());
  }

  /// Lines for somebody outside the United Kingdom: those that say they are for anyone in it, since
  /// none says it can be reached from abroad. An emergency number is another one there.
  private Answer abroad(Answer.Understood understood, Query query) {
    if (query.nation() != null) {
      return without(understood, query, EnumSet.of(query.nation()));
    }
    List<Line> lines =
        lines(EnumSet.allOf(Nation.class), query).stream()
            .filter(line -> line.nations().size() == Nation.values().length)
            .filter(line -> line.rank() > 0)
            .toList();
    return new Answer(understood, List.of(), lines, List.of(), List.of());
  }

  private List<Line> lines(Set<Nation> nations, Query query) {
    Person person = new Person(query.who(), query.age());
    boolean medical = query.needs().contains(Need.MEDICAL);
    return directory.lines().stream()
        .filter(line -> line.nations().stream().anyMatch(nations::contains))
        .filter(person::mayCall)
        .sorted(
            Comparator.comparingInt(line ->
                line.rank() == 0
                    ? 0
                    : person.underSixteen() && line.audience().oldest() != null
                        ? 1
                        : medical && line.needs().contains(Need.MEDICAL) ? 2 : line.rank() + 2))
        .toList();
  }

  public Areas areas() {
    return areas;
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public Directory directory() {
    return directory;
  }

  /// The districts that came with this build, whatever table of postcodes stands in their place.
  public Districts districts() {
    return districts;
  }

  /// What postcodes are looked up in.
  public Postcodes postcodes() {
    return postcodes;
  }

  List<Elsewhere> elsewhere() {
    return outside.all();
  }
}
