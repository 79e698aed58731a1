package keep.finder;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The one file with which the browser answers a search by itself: places, postcode districts, and
/// of each centre what it is ordered by. It holds no telephone number and no address; names and
/// numbers stand on the page. Its form is that of `client/src/finder/data.mjs`.
public final class ClientFile {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final Finder finder;
  private final Map<String, Integer> areaNumbers = new HashMap<>();
  private final Map<Place, Integer> placeNumbers = new HashMap<>();

  private ClientFile(Finder finder) {
    this.finder = finder;
    finder.areas().all().forEach(area -> areaNumbers.put(area.id(), areaNumbers.size()));
    finder.gazetteer().places().forEach(place -> placeNumbers.put(place, placeNumbers.size()));
  }

  /// The file's text: JSON, the same for the same entries.
  public static String of(Finder finder) {
    return JSON.writeValueAsString(new ClientFile(finder).tree());
  }

  private ObjectNode tree() {
    ObjectNode tree = JSON.createObjectNode();
    areas(tree.putArray("areas"));
    finder.gazetteer().places().forEach(place -> place(tree.withArray("places"), place));
    names(tree.putObject("towns"), finder.gazetteer().townNames());
    names(tree.putObject("wide"), finder.gazetteer().areaNames());
    names(tree.putObject("changed"), finder.gazetteer().changedNames());
    ArrayNode postcodes = tree.putArray("postcodes");
    finder.districts().rows().forEach(row -> postcode(postcodes.addArray(), row));
    ObjectNode languages = tree.putObject("languages");
    Languages.ownNames().forEach(languages::put);
    words(tree.putArray("access"), Stream.of(Access.values()).map(Access::word).toList());
    ArrayNode elsewhere = tree.putArray("elsewhere");
    finder
        .elsewhere()
        .forEach(one ->
            elsewhere
                .addArray()
                .add(Spelling.plain(one.name()))
                .add(Spelling.plain(one.welsh()))
                .add(one.kind().name())
                .add(one.prefix()));
    finder
        .directory()
        .centres()
        .values()
        .forEach(centre -> centre(tree.withArray("centres").addObject(), centre));
    finder.directory().lines().forEach(line -> line(tree.withArray("lines").addObject(), line));
    return tree;
  }

  private void areas(ArrayNode areas) {
    for (Area area : finder.areas().all()) {
      ArrayNode row = areas.addArray();
      row.add(area.name()).add(area.welsh());
      ArrayNode closure = row.addArray();
      finder.areas().closure(area.id()).forEach(id -> closure.add(areaNumbers.get(id)));
    }
  }

  private void place(ArrayNode places, Place place) {
    places
        .addArray()
        .add(place.name())
        .add(place.welsh())
        .add(place.within())
        .add(areaNumbers.get(place.areas().getFirst()))
        .add(place.nation().ordinal())
        .add(place.point().latitude())
        .add(place.point().longitude())
        .add(place.wide() ? 1 : 0)
        .add(place.weight())
        .add(place.inWelsh());
  }

  private void names(ObjectNode node, Map<String, List<Place>> names) {
    names.forEach((name, places) -> {
      ArrayNode numbers = node.putArray(name);
      places.forEach(place -> numbers.add(placeNumbers.get(place)));
    });
  }

  private void postcode(ArrayNode row, Districts.Row districts) {
    row.add(districts.area())
        .add(districts.districts())
        .add(placeNumbers.get(districts.town()))
        .add(areaNumbers.get(districts.areas().getFirst()));
  }

  private void centre(ObjectNode node, Centre centre) {
    node.put("id", centre.id());
    nations(node.putArray("nations"), centre.nations());
    numbers(node.putArray("areas"), centre.area().areas());
    numbers(node.putArray("perhaps"), centre.area().perhaps());
    audience(node, centre.audience());
    ObjectNode offers = node.putObject("offers");
    for (Need need : Need.values()) {
      centre.offer(need).ifPresent(offer -> offers.put(need.word(), offer.state().ordinal()));
    }
    ArrayNode languages = node.putArray("languages");
    words(languages, centre.languages());
    if (centre.has(Access.SIGN_LANGUAGE)
        && !centre.languages().contains(Access.SIGN_LANGUAGE.word())) {
      languages.add(Access.SIGN_LANGUAGE.word());
    }
    ArrayNode access = node.putArray("access");
    Stream.of(Access.values()).filter(centre::has).map(Access::word).forEach(access::add);
    spans(node.putArray("spans"), centre.opening());
    Point point = centre.whereabouts().point();
    if (point == null) {
      node.putNull("point");
    } else {
      node.putArray("point").add(point.latitude()).add(point.longitude());
    }
    node.put("far", !centre.whereabouts().privately() && !centre.whereabouts().town().isEmpty());
    node.put("open", centre.open());
  }

  private static void line(ObjectNode node, Line line) {
    node.put("id", line.id());
    nations(node.putArray("nations"), line.nations());
    node.put("rank", line.rank());
    audience(node, line.audience());
    words(node.putArray("needs"), line.needs().stream().sorted().map(Need::word).toList());
    spans(node.putArray("spans"), line.opening());
  }

  private static void audience(ObjectNode node, Audience audience) {
    words(node.putArray("for"), audience.groups().stream().sorted().map(Group::word).toList());
    node.put("youngest", audience.youngest());
    node.put("oldest", audience.oldest());
  }

  /// Days as 1 (Monday) to 7, times in minutes of the day.
  private static void spans(ArrayNode node, Opening opening) {
    for (Opening.Span span : opening.spans()) {
      ArrayNode row = node.addArray();
      ArrayNode days = row.addArray();
      span.days().stream().sorted().forEach(day -> days.add(day.getValue()));
      row.add(span.from().toSecondOfDay() / 60);
      row.add(span.until() == null ? 24 * 60 : span.until().toSecondOfDay() / 60);
    }
  }

  private static void nations(ArrayNode node, Set<Nation> nations) {
    nations.stream().sorted().forEach(nation -> node.add(nation.ordinal()));
  }

  private void numbers(ArrayNode node, Set<String> areas) {
    areas.stream().map(areaNumbers::get).sorted().forEach(node::add);
  }

  private static void words(ArrayNode node, Collection<String> words) {
    words.forEach(node::add);
  }
}
