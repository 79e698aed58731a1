package keep.finder.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import keep.finder.Directory;

/// The read interface that HSDS 3.0 describes, answered from memory: lists in pages, single
/// records, our two taxonomies. Pure: an address and its parameters in, a status and JSON out.
public final class HsdsApi {
  /// Records on a page when nothing is asked.
  public static final int PAGE = 50;

  /// Most records on a page.
  public static final int LARGEST_PAGE = 100;

  private static final Set<String> PAGING = Set.of("page", "per_page");
  private static final Set<String> PLACES = Set.of("postcode", "proximity");
  private static final int LONGEST_WORDS = 100;

  private final Map<String, List<Json.Fields>> lists = new LinkedHashMap<>();
  private final Map<String, Json.Fields> services = new LinkedHashMap<>();
  private final Map<String, Json.Fields> places = new LinkedHashMap<>();
  private final Map<String, String> uuids = new LinkedHashMap<>();
  private final Set<String> closed;

  /// An answer.
  ///
  /// @param status as HTTP has it
  public record Answer(int status, Json.Fields body) {}

  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private Refused(String parameter, String why) {
      super(parameter + ": " + why);
    }
  }

  /// @param today for what still counts as confirmed
  public HsdsApi(Directory directory, LocalDate today) {
    Hsds.listings(directory)
        .forEach(listing -> {
          Json.Fields whole = new HsdsService(listing, Profile.HSDS, today).whole();
          String id = whole.text("id").orElseThrow();
          services.put(id, whole);
          uuids.put(listing.id(), id);
          for (Json.Fields place : whole.list("service_at_locations")) {
            Json.Fields full = place.with("service", whole.without("service_at_locations"));
            places.put(place.text("id").orElseThrow(), full);
          }
        });
    Hsds hsds = new Hsds(directory, Profile.HSDS, today);
    lists.put("services", hsds.brief());
    lists.put("organizations", hsds.organizations());
    lists.put("service_at_locations", List.copyOf(places.values()));
    lists.put("taxonomies", Terms.taxonomies());
    lists.put("taxonomy_terms", Terms.all());
    closed =
        directory.centres().values().stream()
            .filter(centre -> !centre.open())
            .flatMap(centre -> List.of(centre.id(), HsdsService.id(centre)).stream())
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /// The lists there are, such as `services`.
  public static List<String> names() {
    return List.of(
        "services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms");
  }

  /// A page of a list.
  ///
  /// @param name one of [#names]
  /// @param asked the parameters; of one given twice, all values
  public Answer list(String name, Map<String, String[]> asked) {
    try {
      Map<String, String> parameters = single(asked);
      List<Json.Fields> found =
          lists.getOrDefault(name, List.of()).stream().filter(filter(name, parameters)).toList();
      return page(found, parameters);
    } catch (Refused refused) {
      return error(400, String.valueOf(refused.getMessage()));
    }
  }

  private static Map<String, String> single(Map<String, String[]> asked) throws Refused {
    Map<String, String> one = new LinkedHashMap<>();
    for (Map.Entry<String, String[]> each : asked.entrySet()) {
      if (each.getValue().length != 1) {
        throw new Refused(known(each.getKey()), "given more than once.");
      }
      one.put(each.getKey(), each.getValue()[0].strip());
    }
    return one;
  }

  /// A stranger's word is not repeated.
  private static String known(String parameter) {
    return parameter.matches("[a-z_]{1,30}") ? parameter : "a parameter";
  }

  private Predicate<Json.Fields> filter(String name, Map<String, String> parameters)
      throws Refused {
    Predicate<Json.Fields> all = record -> true;
    boolean filtered = name.equals("services") || name.equals("service_at_locations");
    for (Map.Entry<String, String> each : parameters.entrySet()) {
      String parameter = each.getKey();
      if (PAGING.contains(parameter)) {
        continue;
      }
      if (PLACES.contains(parameter)) {
        throw new Refused(
            parameter,
            "not taken here. A place in an address can end up in a log; take the list and choose on your own machine.");
      }
      Predicate<Json.Fields> test = filtered ? test(parameter, each.getValue()) : null;
      if (test == null) {
        throw new Refused(known(parameter), "this list has no such parameter.");
      }
      all = all.and(record -> whole(name, record).filter(test).isPresent());
    }
    return all;
  }

  /// The full service behind an entry of a list.
  private Optional<Json.Fields> whole(String name, Json.Fields record) {
    return name.equals("services")
        ? Optional.ofNullable(services.get(record.text("id").orElse("")))
        : record.object("service");
  }

  private static @org.jspecify.annotations.Nullable Predicate<Json.Fields> test(
      String parameter, String value) throws Refused {
    if (value.length() > LONGEST_WORDS) {
      throw new Refused(parameter, "longer than " + LONGEST_WORDS + " characters.");
    }
    return switch (parameter) {
      case "search" -> {
        String words = value.toLowerCase(Locale.ROOT);
        yield service -> JsonText.of(searched(service)).toLowerCase(Locale.ROOT).contains(words);
      }
      case "taxonomy_term_id" -> service -> has(service, "id", value);
      case "taxonomy_id" -> service -> has(service, "taxonomy_id", value);
      case "minimum_age" -> {
        double age = number(parameter, value);
        yield service -> service.number("minimum_age").filter(least -> least >= age).isPresent();
      }
      case "maximum_age" -> {
        double age = number(parameter, value);
        yield service -> service.number("maximum_age").filter(most -> most <= age).isPresent();
      }
      case "day" -> {
        if (TimeRules.wrongDays(value).isPresent() || value.contains(",")) {
          throw new Refused(parameter, "one of MO, TU, WE, TH, FR, SA, SU.");
        }
        yield service -> anySchedule(service, one -> one.text("byday").orElse("").contains(value));
      }
      case "start_time" -> {
        LocalTime time = time(parameter, value);
        yield service ->
            anySchedule(
                service,
                one -> at(one, "opens_at").filter(opens -> !opens.isBefore(time)).isPresent());
      }
      case "end_time" -> {
        LocalTime time = time(parameter, value);
        yield service ->
            anySchedule(
                service,
                one -> at(one, "closes_at").filter(closes -> !closes.isAfter(time)).isPresent());
      }
      default -> null;
    };
  }

  private static Json.Fields searched(Json.Fields service) {
    return Json.object()
        .text("name", service.text("name"))
        .text("names", service.text("alternate_name"))
        .text("description", service.text("description"))
        .build();
  }

  private static boolean has(Json.Fields service, String field, String id) {
    return service.list("attributes").stream()
        .flatMap(one -> one.object("taxonomy_term").stream())
        .anyMatch(term -> term.text(field).filter(id::equals).isPresent());
  }

  private static boolean anySchedule(Json.Fields service, Predicate<Json.Fields> test) {
    return service.list("schedules").stream().anyMatch(test);
  }

  private static Optional<LocalTime> at(Json.Fields schedule, String field) {
    return schedule.text(field).flatMap(TimeRules::time);
  }

  private static LocalTime time(String parameter, String value) throws Refused {
    return TimeRules.time(value)
        .orElseThrow(() -> new Refused(parameter, "a time of the day, written 09:30."));
  }

  private static double number(String parameter, String value) throws Refused {
    if (!value.matches("[0-9]{1,3}")) {
      throw new Refused(parameter, "a whole number of years.");
    }
    return Integer.parseInt(value);
  }

  private static Answer page(List<Json.Fields> found, Map<String, String> parameters)
      throws Refused {
    int size = whole(parameters, "per_page", PAGE, LARGEST_PAGE);
    int number = whole(parameters, "page", 1, 1_000_000);
    int pages = Math.max(1, (found.size() + size - 1) / size);
    if (number > pages) {
      throw new Refused("page", "there are " + pages + " pages.");
    }
    List<Json> contents =
        List.copyOf(found.subList((number - 1) * size, Math.min(found.size(), number * size)));
    return new Answer(
        200,
        Json.object()
            .number("total_items", found.size())
            .number("total_pages", pages)
            .number("page_number", number)
            .number("size", contents.size())
            .flag("first_page", number == 1)
            .flag("last_page", number == pages)
            .flag("empty", contents.isEmpty())
            .value("contents", new Json.Items(contents))
            .build());
  }

  private static int whole(Map<String, String> parameters, String name, int usual, int most)
      throws Refused {
    String value = parameters.get(name);
    if (value == null) {
      return usual;
    }
    int number = value.matches("[0-9]{1,7}") ? Integer.parseInt(value) : 0;
    if (number < 1 || number > most) {
      throw new Refused(name, "a whole number from 1 to " + most + ".");
    }
    return number;
  }

  /// One record by its id: the standard's UUID, or our own short one for a service.
  public Answer one(String name, String id) {
    if (closed.contains(id)) {
      return error(410, "This service has closed. It is in no list any more.");
    }
    Optional<Json.Fields> found =
        switch (name) {
          case "services" -> Optional.ofNullable(services.get(uuids.getOrDefault(id, id)));
          case "service_at_locations" -> Optional.ofNullable(places.get(id));
          default -> Terms.byId(lists.getOrDefault(name, List.of()), id);
        };
    return found
        .map(record -> new Answer(200, record))
        .orElseGet(() -> error(404, "There is no such record."));
  }

  private static Answer error(int status, String sentence) {
    return new Answer(
        status,
        Json.object()
            .text(
                "error",
                switch (status) {
                  case 404 -> "not-found";
                  case 410 -> "gone";
                  default -> "bad-parameter";
                })
            .text("fix", sentence)
            .build());
  }
}
