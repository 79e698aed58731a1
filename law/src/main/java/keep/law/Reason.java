package keep.law;

import java.util.LinkedHashMap;
import java.util.Map;

/// One rule's part in a ruling.
public record Reason(RuleId rule, String question, Answer answer, Source source, String because) {
  /// The reason as plain data.
  public Map<String, Object> plain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("rule", rule.text());
    plain.put("question", question);
    plain.put("answer", answer.word());
    plain.put("source", source.text());
    plain.put("because", because);
    return plain;
  }
}
