package keep.law.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import keep.law.englandwales.ServiceAnswer;

/// An answer to a service as plain words on paper.
public final class AnswerInWords {
  private final Language language;

  public AnswerInWords(Language language) {
    this.language = language;
  }

  /// The whole answer, a line a word.
  public String of(ServiceAnswer answer, LocalDate day) {
    StringBuilder text = new StringBuilder();
    text.append(language == Language.WELSH ? "Ar " : "On ").append(day).append('\n');
    for (Map.Entry<String, Object> each : answer.plain().entrySet()) {
      if (each.getKey().equals("reasons")) {
        continue;
      }
      text.append(each.getKey()).append(": ");
      text.append(
          each.getValue() instanceof List<?> list
              ? String.join(", ", list.stream().map(String::valueOf).toList())
              : each.getValue());
      text.append('\n');
    }
    return text.toString();
  }
}
