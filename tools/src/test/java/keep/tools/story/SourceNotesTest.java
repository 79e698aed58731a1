package keep.tools.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.seal.encoding.MalformedInput;
import keep.seal.note.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SourceNotesTest {
  @TempDir Path folder;

  static Stream<Arguments> texts() {
    return Texts.good().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void any_utf_8_text_is_a_note_and_loses_no_byte(String name, String text) throws Exception {
    Path file = folder.resolve("note.txt");
    Files.writeString(file, text);
    SourceNotes notes = SourceNotes.read(List.of(file));
    String joined =
        notes.notes().getFirst().passages().stream()
            .map(Passage::text)
            .collect(Collectors.joining());
    assertThat(joined).isEqualTo(text);
    assertThat(notes.messages()).isEmpty();
  }

  @Test
  void a_byte_order_mark_is_dropped_and_said() throws Exception {
    Path file = folder.resolve("bom.txt");
    Files.write(file, bytes("\ufeffShe came."));
    SourceNotes notes = SourceNotes.read(List.of(file));
    assertThat(notes.notes().getFirst().passages().getFirst().text()).isEqualTo("She came.");
    assertThat(notes.messages()).singleElement().asString().contains("bom.txt", "Dropped");
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("NUL", bytes("She\0came"), "byte 3"),
        Arguments.of("not UTF-8", new byte[] {'a', 'b', (byte) 0xff, 'c'}, "byte 2"),
        Arguments.of("overlong", new byte[] {'a', (byte) 0xc0, (byte) 0xaf}, "byte 1"),
        Arguments.of("cut short", new byte[] {'a', (byte) 0xe2, (byte) 0x82}, "byte 1"),
        Arguments.of("a surrogate", new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, "byte 0"),
        Arguments.of("empty", new byte[0], "is empty"),
        Arguments.of("white space", bytes(" \t\r\n\u00a0 \n"), "nothing that can be seen"),
        Arguments.of("a mark alone", bytes("\ufeff"), "is empty"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void what_is_no_note_is_refused_with_file_and_place_and_remedy(
      String name, byte[] content, String says) throws Exception {
    Path file = folder.resolve("bad.txt");
    Files.write(file, content);
    assertThatThrownBy(() -> SourceNotes.read(List.of(file)))
        .isInstanceOfSatisfying(
            MalformedInput.class,
            e -> {
              assertThat(e.getMessage()).contains("bad.txt").contains(says);
              assertThat(e.remedy()).endsWith(".");
            });
  }

  @Test
  void a_file_that_is_not_there_or_a_folder_is_refused() {
    assertThatThrownBy(() -> SourceNotes.read(List.of(folder))).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> SourceNotes.read(List.of(folder.resolve("none"))))
        .hasMessageContaining("is not there");
  }

  @Test
  void more_than_one_case_can_be_played_on_is_refused_with_the_file_that_brings_it_there()
      throws Exception {
    Path first = Files.writeString(folder.resolve("first.txt"), "One.\n\n".repeat(8_999));
    Path second = Files.writeString(folder.resolve("second.txt"), "Two.\n\nThree.");
    assertThat(SourceNotes.read(List.of(first)).total()).isEqualTo(8_999);
    assertThatThrownBy(() -> SourceNotes.read(List.of(first, second)))
        .hasMessageStartingWith(second + ": brings the notes to more than")
        .hasMessageEndingWith("Give fewer or shorter notes.");
    Path large = Files.write(folder.resolve("large.txt"), new byte[(8 << 20) + 1]);
    assertThatThrownBy(() -> SourceNotes.read(List.of(large)))
        .hasMessageContaining("large.txt: is larger than 8 MiB");
  }

  @Test
  void the_invented_notes_are_four_with_twenty_three_passages() {
    assertThat(SourceNotes.invented().counts()).containsExactly(6, 6, 5, 6);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
