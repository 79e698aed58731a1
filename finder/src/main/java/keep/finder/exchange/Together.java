package keep.finder.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Rules that look at several fields of one part: coordinates, ages, dates and times that only make
/// sense together.
final class Together {
  private static final double SOUTH = 49.0;
  private static final double NORTH = 61.1;
  private static final double WEST = -8.8;
  private static final double EAST = 2.1;
  private static final LocalTime LATE_NIGHT = LocalTime.of(8, 0);

  /// Told a fault: the field, what is wrong, and what follows.
  interface Report {
    void fault(String field, String what, Effect effect);
  }

  private final Json.Fields raw;
  private final LocalDate today;
  private final Report report;

  /// @param raw the part as the feed wrote it
  Together(Json.Fields raw, LocalDate today, Report report) {
    this.raw = raw;
    this.today = today;
    this.report = report;
  }

  /// Fields that mean something only together: a part of which one of them stays out would say
  /// something else (a schedule without its faulty `valid_to` runs for ever), and stays out whole.
  private static final Map<String, Set<String>> ONE_MEANING =
      Map.of(
          "schedule",
              Set.of(
                  "valid_from",
                  "valid_to",
                  "dtstart",
                  "until",
                  "timezone",
                  "count",
                  "wkst",
                  "freq",
                  "interval",
                  "byday",
                  "byweekno",
                  "bymonthday",
                  "byyearday",
                  "opens_at",
                  "closes_at"),
          "cost_option", Set.of("valid_from", "valid_to", "option", "currency", "amount"),
          "phone", Set.of("extension", "type"),
          "attribute", Set.of("value", "taxonomy_term_id", "taxonomy_term"),
          "organization_identifier", Set.of("identifier_scheme", "identifier_type", "identifier"));

  /// What is left of a part once its fields are looked at together; empty when what is left would
  /// say something else.
  Optional<Json.Fields> judge(String entity, Json.Fields part) {
    Json.Fields left = judged(entity, part);
    // The fault that took the field out was named already, with what follows: the value, or the
    // part
    // it stands in, is left out.
    boolean lost =
        ONE_MEANING.getOrDefault(entity, Set.of()).stream()
            .anyMatch(field -> given(field) && left.get(field).isEmpty());
    return lost ? Optional.empty() : Optional.of(left);
  }

  private Json.Fields judged(String entity, Json.Fields part) {
    return switch (entity) {
      case "location" -> location(part);
      case "service" -> ages(part);
      case "schedule" -> schedule(inOrder(part, "valid_from", "valid_to"));
      case "cost_option" -> inOrder(part, "valid_from", "valid_to");
      case "service_area" -> area(part);
      case "organization" -> founded(part);
      default -> part;
    };
  }

  private Json.Fields location(Json.Fields part) {
    Optional<Double> latitude = part.number("latitude");
    Optional<Double> longitude = part.number("longitude");
    if (latitude.isPresent() && longitude.isPresent()) {
      Optional<String> wrong = wrong(latitude.get(), longitude.get());
      wrong.ifPresent(what -> report.fault("latitude", what, Effect.VALUE_LEFT_OUT));
      return wrong.isEmpty() ? part : part.without("latitude").without("longitude");
    }
    alone("latitude", latitude, SOUTH, NORTH);
    alone("longitude", longitude, WEST, EAST);
    boolean north = given("latitude");
    boolean east = given("longitude");
    if (north != east) {
      report.fault(
          north ? "longitude" : "latitude",
          "It is missing although the other coordinate is given; a point needs both.",
          Effect.VALUE_LEFT_OUT);
    } else if (!north && part.text("location_type").filter("physical"::equals).isPresent()) {
      report.fault(
          "latitude",
          "A physical location has no coordinates: it can be found by its area only.",
          Effect.KEPT);
    }
    return part.without("latitude").without("longitude");
  }

  /// A coordinate whose other half is faulty is still judged by itself.
  private void alone(String field, Optional<Double> degrees, double least, double most) {
    degrees
        .filter(value -> value < least || value > most)
        .ifPresent(value ->
            report.fault(
                field,
                Shown.number(value)
                    + " lies outside the United Kingdom and the Crown dependencies.",
                Effect.VALUE_LEFT_OUT));
  }

  private boolean given(String field) {
    return raw.get(field)
        .filter(value -> !(value instanceof Json.Nothing))
        .filter(value -> !(value instanceof Json.Text text && text.value().isBlank()))
        .isPresent();
  }

  private static Optional<String> wrong(double latitude, double longitude) {
    String point = Shown.number(latitude) + ", " + Shown.number(longitude);
    if (inside(latitude, longitude)) {
      return Optional.empty();
    }
    if (latitude == 0 && longitude == 0) {
      return Optional.of("0, 0 is a placeholder in the Atlantic, not a place.");
    }
    return inside(longitude, latitude)
        ? Optional.of(point + ": latitude and longitude look swapped.")
        : Optional.of(
            point + ": the coordinates lie outside the United Kingdom and the Crown dependencies.");
  }

  private static boolean inside(double latitude, double longitude) {
    return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
  }

  private Json.Fields ages(Json.Fields part) {
    Optional<Double> least = part.number("minimum_age");
    Optional<Double> most = part.number("maximum_age");
    if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
      report.fault(
          "minimum_age",
          "The minimum age %s is above the maximum age %s."
              .formatted(Shown.number(least.get()), Shown.number(most.get())),
          Effect.VALUE_LEFT_OUT);
      return part.without("minimum_age").without("maximum_age");
    }
    return halves(part, "minimum_age", "maximum_age");
  }

  /// Half of a range says more than the whole did: of two, one that stays out takes the other
  /// along.
  private Json.Fields halves(Json.Fields part, String one, String other) {
    boolean oneLost = given(one) && part.get(one).isEmpty();
    boolean otherLost = given(other) && part.get(other).isEmpty();
    if (oneLost == otherLost || part.get(oneLost ? other : one).isEmpty()) {
      return part;
    }
    return part.without(oneLost ? other : one);
  }

  private Json.Fields inOrder(Json.Fields part, String first, String last) {
    Optional<LocalDate> from = part.text(first).flatMap(TimeRules::date);
    Optional<LocalDate> to = part.text(last).flatMap(TimeRules::date);
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      report.fault(
          last,
          to.get() + " lies before " + first + ", " + from.get() + ".",
          Effect.VALUE_LEFT_OUT);
      return part.without(first).without(last);
    }
    return part;
  }

  private Json.Fields schedule(Json.Fields part) {
    Json.Fields left = part;
    boolean weekly = part.text("freq").filter("WEEKLY"::equals).isPresent();
    for (String field : new String[] {"bymonthday", "byyearday"}) {
      if (weekly && part.get(field).isPresent()) {
        report.fault(
            field, "A schedule with freq WEEKLY cannot have " + field + ".", Effect.VALUE_LEFT_OUT);
        left = left.without(field);
      }
    }
    Optional<LocalTime> opens = part.text("opens_at").flatMap(TimeRules::time);
    Optional<LocalTime> closes = part.text("closes_at").flatMap(TimeRules::time);
    if (opens.isPresent() && closes.isPresent() && isBackwards(opens.get(), closes.get())) {
      report.fault(
          "closes_at",
          closes.get() + " lies before opens_at, " + opens.get() + ".",
          Effect.VALUE_LEFT_OUT);
      left = left.without("opens_at").without("closes_at");
    }
    return left;
  }

  /// A line may close after midnight; a day does not end before it began.
  private static boolean isBackwards(LocalTime opens, LocalTime closes) {
    return closes.isBefore(opens) && closes.isAfter(LATE_NIGHT);
  }

  private Json.Fields area(Json.Fields part) {
    boolean shape = part.text("extent_type").filter(type -> type.endsWith("json")).isPresent();
    Optional<String> extent = part.text("extent");
    if (shape && extent.isPresent() && !extent.get().startsWith("{")) {
      report.fault(
          "extent",
          Shown.text(extent.get()) + " is not the shape that extent_type promises.",
          Effect.VALUE_LEFT_OUT);
      return part.without("extent").without("extent_type");
    }
    return halves(part, "extent", "extent_type");
  }

  private Json.Fields founded(Json.Fields part) {
    Optional<Double> year = part.number("year_incorporated");
    if (year.isPresent() && year.get() > today.getYear()) {
      report.fault(
          "year_incorporated",
          Shown.number(year.get()) + " lies in the future.",
          Effect.VALUE_LEFT_OUT);
      return part.without("year_incorporated");
    }
    return part;
  }
}
