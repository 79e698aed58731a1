package keep.finder.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.finder.Access;
import keep.finder.Centre;
import keep.finder.Group;
import keep.finder.Line;
import keep.finder.Listing;
import keep.finder.Nation;
import keep.finder.Need;
import keep.finder.Offer;
import keep.finder.Opening;
import keep.finder.Point;

/// One centre or line as a service of the standard. The rules of the data hold here as on the
/// pages: a private address has no place, a closed centre no record, an unconfirmed entry says so.
final class HsdsService {
  private static final String KIND = "service";
  private static final String CHECK =
      "Not confirmed by the service within six months. Check before you rely on it.";

  private final Listing listing;
  private final Profile profile;
  private final LocalDate today;
  private final String id;

  HsdsService(Listing listing, Profile profile, LocalDate today) {
    this.listing = listing;
    this.profile = profile;
    this.today = today;
    this.id = id(listing);
  }

  /// The service's id: a UUID made from ours, always the same.
  static String id(Listing listing) {
    return Parts.uuid(KIND, listing.id());
  }

  private boolean full() {
    return profile == Profile.HSDS;
  }

  /// The service with everything that belongs to it.
  Json.Fields whole() {
    Json.Building service = head();
    if (full() && !listing.reach().phone().isEmpty()) {
      service.list("phones", List.of(phone()));
    }
    return service
        .list("schedules", schedules())
        .list("service_areas", List.of(area()))
        .list("service_at_locations", places())
        .list("languages", languages())
        .value("organization", organization())
        .list("attributes", attributes())
        .build();
  }

  /// The service as a list shows it: fields that hold one value, and its organisation.
  Json.Fields brief() {
    return head().value("organization", organization()).build();
  }

  private Json.Building head() {
    Json.Building service = Json.object().text("id", id).text("name", listing.name());
    if (full() && listing instanceof Centre centre && !centre.names().isEmpty()) {
      service.text("alternate_name", String.join("; ", centre.names()));
    }
    service
        .text("description", description())
        .text("url", url())
        .text("email", listing.reach().email())
        .text("status", "active");
    if (full()) {
      service
          .text("wait_time", listing instanceof Centre centre ? centre.waiting() : "")
          .text("eligibility_description", listing.audience().words());
    }
    Integer youngest = listing.audience().youngest();
    Integer oldest = listing.audience().oldest();
    if (youngest != null) {
      service.number("minimum_age", youngest);
    }
    if (oldest != null) {
      service.number("maximum_age", oldest);
    }
    LocalDate confirmed = listing.checked().confirmed();
    return service
        .text("assured_date", confirmed == null ? "" : confirmed.toString())
        .text("alert", alert())
        .text("last_modified", listing.checked().last() + "T00:00:00Z");
  }

  private String description() {
    return switch (listing) {
      case Centre centre ->
          sentences(
              "Support after rape or sexual abuse.",
              centre.area().words().isEmpty() ? "" : "Serves: " + centre.area().words() + ".",
              centre.audience().words().isEmpty() ? "" : "For: " + centre.audience().words() + ".",
              centre.otherServices().isEmpty() ? "" : "Also: " + centre.otherServices() + ".",
              centre.opening().words().isEmpty() ? "" : "Hours: " + centre.opening().words() + ".");
      case Line line ->
          sentences(
              "A national line.",
              line.audience().words(),
              line.reach().phoneWords(),
              line.limits(),
              line.opening().words().isEmpty() ? "" : "Hours: " + line.opening().words() + ".");
    };
  }

  private static String sentences(String... all) {
    return List.of(all).stream()
        .filter(one -> !one.isBlank())
        .map(String::strip)
        .collect(Collectors.joining(" "))
        .replace("..", ".");
  }

  private String url() {
    String host = listing.reach().website();
    return host.isEmpty() ? "" : "https://" + host + (host.contains("/") ? "" : "/");
  }

  /// What a reader must know before all else.
  private String alert() {
    String fresh = listing.checked().fresh(today) ? "" : CHECK;
    return listing instanceof Centre centre
        ? sentences(fresh, centre.note(), centre.waiting(), noLonger(centre))
        : fresh;
  }

  private static String noLonger(Centre centre) {
    return centre.offers().entrySet().stream()
        .filter(each -> each.getValue().state() != Offer.State.YES)
        .sorted(Map.Entry.comparingByKey())
        .map(each ->
            each.getValue().state() == Offer.State.NO
                ? "It has no " + each.getKey().word() + "."
                : "Its list for " + each.getKey().word() + " was closed to new people.")
        .collect(Collectors.joining(" "));
  }

  private Json.Fields phone() {
    return Json.object()
        .text("id", Parts.uuid("phone", listing.id()))
        .text("service_id", id)
        .text("number", listing.reach().phone())
        .text("type", "voice")
        .text("description", listing.reach().phoneWords())
        .build();
  }

  private List<Json.Fields> schedules() {
    List<Json.Fields> all = new ArrayList<>();
    for (Opening.Span span : listing.opening().spans()) {
      String closes = span.until() == null ? "23:59" : span.until().toString();
      all.add(
          Json.object()
              .text("id", Parts.uuid("schedule", listing.id() + "/" + all.size()))
              .text("service_id", id)
              .text("freq", "WEEKLY")
              .number("interval", 1)
              .text("byday", days(span))
              .text("description", listing.opening().words())
              .text("opens_at", span.from().toString())
              .text("closes_at", closes)
              .build());
    }
    return all;
  }

  private static String days(Opening.Span span) {
    return span.days().stream()
        .sorted(Comparator.comparingInt(DayOfWeek::getValue))
        .map(day -> day.name().substring(0, 2))
        .collect(Collectors.joining(","));
  }

  private Json.Fields area() {
    String words =
        switch (listing) {
          case Centre centre when !centre.area().words().isEmpty() -> centre.area().words();
          case Centre centre -> nations(centre);
          case Line line -> nations(line);
        };
    return Json.object()
        .text("id", Parts.uuid("area", listing.id()))
        .text("service_id", id)
        .text("name", words)
        .text("service_area", full() ? "" : words)
        .build();
  }

  private static String nations(Listing listing) {
    return listing.nations().stream()
        .sorted()
        .map(Nation::english)
        .collect(Collectors.joining("; "));
  }

  private List<Json.Fields> places() {
    return place()
        .map(location ->
            Json.object()
                .text("id", Parts.uuid("service_at_location", listing.id()))
                .text("service_id", id)
                .text("location_id", location.text("id"))
                .value("location", location)
                .build())
        .stream()
        .toList();
  }

  /// The middle of the centre's town. Nothing at all of a centre that keeps its address private.
  private Optional<Json.Fields> place() {
    if (!(listing instanceof Centre centre) || centre.whereabouts().privately()) {
      return Optional.empty();
    }
    Point point = centre.whereabouts().point();
    if (point == null) {
      return Optional.empty();
    }
    return Optional.of(
        Json.object()
            .text("id", Parts.uuid("location", listing.id()))
            .text("location_type", "physical")
            .text("name", centre.whereabouts().town())
            .text(
                "description",
                "About the middle of the town, not an address: " + centre.whereabouts().basis())
            .number("latitude", point.latitude())
            .number("longitude", point.longitude())
            .build());
  }

  private List<Json.Fields> languages() {
    if (!full() || !(listing instanceof Centre centre)) {
      return List.of();
    }
    return centre.languages().stream()
        .map(name ->
            Json.object()
                .text("id", Parts.uuid("language", listing.id() + "/" + name))
                .text("service_id", id)
                .text("name", name)
                .build())
        .toList();
  }

  /// The organisation, without lists.
  Json.Fields organization() {
    String about =
        switch (listing) {
          case Centre centre -> centre.network();
          case Line line -> line.runBy();
        };
    return Json.object()
        .text("id", Parts.uuid("organization", listing.id()))
        .text("name", listing.name())
        .text(
            "description", about.isEmpty() ? "Supports people after rape or sexual abuse." : about)
        .text("website", url())
        .build();
  }

  private List<Json.Fields> attributes() {
    List<Json.Fields> terms = new ArrayList<>();
    offered().forEach(need -> terms.add(Terms.need(need)));
    listing.audience().groups().stream()
        .sorted()
        .map((Group group) -> Terms.group(group))
        .forEach(terms::add);
    if (listing instanceof Centre centre) {
      Stream.of(Access.values()).filter(centre::has).map(Terms::access).forEach(terms::add);
    }
    return terms.stream()
        .map(term ->
            Json.object()
                .text(
                    "id",
                    Parts.uuid("attribute", listing.id() + "/" + term.text("id").orElseThrow()))
                .text("link_id", id)
                .text("taxonomy_term_id", term.text("id"))
                .text("link_type", "attribute")
                .text("link_entity", full() ? KIND : "")
                .value("taxonomy_term", term)
                .build())
        .toList();
  }

  private List<Need> offered() {
    return switch (listing) {
      case Centre centre ->
          centre.offers().entrySet().stream()
              .filter(each -> each.getValue().state() == Offer.State.YES)
              .map(Map.Entry::getKey)
              .sorted()
              .toList();
      case Line line -> line.needs().stream().sorted().toList();
    };
  }
}
