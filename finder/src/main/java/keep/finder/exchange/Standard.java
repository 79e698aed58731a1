package keep.finder.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.finder.exchange.Kind.Amount;
import keep.finder.exchange.Kind.Country;
import keep.finder.exchange.Kind.Currency;
import keep.finder.exchange.Kind.Date;
import keep.finder.exchange.Kind.Elsewhere;
import keep.finder.exchange.Kind.Email;
import keep.finder.exchange.Kind.Id;
import keep.finder.exchange.Kind.Language;
import keep.finder.exchange.Kind.Many;
import keep.finder.exchange.Kind.Moment;
import keep.finder.exchange.Kind.Numbers;
import keep.finder.exchange.Kind.One;
import keep.finder.exchange.Kind.OneOf;
import keep.finder.exchange.Kind.PastDate;
import keep.finder.exchange.Kind.Phone;
import keep.finder.exchange.Kind.Plain;
import keep.finder.exchange.Kind.Postcode;
import keep.finder.exchange.Kind.Reference;
import keep.finder.exchange.Kind.TimeOfDay;
import keep.finder.exchange.Kind.WebAddress;
import keep.finder.exchange.Kind.Weekdays;

/// The objects of HSDS 3.0 with the additions of the British profile (HSDS-UK 3.0): what each field
/// holds and which the standard requires. Bounds that the standard leaves open are ours.
final class Standard {
  static final String SERVICE = "service";
  static final String ORGANIZATION = "organization";
  static final String SERVICE_AT_LOCATION = "service_at_location";
  static final String LOCATION = "location";

  private static final Id ID = new Id();
  private static final Elsewhere ELSEWHERE = new Elsewhere();
  private static final Plain NAME = new Plain(TextRules.LONGEST_NAME);
  private static final Plain TEXT = new Plain(TextRules.LONGEST);
  private static final WebAddress URL = new WebAddress();
  private static final Email EMAIL = new Email();
  private static final Date DATE = new Date();
  private static final Amount AGE = new Amount(0, 120, false);
  private static final Amount COUNT = new Amount(0, 100_000, true);
  private static final OneOf STATUS =
      new OneOf(List.of("active", "inactive", "defunct", "temporarily closed"));
  private static final OneOf WAYS = new OneOf(List.of("physical", "postal", "virtual"));
  private static final OneOf WEEKDAY = new OneOf(List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU"));

  private static final Map<String, Entity> ALL =
      Stream.of(
              service(),
              organization(),
              location(),
              serviceAtLocation(),
              schedule(),
              Entity.named("phone")
                  .must("id", ID)
                  .vital("number", new Phone())
                  .may("extension", new Amount(0, 99_999_999, true))
                  .may("type", NAME)
                  .may("description", TEXT)
                  .may("location_id", new Reference(LOCATION))
                  .may("service_id", new Reference(SERVICE))
                  .may("organization_id", new Reference(ORGANIZATION))
                  .may("contact_id", new Reference("contact"))
                  .may("service_at_location_id", new Reference(SERVICE_AT_LOCATION))
                  .may("languages", new Many("language")),
              Entity.named("address")
                  .must("id", ID)
                  .may("location_id", new Reference(LOCATION))
                  .may("attention", NAME)
                  .must("address_1", NAME)
                  .may("address_2", NAME)
                  .must("city", NAME)
                  .may("region", NAME)
                  .must("state_province", NAME)
                  .must("postal_code", new Postcode())
                  .must("country", new Country())
                  .must("address_type", WAYS)
                  .may("attributes", new Many("attribute")),
              Entity.named("accessibility")
                  .must("id", ID)
                  .may("location_id", new Reference(LOCATION))
                  .may("description", TEXT)
                  .may("details", TEXT)
                  .may("accessibility", TEXT)
                  .may("url", URL)
                  .may("attributes", new Many("attribute")),
              Entity.named("service_area")
                  .must("id", ID)
                  .may("service_id", new Reference(SERVICE))
                  .may("service_at_location_id", new Reference(SERVICE_AT_LOCATION))
                  .may("name", TEXT)
                  .may("description", TEXT)
                  .may("extent", new Plain(JsonSource.LONGEST_TEXT))
                  .may("extent_type", new OneOf(List.of("geojson", "topojson", "kml", "text")))
                  .may("uri", URL)
                  .may("service_area", TEXT),
              Entity.named("language")
                  .must("id", ID)
                  .may("service_id", new Reference(SERVICE))
                  .may("location_id", new Reference(LOCATION))
                  .may("phone_id", new Reference("phone"))
                  .may("name", NAME)
                  .may("code", new Language())
                  .may("note", TEXT),
              Entity.named("contact")
                  .must("id", ID)
                  .may("service_id", new Reference(SERVICE))
                  .may("organization_id", new Reference(ORGANIZATION))
                  .may("location_id", new Reference(LOCATION))
                  .may("service_at_location_id", new Reference(SERVICE_AT_LOCATION))
                  .may("name", NAME)
                  .may("title", NAME)
                  .may("department", NAME)
                  .may("email", EMAIL)
                  .may("phones", new Many("phone"))
                  .may("attributes", new Many("attribute")),
              Entity.named("funding")
                  .must("id", ID)
                  .may("organization_id", new Reference(ORGANIZATION))
                  .may("service_id", new Reference(SERVICE))
                  .may("source", TEXT),
              Entity.named("cost_option")
                  .must("id", ID)
                  .may("service_id", new Reference(SERVICE))
                  .may("valid_from", DATE)
                  .may("valid_to", DATE)
                  .may("option", TEXT)
                  .may("currency", new Currency())
                  .may("amount", new Amount(0, 1_000_000, false))
                  .may("amount_description", TEXT),
              Entity.named("required_document")
                  .must("id", ID)
                  .may("service_id", new Reference(SERVICE))
                  .may("document", TEXT)
                  .may("uri", URL),
              Entity.named("program")
                  .must("id", ID)
                  .may("organization_id", new Reference(ORGANIZATION))
                  .must("name", NAME)
                  .may("alternate_name", NAME)
                  .must("description", TEXT),
              Entity.named("organization_identifier")
                  .must("id", ID)
                  .may("organization_id", new Reference(ORGANIZATION))
                  .may("identifier_scheme", NAME)
                  .must("identifier_type", NAME)
                  .must("identifier", NAME)
                  .may("attributes", new Many("attribute")),
              Entity.named("attribute")
                  .must("id", ID)
                  .may("link_id", ELSEWHERE)
                  .may("link_type", NAME)
                  .may("link_entity", NAME)
                  .may("value", TEXT)
                  .may("taxonomy_term_id", ELSEWHERE)
                  .may("taxonomy_term", new One("taxonomy_term")),
              Entity.named("taxonomy_term")
                  .must("id", ID)
                  .may("code", NAME)
                  .must("name", NAME)
                  .must("description", TEXT)
                  .may("parent_id", ELSEWHERE)
                  .may("taxonomy", NAME)
                  .may("taxonomy_id", ELSEWHERE)
                  .may("language", new Language())
                  .may("term_uri", URL)
                  .may("term", NAME),
              Entity.named("url").must("id", ID).may("label", NAME).vital("url", URL))
          .collect(Collectors.toUnmodifiableMap(Entity::name, Function.identity()));

  private Standard() {}

  static Entity entity(String name) {
    Entity entity = ALL.get(name);
    if (entity == null) {
      throw new IllegalArgumentException("the standard has no object called " + name);
    }
    return entity;
  }

  private static Entity service() {
    return Entity.named(SERVICE)
        .vital("id", ID)
        .may("organization_id", new Reference(ORGANIZATION))
        .may("program_id", new Reference("program"))
        .vital("name", NAME)
        .may("alternate_name", NAME)
        .may("description", TEXT)
        .may("url", URL)
        .may("additional_urls", new Many("url"))
        .may("email", EMAIL)
        .vital("status", STATUS)
        .may("interpretation_services", TEXT)
        .may("application_process", TEXT)
        .may("fees_description", TEXT)
        .may("fees", TEXT)
        .may("wait_time", TEXT)
        .may("accreditations", TEXT)
        .may("eligibility_description", TEXT)
        .may("minimum_age", AGE)
        .may("maximum_age", AGE)
        .may("assured_date", new PastDate())
        .may("assurer_email", EMAIL)
        .may("licenses", TEXT)
        .may("alert", TEXT)
        .may("last_modified", new Moment())
        .may("phones", new Many("phone"))
        .may("schedules", new Many("schedule"))
        .may("service_areas", new Many("service_area"))
        .may("service_at_locations", new Many(SERVICE_AT_LOCATION))
        .may("languages", new Many("language"))
        .may("organization", new One(ORGANIZATION))
        .may("program", new One("program"))
        .may("funding", new Many("funding"))
        .may("cost_options", new Many("cost_option"))
        .may("required_documents", new Many("required_document"))
        .may("contacts", new Many("contact"))
        .may("attributes", new Many("attribute"));
  }

  private static Entity organization() {
    return Entity.named(ORGANIZATION)
        .vital("id", ID)
        .vital("name", NAME)
        .may("alternate_name", NAME)
        .must("description", TEXT)
        .may("email", EMAIL)
        .may("website", URL)
        .may("additional_websites", new Many("url"))
        .may("tax_status", NAME)
        .may("tax_id", NAME)
        .may("year_incorporated", new Amount(1_000, 2_200, true))
        .may("legal_status", NAME)
        .may("logo", URL)
        .may("uri", URL)
        .may("parent_organization_id", ELSEWHERE)
        .may("phones", new Many("phone"))
        .may("contacts", new Many("contact"))
        .may("locations", new Many(LOCATION))
        .may("programs", new Many("program"))
        .may("funding", new Many("funding"))
        .may("organization_identifiers", new Many("organization_identifier"))
        .may("attributes", new Many("attribute"));
  }

  private static Entity location() {
    return Entity.named(LOCATION)
        .must("id", ID)
        .must("location_type", WAYS)
        .may("organization_id", new Reference(ORGANIZATION))
        .may("url", URL)
        .may("name", NAME)
        .may("alternate_name", NAME)
        .may("description", TEXT)
        .may("transportation", TEXT)
        .may("latitude", new Amount(-90, 90, false))
        .may("longitude", new Amount(-180, 180, false))
        .may("external_identifier", NAME)
        .may("external_identifier_type", NAME)
        .may("languages", new Many("language"))
        .may("addresses", new Many("address"))
        .may("contacts", new Many("contact"))
        .may("accessibility", new Many("accessibility"))
        .may("phones", new Many("phone"))
        .may("schedules", new Many("schedule"))
        .may("attributes", new Many("attribute"));
  }

  private static Entity serviceAtLocation() {
    return Entity.named(SERVICE_AT_LOCATION)
        .must("id", ID)
        .may("service_id", new Reference(SERVICE))
        .may("location_id", new Reference(LOCATION))
        .may("description", TEXT)
        .may("contacts", new Many("contact"))
        .may("phones", new Many("phone"))
        .may("schedules", new Many("schedule"))
        .may("service_areas", new Many("service_area"))
        .may("location", new One(LOCATION))
        .may("attributes", new Many("attribute"));
  }

  private static Entity schedule() {
    return Entity.named("schedule")
        .must("id", ID)
        .may("service_id", new Reference(SERVICE))
        .may("location_id", new Reference(LOCATION))
        .may("service_at_location_id", new Reference(SERVICE_AT_LOCATION))
        .may("valid_from", DATE)
        .may("valid_to", DATE)
        .may("dtstart", DATE)
        .may("until", DATE)
        .may("timezone", new Amount(-14, 14, false))
        .may("count", COUNT)
        .may("wkst", WEEKDAY)
        .may("freq", new OneOf(List.of("WEEKLY", "MONTHLY")))
        .may("interval", new Amount(1, 1_000, true))
        .may("byday", new Weekdays())
        .may("byweekno", new Numbers(53))
        .may("bymonthday", new Numbers(31))
        .may("byyearday", new Numbers(366))
        .may("description", TEXT)
        .may("opens_at", new TimeOfDay())
        .may("closes_at", new TimeOfDay())
        .may("schedule_link", URL)
        .may("attending_type", TEXT)
        .may("notes", TEXT);
  }
}
