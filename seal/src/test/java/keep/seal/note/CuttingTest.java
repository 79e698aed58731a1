package keep.seal.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static keep.seal.note.Passage.Kind.CONTINUES;
import static keep.seal.note.Passage.Kind.OPENS_PARAGRAPH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import keep.seal.encoding.MalformedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuttingTest {
  @Test
  void the_passages_of_any_text_joined_are_the_file_to_the_last_byte() throws MalformedInput {
    Random random = new Random(9);
    for (int i = 0; i < 400; i++) {
      String text = AnyText.from(random);
      List<Passage> passages = cut(text);
      assertThat(joined(passages).getBytes(UTF_8)).isEqualTo(withoutMark(text).getBytes(UTF_8));
      assertThat(passages.getFirst().kind()).isEqualTo(OPENS_PARAGRAPH);
      for (Passage passage : passages) {
        assertThat(passage.kind().isText()).isTrue();
        assertThat(passage.text().getBytes(UTF_8).length).isBetween(1, Cutting.PIECE_LIMIT - 1);
      }
    }
  }

  @Test
  void no_cut_lies_inside_what_a_reader_sees_as_one_character() throws MalformedInput {
    Random random = new Random(10);
    for (int i = 0; i < 200; i++) {
      String text = withoutMark(AnyText.from(random));
      BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
      characters.setText(text);
      int at = 0;
      for (Passage passage : cut(text)) {
        at += passage.text().length();
        int start = characters.preceding(Math.max(at, 1));
        boolean longCluster =
            characters.isBoundary(at)
                || text.substring(start, characters.following(at)).getBytes(UTF_8).length
                    >= Cutting.PIECE_LIMIT;
        assertThat(longCluster).as("cut at %d of %d", at, text.length()).isTrue();
      }
    }
  }

  @Test
  void a_paragraph_ends_with_its_blank_lines_and_sentences_stay_apart() throws MalformedInput {
    List<Passage> passages = cut("One. Two!\r\n \r\n\r\nThree?\nstill three.\n\n\nFour");
    assertThat(passages)
        .extracting(Passage::text)
        .containsExactly("One. ", "Two!\r\n \r\n\r\n", "Three?\n", "still three.\n\n\n", "Four");
    assertThat(passages)
        .extracting(Passage::kind)
        .containsExactly(OPENS_PARAGRAPH, CONTINUES, OPENS_PARAGRAPH, CONTINUES, OPENS_PARAGRAPH);
  }

  @Test
  void leading_and_trailing_blanks_stay_with_the_first_and_last_passage() throws MalformedInput {
    assertThat(cut("\n\n  \n\nHello.\n\n \t\n\n   "))
        .extracting(Passage::text)
        .containsExactly("\n\n  \n\nHello.\n\n \t\n\n   ");
  }

  @Test
  void one_line_of_60_KB_is_cut_at_the_ends_of_words() throws MalformedInput {
    List<Passage> passages = cut("counselling ".repeat(5000) + "ended");
    assertThat(passages).hasSizeGreaterThan(14);
    assertThat(passages.subList(0, passages.size() - 1))
        .allMatch(passage -> passage.text().endsWith(" "));
  }

  @Test
  void a_character_longer_than_a_passage_is_cut_between_code_points() throws MalformedInput {
    List<Passage> passages = cut("e" + "\u0301".repeat(5000) + ".");
    assertThat(passages).hasSize(3);
    assertThat(joined(passages)).hasSize(5002);
  }

  @Test
  void a_byte_order_mark_is_dropped_and_told_and_line_ends_are_kept() throws MalformedInput {
    NoteText note = NoteText.read("\ufeffa\r\nb\rc\n".getBytes(UTF_8), "a.txt");
    assertThat(note.markDropped()).isTrue();
    assertThat(note.text()).isEqualTo("a\r\nb\rc\n");
    assertThat(NoteText.read("a".getBytes(UTF_8), "a.txt").markDropped()).isFalse();
    assertThat(note.toString()).isEqualTo("NoteText");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\ufeff", " \n\t\r\n", "\u00a0\u2003\u3000", "\u200b\u200f\u2066", "\u0001"})
  void a_file_in_which_nothing_can_be_seen_is_refused(String text) {
    assertThatThrownBy(() -> NoteText.read(text.getBytes(UTF_8), "a.txt"))
        .isInstanceOfSatisfying(
            MalformedInput.class, e -> assertThat(e.place()).isEqualTo("a.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ab\u00ff", // no UTF-8
        "ab\u00c0\u00af", // overlong
        "ab\u00ed\u00a0\u0080", // surrogate
        "ab\u00e2\u0082", // cut off
        "ab\u0000c" // zero byte
      })
  void what_is_no_text_is_refused_with_file_and_byte(String latin1) {
    assertThatThrownBy(() -> NoteText.read(latin1.getBytes(ISO_8859_1), "a.txt"))
        .isInstanceOfSatisfying(
            MalformedInput.class, e -> assertThat(e.place()).isEqualTo("a.txt, byte 2"));
  }

  @Test
  void the_byte_is_counted_in_the_file_and_so_with_its_mark() {
    assertThatThrownBy(() -> NoteText.read("\u00ef\u00bb\u00bfa\u00ff".getBytes(ISO_8859_1), "b"))
        .isInstanceOfSatisfying(
            MalformedInput.class, e -> assertThat(e.place()).isEqualTo("b, byte 4"));
  }

  @Test
  void UTF_16_is_refused_and_not_guessed() {
    byte[] utf16 = "Hello".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    assertThatThrownBy(() -> NoteText.read(utf16, "a.txt")).isInstanceOf(MalformedInput.class);
  }

  private static List<Passage> cut(String text) throws MalformedInput {
    return Cutting.cut(NoteText.read(text.getBytes(UTF_8), "a.txt"));
  }

  private static String joined(List<Passage> passages) {
    StringBuilder text = new StringBuilder();
    passages.forEach(passage -> text.append(passage.text()));
    return text.toString();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
