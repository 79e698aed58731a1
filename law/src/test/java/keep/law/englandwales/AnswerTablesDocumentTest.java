package keep.law.englandwales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import keep.law.Rule;
import keep.law.RuleId;
import keep.law.docs.Documents;
import keep.law.englandwales.ServiceAnswer.Letter;
import keep.law.englandwales.ServiceAnswer.May;
import keep.law.englandwales.ServiceAnswer.Must;
import keep.law.englandwales.ServiceAnswer.NeedNot;
import keep.law.englandwales.ServiceAnswer.Paper;
import keep.law.englandwales.ServiceAnswer.Should;
import keep.law.englandwales.ServiceAnswer.Validity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The tables of the answer to a service, as a solicitor reads them.
class AnswerTablesDocumentTest {
  @Test
  @DisplayName("docs/law/england-wales-answer.md holds the tables of the answer as they stand")
  void the_tables_are_up_to_date() {
    StringBuilder text =
        new StringBuilder(
            """
            # The answer to a service: England and Wales

            Written from the code; do not edit. Each line gives its word when its condition holds; what it rests on is a rule of
            [england-wales.md](england-wales.md), with its source and confidence there. Not legal advice; nobody has signed it yet.

            """);
    table(text, "What kind of paper it is: the first line that fits", Classing.TABLE, Paper::word);
    table(text, "How it stands: the first line that fits", Standings.TABLE, Validity::word);
    table(text, "Which letter answers it: the first line that fits", Lettering.TABLE, Letter::word);
    table(text, "What the service must do: every line that fits", Wording.MUST, Must::word);
    table(
        text, "What it should do: every line that fits (our advice)", Wording.SHOULD, Should::word);
    table(text, "What it may do: every line that fits", Wording.MAY, May::word);
    table(text, "What it need not do: every line that fits", Wording.NEED_NOT, NeedNot::word);
    table(text, "By when: the first line that fits", Days.TABLE, day -> "a day");
    Documents.isUpToDate("docs/law/england-wales-answer.md", text.toString());
  }

  private static <W> void table(
      StringBuilder text, String title, List<Line<W>> lines, Function<W, String> word) {
    text.append("## ")
        .append(title)
        .append("\n\n| Id | Word | When | Rests on |\n|---|---|---|---|\n");
    for (Line<W> line : lines) {
      text.append("| ").append(line.id()).append(" | ").append(word.apply(line.word()));
      text.append(" | ").append(line.when()).append(" | ");
      text.append(line.rules().stream().map(RuleId::text).collect(Collectors.joining(", ")));
      text.append(" |\n");
    }
    text.append('\n');
  }

  @Test
  @DisplayName("Every line has an id of its own and rests on rules that exist")
  void every_line_rests_on_rules_that_exist() {
    Set<RuleId> rules =
        new EnglandWales().rules().stream().map(Rule::id).collect(Collectors.toSet());
    Set<String> ids = new HashSet<>();
    List<List<? extends Line<?>>> tables =
        List.of(
            Classing.TABLE,
            Standings.TABLE,
            Lettering.TABLE,
            Wording.MUST,
            Wording.SHOULD,
            Wording.MAY,
            Wording.NEED_NOT,
            Days.TABLE);
    for (List<? extends Line<?>> table : tables) {
      for (Line<?> line : table) {
        assertThat(ids.add(line.id())).as(line.id()).isTrue();
        assertThat(line.rules()).as(line.id()).isNotEmpty().isSubsetOf(rules);
        assertThat(line.when()).isNotBlank();
      }
    }
  }

  @Test
  @DisplayName("Every word of the vocabulary can be given by some line")
  void every_word_can_be_given() {
    assertThat(Classing.TABLE.stream().map(Line::word)).contains(Paper.values());
    assertThat(Standings.TABLE.stream().map(Line::word)).contains(Validity.values());
    assertThat(Lettering.TABLE.stream().map(Line::word)).contains(Letter.values());
    assertThat(Wording.MUST.stream().map(Line::word)).contains(Must.values());
    assertThat(Wording.SHOULD.stream().map(Line::word)).contains(Should.values());
    assertThat(Wording.MAY.stream().map(Line::word)).contains(May.values());
    assertThat(Wording.NEED_NOT.stream().map(Line::word)).contains(NeedNot.values());
  }
}
