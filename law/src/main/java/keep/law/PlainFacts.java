package keep.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The one plain spelling of a fact's value, as acts carry it: `yes`/`no`/`unknown`, dates, whole
/// numbers, lists and rows.
public final class PlainFacts {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private PlainFacts() {}

  static Object of(Object value) {
    return switch (value) {
      case Boolean yes -> Answer.of(yes).word();
      case LocalDate day -> day.toString();
      case LocalDateTime moment -> MINUTES.format(moment);
      case Integer count -> count;
      case Set<?> words -> List.copyOf(new java.util.TreeSet<>(words));
      case List<?> rows -> findings(rows);
      case Map<?, ?> rows -> rows(rows);
      default -> value.toString();
    };
  }

  private static List<Object> findings(List<?> rows) {
    List<Object> plain = new ArrayList<>();
    for (Object each : rows) {
      if (each instanceof PassageFinding row) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("otherEvidenceAvailable", row.otherEvidenceAvailable().word());
        one.put("passage", row.passage());
        one.put(
            "publicInterestSubstantiallyOutweighs",
            row.publicInterestSubstantiallyOutweighs().word());
        one.put("substantialProbativeValue", row.substantialProbativeValue().word());
        plain.add(one);
      }
    }
    return plain;
  }

  private static List<Object> rows(Map<?, ?> rows) {
    List<Object> plain = new ArrayList<>();
    rows.forEach((passage, value) -> {
      Map<String, Object> one = new LinkedHashMap<>();
      if (value instanceof Answer answer) {
        one.put("answer", answer.word());
        one.put("passage", passage.toString());
      } else if (value instanceof Set<?> needs) {
        one.put("needs", List.copyOf(new java.util.TreeSet<>(needs)));
        one.put("passage", passage.toString());
      }
      plain.add(one);
    });
    return plain;
  }
}
