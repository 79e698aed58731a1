package keep.casework.fold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keep.seal.matter.ActFacts;
import keep.seal.matter.FactValue;

/// What an act states, as plain values for the law's reader of facts. The one road from the
/// protocol's spelling to the law's.
final class StatedFacts {
  private StatedFacts() {}

  static Map<String, Object> plain(ActFacts facts) {
    Map<String, Object> plain = new LinkedHashMap<>();
    facts.values().forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  /// The word stated under a name; empty text where there is none.
  static String word(ActFacts facts, String name) {
    FactValue value = facts.values().get(name);
    return value == null ? "" : String.valueOf(plain(value));
  }

  private static Object plain(FactValue value) {
    return switch (value) {
      case FactValue.Word(String word) -> word;
      case FactValue.Day(var day) -> day.toString();
      case FactValue.Moment(var minute) -> FactValue.MOMENT_FORM.format(minute);
      case FactValue.Number(long number) -> number;
      case FactValue.Passage(var passage) -> passage.text();
      case FactValue.Listing(List<FactValue> items) -> {
        List<Object> list = new ArrayList<>();
        items.forEach(item -> list.add(plain(item)));
        yield list;
      }
      case FactValue.Rows(List<ActFacts> rows) -> {
        List<Object> list = new ArrayList<>();
        rows.forEach(row -> list.add(plain(row)));
        yield list;
      }
    };
  }
}
