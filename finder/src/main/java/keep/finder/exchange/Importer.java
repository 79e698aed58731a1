package keep.finder.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Reads feeds of services in HSDS 3.0 or HSDS-UK 3.0, record by record: every fault is named by
/// record and field, the rest goes in.
///
/// One importer reads one feed, which may be several files: the pages of a list, or a file of
/// services and one of organisations.
public final class Importer {
  /// Most faults that are told one by one; more are counted.
  static final int MOST_FAULTS = 100_000;

  private record Waiting(Spot spot, String service, Json.Fields place) {}

  private final LocalDate today;
  private final Function<String, Optional<String>> retired;
  private final Set<Fault> faults = new LinkedHashSet<>();
  private long uncounted;
  private final Set<String> faulty = new LinkedHashSet<>();
  private final Map<String, Integer> unknown = new TreeMap<>();
  private final Parts parts = new Parts(this::fault);
  private final Pages pages = new Pages(this::fault);
  private final Intake services = new Intake(Standard.SERVICE, this::fault);
  private final Intake organizations = new Intake(Standard.ORGANIZATION, this::fault);
  private final List<Waiting> waiting = new ArrayList<>();
  private int files;
  private int records;
  private int leftOut;

  /// @param today the day of the import: nothing can have been confirmed after it
  /// @param retired says, for a telephone number's digits, why that number may never be shown
  public Importer(LocalDate today, Function<String, Optional<String>> retired) {
    this.today = today;
    this.retired = retired;
  }

  /// Reads one file of the feed.
  ///
  /// @param name the file's name, for naming faults
  public void read(String name, InputStream bytes) throws IOException {
    files++;
    new Feed(name, this::record, pages, this::fault).read(bytes);
  }

  /// Lays what was sound on the shelf and says how it went.
  public ImportReport into(Shelf shelf) throws IOException {
    for (Waiting one : waiting) {
      if (!services.add(one.service(), "service_at_locations", one.place())) {
        leftOut++;
        String what =
            "It refers to the service %s, which is nowhere in what was read."
                .formatted(Shown.text(one.service()));
        fault(one.spot().fault("", "service_id", what, Effect.RECORD_LEFT_OUT));
      }
    }
    List<String> notes = new ArrayList<>();
    parts.finish(notes::add);
    pages.finish(services.size());
    if (uncounted > 0) {
      notes.add(uncounted + " further faults are not told one by one.");
    }
    Shelf.Outcome outcome = shelf.lay(services.lines(), organizations.lines());
    return new ImportReport(
        files,
        pages.count(),
        records,
        leftOut,
        faulty.size(),
        outcome,
        List.copyOf(faults),
        notes,
        new TreeMap<>(unknown));
  }

  private void fault(Fault fault) {
    if (faults.size() >= MOST_FAULTS) {
      uncounted++;
    } else {
      faults.add(fault);
    }
    if (!fault.record().isEmpty() && faulty.size() < MOST_FAULTS) {
      faulty.add(fault.record());
    }
  }

  private void record(Spot spot, Shape shape, Json.Fields raw) {
    switch (shape) {
      case SERVICE, PAGE, HOLDER -> service(spot, raw, false);
      case ORGANIZATION -> organization(spot, raw);
      case SERVICE_AT_LOCATION -> place(spot, raw);
    }
  }

  private Optional<Json.Fields> check(Spot spot, String entity, Json.Fields raw) {
    parts.next();
    Optional<Json.Fields> sound =
        new Check(spot, today, this::fault, parts, unknown)
            .record(Standard.entity(entity), raw)
            .map(record -> new Retired(retired, spot, this::fault).without(record));
    return sound;
  }

  private void service(Spot spot, Json.Fields raw, boolean unite) {
    records++;
    boolean in =
        check(spot, Standard.SERVICE, raw)
            .filter(sound -> services.take(spot, sound, unite))
            .isPresent();
    leftOut += in ? 0 : 1;
  }

  private void organization(Spot spot, Json.Fields raw) {
    Optional<Json.Fields> sound = check(spot, Standard.ORGANIZATION, raw.without("services"));
    sound.ifPresent(one -> organizations.take(spot, one, false));
    for (Json.Fields service : raw.list("services")) {
      Spot here = new Spot(spot.file(), spot.place(), service.text("id").orElse(""));
      boolean owned = service.get("organization").isPresent();
      service(
          here,
          owned || sound.isEmpty() ? service : service.with("organization", brief(raw)),
          false);
    }
  }

  /// An organisation without its lists, as it stands inside a service.
  private static Json.Fields brief(Json.Fields organization) {
    Json.Fields brief = organization;
    for (Map.Entry<String, Json> each : organization.fields().entrySet()) {
      if (each.getValue() instanceof Json.Items) {
        brief = brief.without(each.getKey());
      }
    }
    return brief;
  }

  private void place(Spot spot, Json.Fields raw) {
    Optional<Json.Fields> service = raw.object("service");
    Json.Fields place = raw.without("service");
    if (service.isPresent()) {
      List<Json> places = new ArrayList<>(service.get().list("service_at_locations"));
      places.add(place);
      Spot here = new Spot(spot.file(), spot.place(), service.get().text("id").orElse(""));
      service(here, service.get().with("service_at_locations", new Json.Items(places)), true);
      return;
    }
    records++;
    Optional<String> id = raw.text("service_id");
    if (id.isEmpty()) {
      leftOut++;
      fault(spot.fault("", "service_id", "It names no service.", Effect.RECORD_LEFT_OUT));
      return;
    }
    check(spot, Standard.SERVICE_AT_LOCATION, place.without("service_id"))
        .ifPresent(sound -> waiting.add(new Waiting(spot, id.get(), sound)));
  }
}
