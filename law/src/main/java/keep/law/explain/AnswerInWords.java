package keep.law.explain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import keep.law.RuleId;
import keep.law.englandwales.ChecklistItem;
import keep.law.englandwales.ServiceAnswer;

/// An answer to a service as a page of plain words, in English or Welsh. What may be asked for is
/// English in both, and says so.
public final class AnswerInWords {
  private final Language language;

  public AnswerInWords(Language language) {
    this.language = language;
  }

  /// The sentence for one word of a part of the answer.
  ///
  /// @param part `class`, `validity`, `must`, `should`, `may`, `needNot` or `letter`
  /// @param word as in the plain form of the answer
  public String sentence(String part, String word) {
    return AnswerSentences.of(language, part, word);
  }

  /// The whole answer.
  ///
  /// @param day on which the question was asked
  public String of(ServiceAnswer answer, LocalDate day) {
    StringBuilder text = new StringBuilder();
    text.append(sentence("note", "day").formatted(day)).append('\n');
    part(text, "class", List.of(answer.paper().word()));
    part(text, "validity", List.of(answer.validity().word()));
    part(text, "must", ServiceAnswer.words(answer.must()));
    part(text, "should", ServiceAnswer.words(answer.should()));
    part(text, "may", ServiceAnswer.words(answer.may()));
    part(text, "needNot", ServiceAnswer.words(answer.needNot()));
    part(text, "letter", List.of(answer.letter().word()));
    head(text, "deadline");
    text.append("  ")
        .append(
            answer
                .deadline()
                .map(deadline -> deadline.day() + " (" + deadline.rule() + ")")
                .orElse(sentence("note", "none")))
        .append('\n');
    asked(text, answer.ask());
    head(text, "deciding");
    text.append("  ")
        .append(String.join(", ", answer.deciding().stream().map(RuleId::text).toList()))
        .append("\n\n");
    return text.append(sentence("note", "end")).append('\n').toString();
  }

  private void head(StringBuilder text, String part) {
    text.append('\n').append(sentence("heading", part)).append('\n');
  }

  private void part(StringBuilder text, String part, Collection<String> words) {
    if (words.isEmpty()) {
      return;
    }
    head(text, part);
    words.forEach(word -> text.append("  ").append(sentence(part, word)).append('\n'));
  }

  private void asked(StringBuilder text, List<ChecklistItem> items) {
    if (items.isEmpty()) {
      return;
    }
    head(text, "ask");
    if (language == Language.WELSH) {
      text.append("  (").append(Welsh.ENGLISH_ONLY).append(")\n");
    }
    items.forEach(item ->
        text.append("  ").append(item.what()).append(" (").append(item.rule()).append(")\n"));
  }
}
