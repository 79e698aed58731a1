package keep.finder.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Takes telephone numbers out that are known to be out of use: a feed copied from old pages must
/// not bring a dead number back.
record Retired(Function<String, Optional<String>> why, Spot spot, Consumer<Fault> faults) {
  /// Without these a record cannot be used at all.
  private static final Set<String> KEPT = Set.of("id", "name", "status");

  Json.Fields without(Json.Fields record) {
    return fields(record, "");
  }

  private Json.Fields fields(Json.Fields raw, String path) {
    SequencedMap<String, Json> left = new LinkedHashMap<>();
    for (Map.Entry<String, Json> each : raw.fields().entrySet()) {
      String at = path.isEmpty() ? each.getKey() : path + "." + each.getKey();
      switch (each.getValue()) {
        case Json.Fields below -> left.put(each.getKey(), fields(below, at));
        case Json.Items items -> {
          List<Json> kept = items(items, at, each.getKey().equals("phones"));
          if (!kept.isEmpty()) {
            left.put(each.getKey(), new Json.Items(kept));
          }
        }
        case Json.Text text -> {
          if (mayStand(text, each.getKey(), at, raw)) {
            left.put(each.getKey(), text);
          }
        }
        case Json.Num number -> left.put(each.getKey(), number);
        case Json.Flag flag -> left.put(each.getKey(), flag);
        case Json.Nothing nothing -> left.put(each.getKey(), nothing);
        case Json.PassedOver passed -> left.put(each.getKey(), passed);
      }
    }
    return new Json.Fields(left);
  }

  private List<Json> items(Json.Items items, String path, boolean phones) {
    List<Json> kept = new ArrayList<>();
    for (int at = 0; at < items.items().size(); at++) {
      Json item = items.items().get(at);
      String here = path + "[" + at + "]";
      if (!(item instanceof Json.Fields part)) {
        kept.add(item);
      } else if (!phones || usable(part, here)) {
        kept.add(fields(part, here));
      }
    }
    return kept;
  }

  /// A description can hold a dead number as well as a field for numbers can.
  private boolean mayStand(Json.Text text, String name, String path, Json.Fields part) {
    if (KEPT.contains(name)) {
      return true;
    }
    Optional<String> reason =
        PhoneRules.numbersIn(text.value()).map(why).flatMap(Optional::stream).findFirst();
    reason.ifPresent(because ->
        faults.accept(
            spot.fault(
                part.text("id").orElse(""),
                path,
                "It holds a telephone number known to be out of use: " + because + ".",
                Effect.VALUE_LEFT_OUT)));
    return reason.isEmpty();
  }

  private boolean usable(Json.Fields phone, String path) {
    String number = phone.text("number").orElse("");
    Optional<String> reason = why.apply(PhoneRules.national(number.replaceAll("[^0-9+]", "")));
    reason.ifPresent(because ->
        faults.accept(
            spot.fault(
                phone.text("id").orElse(""),
                path + ".number",
                Shown.text(number) + " is a number known to be out of use: " + because + ".",
                Effect.VALUE_LEFT_OUT)));
    return reason.isEmpty();
  }
}
