package keep.finder.exchange;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Sound services made from a seed: full records with an organisation, places, telephones and
/// times.
final class GeneratedServices {
  private final Random random;

  GeneratedServices(long seed) {
    random = new Random(seed);
  }

  private String id() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  Json.Fields next(int number) {
    String service = id();
    return Json.object()
        .text("id", service)
        .text("name", "Counselling " + number)
        .text("description", "Someone to talk to, in confidence. Gwasanaeth cwnsela, Ynys Môn.")
        .text("url", "https://example.org/services/" + number)
        .text("email", "help" + number + "@example.org")
        .text("status", "active")
        .number("minimum_age", 13 + random.nextInt(6))
        .number("maximum_age", 90)
        .text("assured_date", "2026-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(10)))
        .text("last_modified", "2026-10-0%dT09:30:00Z".formatted(1 + random.nextInt(9)))
        .list("phones", List.of(phone(number)))
        .list("schedules", List.of(schedule(service)))
        .list("service_areas", List.of(Json.object().text("id", id()).text("name", "Kent").build()))
        .list("service_at_locations", List.of(place(service)))
        .list(
            "languages",
            List.of(
                Json.object().text("id", id()).text("name", "Welsh").text("code", "cy").build()))
        .value("organization", organization(number))
        .list("cost_options", List.of(cost(service)))
        .list(
            "contacts",
            List.of(
                Json.object()
                    .text("id", id())
                    .text("name", "Reception")
                    .text("email", "desk@example.org")
                    .build()))
        .build();
  }

  private Json.Fields phone(int number) {
    return Json.object()
        .text("id", id())
        .text("number", "01632 96%04d".formatted(number % 10_000))
        .text("type", "voice")
        .build();
  }

  private Json.Fields schedule(String service) {
    return Json.object()
        .text("id", id())
        .text("service_id", service)
        .text("valid_from", "2026-01-01")
        .text("valid_to", "2026-12-31")
        .text("freq", "WEEKLY")
        .number("interval", 1)
        .text("byday", "MO,TH")
        .text("opens_at", "18:00")
        .text("closes_at", "20:30")
        .build();
  }

  private Json.Fields place(String service) {
    String location = id();
    return Json.object()
        .text("id", id())
        .text("service_id", service)
        .text("location_id", location)
        .value(
            "location",
            Json.object()
                .text("id", location)
                .text("location_type", "physical")
                .text("name", "Town hall")
                .number("latitude", 50.5 + random.nextInt(5000) / 1000.0)
                .number("longitude", -4 + random.nextInt(5000) / 1000.0)
                .list("addresses", List.of(address(location)))
                .build())
        .build();
  }

  private Json.Fields address(String location) {
    return Json.object()
        .text("id", id())
        .text("location_id", location)
        .text("address_1", "1 High Street")
        .text("city", "Canterbury")
        .text("state_province", "Kent")
        .text("postal_code", "CT%d %dAB".formatted(1 + random.nextInt(20), random.nextInt(10)))
        .text("country", "GB")
        .text("address_type", "physical")
        .build();
  }

  private Json.Fields organization(int number) {
    return Json.object()
        .text("id", id())
        .text("name", "Organisation " + number)
        .text("description", "A charity.")
        .text("website", "https://example.org/")
        .build();
  }

  private Json.Fields cost(String service) {
    return Json.object()
        .text("id", id())
        .text("service_id", service)
        .text("option", "Free")
        .text("currency", "GBP")
        .number("amount", 0)
        .build();
  }
}
