package keep.finder.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Ids and references of a whole feed: which id stands for two things, which reference leads
/// nowhere, which ids are not of the standard's form.
///
/// Bounded: beyond [#MOST] ids no more are compared, and the report says so.
final class Parts {
  /// Most ids that are compared.
  static final int MOST = 1_000_000;

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Set<String> SHARED =
      Set.of(
          "organization",
          "location",
          "taxonomy_term",
          "program",
          "service_at_location",
          "language");

  private record Key(String entity, String id) {}

  private record Seen(String record, String signature) {}

  private record Reference(Spot spot, String element, String field, String entity, String id) {}

  private final Consumer<Fault> faults;
  private final Map<Key, Seen> ids = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Fault> strangeIds = new ArrayList<>();
  private final Set<Key> thisRecord = new HashSet<>();
  private long spelled;

  Parts(Consumer<Fault> faults) {
    this.faults = faults;
  }

  /// The next record begins.
  void next() {
    thisRecord.clear();
  }

  /// A sound part with its id.
  void seen(Spot spot, String element, String field, String entity, Json.Fields part) {
    if (ids.size() >= MOST) {
      return;
    }
    String id = part.text("id").orElse("");
    Key key = new Key(entity, id);
    Seen now = new Seen(spot.record(), signature(part));
    Seen before = ids.putIfAbsent(key, now);
    boolean again = !thisRecord.add(key);
    if (before == null || field.equals("id")) {
      return;
    }
    String name = entity.replace('_', ' ');
    if (!before.signature().equals(now.signature())
        && (again || !before.record().equals(now.record()))) {
      String other =
          before.record().equals(spot.record()) ? "this record" : "record " + before.record();
      String what =
          "The id %s stands for two different things: this %s and one in %s."
              .formatted(Shown.text(id), name, other);
      faults.accept(spot.fault(element, field, what, Effect.KEPT));
    } else if (again && !SHARED.contains(entity)) {
      faults.accept(
          spot.fault(
              element,
              field,
              "The id " + Shown.text(id) + " stands twice in this record.",
              Effect.KEPT));
    }
  }

  /// What tells two parts of one id apart: a name and a point where a part has them, else its text.
  private static String signature(Json.Fields part) {
    String name = part.text("name").orElse("");
    if (!name.isEmpty()) {
      return name + part.number("latitude").map(Shown::number).orElse("");
    }
    return part.text("number")
        .or(() -> part.text("postal_code"))
        .or(() -> part.text("value"))
        .orElse("");
  }

  void refers(Spot spot, String element, String field, String entity, String id) {
    if (references.size() < MOST) {
      references.add(new Reference(spot, element, field, entity, id));
    }
  }

  /// An id as it is spelled.
  void spelled(Spot spot, String element, String field, String id) {
    spelled++;
    if (!UUID_FORM.matcher(id).matches() && strangeIds.size() < MOST) {
      String what = "The id " + Shown.text(id) + " is not a UUID, which the standard asks for.";
      strangeIds.add(spot.fault(element, field, what, Effect.KEPT));
    }
  }

  /// Names what only the whole feed shows.
  ///
  /// @param notes told what concerns the feed as a whole and is no fault of one record
  void finish(Consumer<String> notes) {
    for (Reference reference : references) {
      if (!ids.containsKey(new Key(reference.entity(), reference.id())) && ids.size() < MOST) {
        String what =
            "It refers to the %s %s, which is nowhere in what was read."
                .formatted(reference.entity().replace('_', ' '), Shown.text(reference.id()));
        faults.accept(
            reference.spot().fault(reference.element(), reference.field(), what, Effect.KEPT));
      }
    }
    if (strangeIds.size() * 2L > spelled) {
      String what =
          "%d of %d ids are not UUIDs, which the standard asks for; they are kept as they are."
              .formatted(strangeIds.size(), spelled);
      notes.accept(what);
    } else {
      strangeIds.forEach(faults);
    }
    if (ids.size() >= MOST) {
      notes.accept("Beyond %d ids, no more were compared with each other.".formatted(MOST));
    }
  }

  /// Whether an id has the form that the standard asks for.
  static boolean isUuid(String id) {
    return UUID_FORM.matcher(id).matches();
  }

  /// The UUID of an id that has another form: always the same one for the same id.
  static String uuid(String kind, String id) {
    return isUuid(id)
        ? id
        : UUID.nameUUIDFromBytes(
                ("keep:" + kind + ":" + id).getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .toString();
  }
}
