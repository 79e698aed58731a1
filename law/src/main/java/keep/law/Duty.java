package keep.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Something a person must do because of a ruling.
///
/// @param word stable word for the duty, for example `reply`
/// @param who who must do it: `service`, `court`, `judge`, `applicant`, `releaser`, `parties`
/// @param by last day, empty where no period is set or the calendar does not reach so far
/// @param what plain words, without names
/// @param dischargedBy the step word that discharges it, or empty text
public record Duty(
    String word,
    String who,
    Optional<LocalDate> by,
    RuleId rule,
    String what,
    String dischargedBy) {
  /// The duty as plain data; a day that is not set is empty text.
  public Map<String, Object> plain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("word", word);
    plain.put("who", who);
    plain.put("by", by.map(LocalDate::toString).orElse(""));
    plain.put("rule", rule.text());
    plain.put("what", what);
    plain.put("discharged_by", dischargedBy);
    return plain;
  }
}
