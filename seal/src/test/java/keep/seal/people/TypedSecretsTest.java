package keep.seal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import keep.seal.encoding.MalformedInput;
import keep.seal.vectors.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Secrets as people type and keep them: what differs only in how it was written is the same.
class TypedSecretsTest {
  record Hand(String name, UnaryOperator<String> writes) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Hand> hands() {
    return List.of(
        new Hand("as printed", text -> text),
        new Hand("a space behind", text -> text + " "),
        new Hand("a space before", text -> " " + text),
        new Hand("two spaces between", text -> text.replace(" ", "  ")),
        new Hand("tabs between", text -> text.replace(' ', '\t')),
        new Hand("hard spaces between", text -> text.replace(' ', '\u00a0')),
        new Hand("wide spaces between", text -> text.replace(' ', '\u3000')),
        new Hand("a group a line", text -> text.replace(' ', '\n')),
        new Hand("a group a line, by Windows", text -> text.replace(" ", "\r\n")),
        new Hand("a line end behind", text -> text + "\r\n"),
        new Hand("a byte order mark before", text -> "\ufeff" + text),
        new Hand("hyphens between", text -> text.replace(' ', '-')),
        new Hand("hyphens that do not break", text -> text.replace(' ', '\u2011')),
        new Hand("long dashes between", text -> text.replace(" ", " \u2014 ")),
        new Hand("minus signs between", text -> text.replace(' ', '\u2212')),
        new Hand("low lines between", text -> text.replace(' ', '_')),
        new Hand("commas between", text -> text.replace(" ", ", ")),
        new Hand("a full stop behind", text -> text + "."),
        new Hand("capitals", text -> text.toUpperCase(Locale.ROOT)),
        new Hand("small letters", text -> text.toLowerCase(Locale.ROOT)),
        new Hand(
            "a capital first",
            text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)),
        new Hand("wide letters", TypedSecretsTest::wide),
        new Hand(
            "zero-width characters within",
            text -> text.substring(0, 2) + "\u200b" + text.substring(2)),
        new Hand(
            "a soft hyphen within", text -> text.substring(0, 2) + "\u00ad" + text.substring(2)),
        new Hand("marks of direction around", text -> "\u2068" + text + "\u2069"));
  }

  private static String wide(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append((char) (c == ' ' ? 0x3000 : c - '!' + 0xFF01)));
    return out.toString();
  }

  @ParameterizedTest
  @MethodSource("hands")
  void a_generated_passphrase_opens_however_it_is_written(Hand hand) {
    for (long seed = 0; seed < 20; seed++) {
      char[] words = Passphrase.generate(new SeededRandom(seed), 7 + (int) seed % 3);
      try (Passphrase printed = Passphrase.of(words);
          Passphrase typed = Passphrase.of(hand.writes().apply(new String(words)).toCharArray())) {
        assertThat(typed.bytes().sameAs(printed.bytes())).isTrue();
        assertThat(new String(printed.bytes().reveal(), java.nio.charset.StandardCharsets.UTF_8))
            .isEqualTo(new String(words));
      }
    }
  }

  @Test
  void a_numbered_list_of_the_words_is_the_passphrase_too() {
    assertSame(
        "exact dolphin coach milk horn science dust",
        "1. exact\n2. dolphin\n3) coach 4 milk 5 horn 6 science 7 dust");
  }

  @Test
  void what_is_no_words_of_the_list_is_taken_letter_by_letter() {
    assertDifferent("correct horse battery staple", "correct horse battery staple ");
    assertDifferent("correct horse battery staple", "Correct horse battery staple");
    assertDifferent(
        "exact dolphin coach milk horn science", "exact  dolphin coach milk horn science");
    assertDifferent(
        "exact dolphin coach milk horn science dust",
        "exact dolphin coach milk horn science duster");
    assertSame("e\u0301t\u00e9 \ufb01n", "\u00e9te\u0301 fin");
  }

  @Test
  void a_misread_word_is_named_by_its_place() {
    assertThat(Passphrase.unknownWords("exact dolphin coash milk horn science dusty".toCharArray()))
        .containsExactly(3, 7);
    assertThat(Passphrase.unknownWords("hunter2".toCharArray())).isEmpty();
    assertThat(Passphrase.unknownWords("exact dolphin coach milk horn science dust".toCharArray()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("hands")
  void a_recovery_code_opens_however_it_is_written(Hand hand) throws MalformedInput {
    for (long seed = 0; seed < 20; seed++) {
      try (RecoveryCode code = RecoveryCode.generate(new SeededRandom(seed))) {
        String printed = new String(code.printed());
        for (String label : Stream.of("", "Recovery code: ", "  recovery code  ").toList()) {
          try (RecoveryCode typed = RecoveryCode.parse(label + hand.writes().apply(printed))) {
            assertThat(typed.bytes().sameAs(code.bytes())).isTrue();
          }
        }
      }
    }
  }

  @Test
  void characters_that_look_alike_are_taken_for_what_they_are_meant() throws MalformedInput {
    for (long seed = 0; seed < 50; seed++) {
      try (RecoveryCode code = RecoveryCode.generate(new SeededRandom(seed))) {
        String printed = new String(code.printed());
        for (String alike :
            List.of(
                printed.replace('0', 'O').replace('1', 'l'),
                printed.replace('0', 'o').replace('1', 'I'),
                printed.replace('0', '\u041e').replace('1', '\u0131'),
                printed.replace('V', 'u'),
                printed.replace('A', '\u0410').replace('P', '\u0420').replace('H', '\u041d'),
                printed.replace('B', '\u0392').replace('K', '\u039a').replace('Y', '\u03a5'))) {
          try (RecoveryCode typed = RecoveryCode.parse(alike)) {
            assertThat(typed.bytes().sameAs(code.bytes())).isTrue();
          }
        }
      }
    }
  }

  @Test
  void a_misread_character_is_named_by_its_group_and_never_corrected() {
    try (RecoveryCode code = RecoveryCode.generate(new SeededRandom(4))) {
      String printed = new String(code.printed());
      for (int i = 0; i < printed.length(); i++) {
        if (printed.charAt(i) == ' ') {
          continue;
        }
        String wrong =
            printed.substring(0, i)
                + (printed.charAt(i) == '7' ? '1' : '7')
                + printed.substring(i + 1);
        assertThatThrownBy(() -> RecoveryCode.parse(wrong))
            .isInstanceOf(MalformedInput.class)
            .hasMessageContaining("misread")
            .hasMessageNotContaining(wrong.substring(0, 4));
      }
      String third =
          printed.substring(0, 10)
              + (printed.charAt(10) == 'Z' ? '2' : 'Z')
              + printed.substring(11);
      assertThatThrownBy(() -> RecoveryCode.parse(third)).hasMessageContaining("in group 3");
      assertThatThrownBy(() -> RecoveryCode.parse(printed.substring(1)))
          .hasMessageContaining("has 35 characters");
      assertThatThrownBy(() -> RecoveryCode.parse("§" + printed))
          .hasMessageContaining("that no code has");
    }
  }

  private static void assertSame(String one, String other) {
    try (Passphrase a = Passphrase.of(one.toCharArray());
        Passphrase b = Passphrase.of(other.toCharArray())) {
      assertThat(a.bytes().sameAs(b.bytes())).as(other).isTrue();
    }
  }

  private static void assertDifferent(String one, String other) {
    try (Passphrase a = Passphrase.of(one.toCharArray());
        Passphrase b = Passphrase.of(other.toCharArray())) {
      assertThat(a.bytes().sameAs(b.bytes())).as(other).isFalse();
    }
  }
}
