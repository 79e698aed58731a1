package keep.finder.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/// A kind of object of the standard and its fields.
///
/// @param name as the standard spells it, such as `service_at_location`
record Entity(String name, Map<String, Field> fields) {
  /// @param need what is missed when the field is absent or faulty
  record Field(Kind kind, Need need) {}

  /// How much hangs on a field.
  enum Need {
    /// The part cannot be used without it.
    VITAL,
    /// The standard requires it; the part can be used without.
    REQUIRED,
    OPTIONAL
  }

  static Entity named(String name) {
    return new Entity(name, new LinkedHashMap<>());
  }

  Entity vital(String field, Kind kind) {
    fields.put(field, new Field(kind, Need.VITAL));
    return this;
  }

  Entity must(String field, Kind kind) {
    fields.put(field, new Field(kind, Need.REQUIRED));
    return this;
  }

  Entity may(String field, Kind kind) {
    fields.put(field, new Field(kind, Need.OPTIONAL));
    return this;
  }
}
