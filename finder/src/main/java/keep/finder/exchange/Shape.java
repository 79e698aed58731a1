package keep.finder.exchange;

import java.util.Optional;
import java.util.Set;

/// What an object of a feed is, told from its fields.
enum Shape {
  SERVICE,
  ORGANIZATION,
  SERVICE_AT_LOCATION,
  /// A page of a list: the records stand under `contents`.
  PAGE,
  /// Something that holds pages, lists or records under names of its own.
  HOLDER;

  private static final Set<String> OF_SERVICE =
      Set.of(
          "status",
          "organization",
          "organization_id",
          "service_at_locations",
          "service_areas",
          "schedules",
          "minimum_age",
          "maximum_age",
          "eligibility_description",
          "fees",
          "fees_description",
          "cost_options",
          "assured_date",
          "assurer_email",
          "accreditations",
          "last_modified",
          "alert");
  private static final Set<String> OF_ORGANIZATION =
      Set.of(
          "services",
          "website",
          "logo",
          "organization_identifiers",
          "parent_organization_id",
          "legal_status",
          "tax_status",
          "year_incorporated");

  /// The shape of an object that stands at the top of a file.
  static Shape top(Json.Fields object) {
    if (object.get("contents").isPresent()) {
      return PAGE;
    }
    return record(object).orElse(object.get("id").isPresent() ? SERVICE : HOLDER);
  }

  /// The shape of a record of a list; empty when its fields do not tell.
  static Optional<Shape> record(Json.Fields object) {
    boolean location = object.get("location").isPresent() || object.get("location_id").isPresent();
    boolean service = object.get("service").isPresent() || object.get("service_id").isPresent();
    if (location || (service && object.get("name").isEmpty())) {
      return Optional.of(SERVICE_AT_LOCATION);
    }
    if (holdsAny(object, OF_SERVICE)) {
      return Optional.of(SERVICE);
    }
    boolean named = object.get("name").isPresent() || object.get("id").isPresent();
    return named && holdsAny(object, OF_ORGANIZATION)
        ? Optional.of(ORGANIZATION)
        : Optional.empty();
  }

  private static boolean holdsAny(Json.Fields object, Set<String> names) {
    return object.fields().keySet().stream().anyMatch(names::contains);
  }
}
