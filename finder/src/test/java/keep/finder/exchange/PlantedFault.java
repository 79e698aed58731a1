package keep.finder.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A fault put into a sound service on purpose.
///
/// @param at path of the value that is replaced
/// @param value what is put there; null takes the field out
/// @param named path of the field that the importer must name
/// @param in whether the record goes in all the same
record PlantedFault(String at, @Nullable Json value, String named, boolean in) {
  private static final String LOCATION = "service_at_locations[0].location";
  private static final String ADDRESS = LOCATION + ".addresses[0]";

  private static PlantedFault part(String at, @Nullable Json value) {
    return new PlantedFault(at, value, at, true);
  }

  private static PlantedFault whole(String at, @Nullable Json value) {
    return new PlantedFault(at, value, at, false);
  }

  private static Json text(String value) {
    return new Json.Text(value);
  }

  private static Json number(double value) {
    return new Json.Num(value);
  }

  static final List<PlantedFault> ALL =
      List.of(
          whole("name", null),
          whole("name", text("  ")),
          whole("name", new Json.Nothing()),
          whole("name", number(7)),
          whole("name", text("<script>alert(1)</script>")),
          whole("status", null),
          whole("status", text("open")),
          whole("status", text("Active")),
          whole("status", new Json.Flag(true)),
          part(LOCATION + ".latitude", number(100)),
          part(LOCATION + ".latitude", number(-91)),
          part(LOCATION + ".latitude", text("51.2")),
          part(LOCATION + ".latitude", null),
          part(LOCATION + ".latitude", number(40.7)),
          part(LOCATION + ".latitude", number(1e308)),
          part(LOCATION + ".longitude", null),
          part(LOCATION + ".longitude", number(181)),
          new PlantedFault(LOCATION + ".longitude", number(-74), LOCATION + ".latitude", true),
          part(LOCATION + ".location_type", text("house")),
          part(LOCATION + ".location_type", null),
          part(ADDRESS + ".postal_code", text("ABC 1234")),
          part(ADDRESS + ".postal_code", null),
          part(ADDRESS + ".country", text("UK")),
          part(ADDRESS + ".country", text("US")),
          part(ADDRESS + ".address_1", null),
          part(ADDRESS + ".address_type", text("home")),
          part(ADDRESS + ".location_id", text("11111111-1111-4111-8111-111111111111")),
          part("phones[0].number", text("12345 not a number")),
          part("phones[0].number", text("0808")),
          part("phones[0].number", text("09069 123456")),
          part("phones[0].number", number(8080)),
          part("phones[0].number", null),
          part("phones[0]", text("01632 960001")),
          part("phones", text("01632 960001")),
          part("email", text("help at example.org")),
          part("email", text("a@b")),
          part("url", text("www.example.org")),
          part("url", text("javascript:alert(1)")),
          part("organization.website", text("http://")),
          part("organization.description", null),
          part("organization", new Json.Items(List.of())),
          part("organization_id", text("22222222-2222-4222-8222-222222222222")),
          part("program_id", text("33333333-3333-4333-8333-333333333333")),
          part("assured_date", text("2026-02-30")),
          part("assured_date", text("30/06/2026")),
          part("assured_date", text("2031-01-01")),
          part("last_modified", text("yesterday")),
          part("last_modified", text("2026-10-01")),
          part("minimum_age", number(-3)),
          part("minimum_age", number(95)),
          part("minimum_age", text("thirteen")),
          part("maximum_age", number(700)),
          part("description", text("Call <b>now</b>")),
          part("description", text("CafÃ©")),
          part("description", text("bell \u0007")),
          part("description", text("\u202egnp.exe")),
          part("description", text("lost \ufffd letter")),
          part("description", new Json.Items(List.of(text("a")))),
          part("schedules[0].freq", text("DAILY")),
          part("schedules[0].byday", text("Monday")),
          part("schedules[0].bymonthday", text("1")),
          part("schedules[0].opens_at", text("25:00")),
          part("schedules[0].closes_at", text("17:00")),
          part("schedules[0].valid_to", text("2025-01-01")),
          part("schedules[0].interval", number(1.5)),
          part("schedules[0].service_id", text("44444444-4444-4444-8444-444444444444")),
          part("service_at_locations[0].service_id", text("55555555-5555-4555-8555-555555555555")),
          part("service_at_locations[0].location_id", text("66666666-6666-4666-8666-666666666666")),
          part("languages[0].code", text("Welsh!")),
          part("cost_options[0].amount", number(-1)),
          part("cost_options[0].currency", text("pounds")),
          part("contacts[0].email", text("nobody")),
          part("contacts[0].id", null),
          part("contacts[0].id", text("not-a-uuid")));

  Json.Fields into(Json.Fields service) {
    return (Json.Fields) put(service, List.of(at.split("[.\\[]")));
  }

  private Json put(Json json, List<String> path) {
    String step = path.getFirst();
    List<String> rest = path.subList(1, path.size());
    if (json instanceof Json.Items items) {
      int index = Integer.parseInt(step.substring(0, step.length() - 1));
      List<Json> all = new ArrayList<>(items.items());
      all.set(index, rest.isEmpty() ? replacement() : put(all.get(index), rest));
      return new Json.Items(all);
    }
    Map<String, Json> all = new LinkedHashMap<>(((Json.Fields) json).fields());
    if (rest.isEmpty() && value == null) {
      all.remove(step);
    } else {
      all.put(
          step, rest.isEmpty() ? replacement() : put(all.getOrDefault(step, replacement()), rest));
    }
    return Json.of(all);
  }

  private Json replacement() {
    return value == null ? new Json.Nothing() : value;
  }
}
