package keep.law.englandwales;

import java.util.LinkedHashMap;
import java.util.Map;
import keep.law.RuleId;

/// One line of the list of what a counselling information request must contain, or may be asked to
/// show (section 7 of the notes).
///
/// @param number 1 to 15
/// @param demand whether the law makes the sender say it
/// @param shown whether the request shows it
public record ChecklistItem(int number, String what, Demand demand, RuleId rule, boolean shown) {
  /// Whether the law makes the sender say it to the holder.
  public enum Demand {
    MANDATORY,
    REQUESTED
  }

  Map<String, Object> plain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("number", number);
    plain.put("what", what);
    plain.put("demand", demand == Demand.MANDATORY ? "mandatory" : "requested");
    plain.put("rule", rule.text());
    return plain;
  }
}
