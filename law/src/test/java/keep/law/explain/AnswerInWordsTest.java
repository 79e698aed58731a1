package keep.law.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import keep.law.englandwales.EnglandWales;
import keep.law.englandwales.ServiceAnswer.Letter;
import keep.law.englandwales.ServiceAnswer.May;
import keep.law.englandwales.ServiceAnswer.Must;
import keep.law.englandwales.ServiceAnswer.NeedNot;
import keep.law.englandwales.ServiceAnswer.Paper;
import keep.law.englandwales.ServiceAnswer.Should;
import keep.law.englandwales.ServiceAnswer.Validity;
import keep.law.facts.FactReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Answers to a service in words.
class AnswerInWordsTest {
  @ParameterizedTest(name = "{0}")
  @DisplayName("Every word of an answer has a sentence in both languages")
  @EnumSource(Language.class)
  void every_word_has_a_sentence(Language language) {
    AnswerInWords words = new AnswerInWords(language);
    Stream.of(Paper.values()).forEach(each -> said(words, "class", each.word()));
    Stream.of(Validity.values()).forEach(each -> said(words, "validity", each.word()));
    Stream.of(Must.values()).forEach(each -> said(words, "must", each.word()));
    Stream.of(Should.values()).forEach(each -> said(words, "should", each.word()));
    Stream.of(May.values()).forEach(each -> said(words, "may", each.word()));
    Stream.of(NeedNot.values()).forEach(each -> said(words, "needNot", each.word()));
    Stream.of(Letter.values()).forEach(each -> said(words, "letter", each.word()));
  }

  private static void said(AnswerInWords words, String part, String word) {
    assertThat(words.sentence(part, word)).as(part + " " + word).isNotBlank();
  }

  @Test
  @DisplayName("An answer reads as a page, in English and in Welsh")
  void an_answer_reads_as_a_page() {
    EnglandWales law = new EnglandWales();
    LocalDate day = LocalDate.of(2026, 11, 23);
    var answer =
        law.answer(
            new FactReader(law.zone())
                .read(Map.of("requesterKind", "police-ew", "channel", "telephone")),
            day);
    assertThat(new AnswerInWords(Language.ENGLISH).of(answer, day))
        .startsWith("The law on 2026-11-23.\n\nWhat this is\n  An approach by police")
        .contains("You must\n  keep everything as it is", "You need not\n  hand anything over.")
        .contains("the request in writing (EW-20)")
        .endsWith("No solicitor has checked these sentences yet.\n");
    assertThat(new AnswerInWords(Language.WELSH).of(answer, day))
        .startsWith("Y gyfraith ar 2026-11-23.\n\nBeth yw hwn\n")
        .contains("Rhaid i chi\n", "(" + Welsh.ENGLISH_ONLY + ")")
        .doesNotContain("You ");
  }
}
