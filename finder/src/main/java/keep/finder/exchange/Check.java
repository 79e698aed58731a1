package keep.finder.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import keep.finder.exchange.Entity.Field;
import keep.finder.exchange.Entity.Need;

/// Judges one record against the standard: names every fault of it and gives back what is sound.
final class Check {
  private final Spot spot;
  private final LocalDate today;
  private final Consumer<Fault> faults;
  private final Parts parts;
  private final Map<String, Integer> unknown;

  /// @param today no record can have been confirmed or changed after it
  /// @param parts told every id and every reference of a record that goes in
  /// @param unknown counts fields beyond the standard, by path without positions
  Check(
      Spot spot,
      LocalDate today,
      Consumer<Fault> faults,
      Parts parts,
      Map<String, Integer> unknown) {
    this.spot = spot;
    this.today = today;
    this.faults = faults;
    this.parts = parts;
    this.unknown = unknown;
  }

  /// What is sound of a record; empty when it cannot be used.
  Optional<Json.Fields> record(Entity entity, Json.Fields raw) {
    return part(entity, raw, "", new Around(entity.name(), spot.record(), Optional.empty()));
  }

  /// The parts that a part stands in, the innermost first.
  private record Around(String entity, String id, Optional<Around> outer) {
    Optional<String> idOf(String asked) {
      return entity.equals(asked) && !id.isEmpty()
          ? Optional.of(id)
          : outer.flatMap(around -> around.idOf(asked));
    }
  }

  private Optional<Json.Fields> part(Entity entity, Json.Fields raw, String path, Around around) {
    SequencedMap<String, Json> sound = new LinkedHashMap<>();
    boolean usable = true;
    for (Map.Entry<String, Field> each : entity.fields().entrySet()) {
      String name = each.getKey();
      Field field = each.getValue();
      Optional<Json> given = raw.get(name).filter(value -> !isEmpty(value));
      Optional<Json> value = given.flatMap(json -> value(name, field, json, raw, path, around));
      value.ifPresent(json -> sound.put(name, json));
      if (value.isEmpty() && field.need() != Need.OPTIONAL) {
        if (given.isEmpty()) {
          missing(name, field.need(), path, around);
        }
        usable &= field.need() != Need.VITAL;
      }
    }
    raw.fields().keySet().stream()
        .filter(name -> !entity.fields().containsKey(name))
        .forEach(name -> unknown.merge(general(path, name), 1, Integer::sum));
    if (!usable) {
      return Optional.empty();
    }
    Together together =
        new Together(
            raw,
            today,
            (name, what, effect) ->
                faults.accept(spot.fault(around.id(), below(path, name), what, effect)));
    Optional<Json.Fields> kept = together.judge(entity.name(), new Json.Fields(sound));
    kept.ifPresent(fields ->
        fields
            .text("id")
            .ifPresent(
                id -> parts.seen(spot, around.id(), below(path, "id"), entity.name(), fields)));
    return kept;
  }

  private static boolean isEmpty(Json value) {
    return value instanceof Json.Nothing
        || (value instanceof Json.Text text && text.value().isBlank());
  }

  private void missing(String name, Need need, String path, Around around) {
    String what = "It is missing; the standard requires it.";
    faults.accept(spot.fault(around.id(), below(path, name), what, lost(need, path)));
  }

  /// What follows from a missing or faulty field.
  private static Effect lost(Need need, String path) {
    return switch (need) {
      case VITAL -> path.isEmpty() ? Effect.RECORD_LEFT_OUT : Effect.VALUE_LEFT_OUT;
      case REQUIRED, OPTIONAL -> Effect.KEPT;
    };
  }

  private Optional<Json> value(
      String name, Field field, Json json, Json.Fields raw, String path, Around around) {
    String at = below(path, name);
    Values values =
        new Values(what ->
            faults.accept(
                spot.fault(
                    around.id(),
                    at,
                    what,
                    field.need() == Need.VITAL ? lost(Need.VITAL, path) : Effect.VALUE_LEFT_OUT)));
    return switch (field.kind()) {
      case Kind.Many many ->
          values
              .list(json)
              .flatMap(list -> items(many, list, at, around))
              .map(items -> (Json) items);
      case Kind.One one ->
          values
              .object(json)
              .flatMap(below ->
                  part(
                      Standard.entity(one.entity()),
                      below,
                      at,
                      inside(one.entity(), below, around)))
              .map(sound -> (Json) sound);
      case Kind.Reference reference -> {
        Optional<String> id = values.id(json);
        id.ifPresent(to -> refers(reference.entity(), to, at, raw, around));
        yield id.map(Json.Text::new);
      }
      case Kind.Id id -> values.id(json).map(text -> noteSpelling(text, at, around));
      case Kind.Elsewhere elsewhere -> values.id(json).map(text -> noteSpelling(text, at, around));
      case Kind.Plain plain -> values.plain(json, plain.longest());
      case Kind.WebAddress address -> values.text(json, TextRules::url);
      case Kind.Email email -> values.text(json, TextRules::email);
      case Kind.Phone phone -> values.text(json, PhoneRules::number);
      case Kind.Postcode postcode -> values.text(json, TextRules::postcode);
      case Kind.Country country -> values.text(json, TextRules::country);
      case Kind.Language language -> values.text(json, TextRules::language);
      case Kind.Currency currency -> values.text(json, TextRules::currency);
      case Kind.Date date -> values.text(json, TimeRules::wrongDate);
      case Kind.PastDate date -> values.text(json, text -> TimeRules.wrongPast(text, today));
      case Kind.Moment moment -> values.text(json, text -> TimeRules.wrongMoment(text, today));
      case Kind.TimeOfDay time -> values.text(json, TimeRules::wrongTime);
      case Kind.Weekdays days -> values.text(json, TimeRules::wrongDays);
      case Kind.Numbers numbers ->
          values.text(json, text -> TimeRules.wrongList(text, numbers.most()));
      case Kind.OneOf words -> values.oneOf(json, words.words());
      case Kind.Amount amount -> values.number(json, amount);
    };
  }

  private Json noteSpelling(String id, String at, Around around) {
    parts.spelled(spot, around.id(), at, id);
    return new Json.Text(id);
  }

  private Optional<Json.Items> items(Kind.Many many, Json.Items list, String path, Around around) {
    Entity entity = Standard.entity(many.entity());
    List<Json> sound = new ArrayList<>();
    for (int at = 0; at < list.items().size(); at++) {
      String here = path + "[" + at + "]";
      Values values =
          new Values(
              what -> faults.accept(spot.fault(around.id(), here, what, Effect.VALUE_LEFT_OUT)));
      values
          .object(list.items().get(at))
          .flatMap(raw -> part(entity, raw, here, inside(entity.name(), raw, around)))
          .ifPresent(sound::add);
    }
    return sound.isEmpty() ? Optional.empty() : Optional.of(new Json.Items(sound));
  }

  private static Around inside(String entity, Json.Fields raw, Around outer) {
    return new Around(entity, raw.text("id").orElse(""), Optional.of(outer));
  }

  /// A reference must name the part that it stands in or beside; any other must be in the feed.
  private void refers(String entity, String id, String at, Json.Fields raw, Around around) {
    Optional<String> beside = raw.object(entity).flatMap(part -> part.text("id"));
    Optional<String> outer = around.outer().flatMap(out -> out.idOf(entity));
    Optional<String> own = beside.or(() -> outer);
    if (own.isPresent() && !own.get().equals(id)) {
      String what =
          "It names the %s %s but stands in or beside %s."
              .formatted(entity, Shown.text(id), Shown.text(own.get()));
      faults.accept(spot.fault(around.id(), at, what, Effect.KEPT));
    } else if (own.isEmpty()) {
      parts.refers(spot, around.id(), at, entity, id);
    }
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String general(String path, String name) {
    return below(path.replaceAll("\\[\\d+]", "[]"), name);
  }
}
