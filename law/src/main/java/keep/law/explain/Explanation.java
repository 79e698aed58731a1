package keep.law.explain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keep.law.Answer;
import keep.law.Trace;

/// A ruling's evaluation tree as plain words: the question at the gate, the verdict, and under it
/// every rule with its question, answer, source, the facts it looked at and its version.
///
/// In Welsh the questions and everything round them are Welsh; the sentence of the reason is
/// English and says so, as do a question that has no Welsh yet and the names of facts, which are
/// fixed words.
public final class Explanation {
  private final Language language;
  private final Phrases phrases;

  public Explanation(Language language) {
    this.language = language;
    phrases = Phrases.of(language);
  }

  /// The whole tree, a paragraph for each rule, those that stand in the way first.
  public String of(Trace trace) {
    StringBuilder text = new StringBuilder();
    line(text, "", question(trace.gate().question()));
    line(text, "", phrases.on().formatted(trace.day()) + " " + phrases.verdict(trace.verdict()));
    line(text, "", phrases.layer().formatted(trace.regime(), trace.version()));
    part(text, phrases.against(), answered(trace, Answer.NO));
    part(text, phrases.open(), answered(trace, Answer.UNKNOWN));
    part(text, phrases.behind(), answered(trace, Answer.YES));
    List<Trace.Node> unasked = trace.nodes().stream().filter(node -> !node.asked()).toList();
    if (!unasked.isEmpty()) {
      line(text, "", "");
      line(text, "", phrases.notAsked());
      unasked.forEach(node -> line(text, "  ", node.rule() + "  " + reason(node)));
    }
    return text.toString();
  }

  private static List<Trace.Node> answered(Trace trace, Answer answer) {
    return trace.nodes().stream().filter(node -> node.asked() && node.answer() == answer).toList();
  }

  private void part(StringBuilder text, String title, List<Trace.Node> nodes) {
    if (nodes.isEmpty()) {
      return;
    }
    line(text, "", "");
    line(text, "", title);
    for (Trace.Node node : nodes) {
      line(text, "  ", node.rule() + "  " + question(node.question()));
      line(text, "      ", phrases.answer(node.answer()) + " " + reason(node));
      line(text, "      ", phrases.source() + " " + node.source().text());
      line(
          text,
          "      ",
          phrases.facts()
              + " "
              + facts(node.facts())
              + ". "
              + phrases.rule()
              + " "
              + node.ruleVersion());
    }
  }

  private String reason(Trace.Node node) {
    return (phrases.reason() + " " + node.because()).strip();
  }

  private String question(String english) {
    return switch (language) {
      case ENGLISH -> english;
      case WELSH -> Welsh.of(english).orElseGet(() -> english + " (" + Welsh.ENGLISH_ONLY + ")");
    };
  }

  private String facts(Map<String, Object> facts) {
    return facts.isEmpty()
        ? phrases.nothingKnown()
        : facts.entrySet().stream()
            .map(each -> each.getKey() + " = " + value(each.getValue()))
            .collect(Collectors.joining("; "));
  }

  private String value(Object plain) {
    return switch (plain) {
      case List<?> list ->
          list.isEmpty() ? "–" : list.stream().map(this::value).collect(Collectors.joining(", "));
      case Map<?, ?> row ->
          row.entrySet().stream()
              .map(each -> each.getKey() + " " + value(String.valueOf(each.getValue())))
              .collect(Collectors.joining(" "));
      case String word -> word(word);
      default -> plain.toString();
    };
  }

  private String word(String word) {
    if (language == Language.ENGLISH) {
      return word;
    }
    return switch (word) {
      case "yes" -> "ie";
      case "no" -> "na";
      case "unknown" -> "anhysbys";
      default -> word;
    };
  }

  private static void line(StringBuilder text, String indent, String words) {
    text.append(indent).append(words).append('\n');
  }
}
