package keep.finder.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A JSON value as a feed wrote it.
public sealed interface Json {
  record Text(String value) implements Json {}

  /// A number. JSON's numbers have no bounds; one beyond a double's reads as infinite.
  record Num(double value) implements Json {}

  record Flag(boolean value) implements Json {}

  record Nothing() implements Json {}

  record Items(List<Json> items) implements Json {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// An object; the names stand in the order of the file.
  record Fields(SequencedMap<String, Json> fields) implements Json {
    public Fields {
      fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    public Optional<Json> get(String name) {
      return Optional.ofNullable(fields.get(name));
    }

    /// The value under a name where it is text.
    public Optional<String> text(String name) {
      return fields.get(name) instanceof Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /// The value under a name where it is a number.
    public Optional<Double> number(String name) {
      return fields.get(name) instanceof Num number
          ? Optional.of(number.value())
          : Optional.empty();
    }

    /// The objects of a list; empty where there is no list.
    public List<Fields> list(String name) {
      return fields.get(name) instanceof Items list
          ? list.items().stream().filter(Fields.class::isInstance).map(Fields.class::cast).toList()
          : List.of();
    }

    /// The object under a name.
    public Optional<Fields> object(String name) {
      return fields.get(name) instanceof Fields one ? Optional.of(one) : Optional.empty();
    }

    /// These fields with one more, or with another value for one of them.
    public Fields with(String name, Json value) {
      SequencedMap<String, Json> all = new LinkedHashMap<>(fields);
      all.put(name, value);
      return new Fields(all);
    }

    /// These fields without one.
    public Fields without(String name) {
      SequencedMap<String, Json> all = new LinkedHashMap<>(fields);
      all.remove(name);
      return new Fields(all);
    }
  }

  /// A value that was passed over while reading.
  ///
  /// @param why in plain words, as the end of a sentence: "is nested more than 24 levels deep"
  record PassedOver(String why) implements Json {}

  /// What a value is, in plain words.
  static String kind(Json value) {
    return switch (value) {
      case Text text -> "text";
      case Num number -> "a number";
      case Flag flag -> "true or false";
      case Nothing nothing -> "null";
      case Items items -> "a list";
      case Fields fields -> "an object";
      case PassedOver passed -> passed.why();
    };
  }

  /// Builds an object field by field, leaving out what is absent or empty.
  static Building object() {
    return new Building();
  }

  /// An object being written down.
  final class Building {
    private final SequencedMap<String, Json> fields = new LinkedHashMap<>();

    private Building() {}

    public Building text(String name, String value) {
      if (!value.isBlank()) {
        fields.put(name, new Text(value));
      }
      return this;
    }

    public Building text(String name, Optional<String> value) {
      value.ifPresent(present -> text(name, present));
      return this;
    }

    public Building number(String name, double value) {
      fields.put(name, new Num(value));
      return this;
    }

    public Building flag(String name, boolean value) {
      fields.put(name, new Flag(value));
      return this;
    }

    public Building value(String name, Json value) {
      fields.put(name, value);
      return this;
    }

    /// A list of objects; left out where there are none.
    public Building list(String name, List<? extends Json> items) {
      if (!items.isEmpty()) {
        fields.put(name, new Items(List.copyOf(items)));
      }
      return this;
    }

    public Fields build() {
      return new Fields(fields);
    }
  }

  /// An object from a map, in the map's order.
  static Fields of(Map<String, ? extends Json> fields) {
    return new Fields(new LinkedHashMap<>(fields));
  }
}
