package keep.seal.matter;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.ObjectWriter;

/// The facts an act states: names of the closed fact list with their values, ascending by code
/// unit. A fact that is absent is unknown.
///
/// @param values by name; a name begins with a small letter and has letters and digits, at most 64
public record ActFacts(SortedMap<String, FactValue> values) {
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");

  /// An act that states no fact.
  public static final ActFacts NONE = new ActFacts(new TreeMap<>());

  public ActFacts {
    for (String name : values.keySet()) {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("not the name of a fact");
      }
    }
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /// The facts of a map in any order.
  public static ActFacts of(Map<String, FactValue> values) {
    return new ActFacts(new TreeMap<>(values));
  }

  /// Reads an object whose names ascend.
  ///
  /// @param place where it stands, for errors
  public static ActFacts read(JsonObject object, String place) throws MalformedInput {
    TreeMap<String, FactValue> values = new TreeMap<>();
    for (Json.Member member : object.members()) {
      if (!NAME.matcher(member.name()).matches()) {
        throw MalformedInput.form(place, "holds something that is not the name of a fact");
      }
      if (!values.isEmpty() && values.lastKey().compareTo(member.name()) >= 0) {
        throw MalformedInput.form(
            place + "." + member.name(), "must come after the name before it");
      }
      values.put(member.name(), FactValue.read(member.value(), place + "." + member.name()));
    }
    return new ActFacts(values);
  }

  /// As it stands in the payload.
  public JsonObject json() {
    ObjectWriter writer = JsonObject.with();
    values.forEach((name, value) -> writer.put(name, value.json()));
    return writer.object();
  }

  /// Whether the fact is stated as exactly this word.
  public boolean says(String name, String word) {
    return values.get(name) instanceof FactValue.Word(String said) && said.equals(word);
  }
}
