package keep.finder.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/// Reads the records out of a file, whatever it is wrapped in: one record, a list of records, a
/// page of a list, objects that hold such things, or one record a line.
final class Feed {
  /// Told each record with its shape.
  interface Taker {
    void record(Spot spot, Shape shape, Json.Fields record);
  }

  /// Names under which lists of records stand that are too long to be held.
  private static final Set<String> LISTS =
      Set.of(
          "services",
          "organizations",
          "organisations",
          "service_at_locations",
          "data",
          "results",
          "items",
          "records");

  private final String file;
  private final Taker taker;
  private final Consumer<Fault> faults;
  private final Pages pages;
  private String page = "";
  private Shape usual = Shape.SERVICE;
  private int records;

  /// @param file the file's name without its folder
  Feed(String file, Taker taker, Pages pages, Consumer<Fault> faults) {
    this.file = file;
    this.taker = taker;
    this.pages = pages;
    this.faults = faults;
  }

  /// Reads to the end, or to where it stops being JSON.
  void read(InputStream bytes) throws IOException {
    Reader reader = Encoding.reader(bytes);
    try (JsonSource source = new JsonSource(reader, this::twice)) {
      boolean any = false;
      for (JsonToken token = source.next(); token != null; token = source.next()) {
        any = true;
        top(source, token);
      }
      if (!any) {
        fail("The file is empty.");
      }
    } catch (JacksonException notJson) {
      fail(explain(notJson));
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private String explain(JacksonException problem) {
    int line = problem.getLocation() == null ? 0 : problem.getLocation().getLineNr();
    return records == 0 && line <= 1
        ? "This is not JSON. A feed begins with { or [ and is text in UTF-8."
        : "From line %d on this is not JSON; the %d records before it were read."
            .formatted(line, records);
  }

  private void fail(String what) {
    faults.accept(new Fault(file, "file", "", "", "(whole file)", what, Effect.RECORD_LEFT_OUT));
  }

  private void twice(String path) {
    String place = "record " + (records + 1);
    String what = "The name stands twice in one object; the first value counts.";
    faults.accept(new Fault(file, place, "", "", path, what, Effect.KEPT));
  }

  private void top(JsonSource source, JsonToken token) {
    switch (token) {
      case START_ARRAY -> list(source, "");
      case START_OBJECT -> object(source);
      default -> {
        Json value = source.value();
        fail("There is " + Json.kind(value) + " where a list or an object was due.");
      }
    }
  }

  /// Records of a list, one by one, without holding the list.
  private int list(JsonSource source, String ofPage) {
    page = ofPage;
    int before = records;
    for (JsonToken token = source.next(); token != JsonToken.END_ARRAY; token = source.next()) {
      item(source.value());
    }
    page = "";
    return records - before;
  }

  private void item(Json value) {
    records++;
    Spot spot = spot("");
    if (value instanceof Json.Fields object) {
      if (object.get("contents").isPresent()) {
        held(object);
      } else {
        usual = Shape.record(object).orElse(usual);
        taker.record(spot(object.text("id").orElse("")), usual, object);
      }
    } else {
      String what = "There is " + Json.kind(value) + " where a record was due.";
      faults.accept(spot.fault("", "(whole record)", what, Effect.RECORD_LEFT_OUT));
    }
  }

  private Spot spot(String id) {
    return new Spot(file, page + "record " + records, id);
  }

  private void object(JsonSource source) {
    SequencedMap<String, Json> fields = new LinkedHashMap<>();
    int streamed = -1;
    boolean listed = false;
    while (source.next() == JsonToken.PROPERTY_NAME) {
      String name = source.name();
      JsonToken token = source.next();
      boolean list = token == JsonToken.START_ARRAY;
      if (list && LISTS.contains(name) && !fields.containsKey("id")) {
        usual = named(name);
        list(source, "");
        listed = true;
      } else if (list && name.equals("contents")) {
        String number =
            fields.get("page_number") instanceof Json.Num num
                ? "page " + Shown.number(num.value()) + ", "
                : "";
        streamed = list(source, number);
      } else {
        Json value = source.value();
        if (fields.putIfAbsent(name, value) != null) {
          twice(name);
        }
      }
    }
    if (streamed >= 0) {
      pages.read(file, new Json.Fields(fields), streamed);
    } else if (!listed || Shape.record(new Json.Fields(fields)).isPresent()) {
      held(new Json.Fields(fields));
    }
  }

  /// An object that is wholly read already.
  private void held(Json.Fields object) {
    switch (Shape.top(object)) {
      case PAGE -> heldPage(object);
      case HOLDER -> holder(object);
      case SERVICE, ORGANIZATION, SERVICE_AT_LOCATION -> item(object);
    }
  }

  private void heldPage(Json.Fields object) {
    if (!(object.get("contents").orElseThrow() instanceof Json.Items items)) {
      fail("contents should be a list of records.");
      return;
    }
    page = object.number("page_number").map(n -> "page " + Shown.number(n) + ", ").orElse("");
    items.items().forEach(this::item);
    page = "";
    pages.read(file, object.without("contents"), items.items().size());
  }

  private void holder(Json.Fields object) {
    boolean any = false;
    for (Map.Entry<String, Json> each : object.fields().entrySet()) {
      if (each.getValue() instanceof Json.Items items) {
        any = true;
        usual = named(each.getKey());
        items.items().forEach(this::item);
      } else if (each.getValue() instanceof Json.Fields below && isRecordOrPage(below)) {
        any = true;
        held(below);
      }
    }
    if (!any) {
      fail("There is no service, organisation or list of them in it.");
    }
  }

  private static boolean isRecordOrPage(Json.Fields object) {
    return Shape.top(object) != Shape.HOLDER;
  }

  private Shape named(String list) {
    return switch (list) {
      case "organizations", "organisations" -> Shape.ORGANIZATION;
      case "service_at_locations" -> Shape.SERVICE_AT_LOCATION;
      default -> Shape.SERVICE;
    };
  }
}
