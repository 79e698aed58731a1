package keep.finder.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// Sound records of one kind, each id once.
final class Intake {
  /// Most bytes of sound records that are held at once.
  static final long MOST_BYTES = 256L << 20;

  private record Kept(Spot first, String id, byte[] bytes) {}

  private final String entity;
  private final Consumer<Fault> faults;
  private final SequencedMap<String, Kept> kept = new LinkedHashMap<>();
  private long bytes;

  Intake(String entity, Consumer<Fault> faults) {
    this.entity = entity;
    this.faults = faults;
  }

  /// Takes a sound record in. What is wrong with its id is told.
  ///
  /// @param unite whether the same service may come again for another place
  /// @return whether it is in, this time or already
  boolean take(Spot spot, Json.Fields record, boolean unite) {
    String id = record.text("id").orElseThrow();
    Kept before = kept.get(key(id));
    if (before == null) {
      return keep(id, spot, record);
    }
    if (!before.id().equals(id)) {
      String what =
          "The id is already that of %s, written in other letters; that one stays."
              .formatted(at(before.first(), spot));
      faults.accept(spot.fault("", "id", what, Effect.RECORD_LEFT_OUT));
      return false;
    }
    Json.Fields first = read(before);
    Merge merge = Merge.of(entity, first, record, unite);
    if (!merge.conflicts().isEmpty() && !unite) {
      String what =
          "The id is already that of %s, which has another %s; that one stays."
              .formatted(at(before.first(), spot), String.join(", ", merge.conflicts()));
      faults.accept(spot.fault("", "id", what, Effect.RECORD_LEFT_OUT));
      return false;
    }
    boolean paged = before.first().place().startsWith("page") && spot.place().startsWith("page");
    if (first.equals(record) && !unite) {
      faults.accept(spot.fault("", "id", again(before.first(), spot), Effect.KEPT));
    } else if (paged && !unite) {
      String what =
          "The record stands in %s too, with other fields: the pages overlap. They were put together."
              .formatted(at(before.first(), spot));
      faults.accept(spot.fault("", "id", what, Effect.KEPT));
    }
    kept.remove(key(id));
    bytes -= before.bytes().length;
    return keep(id, before.first(), merge.whole());
  }

  private static String again(Spot first, Spot now) {
    boolean pages = !first.place().equals(now.place()) || !first.file().equals(now.file());
    return pages && (first.place().startsWith("page") || !first.file().equals(now.file()))
        ? "The same record stands in " + at(first, now) + ": the pages overlap. It went in once."
        : "The same record stands in " + at(first, now) + ": a duplicate id. It went in once.";
  }

  private static String at(Spot first, Spot now) {
    return first.file().equals(now.file()) ? first.place() : first.place() + " of " + first.file();
  }

  private boolean keep(String id, Spot spot, Json.Fields record) {
    byte[] text = JsonText.of(record).getBytes(StandardCharsets.UTF_8);
    if (bytes + text.length > MOST_BYTES) {
      String what =
          "More than %d MB of records at once; import the feed in parts."
              .formatted(MOST_BYTES >> 20);
      faults.accept(spot.fault("", "(whole record)", what, Effect.RECORD_LEFT_OUT));
      return false;
    }
    bytes += text.length;
    kept.put(key(id), new Kept(spot, id, text));
    return true;
  }

  /// Adds a place to a service that is in.
  boolean add(String id, String field, Json.Fields part) {
    Kept before = kept.get(key(id));
    if (before == null) {
      return false;
    }
    List<Json> all = new ArrayList<>(read(before).list(field));
    all.add(part);
    Json.Fields more = read(before).with(field, new Json.Items(all));
    Merge ordered = Merge.of(entity, more, more, true);
    bytes -= before.bytes().length;
    return keep(before.id(), before.first(), ordered.whole());
  }

  /// UUIDs are the same in capitals and small letters.
  private static String key(String id) {
    return Parts.isUuid(id) ? id.toLowerCase(Locale.ROOT) : id;
  }

  private static Json.Fields read(Kept kept) {
    return (Json.Fields) JsonText.read(new String(kept.bytes(), StandardCharsets.UTF_8));
  }

  int size() {
    return kept.size();
  }

  /// Every record on one line, by id.
  Map<String, byte[]> lines() {
    Map<String, byte[]> lines = new LinkedHashMap<>();
    kept.values().forEach(one -> lines.put(one.id(), one.bytes()));
    return lines;
  }
}
