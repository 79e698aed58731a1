package keep.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A period that a ruling starts.
///
/// @param word stable word, for example `notice`, `stay`
/// @param starts the day of the event; not itself counted
/// @param ends last day of the period; empty where the calendar of holidays does not reach so far
/// @param next the first day on which what the clock held back may be done; empty as for `ends`
public record Clock(
    String word,
    RuleId rule,
    LocalDate starts,
    Optional<LocalDate> ends,
    Optional<LocalDate> next,
    String what) {
  /// The period as plain data; a day that is not known is empty text.
  public Map<String, Object> plain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("word", word);
    plain.put("rule", rule.text());
    plain.put("starts", starts.toString());
    plain.put("ends", ends.map(LocalDate::toString).orElse(""));
    plain.put("next", next.map(LocalDate::toString).orElse(""));
    plain.put("what", what);
    return plain;
  }
}
