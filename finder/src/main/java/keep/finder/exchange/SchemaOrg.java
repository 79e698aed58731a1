package keep.finder.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keep.finder.Centre;
import keep.finder.Directory;
import keep.finder.Line;
import keep.finder.Listing;
import keep.finder.Nation;
import keep.finder.Offer;
import keep.finder.Opening;
import keep.finder.Point;

/// The directory in the vocabulary of schema.org, as JSON-LD.
public final class SchemaOrg {
  private SchemaOrg() {}

  /// One graph: a data set, and an organisation for every line and open centre.
  public static Json.Fields of(Directory directory, LocalDate today) {
    List<Json> graph = new ArrayList<>();
    graph.add(
        Json.object()
            .text("@type", "Dataset")
            .text("name", "Rape Crisis and related support in the United Kingdom")
            .text(
                "description",
                "Not a complete list. Most entries have not been confirmed by the services themselves: check before you rely on one.")
            .text("license", "https://creativecommons.org/publicdomain/zero/1.0/")
            .text("dateModified", today.toString())
            .build());
    Hsds.listings(directory).map(SchemaOrg::organisation).forEach(graph::add);
    return Json.object()
        .text("@context", "https://schema.org")
        .value("@graph", new Json.Items(graph))
        .build();
  }

  private static Json.Fields organisation(Listing listing) {
    Json.Building one =
        Json.object()
            .text("@type", listing instanceof Centre ? "NGO" : "Organization")
            .text("identifier", listing.id())
            .text("name", listing.name())
            .text(
                "url",
                listing.reach().website().isEmpty()
                    ? ""
                    : "https://" + listing.reach().website() + "/")
            .text("areaServed", area(listing));
    if (listing instanceof Centre centre) {
      one.list("alternateName", centre.names().stream().map(Json.Text::new).toList());
      Point point = centre.whereabouts().point();
      if (point != null && !centre.whereabouts().privately()) {
        one.value("location", town(centre, point));
      }
      String offers = offers(centre);
      one.text("knowsAbout", offers);
    }
    return one.list("contactPoint", contact(listing)).build();
  }

  private static String area(Listing listing) {
    return listing instanceof Centre centre && !centre.area().words().isEmpty()
        ? centre.area().words()
        : listing.nations().stream()
            .sorted()
            .map(Nation::english)
            .collect(Collectors.joining("; "));
  }

  private static Json.Fields town(Centre centre, Point point) {
    return Json.object()
        .text("@type", "City")
        .text("name", centre.whereabouts().town())
        .value(
            "geo",
            Json.object()
                .text("@type", "GeoCoordinates")
                .number("latitude", point.latitude())
                .number("longitude", point.longitude())
                .build())
        .build();
  }

  private static String offers(Centre centre) {
    return centre.offers().entrySet().stream()
        .filter(each -> each.getValue().state() == Offer.State.YES)
        .sorted(Map.Entry.comparingByKey())
        .map(each -> each.getKey().word())
        .collect(Collectors.joining("; "));
  }

  private static List<Json.Fields> contact(Listing listing) {
    boolean any = !listing.reach().phone().isEmpty() || !listing.reach().email().isEmpty();
    if (!any) {
      return List.of();
    }
    Json.Building point =
        Json.object()
            .text("@type", "ContactPoint")
            .text("contactType", listing instanceof Line ? "helpline" : "support")
            .text("telephone", listing.reach().phone())
            .text("email", listing.reach().email());
    if (listing instanceof Centre centre) {
      point.list("availableLanguage", centre.languages().stream().map(Json.Text::new).toList());
    }
    point.list("hoursAvailable", listing.opening().spans().stream().map(SchemaOrg::hours).toList());
    return List.of(point.build());
  }

  private static Json.Fields hours(Opening.Span span) {
    return Json.object()
        .text("@type", "OpeningHoursSpecification")
        .list(
            "dayOfWeek",
            span.days().stream()
                .sorted()
                .map(day ->
                    new Json.Text(
                        "https://schema.org/"
                            + day.name().charAt(0)
                            + day.name().substring(1).toLowerCase(java.util.Locale.ROOT)))
                .toList())
        .text("opens", span.from().toString())
        .text("closes", span.until() == null ? "23:59" : span.until().toString())
        .build();
  }
}
